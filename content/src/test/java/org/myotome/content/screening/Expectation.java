package org.myotome.content.screening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.LockScope;
import org.myotome.engine.triage.Tier;

/** What a safe system should do with a case. */
record Expectation(
        String id,
        Tier expected,
        Tier least,
        Tier most,
        String region,
        String lesion,
        String truth,
        List<String> forbid,
        String dataAction,
        boolean synthetic) {

    private static final List<String> KEYS = List.of(
            "id",
            "expected",
            "least",
            "most",
            "region",
            "lesion",
            "stated",
            "truth",
            "flags",
            "forbid",
            "data_action",
            "synthetic");
    private static final List<String> LONG_KEYS =
            List.of("id", "title", "source", "clinician_conclusion", "course", "group_data", "expected", "confidence");
    private static final List<String> LONG_EXPECTED_KEYS = List.of(
            "behaviour",
            "tier",
            "least_strict_allowed",
            "most_strict_allowed",
            "region_to_suspect",
            "lesion_code_to_suspect",
            "flags",
            "forbid",
            "data_action",
            "information_sufficient",
            "why");
    private static final Collection<String> SINGLE_LEG_JUMPS =
            List.of("single_leg_hop_stick", "single_leg_pogo", "hop_series", "lateral_bound_stick");

    static Map<String, Expectation> readAll() {
        TextFile file = TextFile.shipped(Expectation.class, "/cases/expectations.yaml");
        Problems problems = new Problems(file.name());
        Map<String, Expectation> all = new LinkedHashMap<>();
        Fields.of(YamlDocument.read(file), "", List.of("cases"), problems)
                .groups("cases", KEYS, Expectation::read)
                .forEach(expectation -> all.put(expectation.id(), expectation));
        problems.throwIfAny();
        return all;
    }

    private static Expectation read(Fields fields) {
        return new Expectation(
                fields.requiredText("id"),
                tier("expected", fields),
                tier("least", fields),
                tier("most", fields),
                fields.text("region").isEmpty() ? "unknown" : fields.text("region"),
                fields.text("lesion").isEmpty() ? "unknown" : fields.text("lesion"),
                fields.requiredText("truth"),
                fields.texts("forbid"),
                fields.requiredText("data_action"),
                fields.findTruth("synthetic").orElse(false));
    }

    /** Read expectations in the long form, in which the author's reasons stand beside them. */
    static Map<String, Expectation> readLong(String resource, Collection<String> synthetic) {
        TextFile file = TextFile.shipped(Expectation.class, resource);
        Problems problems = new Problems(file.name());
        Map<String, Expectation> all = new LinkedHashMap<>();
        Fields.of(YamlDocument.read(file), "", List.of("schema_version", "cases"), problems)
                .groups("cases", LONG_KEYS, fields -> readLong(fields, synthetic))
                .forEach(expectation -> all.put(expectation.id(), expectation));
        problems.throwIfAny();
        return all;
    }

    private static Expectation readLong(Fields fields, Collection<String> synthetic) {
        Fields expected = fields.requiredGroup("expected", LONG_EXPECTED_KEYS);
        Fields confidence = fields.requiredGroup("confidence", List.of("facts", "truth", "expectation"));
        return new Expectation(
                fields.requiredText("id"),
                tier("behaviour", expected),
                tier("least_strict_allowed", expected),
                tier("most_strict_allowed", expected),
                expected.text("region_to_suspect").isEmpty() ? "unknown" : expected.text("region_to_suspect"),
                expected.text("lesion_code_to_suspect").isEmpty() ? "unknown" : expected.text("lesion_code_to_suspect"),
                confidence.requiredText("truth"),
                expected.texts("forbid"),
                expected.requiredText("data_action"),
                synthetic.contains(fields.requiredText("id")));
    }

    private static Tier tier(String key, Fields fields) {
        return fields.requiredWord(key, List.of(Tier.values()), Tier::behaviour);
    }

    /** Return whether a lesion is named that triage can suspect. */
    boolean statesLesion() {
        return !List.of("unknown", "none").contains(lesion);
    }

    /** Return the first movement that is forbidden but not locked, by predicate. */
    Map<String, String> violations(CaseRecord record, Library library, Collection<String> locked) {
        Map<String, String> violations = new LinkedHashMap<>();
        for (String predicate : forbid) {
            Predicate<Movement> forbidden = forbidden(predicate, record, library);
            library.movements().stream()
                    .filter(forbidden)
                    .filter(movement -> !locked.contains(movement.id()))
                    .findFirst()
                    .ifPresent(movement -> violations.put(predicate, movement.id()));
        }
        return violations;
    }

    private static Predicate<Movement> forbidden(String predicate, CaseRecord record, Library library) {
        return switch (predicate) {
            case "all_exercise" -> movement -> true;
            case "affected_region_exercise" ->
                new LockScope.AffectedRegion().selector(record.complaint().regions(), library);
            case "running_and_impact" -> movement -> movement.demand().impact() >= 3;
            case "single_leg_plyometric" -> movement -> SINGLE_LEG_JUMPS.contains(movement.id());
            case "heavy_calf_loading" -> movement -> movement.tissueLoad().of(TissueAxis.ACHILLES) >= 3;
            case "barefoot_or_unsupervised_foot_loading" ->
                movement -> movement.region() == MovementRegion.FOOT && movement.weightBearing() != WeightBearing.NONE;
            case "unsupported_balance" -> movement -> movement.demand().balance() >= 4;
            case "end_range_hip_loading" ->
                movement -> movement.tissueLoad().of(TissueAxis.HIP_DEEP_FLEXION) >= 2
                        || movement.tissueLoad().of(TissueAxis.HIP_ADDUCTION_COMPRESSION) >= 2;
            case "loaded_spinal_flexion" -> movement -> movement.tissueLoad().of(TissueAxis.LUMBAR_FLEXION) >= 2;
            case "prone_or_supine_long" ->
                movement -> movement.position() == Position.PRONE || movement.position() == Position.SUPINE;
            case "spinal_thrust" -> movement -> false;
            default -> throw new IllegalArgumentException("The predicate (" + predicate + ") is not known.");
        };
    }
}
