package org.myotome.engine;

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

/** Case records for tests. */
public final class Cases {

    private Cases() {}

    /** Return somebody with mild pain in the right heel, about whom everything needed is known. */
    public static CaseRecord rightHeel() {
        return CaseRecord.unknown("right-heel")
                .withPerson(new Person(Known.of(41.0), Sex.FEMALE, "teacher"))
                .withComplaint(complaint(BodyRegion.HEEL, ReportedSide.RIGHT))
                .withPain(pain(0, 3, 0, 4))
                .withCircumstances(new Circumstances(Known.of(Set.of("band")), Known.of(20), Known.of(3), Answer.YES))
                .withPainPolicy(Known.of(PainPolicy.DEFAULT));
    }

    /** Return a complaint of one region. */
    public static Complaint complaint(BodyRegion region, ReportedSide side) {
        return new Complaint(List.of(region), side, Known.of(8.0), "", "", "");
    }

    /** Return pain with a score for every circumstance. */
    public static Pain pain(double rest, double activity, double night, double worst) {
        return new Pain(
                new PainReport.Score(rest),
                new PainReport.Score(activity),
                new PainReport.Score(night),
                new PainReport.Score(worst));
    }

    /** Return an examination in which every movement has the same grade on both sides. */
    public static Strength allGraded(StrengthGrade grade) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            grades.put(movement, new SidedGrade(grade, grade, StrengthGrade.UNKNOWN));
        }
        return new Strength(grades);
    }

    /** Return an examination of one movement. */
    public static Strength graded(StrengthMovement movement, StrengthGrade left, StrengthGrade right) {
        return new Strength(Map.of(movement, new SidedGrade(left, right, StrengthGrade.UNKNOWN)));
    }
}
