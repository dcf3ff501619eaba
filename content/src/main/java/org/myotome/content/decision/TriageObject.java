package org.myotome.content.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.triage.TriageDecision;

/** What triage decided, as keys and values. */
final class TriageObject {

    private TriageObject() {}

    static Map<String, Object> of(String caseId, TriageDecision decision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", caseId);
        object.put("tier", decision.tier().name());
        object.put("behaviour", decision.tier().behaviour());
        object.put("flags", flags(decision));
        object.put(
                "suspects",
                decision.suspects().stream().map(TriageObject::suspect).toList());
        object.put("regions", decision.regions());
        object.put("questions", questionIds(decision.questions()));
        object.put(
                "locked_movements", new ArrayList<>(decision.lockedMovements().keySet()));
        object.put("data_action", decision.dataAction().word());
        object.put("reasons", decision.reasons());
        return object;
    }

    static List<String> questionIds(List<TriageDecision.NextQuestion> questions) {
        return questions.stream().map(TriageDecision.NextQuestion::questionId).toList();
    }

    private static List<String> flags(TriageDecision decision) {
        return decision.flags().stream().map(TriageDecision.RaisedFlag::id).toList();
    }

    private static Map<String, Object> suspect(TriageDecision.Suspect suspect) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("lesion_code", suspect.lesionCode());
        object.put("probability", suspect.probability());
        return object;
    }
}
