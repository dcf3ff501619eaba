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

/** What a safe system should do with a shipped case. */
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

    private static Tier tier(String key, Fields fields) {
        return fields.requiredWord(key, List.of(Tier.values()), Tier::behaviour);
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
