package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthMovement;

/** Says why a lesion is suspected and what to test next. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
public final class NerveReporter {

    private static final int SUSPECTS = 3;
    private static final int REASONS = 3;
    private static final int TESTS = 3;
    private static final double TELLING_RATIO = 1.2;
    private static final double COUNTS = 0.15;
    private static final double EMERGENCY_COUNTS = 0.05;
    private static final double TWO = 2;

    private final CaseRecord caseRecord;
    private final NerveModel model;
    private final Findings findings;
    private final double[] told;
    private final NerveModel.Weights weights;
    private final double[] byLesion;

    private NerveReporter(CaseRecord caseRecord, Library library) {
        this.caseRecord = caseRecord;
        this.model = NerveModel.of(library);
        this.findings = Findings.of(caseRecord);
        this.told = Told.of(caseRecord);
        this.weights = model.weigh(findings, caseRecord.complaint().side(), told);
        this.byLesion = model.byLesion(weights);
    }

    /** Answer the nerve question about a case at length, with the wiring of a library. */
    public static NerveReport of(CaseRecord record, Library library) {
        return new NerveReporter(record, library).report();
    }

    private NerveReport report() {
        List<NerveAssessment.Ranked> ranked = NervePattern.ranked(NervePattern.shares(byLesion));
        List<NerveReport.Reasoned> suspects = new ArrayList<>();
        for (int rank = 0; rank < SUSPECTS; rank++) {
            Lesion other = ranked.get(rank == 0 ? 1 : 0).lesion();
            suspects.add(reasoned(ranked.get(rank), other));
        }
        return new NerveReport(suspects, nextTests(), route(ranked), sentence(ranked.get(0), ranked.get(1)));
    }

    private static String sentence(NerveAssessment.Ranked first, NerveAssessment.Ranked second) {
        return "The findings fit " + first.lesion().plainName() + " more than "
                + second.lesion().plainName() + ": " + inHundred(first.probability()) + " against "
                + inHundred(second.probability()) + " of 100.";
    }

    private static long inHundred(double probability) {
        return (long) (probability * 100 + 0.5);
    }

    private record Reason(String words, double ratio) {}

    private NerveReport.Reasoned reasoned(NerveAssessment.Ranked suspect, Lesion other) {
        List<Reason> reasons = new ArrayList<>();
        for (Findings.Place place : Findings.Place.values()) {
            for (int row : findings.at(place)) {
                double[] without = model.byLesion(model.weigh(
                        findings.without(place, row), caseRecord.complaint().side(), told));
                double here = byLesion[suspect.lesion().ordinal()]
                        / without[suspect.lesion().ordinal()];
                double there = byLesion[other.ordinal()] / without[other.ordinal()];
                reasons.add(new Reason(Sign.words(row) + words(place), here / there));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::ratio).reversed());
        List<String> speaksFor = reasons.stream()
                .filter(reason -> reason.ratio() > TELLING_RATIO)
                .limit(REASONS)
                .map(Reason::words)
                .toList();
        List<String> speaksAgainst = reasons.reversed().stream()
                .filter(reason -> reason.ratio() < 1 / TELLING_RATIO)
                .limit(REASONS)
                .map(Reason::words)
                .toList();
        return new NerveReport.Reasoned(suspect.lesion(), suspect.probability(), speaksFor, speaksAgainst);
    }

    private static String words(Findings.Place place) {
        return switch (place) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case UNSTATED, WHOLE -> "";
        };
    }

    /** Tests are done on the side on which the lesion is more probably. */
    private List<NerveReport.NextTest> nextTests() {
        Side side = model.left(weights) >= 0.5 ? Side.LEFT : Side.RIGHT;
        List<NerveReport.NextTest> tests = new ArrayList<>();
        for (StrengthMovement movement : StrengthMovement.values()) {
            SidedGrade grades = caseRecord.strength().of(movement);
            if (!grades.of(side).isKnown() && !grades.sideNotStated().isKnown()) {
                int[][] outcomes = {
                    {Sign.normal(movement)}, {Sign.weakAboveThree(movement)}, {Sign.threeOrLess(movement)}
                };
                tests.add(test(Sign.plain(movement), side, outcomes));
            }
        }
        addReflex(true, caseRecord.reflexes().knee(side), side, tests);
        addReflex(false, caseRecord.reflexes().ankle(side), side, tests);
        for (SkinArea area : SkinArea.values()) {
            if (caseRecord.sensation().isEmpty()) {
                int[][] outcomes = {{Sign.skin(area, false)}, {Sign.skin(area, true)}};
                tests.add(test("feeling on " + area.plainName(), side, outcomes));
            }
        }
        tests.sort(Comparator.comparingDouble(NerveReport.NextTest::bits).reversed());
        return tests.subList(0, Math.min(TESTS, tests.size()));
    }

    private void addReflex(boolean knee, ReflexFinding found, Side side, List<NerveReport.NextTest> tests) {
        if (found == ReflexFinding.UNKNOWN) {
            int[][] outcomes = {
                {Sign.reflex(knee, ReflexFinding.NORMAL)},
                {Sign.reflex(knee, ReflexFinding.REDUCED), Sign.reflex(knee, ReflexFinding.ABSENT)},
                {Sign.reflex(knee, ReflexFinding.INCREASED)}
            };
            tests.add(test(knee ? "knee reflex" : "ankle reflex", side, outcomes));
        }
    }

    private NerveReport.NextTest test(String name, Side side, int[][] outcomes) {
        double[][] joint = model.withOutcomes(weights, outcomes, side);
        double after = 0;
        double all = 0;
        for (double[] outcome : joint) {
            double sum = sum(outcome);
            after += sum * entropy(outcome);
            all += sum;
        }
        double bits = entropy(byLesion) - (all > 0 ? after / all : 0);
        return new NerveReport.NextTest(name + ", " + side.word(), Math.max(0, bits));
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static double entropy(double[] weights) {
        double sum = sum(weights);
        double entropy = 0;
        for (double weight : weights) {
            if (weight > 0) {
                double share = weight / sum;
                entropy -= share * Exponential.log(share) / Exponential.log(TWO);
            }
        }
        return entropy;
    }

    /**
     * The most urgent route among lesions that count; a grave one counts sooner. The cauda equina is an emergency with a
     * change of saddle, bladder or bowel, and a matter of the same day without one.
     */
    private NerveRoute route(List<NerveAssessment.Ranked> ranked) {
        NerveRoute route = NerveRoute.TRAIN;
        for (NerveAssessment.Ranked each : ranked) {
            NerveRoute own = each.lesion().route();
            boolean grave = own == NerveRoute.EMERGENCY;
            NerveRoute asked = grave && !isPelvisChanged() ? NerveRoute.SAME_DAY : own;
            route = each.probability() >= (grave ? EMERGENCY_COUNTS : COUNTS) ? route.orMoreUrgent(asked) : route;
        }
        return isSevereOrWorsening() && route.compareTo(NerveRoute.ROUTINE) > 0
                ? route.orMoreUrgent(NerveRoute.SAME_DAY)
                : route;
    }

    private boolean isPelvisChanged() {
        return List.of("saddle_numbness", "bladder_change", "bowel_change").stream()
                .anyMatch(caseRecord.answers()::isYes);
    }

    private boolean isSevereOrWorsening() {
        boolean severe = caseRecord.strength().byMovement().values().stream()
                .anyMatch(grades -> grades.left().isGradeThreeOrLess()
                        || grades.right().isGradeThreeOrLess()
                        || grades.sideNotStated().isGradeThreeOrLess());
        return severe
                || caseRecord.answers().isYes("foot_drop")
                || caseRecord.answers().isYes("new_or_worsening_leg_weakness");
    }
}
