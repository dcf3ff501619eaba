package org.myotome.server.store;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The third form of events, in which a dose had no tempo, an item no conditions of practice, a set no measured time, a
 * session no exertion, something tried on a block no day, and circumstances neither a calendar nor wishes.
 *
 * <p>Nobody had said any of it then, so it is unknown, or as it always was: at the person's own pace, under plain
 * conditions. What is kept is never written anew: this is added each time it is read.
 */
final class ThirdForm {

    private static final Set<String> DOSE =
            Set.of("sets", "amount", "perSide", "daysPerWeek", "load", "effort", "restSeconds");

    private static final Set<String> ITEM =
            Set.of("movementId", "sides", "dose", "cues", "reason", "easier", "harder", "way");

    private static final Set<String> SET =
            Set.of("sessionId", "day", "movement", "setNumber", "done", "pain", "form", "effort");

    private static final Set<String> SESSION_END = Set.of("sessionId", "day", "painAfter", "legSymptoms");

    private static final Set<String> CIRCUMSTANCES =
            Set.of("equipment", "minutesPerSession", "daysPerWeek", "canGetToTheFloor");

    private static final Set<String> INTERVENTION = Set.of("kind", "marker", "before", "after");

    private ThirdForm() {}

    /** Return what an event says in the fourth form. */
    static JsonNode renewed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            renew(object);
        }
        node.forEach(ThirdForm::renewed);
        return node;
    }

    private static void renew(ObjectNode object) {
        Set<String> fields = Set.copyOf(object.propertyNames());
        if (fields.equals(DOSE)) {
            object.putObject("tempo").put("is", "natural");
        }
        if (fields.equals(ITEM)) {
            object.putObject("practice")
                    .put("ground", "firm")
                    .put("task", "alone")
                    .put("feedback", "every_repetition");
        }
        if (fields.equals(SET)) {
            object.putNull("tookSeconds");
        }
        if (fields.equals(INTERVENTION)) {
            object.putNull("day");
        }
        if (fields.equals(SESSION_END)) {
            object.putNull("exertion");
        }
        if (fields.equals(CIRCUMSTANCES)) {
            object.putNull("freeDays");
            object.putNull("mostPositionChanges");
            object.putArray("unwantedMovements");
            object.putArray("fearedMovements");
        }
    }
}
