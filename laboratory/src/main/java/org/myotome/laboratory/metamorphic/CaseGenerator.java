package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Draws cases over the whole space of what can be entered, from people who answered every question with no to people of
 * whom little is known. They resemble no population: the aim is to reach every corner, not to be likely.
 */
public final class CaseGenerator {

    private static final double[] SHARES_YES = {0, 0.02, 0.06, 0.2, 0.5};
    private static final double[] SHARES_UNKNOWN = {0, 0.02, 0.1, 0.4, 0.9};
    private static final double[] SHARES_UNKNOWN_CALM = {0, 0, 0.02};
    private static final List<StrengthGrade> SMALL_LOSSES =
            List.of(StrengthGrade.MRC_4_MINUS, StrengthGrade.MRC_4, StrengthGrade.MRC_4_PLUS, StrengthGrade.NORMAL);
    private static final double[] SHARES_EXAMINED = {0, 0, 0.2, 0.7};
    private static final List<BodyRegion> REGIONS = Arrays.stream(BodyRegion.values())
            .filter(region -> region != BodyRegion.NONE_STATED)
            .toList();
    private static final List<String> ACTIVITIES =
            List.of("", "", "desk work", "recreational runner", "walks to work", "army recruit", "gardener", "swims");
    private static final List<String> AREAS =
            List.of("sole", "lateral foot", "first web space", "saddle", "stocking", "anterior thigh", "medial shin");
    private static final PainReport NO_PAIN = new PainReport.Absent();
    private static final List<String> JOINTS = List.of(
            "ankle dorsiflexion", "hip internal rotation", "hip flexion", "lumbar flexion", "first toe extension");
    private static final List<String> MOBILITY_FINDINGS = List.of("normal", "limited", "reduced", "severely limited");
    private static final List<String> TESTS =
            List.of("FADIR", "single leg stance", "straight leg raise", "hop test", "log roll", "passive stretch");
    private static final List<String> RESULTS = List.of("negative", "positive", "painful");

    private final List<String> questions;

    /**
     * Prepare to draw.
     *
     * @param questions ids of the questions that may be answered
     */
    public CaseGenerator(List<String> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Draw a case; one in fifty is of somebody who says that nothing hurts anywhere. */
    public CaseRecord draw(SeededRandom random, String id) {
        CaseRecord drawn = drawWithComplaint(random, id);
        return chance(0.02, random)
                ? drawn.withComplaint(drawn.complaint().withRegions(List.of(BodyRegion.NONE_STATED)))
                        .withPain(new Pain(NO_PAIN, NO_PAIN, NO_PAIN, NO_PAIN))
                : drawn;
    }

    private CaseRecord drawWithComplaint(SeededRandom random, String id) {
        double examined = oneOf(SHARES_EXAMINED, random);
        boolean calm = chance(0.3, random);
        return new CaseRecord(
                id,
                "",
                person(random),
                complaint(random),
                calm ? calmPain(random) : pain(random),
                calm ? answers(random, 0, oneOf(SHARES_UNKNOWN_CALM, random)) : answers(random),
                strength(random, examined, calm ? SMALL_LOSSES : List.of(StrengthGrade.values())),
                reflexes(random, examined),
                sensation(random, examined),
                mobility(random, examined),
                tests(random, examined),
                List.of(),
                CaseRecord.unknown(id).circumstances(),
                Known.unknown());
    }

    private static Person person(SeededRandom random) {
        Known<Double> age = chance(0.1, random) ? Known.unknown() : Known.of((double) (10 + random.nextInt(80)));
        Sex sex = oneOf(List.of(Sex.MALE, Sex.FEMALE, Sex.FEMALE, Sex.UNKNOWN, Sex.MALE), random);
        return new Person(age, sex, oneOf(ACTIVITIES, random));
    }

    private static Complaint complaint(SeededRandom random) {
        List<BodyRegion> regions = new ArrayList<>();
        int count = oneOf(List.of(0, 1, 1, 1, 1, 2, 2, 3), random);
        while (regions.size() < count) {
            BodyRegion region = oneOf(REGIONS, random);
            if (!regions.contains(region)) {
                regions.add(region);
            }
        }
        Known<Double> weeks = chance(0.15, random)
                ? Known.unknown()
                : Known.of((double) oneOf(List.of(0, 1, 3, 5, 8, 13, 30, 110, 500), random));
        ReportedSide side = oneOf(List.of(ReportedSide.values()), random);
        return new Complaint(regions, side, weeks, "", "", "");
    }

    private static Pain pain(SeededRandom random) {
        return new Pain(report(random), report(random), report(random), report(random));
    }

    private static PainReport report(SeededRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> new PainReport.Unknown();
            case 1 -> new PainReport.Present();
            case 2, 3, 4 -> new PainReport.Absent();
            default -> new PainReport.Score(random.nextInt(11));
        };
    }

