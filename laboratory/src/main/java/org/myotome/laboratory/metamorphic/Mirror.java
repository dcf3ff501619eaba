package org.myotome.laboratory.metamorphic;

import java.util.EnumMap;
import java.util.Map;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthMovement;

/** Turns a person into their mirror image. */
public final class Mirror {

    private Mirror() {}

    /** Return the case with left and right exchanged; free text stays as it is. */
    public static CaseRecord of(CaseRecord record) {
        Complaint was = record.complaint();
        Reflexes reflexes = record.reflexes();
        return record.withComplaint(new Complaint(
                        was.regions(),
                        of(was.side()),
                        was.durationWeeks(),
                        was.durationText(),
                        was.story(),
                        was.goalActivity()))
                .withStrength(of(record.strength()))
                .withExamination(
                        new Reflexes(
                                /* kneeLeft= */ reflexes.kneeRight(),
                                /* kneeRight= */ reflexes.kneeLeft(),
                                /* ankleLeft= */ reflexes.ankleRight(),
                                /* ankleRight= */ reflexes.ankleLeft(),
                                reflexes.plantar(),
                                reflexes.clonus()),
                        record.sensation().stream()
                                .map(finding ->
                                        new SensationFinding(finding.area(), of(finding.side()), finding.quality()))
                                .toList(),
                        record.mobility().stream()
                                .map(finding -> new MobilityFinding(
                                        finding.jointMovement(),
                                        of(finding.side()),
                                        finding.value(),
                                        finding.unit(),
                                        finding.finding()))
                                .toList(),
                        record.functionalTests().stream()
                                .map(test -> new FunctionalTest(
                                        test.test(), of(test.side()), test.result(), test.value(), test.unit()))
                                .toList());
    }

    /** Return the other side. */
    public static ReportedSide of(ReportedSide side) {
        return switch (side) {
            case LEFT -> ReportedSide.RIGHT;
            case RIGHT -> ReportedSide.LEFT;
            case BOTH, MIDLINE, ALTERNATING, NOT_STATED -> side;
        };
    }

    private static Strength of(Strength strength) {
        Map<StrengthMovement, SidedGrade> mirrored = new EnumMap<>(StrengthMovement.class);
        strength.byMovement()
                .forEach((movement, grades) -> mirrored.put(
                        movement,
                        new SidedGrade(
                                /* left= */ grades.right(), /* right= */ grades.left(), grades.sideNotStated())));
        return new Strength(mirrored);
    }
}
