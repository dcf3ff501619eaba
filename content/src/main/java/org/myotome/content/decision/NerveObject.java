package org.myotome.content.decision;

import java.util.List;
import java.util.Map;
import org.myotome.engine.nerve.NerveReport;

/** The nerve question answered at length, as keys and values. */
final class NerveObject {

    private NerveObject() {}

    static Map<String, Object> of(NerveReport report) {
        return new JsonObject()
                .with("sentence", report.sentence())
                .with("route", report.route().word())
                .with("stricter_if", report.stricterIf())
                .with("evidence_grade", NerveReport.EVIDENCE_GRADE)
                .with(
                        "suspects",
                        report.suspects().stream().map(NerveObject::suspect).toList())
                .with("other_lesions", report.otherLesions())
                .with("no_lesion", report.noLesion())
                .with(
                        "next_tests",
                        report.nextTests().stream().map(NerveObject::test).toList())
                .map();
    }

    private static Map<String, Object> suspect(NerveReport.Reasoned suspect) {
        return new JsonObject()
                .with("lesion", suspect.lesion().id())
                .with("lesion_code", suspect.lesion().code())
                .with("name", suspect.lesion().plainName())
                .with("probability", suspect.probability())
                .with("speaks_for", reasons(suspect.speaksFor()))
                .with("speaks_against", reasons(suspect.speaksAgainst()))
                .map();
    }

    private static List<Map<String, Object>> reasons(List<NerveReport.Reason> reasons) {
        return reasons.stream().map(NerveObject::reason).toList();
    }

    private static Map<String, Object> reason(NerveReport.Reason reason) {
        return new JsonObject()
                .with("path", reason.path())
                .with("value", reason.value())
                .with("words", reason.words())
                .with("times", reason.times())
                .map();
    }

    private static Map<String, Object> test(NerveReport.NextTest test) {
        return new JsonObject()
                .with("path", test.path())
                .with("test", test.test())
                .with("bits", test.bits())
                .map();
    }
}
