package org.myotome.laboratory.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.laboratory.conformance.pack.Check;
import org.myotome.laboratory.conformance.pack.Expectation;
import org.myotome.laboratory.conformance.protocol.Response;
import org.myotome.laboratory.conformance.protocol.Urgency;

/** Watches all answers for systems that always say the same. */
final class Pattern {

    /** Fewer answers than this show no pattern. */
    private static final int FEWEST = 10;

    private int good;
    private int refused;
    private int emergencies;
    private final Set<String> different = new TreeSet<>();

    void note(Response response, Check check) {
        boolean badInput = check.expectation()
                .map(Expectation::refusal)
                .filter(refusal -> !(refusal instanceof Expectation.BadInput.None))
                .isPresent();
        if (badInput) {
            return;
        }
        good++;
        switch (response) {
            case Response.Refusal ignored -> refused++;
            case Response.Decision decision -> {
                emergencies += decision.urgency() == Urgency.EMERGENCY ? 1 : 0;
                different.add(decision.urgency().word() + ", "
                        + decision.mayExercise().word() + ", " + decision.next().word());
            }
        }
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (good < FEWEST) {
            return notes;
        }
        if (refused == good) {
            notes.add("Every good case was refused: this system decides nothing.");
        } else if (refused > 0) {
            notes.add(refused + " of " + good + " good cases were refused.");
        }
        if (emergencies == good) {
            notes.add("Every good case is an emergency: this system cannot tell danger from none.");
        } else if (different.size() == 1) {
            notes.add("Every good case got the same answer ("
                    + different.iterator().next() + ").");
        }
        return notes;
    }
}
