package org.myotome.content.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.triage.TriageDecision;

/** What triage decided, as keys and values. */
final class TriageObject {

    private TriageObject() {}

    static JsonObject of(String caseId, TriageDecision decision, Optional<NerveReport> nerve) {
        JsonObject object = new JsonObject();
        object.with("id", caseId);
        object.with("tier", decision.tier().name());
        object.with("behaviour", decision.tier().behaviour());
        object.with("flags", flags(decision));
        object.with(
                "suspects",
                decision.suspects().stream().map(TriageObject::suspect).toList());
        object.with("regions", decision.regions());
        object.with("questions", questionIds(decision.questions()));
        object.with(
                "bundles", decision.bundles().stream().map(TriageObject::bundle).toList());
        object.with(
                "locked_movements", new ArrayList<>(decision.lockedMovements().keySet()));
        object.with("data_action", decision.dataAction().word());
        object.with("reasons", decision.reasons());
        nerve.ifPresent(report -> object.with("nerve", NerveObject.of(report)));
        return object;
    }

    static List<String> questionIds(List<TriageDecision.NextQuestion> questions) {
        return questions.stream().map(TriageDecision.NextQuestion::questionId).toList();
    }

    private static List<String> flags(TriageDecision decision) {
        return decision.flags().stream().map(TriageDecision.RaisedFlag::id).toList();
    }

    private static Map<String, Object> bundle(TriageDecision.QuestionBundle bundle) {
        JsonObject object = new JsonObject();
        object.with("bundle", bundle.id());
        object.with("questions", questionIds(bundle.questions()));
        return object.map();
    }

    private static Map<String, Object> suspect(TriageDecision.Suspect suspect) {
        JsonObject object = new JsonObject();
        object.with("lesion_code", suspect.lesionCode());
        object.with("probability", suspect.probability());
        return object.map();
    }
}
