package org.myotome.server.store;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first form of events, in which a trial said neither how much was left nor who watched.
 *
 * <p>Nobody had asked for the effort then, so it is unknown; only clinicians could write down a trial, so a clinician
 * watched. What is kept is never written anew: this is added each time it is read.
 */
final class FirstForm {

    /** The fields of an event that hold a trial. */
    private static final List<String> TRIALS = List.of("trial", "before", "after");

    private static final Set<String> FIELDS = Set.of("movement", "form", "faults", "pain");

    private FirstForm() {}

    /** Return what an event says in the second form. */
    static JsonNode renewed(JsonNode event) {
        TRIALS.forEach(field -> {
            if (event.get(field) instanceof ObjectNode trial
                    && Set.copyOf(trial.propertyNames()).equals(FIELDS)) {
                trial.put("effort", "unknown");
                trial.put("observer", "clinician");
            }
        });
        return event;
    }
}
