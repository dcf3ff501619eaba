package org.myotome.laboratory.patient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.content.document.TextFile;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Rates;

/** Writes down what an examination of some depth shows of a patient: parts of it, with errors. */
public final class Examiner {

    private static final String ANY = "any";

    private final Rates rates;
    private final Depth depth;

    /**
     * Prepare to examine.
     *
     * @param rates the rates of the table of examinations
     */
    public Examiner(Rates rates, Depth depth) {
        this.rates = rates;
        this.depth = depth;
    }

    /** Return the table of what is examined at each depth. */
    public static RateTable shippedTable() {
        return RateTable.read(TextFile.shipped(Examiner.class, "examinations.csv"), List.of("depth", "item", "what"));
    }

    /** Examine a patient. */
    public CaseRecord examine(Patient patient, String id, SeededRandom random) {
        Strength strength = strength(patient, random);
        List<SensationFinding> sensation = sensation(patient, random);
        Reflexes reflexes = reflexes(patient, random);
        return CaseRecord.unknown(id)
                .withComplaint(
                        new Complaint(patient.regions(), side(patient, random), Known.of(patient.weeks()), "", "", ""))
                .withAnswers(answers(patient, random))
                .withStrength(strength)
                .withExamination(reflexes, sensation, List.of(), List.of());
    }

    private double rate(String item, String what) {
        return rates.find(depth.word(), item, what).orElseGet(() -> rates.get(depth.word(), item, ANY));
    }

    private boolean happens(String item, String what, SeededRandom random) {
        return random.nextUniform() < rate(item, what);
    }

    private Strength strength(Patient patient, SeededRandom random) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            boolean tested = happens("strength", movement.word(), random);
            StrengthGrade hurt = seen(patient.hurt().grade(movement), random);
            StrengthGrade other = movement == StrengthMovement.TRUNK
                    ? hurt
                    : seen(patient.other().grade(movement), random);
            boolean sideWritten = happens("side_written", ANY, random);
            if (tested) {
                boolean onOneSide = hurt.isWeak() && !other.isWeak();
                grades.put(
                        movement,
                        onOneSide && !sideWritten
                                ? new SidedGrade(StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN, hurt)
                                : sided(patient.side(), hurt, other));
            }
        }
        return new Strength(grades);
    }

    private static SidedGrade sided(Side side, StrengthGrade hurt, StrengthGrade other) {
        return side == Side.LEFT
                ? new SidedGrade(hurt, other, StrengthGrade.UNKNOWN)
                : new SidedGrade(other, hurt, StrengthGrade.UNKNOWN);
    }

    private StrengthGrade seen(StrengthGrade grade, SeededRandom random) {
        StrengthGrade rated = happens("slip", ANY, random) ? oneStepOff(grade, random.nextUniform() < 0.5) : grade;
        boolean normalWritten = happens("normal_written", ANY, random);
        boolean asGrade = happens("grade_written", ANY, random);
        if (!rated.isWeak()) {
            return !normalWritten ? StrengthGrade.UNKNOWN : asGrade ? rated : StrengthGrade.NORMAL;
        }
        return asGrade || rated.isGradeThreeOrLess() ? rated : StrengthGrade.WEAK;
    }

    private static StrengthGrade oneStepOff(StrengthGrade grade, boolean up) {
        return switch (grade) {
            case MRC_5, NORMAL -> StrengthGrade.MRC_4;
            case MRC_4_PLUS, MRC_4, MRC_4_MINUS, MRC_5_MINUS -> up ? StrengthGrade.MRC_5 : StrengthGrade.MRC_3;
            case MRC_3, MRC_3_MINUS, MRC_3_PLUS -> up ? StrengthGrade.MRC_4 : StrengthGrade.MRC_2;
            case MRC_2 -> up ? StrengthGrade.MRC_3 : StrengthGrade.MRC_1;
            case MRC_1 -> up ? StrengthGrade.MRC_2 : StrengthGrade.MRC_0;
            case MRC_0 -> StrengthGrade.MRC_1;
            case WEAK, PAIN_LIMITED, UNKNOWN -> grade;
        };
    }

    private Reflexes reflexes(Patient patient, SeededRandom random) {
        boolean knee = happens("reflex", "knee", random);
        boolean ankle = happens("reflex", "ankle", random);
        return new Reflexes(
                knee ? patient.leg(Side.LEFT).knee() : ReflexFinding.UNKNOWN,
                knee ? patient.leg(Side.RIGHT).knee() : ReflexFinding.UNKNOWN,
                ankle ? patient.leg(Side.LEFT).ankle() : ReflexFinding.UNKNOWN,
                ankle ? patient.leg(Side.RIGHT).ankle() : ReflexFinding.UNKNOWN,
                happens("plantar", ANY, random) ? patient.plantar() : Reflexes.PlantarResponse.UNKNOWN,
                happens("clonus", ANY, random) ? patient.clonus() : Reflexes.Clonus.UNKNOWN);
    }

    private List<SensationFinding> sensation(Patient patient, SeededRandom random) {
        List<SensationFinding> findings = new ArrayList<>();
        for (Area area : Area.values()) {
            boolean tested = happens("skin", area.word(), random);
            boolean hurt = patient.hurt().changedSkin().contains(area);
            boolean other = patient.other().changedSkin().contains(area);
            boolean hurtWritten = happens("normal_written", ANY, random) || hurt;
            boolean otherWritten = happens("normal_written", ANY, random) || other;
            if (tested && hurtWritten) {
                findings.add(
                        finding(area, area.acrossTheMiddle() ? ReportedSide.MIDLINE : reported(patient.side()), hurt));
            }
            if (tested && otherWritten && !area.acrossTheMiddle()) {
                findings.add(finding(area, reported(patient.side().opposite()), other));
            }
        }
        return findings;
    }

    private static SensationFinding finding(Area area, ReportedSide side, boolean changed) {
        return new SensationFinding(
                area.examinersWords(),
                side,
                changed ? SensationFinding.Quality.REDUCED : SensationFinding.Quality.NORMAL);
    }

    private SafetyAnswers answers(Patient patient, SeededRandom random) {
        Map<String, Answer> answers = new TreeMap<>();
        patient.answers().byQuestion().forEach((question, answer) -> {
            if (happens("told", question, random)) {
                answers.put(question, answer);
            }
        });
        return new SafetyAnswers(answers);
    }

    private ReportedSide side(Patient patient, SeededRandom random) {
        boolean right = happens("complaint_side", ANY, random);
        if (patient.bothLegs()) {
            return right ? ReportedSide.BOTH : reported(patient.side());
        }
        return right ? reported(patient.side()) : ReportedSide.NOT_STATED;
    }

    private static ReportedSide reported(Side side) {
        return side == Side.LEFT ? ReportedSide.LEFT : ReportedSide.RIGHT;
    }
}
