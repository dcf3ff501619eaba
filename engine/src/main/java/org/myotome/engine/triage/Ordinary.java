package org.myotome.engine.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;

/**
 * What is most ordinary in the region of a complaint when nothing points anywhere else. General knowledge, unreviewed.
 *
 * @param lesionCode code, in the words of the case files
 * @param region where to look, in the words of the case files
 */
record Ordinary(String lesionCode, String region) {

    private static final double OLDER_YEARS = 55;
    private static final ExaminationFact BIG_TOE_STIFF = new ExaminationFact.MobilityLimited(
            WordList.of(List.of("first toe", "first mtp", "big toe", "hallux")), "big_toe_joint_sore_or_stiff");
    private static final ExaminationFact HIP_STIFF =
            new ExaminationFact.MobilityLimited(WordList.of(List.of("hip")), "hip_end_range_hurts");

    /** Return what is ordinary for a case. */
    static Ordinary of(CaseRecord record) {
        List<BodyRegion> stated = record.complaint().regions();
        Set<BodyRegion> felt = EnumSet.noneOf(BodyRegion.class);
        felt.addAll(stated);
        felt.remove(BodyRegion.NONE_STATED);
        if (felt.isEmpty()) {
            boolean nothingSaid = !record.pain().worst().isKnown()
                    && !record.pain().activity().isKnown()
                    && !record.pain().rest().isKnown();
            return new Ordinary("none", nothingSaid ? "unknown" : "none");
        }
        if (felt.contains(BodyRegion.LOWER_BACK)) {
            return back(felt, record);
        }
        return leg(stated.getFirst(), felt, record);
    }

    /** Return what else is ordinary there, if anything is. */
    Optional<String> other() {
        return switch (lesionCode) {
            case "patellofemoral", "joint_degenerative" -> Optional.of("muscle_or_tendon");
            case "lumbosacral_root_unspecified" -> Optional.of("spinal_stenosis");
            case "muscle_or_tendon" -> region.equals("lower_leg") ? Optional.of("bone_stress") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Ordinary back(Set<BodyRegion> felt, CaseRecord record) {
        boolean leg = felt.contains(BodyRegion.WHOLE_LEG) || felt.contains(BodyRegion.CALF);
        if (leg) {
            return new Ordinary("lumbosacral_root_unspecified", "lumbar_spine");
        }
        if (felt.contains(BodyRegion.HIP) && felt.size() == 2) {
            return new Ordinary("muscle_or_tendon", "gluteal_soft_tissue");
        }
        boolean pregnant = record.answers().answer("pregnant_or_recent_birth") == Answer.YES;
        if (pregnant || (felt.contains(BodyRegion.BUTTOCK) && felt.size() == 2)) {
            return new Ordinary("spine_mechanical", "sacrum_or_sacroiliac");
        }
        return new Ordinary("spine_mechanical", "lumbar_spine");
    }

    private static Ordinary leg(BodyRegion main, Set<BodyRegion> felt, CaseRecord record) {
        boolean older = record.person()
                .ageYears()
                .find()
                .filter(age -> age >= OLDER_YEARS)
                .isPresent();
        return switch (main) {
            case HEEL -> new Ordinary("plantar_fascia", "heel_plantar");
            case FOOT -> foot(felt, record);
            case ANKLE ->
                new Ordinary("muscle_or_tendon", felt.contains(BodyRegion.CALF) ? "achilles_or_calf" : "ankle");
            case CALF -> new Ordinary("muscle_or_tendon", "achilles_or_calf");
            case LOWER_LEG -> new Ordinary("muscle_or_tendon", "lower_leg");
            case KNEE -> new Ordinary(older ? "joint_degenerative" : "patellofemoral", "knee");
            case THIGH -> new Ordinary("muscle_or_tendon", "thigh");
            case HIP -> hip(felt, older, record);
            case GROIN -> new Ordinary(older ? "joint_degenerative" : "muscle_or_tendon", "hip_joint");
            case BUTTOCK -> new Ordinary("muscle_or_tendon", "gluteal_soft_tissue");
            case WHOLE_LEG -> new Ordinary("lumbosacral_root_unspecified", "proximal_leg_nerve");
            case UPPER_BACK -> new Ordinary("spine_mechanical", "spinal_cord_above_lumbar");
            case ABDOMEN -> new Ordinary("abdominal_visceral", "abdomen_or_aorta");
            case LOWER_BACK -> new Ordinary("spine_mechanical", "lumbar_spine");
            case NONE_STATED -> new Ordinary("none", "none");
        };
    }

    private static Ordinary foot(Set<BodyRegion> felt, CaseRecord record) {
        if (felt.contains(BodyRegion.HEEL)) {
            return new Ordinary("plantar_fascia", "heel_plantar");
        }
        return BIG_TOE_STIFF.examined(record) == Truth.TRUE
                ? new Ordinary("joint_degenerative", "forefoot")
                : new Ordinary("muscle_or_tendon", "midfoot");
    }

    /** A hip that turns freely is less often a worn joint than a sore tendon beside it. */
    private static Ordinary hip(Set<BodyRegion> felt, boolean older, CaseRecord record) {
        if (HIP_STIFF.examined(record) == Truth.FALSE) {
            return new Ordinary("muscle_or_tendon", "gluteal_soft_tissue");
        }
        if (older) {
            return new Ordinary("joint_degenerative", felt.contains(BodyRegion.KNEE) ? "knee" : "hip_joint");
        }
        return new Ordinary("muscle_or_tendon", "hip_joint");
    }
}
