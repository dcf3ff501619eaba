package org.myotome.content.decision;

import java.util.Map;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.problem.Problem;

/** Why nothing was decided about a line, as keys and values. */
final class RefusalObject {

    private RefusalObject() {}

    static JsonObject of(CaseLine.Refused refused) {
        JsonObject object = new JsonObject();
        if (!refused.id().isEmpty()) {
            object.with("id", refused.id());
        }
        object.with("line", refused.line());
        object.with(
                "error", refused.problems().stream().map(RefusalObject::problem).toList());
        return object;
    }

    private static Map<String, Object> problem(Problem problem) {
        JsonObject object = new JsonObject();
        object.with("path", problem.path());
        object.with("value", problem.value());
        object.with("what", problem.what());
        object.with("advice", problem.advice());
        if (!problem.nearest().isEmpty()) {
            object.with("nearest", problem.nearest());
        }
        return object.map();
    }
}
