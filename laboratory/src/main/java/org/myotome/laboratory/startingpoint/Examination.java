package org.myotome.laboratory.startingpoint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Strength by hand and the range of the hips, as an examiner with an error would find them.
 *
 * <p>A part differs from the ability it stands for with SD .5, and the examiner errs with SD .5. Above -.35 a hand can no
 * longer resist, and the grade is 5; below, grades follow each other every quarter to half unit.
 */
final class Examination {

    private static final double PART_SPREAD = 0.5;
    private static final double EXAMINER_ERROR = 0.5;
    private static final double STIFF_BELOW = -1.2;
    private static final double STIFF_ERROR = 0.8;

    private static final List<StrengthGrade> GRADES = List.of(
            StrengthGrade.MRC_5,
            StrengthGrade.MRC_5_MINUS,
            StrengthGrade.MRC_4_PLUS,
            StrengthGrade.MRC_4,
            StrengthGrade.MRC_4_MINUS,
            StrengthGrade.MRC_3_PLUS);
    private static final double[] AT_LEAST = {-0.35, -1.05, -1.45, -1.85, -2.15};

    private Examination() {}

    /** Examine one movement of each part, both sides; the trunk is graded once and written down for both. */
    static Strength strength(Body body, SeededRandom random) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (BodyPart part : BodyPart.values()) {
            StrengthGrade left = grade(body, part, Side.LEFT, random);
            StrengthGrade right = part == BodyPart.TRUNK ? left : grade(body, part, Side.RIGHT, random);
            grades.put(part.examinedBy().getFirst(), new SidedGrade(left, right, StrengthGrade.UNKNOWN));
        }
        return new Strength(grades);
    }

    private static StrengthGrade grade(Body body, BodyPart part, Side side, SeededRandom random) {
        double strength =
                body.of(part.ability(side)) + PART_SPREAD * random.nextNormal() + EXAMINER_ERROR * random.nextNormal();
        int place = 0;
        while (place < AT_LEAST.length && strength < AT_LEAST[place]) {
            place++;
        }
        return GRADES.get(place);
    }

    static List<MobilityFinding> mobility(Body body, SeededRandom random) {
        double found = body.of(Ability.MOBILITY) + STIFF_ERROR * random.nextNormal();
        return List.of(new MobilityFinding(
                "hip flexion", ReportedSide.BOTH, "", "", found < STIFF_BELOW ? "limited" : "normal"));
    }
}
