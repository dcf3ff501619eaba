package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;

/** Says why a lesion is suspected, who should look and what to test next. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
public final class NerveReporter {

    private static final int MOST_SUSPECTS = 4;
    private static final double LEAST_SUSPECT = 0.03;
    private static final int REASONS = 4;
    private static final double TELLING_RATIO = 1.2;
    private static final double MOST_TIMES = 1000;
    private static final double COUNTS = 0.15;
    private static final double EMERGENCY_COUNTS = 0.05;
    private static final String FOOT_DROP = "foot_drop";
    private static final String WORSENING = "new_or_worsening_leg_weakness";
    private static final List<String> PELVIS = List.of("saddle_numbness", "bladder_change", "bowel_change");

    private final CaseRecord caseRecord;
    private final NerveModel model;
    private final Findings findings;
    private final double[] told;
    private final NerveModel.Weights weights;
    private final double[] byLesion;
    private final NerveModel.Weights trusted;

    private NerveReporter(CaseRecord caseRecord, Library library) {
        this.caseRecord = caseRecord;
        this.model = NerveModel.of(library);
        this.findings = Findings.of(caseRecord);
        this.told = Told.of(caseRecord);
        this.weights = model.weigh(findings, caseRecord.complaint().side(), told);
        this.byLesion = model.byLesion(weights);
        this.trusted = model.trusted(weights, told, findings.count(), Trust.USUAL);
    }

    /** Answer the nerve question about a case at length, with the wiring of a library. */
    public static NerveReport of(CaseRecord record, Library library) {
        return new NerveReporter(record, library).report();
    }

    private NerveReport report() {
        List<NerveAssessment.Ranked> ranked = NervePattern.ranked(NervePattern.shares(model.byLesion(trusted)));
        List<Weighed> clues = weighed();
        List<NerveReport.Reasoned> suspects = new ArrayList<>();
        double otherLesions = 0;
        double noLesion = 0;
        for (int rank = 0; rank < ranked.size(); rank++) {
            NerveAssessment.Ranked each = ranked.get(rank);
            if (rank == 0 || (rank < MOST_SUSPECTS && each.probability() >= LEAST_SUSPECT)) {
                suspects.add(reasoned(each, clues));
            } else if (each.lesion() == Lesion.DECONDITIONING || each.lesion() == Lesion.NOTHING) {
                noLesion += each.probability();
            } else {
                otherLesions += each.probability();
            }
        }
        NerveRoute route = route(ranked);
        return new NerveReport(
                suspects,
                otherLesions,
                noLesion,
                NextTests.of(caseRecord, model, trusted, Trust.USUAL.sharpness(findings.count())),
                route,
                stricterIf(route),
                sentence(ranked.get(0), ranked.get(1)));
    }

    private static String sentence(NerveAssessment.Ranked first, NerveAssessment.Ranked second) {
        return "The findings fit " + first.lesion().plainName() + " more than "
                + second.lesion().plainName() + ": " + NerveReport.inHundred(first.probability()) + " against "
                + NerveReport.inHundred(second.probability()) + " of 100.";
    }

    /** A clue with the weight of each lesion as if it were not known. */
    private static final class Weighed {

        private final Clue clue;
        private final double[] without;

        private Weighed(Clue clue, double[] without) {
            this.clue = clue;
            this.without = without;
        }
    }

    private List<Weighed> weighed() {
        List<Weighed> weighed = new ArrayList<>();
        for (Clue clue : Clue.of(caseRecord, findings)) {
            double[] without = switch (clue.kind()) {
                case Clue.Seen(Findings.Place place, int row) -> withoutSign(place, row);
                case Clue.Heard() -> withoutWord(clue.path());
            };
            weighed.add(new Weighed(clue, without));
        }
        return weighed;
    }

    private double[] withoutSign(Findings.Place place, int row) {
        return model.findWithout(weights, place, row)
                .orElseGet(() -> model.byLesion(model.weigh(
                        findings.without(place, row), caseRecord.complaint().side(), told)));
    }

    private double[] withoutWord(String path) {
        double[] rest = Told.without(path, caseRecord);
        double[] without = new double[byLesion.length];
        for (int lesion = 0; lesion < without.length; lesion++) {
            if (told[lesion] == 0) {
                return model.byLesion(
                        model.weigh(findings, caseRecord.complaint().side(), rest));
            }
            without[lesion] = byLesion[lesion] / told[lesion] * rest[lesion];
        }
        return without;
    }

    private record Ratio(Clue clue, double ratio) {}

    /** By how much each clue, taken by itself, raises the odds of a lesion against all the others together. */
    private NerveReport.Reasoned reasoned(NerveAssessment.Ranked suspect, List<Weighed> clues) {
        List<Ratio> ratios = new ArrayList<>();
        for (Weighed each : clues) {
            double ratio = odds(suspect.lesion(), byLesion) / odds(suspect.lesion(), each.without);
            ratios.add(new Ratio(each.clue, ratio));
        }
        ratios.sort(Comparator.comparingDouble(Ratio::ratio).reversed());
        List<NerveReport.Reason> speaksFor = ratios.stream()
                .filter(each -> each.ratio() > TELLING_RATIO)
                .limit(REASONS)
                .map(each -> reason(each.clue(), each.ratio()))
                .toList();
        List<NerveReport.Reason> speaksAgainst = ratios.reversed().stream()
                .filter(each -> each.ratio() < 1 / TELLING_RATIO)
                .limit(REASONS)
                .map(each -> reason(each.clue(), 1 / each.ratio()))
                .toList();
        return new NerveReport.Reasoned(suspect.lesion(), suspect.probability(), speaksFor, speaksAgainst);
    }

    private static double odds(Lesion lesion, double[] byLesion) {
        double others = 0;
        for (int each = 0; each < byLesion.length; each++) {
            others += each == lesion.ordinal() ? 0 : byLesion[each];
        }
        return byLesion[lesion.ordinal()] / others;
    }

    private static NerveReport.Reason reason(Clue clue, double times) {
        return new NerveReport.Reason(clue.path(), clue.value(), clue.words(), Math.min(times, MOST_TIMES));
    }

    /** The most urgent route among lesions that count. */
    private NerveRoute route(List<NerveAssessment.Ranked> ranked) {
        NerveRoute route = NerveRoute.TRAIN;
        double askingForDays = 0;
        for (NerveAssessment.Ranked each : ranked) {
            if (each.lesion().route() == NerveRoute.EMERGENCY) {
                route = route.orMoreUrgent(graveRoute(each.probability()));
            } else if (each.probability() >= COUNTS) {
                route = route.orMoreUrgent(each.lesion().route());
            }
            askingForDays += each.lesion().route().compareTo(NerveRoute.DAYS) >= 0 ? each.probability() : 0;
        }
        // Where no single lesion stands out, those that ask for a clinician count together.
        route = askingForDays >= COUNTS ? route.orMoreUrgent(NerveRoute.DAYS) : route;
        return isSevereOrWorsening() && route.compareTo(NerveRoute.ROUTINE) > 0
                ? route.orMoreUrgent(NerveRoute.SAME_DAY)
                : route;
    }

    /**
     * The cauda equina counts sooner than others. With a change of saddle, bladder or bowel it is an emergency as soon as
     * it counts; while nobody has said that all three are as they were, it is one where it counts as much as any other
     * lesion has to; otherwise it is a matter of the same day. The thresholds are ours, unreviewed.
     */
    private NerveRoute graveRoute(double probability) {
        boolean changed = PELVIS.stream().anyMatch(caseRecord.answers()::isYes);
        boolean unchanged =
                PELVIS.stream().allMatch(question -> caseRecord.answers().answer(question) == Answer.NO);
        if (probability < EMERGENCY_COUNTS) {
            return NerveRoute.TRAIN;
        }
        boolean emergency = changed || (!unchanged && probability >= COUNTS);
        return emergency ? NerveRoute.EMERGENCY : NerveRoute.SAME_DAY;
    }

    private boolean isSevereOrWorsening() {
        boolean severe = caseRecord.strength().byMovement().values().stream()
                .anyMatch(grades -> grades.left().isGradeThreeOrLess()
                        || grades.right().isGradeThreeOrLess()
                        || grades.sideNotStated().isGradeThreeOrLess());
        return severe
                || caseRecord.answers().isYes(FOOT_DROP)
                || caseRecord.answers().isYes(WORSENING);
    }

    /** What would be the same day if it were known, and an emergency if it were known. */
    private List<String> stricterIf(NerveRoute route) {
        List<String> open = new ArrayList<>();
        if (route.compareTo(NerveRoute.EMERGENCY) < 0) {
            addOpen(PELVIS, open);
        }
        if (route.compareTo(NerveRoute.SAME_DAY) < 0) {
            addOpen(List.of(FOOT_DROP, WORSENING), open);
        }
        return open;
    }

    private void addOpen(List<String> questions, List<String> open) {
        for (String question : questions) {
            if (caseRecord.answers().answer(question) == Answer.UNKNOWN) {
                open.add(question);
            }
        }
    }
}
