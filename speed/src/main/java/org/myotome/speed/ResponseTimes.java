package org.myotome.speed;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.LoadStep;
import org.myotome.engine.response.ResponseFilter;
import org.myotome.engine.response.ResponsePrior;
import org.myotome.engine.response.SessionResponse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A week of a person under the belief about load: three sessions taken in, each with its advice; and their parts. */
public class ResponseTimes {

    private static final int SESSIONS_A_WEEK = 3;
    private static final int WEEKS = 12;
    private static final AdvicePolicy POLICY = AdvicePolicy.of(PainPolicy.DEFAULT);

    /** Somebody in training; after twelve weeks somebody else. */
    @State(Scope.Thread)
    public static class Training {

        private final List<SessionResponse> sessions = new ArrayList<>();
        private ResponseFilter filter;
        private int next;
        private long people;

        @Setup(Level.Trial)
        public void plan() {
            SeededRandom random = SeededRandom.of(1);
            for (int i = 0; i < SESSIONS_A_WEEK * WEEKS; i++) {
                sessions.add(SessionResponse.of(0.01 * i)
                        .daysSinceLast(2)
                        .painDuring(random.nextInt(4))
                        .painAfter(random.nextInt(3))
                        .morningRise(random.nextInt(3) - 1)
                        .effort(SetEffort.RIGHT)
                        .allDone(true)
                        .flare(false));
            }
            filter = begin();
        }

        private ResponseFilter begin() {
            people++;
            next = 0;
            return ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), ResponseFilter.DEFAULT_PARTICLES, people);
        }

        private void takeNext() {
            if (next == sessions.size()) {
                filter = begin();
            }
            filter.take(sessions.get(next));
            next++;
        }
    }

    /** Live through a week: three sessions, each with the advice that follows. */
    @Benchmark
    public Advice patientWeek(Training state) {
        Advice advice = trainAndAdvise(state);
        for (int i = 1; i < SESSIONS_A_WEEK; i++) {
            advice = trainAndAdvise(state);
        }
        return advice;
    }

    private static Advice trainAndAdvise(Training state) {
        state.takeNext();
        return state.filter.advise(POLICY, LoadStep.all());
    }

    /** Take in a session. */
    @Benchmark
    public ResponseFilter takeInSession(Training state) {
        state.takeNext();
        return state.filter;
    }

    /** Advise on the step that follows. */
    @Benchmark
    public Advice adviseStep(Training state) {
        return state.filter.advise(POLICY, LoadStep.all());
    }
}
