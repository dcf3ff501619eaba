package org.myotome.speed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.MorningResponse;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.Progression;
import org.myotome.engine.progression.ProgressionDecision;
import org.myotome.engine.progression.ProgressionRequest;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rule of a step on a thousand different responses, and a whole decision on a programme after four weeks. */
public class ProgressionTimes {

    private static final int RESPONSES = 1000;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    /** What many sessions and mornings said. */
    @State(Scope.Thread)
    public static class Said {

        private final List<MovementResponse> responses = new ArrayList<>();

        @Setup(Level.Trial)
        public void fill() {
            SeededRandom random = SeededRandom.of(1);
            for (int i = 0; i < RESPONSES; i++) {
                responses.add(response(random));
            }
        }

        private static MovementResponse response(SeededRandom random) {
            MorningResponse morning = new MorningResponse(
                    random.nextInt(10) > 0,
                    new PainReport.Score(random.nextInt(5)),
                    new PainReport.Score(2),
                    Known.of(random.nextInt(40)),
                    Answer.NO,
                    LegSymptoms.NONE);
            return MovementResponse.whole(
                    3,
                    new PainReport.Score(random.nextInt(6)),
                    new PainReport.Score(random.nextInt(4)),
                    SetForm.values()[random.nextInt(3)],
                    SetEffort.values()[random.nextInt(3)],
                    morning);
        }
    }

    /** A person after four weeks with three movements, and what is known of them. */
    @State(Scope.Thread)
    public static class FourWeeks {

        private Progression progression;
        private ProgressionRequest request;

        @Setup(Level.Trial)
        public void live() {
            Library library = Knowledge.shipped().library();
            List<ProgrammeItem> items = library.movements().stream()
                    .filter(movement -> !movement.isOneSided())
                    .limit(3)
                    .map(movement -> new ProgrammeItem(
                            movement.id(),
                            List.of(),
                            movement.startDose(),
                            List.of(),
                            new ChoiceReason.StartingPoint(movement.region()),
                            List.of(),
                            List.of()))
                    .toList();
            Programme programme = new Programme(
                    items,
                    List.of(),
                    new CoreFirst.NotLimiting(),
                    PainPolicy.DEFAULT,
                    List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                    15,
                    Programme.Standing.TRIED,
                    List.of());
            TrainingLog log = log(items);
            TriageDecision triage = new TriageDecision(
                    Tier.E0,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    DataAction.ACCEPT,
                    List.of("Nothing known."));
            progression = new Progression(library);
            request = new ProgressionRequest(
                    programme,
                    log.sessions(),
                    log,
                    CaseRecord.unknown("speed"),
                    triage,
                    List.of(),
                    TrainingLog.empty(),
                    FIRST.plusDays(26),
                    Map.of());
        }

        private static TrainingLog log(List<ProgrammeItem> items) {
            List<SetLog> sets = new ArrayList<>();
            List<SessionEnd> ends = new ArrayList<>();
            List<MorningCheck> mornings = new ArrayList<>();
            for (int day = 0; day < 28; day += 2) {
                LocalDate date = FIRST.plusDays(day);
                for (ProgrammeItem item : items) {
                    for (int set = 1; set <= item.dose().sets(); set++) {
                        sets.add(new SetLog(
                                "s" + day,
                                date,
                                SidedMovement.both(item.movementId()),
                                set,
                                Known.of(item.dose().amount()),
                                new PainReport.Score(1),
                                SetForm.STEADY,
                                SetEffort.RIGHT));
                    }
                }
                ends.add(new SessionEnd("s" + day, date, new PainReport.Score(1), LegSymptoms.NONE));
                mornings.add(new MorningCheck(
                        date.plusDays(1), new PainReport.Score(1), Known.of(5), Answer.NO, LegSymptoms.NONE));
            }
            return new TrainingLog(sets, ends, mornings, List.of(), new PainReport.Score(1));
        }
    }

    /** Judge a thousand responses by the rule of a step. */
    @Benchmark
    public int judgeThousandResponses(Said said) {
        int directions = 0;
        for (MovementResponse response : said.responses) {
            directions +=
                    ResponseRule.judge(response, PainPolicy.DEFAULT).direction().ordinal();
        }
        return directions;
    }

    /** Decide how a programme of three movements goes on. */
    @Benchmark
    public ProgressionDecision decideProgramme(FourWeeks person) {
        return person.progression.decide(person.request);
    }
}
