package org.myotome.laboratory.conformance.report;

import java.util.List;
import org.myotome.laboratory.conformance.run.CheckResult;
import org.myotome.laboratory.conformance.run.Score;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a score for programs. */
public final class ScoreJson {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private ScoreJson() {}

    /** Return the score as one line of JSON. */
    public static String of(Score score) {
        ObjectNode object = FACTORY.objectNode();
        object.set("pack", named(score.pack().name(), score.pack().version()));
        object.set("system", named(score.system().name(), score.system().version()));
        score.findWeakest().ifPresent(category -> object.put("weakest_category", category.id()));
        object.set("total", count(score.total()));
        ObjectNode categories = FACTORY.objectNode();
        score.pack().categories().forEach(category -> categories.set(category.id(), count(score.of(category))));
        object.set("categories", categories);
        object.set("notes", texts(score.notes()));
        object.set("faults", texts(score.faults()));
        ArrayNode checks = FACTORY.arrayNode();
        score.results().forEach(result -> checks.add(check(result)));
        object.set("checks", checks);
        return JsonMapper.shared().writeValueAsString(object);
    }

    private static ObjectNode named(String name, String version) {
        return FACTORY.objectNode().put("name", name).put("version", version);
    }

    private static ObjectNode count(Score.Count count) {
        return FACTORY.objectNode()
                .put("passed", count.passed())
                .put("failed", count.failed())
                .put("not_applicable", count.notApplicable())
                .put("not_run", count.notRun());
    }

    private static ObjectNode check(CheckResult result) {
        ObjectNode object = FACTORY.objectNode()
                .put("id", result.check().id())
                .put("category", result.check().category())
                .put("title", result.check().title())
                .put("outcome", result.outcome().words());
        object.set("reasons", texts(result.reasons()));
        if (result.outcome() == CheckResult.Outcome.FAILED) {
            ArrayNode exchanges = FACTORY.arrayNode();
            result.exchanges()
                    .forEach(exchange -> exchanges.add(FACTORY.objectNode()
                            .put("case", exchange.title())
                            .put("request", exchange.request())
                            .put("response", exchange.response())));
            object.set("exchanges", exchanges);
        }
        return object;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = FACTORY.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