    /** Where little is wrong, the smallest change shows. */
    private static Pain calmPain(SeededRandom random) {
        return new Pain(
                NO_PAIN, new PainReport.Score(random.nextInt(4)), NO_PAIN, new PainReport.Score(3 + random.nextInt(2)));
    }

    private SafetyAnswers answers(SeededRandom random) {
        return answers(random, oneOf(SHARES_YES, random), oneOf(SHARES_UNKNOWN, random));
    }

    private SafetyAnswers answers(SeededRandom random, double yes, double unknown) {
        Map<String, Answer> answers = new TreeMap<>();
        for (String question : questions) {
            if (!chance(unknown, random)) {
                answers.put(question, chance(yes, random) ? Answer.YES : Answer.NO);
            }
        }
        return new SafetyAnswers(answers);
    }

    private static Strength strength(SeededRandom random, double examined, List<StrengthGrade> losses) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            if (chance(examined, random)) {
                grades.put(
                        movement,
                        chance(0.15, random)
                                ? new SidedGrade(StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN, grade(random, losses))
                                : new SidedGrade(grade(random, losses), grade(random, losses), StrengthGrade.UNKNOWN));
            }
        }
        return new Strength(grades);
    }

    private static StrengthGrade grade(SeededRandom random, List<StrengthGrade> losses) {
        return chance(0.6, random) ? StrengthGrade.MRC_5 : oneOf(losses, random);
    }

    private static Reflexes reflexes(SeededRandom random, double examined) {
        return new Reflexes(
                reflex(random, examined),
                reflex(random, examined),
                reflex(random, examined),
                reflex(random, examined),
                chance(examined, random)
                        ? oneOf(List.of(Reflexes.PlantarResponse.values()), random)
                        : Reflexes.PlantarResponse.UNKNOWN,
                chance(examined, random) ? oneOf(List.of(Reflexes.Clonus.values()), random) : Reflexes.Clonus.UNKNOWN);
    }

    private static ReflexFinding reflex(SeededRandom random, double examined) {
        if (!chance(examined, random)) {
            return ReflexFinding.UNKNOWN;
        }
        return chance(0.6, random) ? ReflexFinding.NORMAL : oneOf(List.of(ReflexFinding.values()), random);
    }

    private static List<SensationFinding> sensation(SeededRandom random, double examined) {
        List<SensationFinding> findings = new ArrayList<>();
        while (findings.size() < 3 && chance(examined / 2, random)) {
            findings.add(new SensationFinding(
                    oneOf(AREAS, random),
                    oneOf(List.of(ReportedSide.values()), random),
                    oneOf(List.of(SensationFinding.Quality.values()), random)));
        }
        return findings;
    }

    private static List<MobilityFinding> mobility(SeededRandom random, double examined) {
        List<MobilityFinding> findings = new ArrayList<>();
        while (findings.size() < 3 && chance(examined / 2, random)) {
            findings.add(new MobilityFinding(
                    oneOf(JOINTS, random), oneSide(random), "", "", oneOf(MOBILITY_FINDINGS, random)));
        }
        return findings;
    }

    private static List<FunctionalTest> tests(SeededRandom random, double examined) {
        List<FunctionalTest> tests = new ArrayList<>();
        while (tests.size() < 3 && chance(examined / 2, random)) {
            String test = oneOf(TESTS, random);
            boolean timed = test.startsWith("single");
            tests.add(new FunctionalTest(
                    test,
                    oneSide(random),
                    timed ? "" : oneOf(RESULTS, random),
                    timed ? String.valueOf(2 + random.nextInt(40)) : "",
                    timed ? "s" : ""));
        }
        return tests;
    }

    private static ReportedSide oneSide(SeededRandom random) {
        return chance(0.5, random) ? ReportedSide.LEFT : ReportedSide.RIGHT;
    }

    static boolean chance(double share, SeededRandom random) {
        return random.nextUniform() < share;
    }

    static <T> T oneOf(List<T> list, SeededRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static double oneOf(double[] shares, SeededRandom random) {
        return shares[random.nextInt(shares.length)];
    }
}
