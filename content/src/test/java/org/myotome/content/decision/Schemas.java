package org.myotome.content.decision;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Checks JSON against the schemas that the project publishes. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema TRIAGE = REGISTRY.getSchema(DecisionJson.triageSchema(), InputFormat.JSON);
    private static final Schema PLAN = REGISTRY.getSchema(DecisionJson.planSchema(), InputFormat.JSON);

    private static final Schema REFUSAL = REGISTRY.getSchema(DecisionJson.refusalSchema(), InputFormat.JSON);

    private static final Schema OUTCOMES = REGISTRY.getSchema(DecisionJson.outcomesSchema(), InputFormat.JSON);

    private Schemas() {}

    static List<String> errorsOfOutcomes(String json) {
        return OUTCOMES.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> errorsOfRefusal(String json) {
        return REFUSAL.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> errorsOfTriage(String json) {
        return TRIAGE.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> errorsOfPlan(String json) {
        return PLAN.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
