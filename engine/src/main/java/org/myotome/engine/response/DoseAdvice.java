package org.myotome.engine.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Episode;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Diary;
import org.myotome.engine.record.PainPolicy;

/** Advises on the step of each movement of the programme in force, from all that was logged of it. */
public final class DoseAdvice {

    private final Library library;

    /** Advise on movements of a library. */
    public DoseAdvice(Library library) {
        this.library = library;
    }

    /** Return which chances are accepted under a programme and the pain policy of the case: of the stricter policy. */
    public static AdvicePolicy accepted(Programme programme, PainPolicy policy) {
        return AdvicePolicy.of(policy.stricter(programme.painPolicy()));
    }

    /**
     * Return advice by movement id, in the order of the programme; nothing on a movement of which no session was logged.
     *
     * @param policy the pain policy of the case; the stricter one of it and the programme's holds
     * @param seed the seed of the case; each movement has its own, which follows from it
     */
    public Map<String, Advice> of(Episode episode, PainPolicy policy, long seed) {
        Map<String, Advice> advice = new LinkedHashMap<>();
        if (episode.sessionsUnderProgramme().isEmpty()) {
            return advice;
        }
        Programme programme = episode.findProgramme().orElseThrow();
        LoggedResponses logged = new LoggedResponses(library, new Diary(episode.log()), episode.programmes());
        ResponsePrior prior = ResponsePrior.of(Irritability.of(episode.caseRecord()));
        AdvicePolicy accepted = accepted(programme, policy);
        SeededRandom seeds = SeededRandom.of(seed).split("response");
        for (ProgrammeItem item : programme.items()) {
            List<SessionResponse> responses = logged.of(item);
            if (!responses.isEmpty()) {
                long own = seeds.split(item.movementId()).nextBits();
                ResponseFilter filter = ResponseFilter.begin(prior, ResponseFilter.DEFAULT_PARTICLES, own);
                responses.forEach(filter::take);
                advice.put(item.movementId(), filter.bound(accepted));
            }
        }
        return advice;
    }
}
