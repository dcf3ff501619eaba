package org.myotome.laboratory.progression.policy;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Felt;
import org.myotome.laboratory.progression.truth.Person;
import org.myotome.laboratory.progression.truth.Report;
import org.myotome.laboratory.progression.truth.Reporter;
import org.myotome.laboratory.progression.truth.Truth;

/** What the engine's rule is asked about by simulated people; for taking its time. */
public final class RuleReports {

    private static final double GROWTH_PER_SESSION = 0.005;

    private RuleReports() {}

    /** Return the reports of people whose load grows slowly, with the gaps of those who leave answers out. */
    public static List<MovementResponse> drawn(long seed, int people, int sessions) {
        List<MovementResponse> responses = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Person person = Person.draw(seed, number, Truth.MISSER, sessions);
            Body body = person.body();
            Reporter reporter = new Reporter(person);
            for (int session = 0; session < sessions; session++) {
                body.restUntil(session, person.luck());
                Felt felt = Felt.perform(body, GROWTH_PER_SESSION * session, person.luck(), session);
                Report report = reporter.first(felt, session);
                responses.add(EngineRule.response(report, person.usualMorning()));
            }
        }
        return List.copyOf(responses);
    }
}
