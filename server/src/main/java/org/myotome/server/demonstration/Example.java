package org.myotome.server.demonstration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * A made-up person for the demonstration.
 *
 * @param name the name shown
 * @param record what is known
 * @param habit how it goes
 */
record Example(String name, CaseRecord record, Course.Habit habit) {

    static List<Example> all() {
        return List.of(
                new Example(
                        "Ada Example",
                        record(46, BodyRegion.HEEL, ReportedSide.RIGHT, "run 10 km again", StrengthGrade.MRC_4_PLUS),
                        Course.Habit.STEADY),
                new Example(
                        "Ben Example",
                        record(34, BodyRegion.KNEE, ReportedSide.LEFT, "hike downhill", StrengthGrade.MRC_4_PLUS),
                        Course.Habit.FLARE),
                new Example(
                        "Cleo Example",
                        record(
                                61,
                                BodyRegion.LOWER_BACK,
                                ReportedSide.MIDLINE,
                                "work in the garden",
                                StrengthGrade.MRC_5),
                        Course.Habit.SILENT),
                new Example(
                        "Dot Example",
                        record(67, BodyRegion.LOWER_BACK, ReportedSide.MIDLINE, "walk an hour", StrengthGrade.MRC_5),
                        Course.Habit.UPKEEP));
    }

    private static CaseRecord record(
            double age, BodyRegion region, ReportedSide side, String goal, StrengthGrade rightHip) {
        Map<StrengthMovement, SidedGrade> strength = new EnumMap<>(StrengthMovement.class);
        strength.put(StrengthMovement.TRUNK, grades(StrengthGrade.MRC_4_PLUS, StrengthGrade.MRC_4_PLUS));
        strength.put(StrengthMovement.HIP_ABDUCTION, grades(StrengthGrade.MRC_5, rightHip));
        strength.put(StrengthMovement.KNEE_EXTENSION, grades(StrengthGrade.MRC_5, StrengthGrade.MRC_5));
        strength.put(StrengthMovement.ANKLE_PLANTARFLEXION, grades(StrengthGrade.MRC_5, StrengthGrade.MRC_5));
        return CaseRecord.unknown("example")
                .withPerson(new Person(Known.of(age), Sex.FEMALE, "walks and runs"))
                .withComplaint(new Complaint(
                        List.of(region),
                        side,
                        Known.of(12.0),
                        "about three months",
                        "Made up for the demonstration.",
                        goal))
                .withPain(new Pain(
                        new PainReport.Score(1),
                        new PainReport.Score(3),
                        new PainReport.Absent(),
                        new PainReport.Score(4)))
                .withStrength(new Strength(strength))
                .withCircumstances(new Circumstances(Known.of(Set.of("step")), Known.of(20), Known.of(7), Answer.YES))
                .withPainPolicy(Known.of(PainPolicy.DEFAULT));
    }

    private static SidedGrade grades(StrengthGrade left, StrengthGrade right) {
        return new SidedGrade(left, right, StrengthGrade.UNKNOWN);
    }
}
