package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

class BeliefTest {

    private static final Library LIBRARY = SmallLibrary.library();
    private static final DemandTable DEMANDS = DemandTable.of(LIBRARY);
    private static final SidedMovement MARCH = SidedMovement.both("march");
    private static final SidedMovement DEAD_BUG = SidedMovement.both("dead_bug");
    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");
    private static final SidedMovement LEFT_BRIDGE = SidedMovement.on("single_leg_bridge", Side.LEFT);
    private static final SidedMovement RIGHT_BRIDGE = SidedMovement.on("single_leg_bridge", Side.RIGHT);

    private static Belief belief(CaseRecord caseRecord, int particles, long seed) {
        Prior prior = Prior.of(caseRecord, LIBRARY, AbilityCovariance.DEFAULT_WIRING);
        return Belief.begin(DEMANDS, prior, PainLimit.of(PainPolicy.DEFAULT), particles, seed);
    }

    private static Belief belief() {
        return belief(Cases.rightHeel(), 4096, 1);
    }

    private static Trial trial(SidedMovement movement, Trial.Form form, double pain) {
        return new Trial(movement, form, List.of(), new PainReport.Score(pain));
    }

    @Test
    void mirroredPairsMakeThePriorMeanExact() {
        Belief belief = belief();
        Prior prior = Prior.of(Cases.rightHeel(), LIBRARY, AbilityCovariance.DEFAULT_WIRING);
        for (Ability ability : Ability.values()) {
            AbilitySummary summary = belief.summary(ability);
            assertThat(summary.mean()).isCloseTo(prior.mean(ability), within(1e-12));
            assertThat(summary.spread()).isCloseTo(1, within(0.04));
        }
        for (ToleranceRegion region : ToleranceRegion.values()) {
            assertThat(belief.tolerance(region)).isCloseTo(prior.mean(region), within(1e-12));
        }
        assertThat(belief.effectiveParticles()).isCloseTo(4096, within(1e-6));
    }

    @Test
    void theSameTrialsAndSeedGiveTheSameBits() {
        Belief one = belief();
        Belief other = belief();
        for (int i = 0; i < 6; i++) {
            Trial trial = trial(
                    i % 2 == 0 ? MARCH : LEFT_BRIDGE,
                    List.of(Trial.Form.values()).get(i % 3),
                    i);
            one = one.after(trial);
            other = other.after(trial);
        }
        assertThat(one.outlook(DEAD_BUG)).isEqualTo(other.outlook(DEAD_BUG));
        assertThat(one.outlook(DEAD_BUG))
                .isNotEqualTo(belief(Cases.rightHeel(), 4096, 2).outlook(DEAD_BUG));
    }

    @Test
    void theProbabilitiesOfTheThreeFormsAddUpToOne() {
        for (MovementDemand demand : DEMANDS.demands()) {
            Outlook outlook = belief().outlook(demand.movement());
            assertThat(outlook.clean() + outlook.compensated() + outlook.unable())
                    .isCloseTo(1, within(1e-12));
            assertThat(outlook.chance().painfulAtMost())
                    .isGreaterThan(outlook.chance().painful());
            assertThat(outlook.clean()).isBetween(0.0, 1.0);
            assertThat(outlook.unable()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void harderMovementsOfOneLadderAreLessProbable() {
        Belief belief = belief();
        assertThat(belief.chance(DEAD_BUG).canDo())
                .isLessThan(belief.chance(MARCH).canDo());
        assertThat(belief.chance(LEFT_BRIDGE).canDo())
                .isLessThan(belief.chance(BRIDGE).canDo());
    }

    @Test
    void aCleanHarderTrialNeverLowersTheBeliefInAnEasierOne() {
        for (long seed = 1; seed <= 20; seed++) {
            Belief before = belief(Cases.rightHeel(), 2048, seed);
            Belief after = before.after(trial(DEAD_BUG, Trial.Form.CLEAN, 0));
            for (SidedMovement easier : List.of(MARCH, SidedMovement.both("brace"), BRIDGE)) {
                assertThat(after.chance(easier).canDo())
                        .isGreaterThanOrEqualTo(before.chance(easier).canDo() - 0.02);
            }
        }
    }

    @Test
    void worseFormAlwaysLowersTheBeliefFurther() {
        Belief before = belief();
        double clean = before.after(trial(LEFT_BRIDGE, Trial.Form.CLEAN, 0))
                .chance(LEFT_BRIDGE)
                .canDo();
        double faults = before.after(trial(LEFT_BRIDGE, Trial.Form.COMPENSATED, 0))
                .chance(LEFT_BRIDGE)
                .canDo();
        double unable = before.after(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 0))
                .chance(LEFT_BRIDGE)
                .canDo();
        double expected = before.chance(LEFT_BRIDGE).canDo();
        assertThat(clean).isGreaterThan(expected + 0.02);
        assertThat(faults).isLessThan(expected - 0.02);
        assertThat(unable).isLessThan(faults - 0.02);
    }

    @Test
    void theGradesAndWhatNobodySaidLieInTheirOrder() {
        Belief before = belief();
        List<Double> canDo = Stream.of(
                        Trial.Form.CLEAN,
                        Trial.Form.MINOR_FAULTS,
                        Trial.Form.COMPENSATED,
                        Trial.Form.NOT_CLEAN,
                        Trial.Form.UNABLE)
                .map(form -> before.after(trial(LEFT_BRIDGE, form, 0))
                        .chance(LEFT_BRIDGE)
                        .canDo())
                .toList();
        assertThat(canDo).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(before.after(trial(LEFT_BRIDGE, Trial.Form.MAJOR_FAULT, 0))
                        .chance(LEFT_BRIDGE)
                        .canDo())
                .isBetween(canDo.getLast(), canDo.get(2));
    }

    @Test
    void whatNobodySaidIsTheSumOfWhatItMayHaveBeen() {
        Belief before = belief();
        double faults = before.reweightedBy(trial(LEFT_BRIDGE, Trial.Form.COMPENSATED, 0))
                .below(Ability.HIP_LEFT, 0);
        double unable =
                before.reweightedBy(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 0)).below(Ability.HIP_LEFT, 0);
        double either =
                before.reweightedBy(trial(LEFT_BRIDGE, Trial.Form.NOT_CLEAN, 0)).below(Ability.HIP_LEFT, 0);
        assertThat(either).isBetween(faults, unable);
    }

    @Test
    void effortMovesTheBeliefALittleAndOnlyWhereItWasSaid() {
        Belief before = belief();
        double unsaid = afterEffort(before, Trial.Form.CLEAN, SetEffort.UNKNOWN, 0);
        assertThat(afterEffort(before, Trial.Form.CLEAN, SetEffort.LIGHT, 0)).isGreaterThan(unsaid + 0.01);
        assertThat(afterEffort(before, Trial.Form.CLEAN, SetEffort.ALL, 0)).isLessThan(unsaid - 0.01);
        assertThat(before.after(trial(LEFT_BRIDGE, Trial.Form.CLEAN, 0))
                        .chance(LEFT_BRIDGE)
                        .canDo())
                .isEqualTo(unsaid);
        // What could not be done took all there was, and pain explains effort as well as form.
        assertThat(afterEffort(before, Trial.Form.UNABLE, SetEffort.ALL, 0))
                .isEqualTo(afterEffort(before, Trial.Form.UNABLE, SetEffort.UNKNOWN, 0));
        assertThat(afterEffort(before, Trial.Form.NOT_CLEAN, SetEffort.ALL, 9))
                .isEqualTo(afterEffort(before, Trial.Form.NOT_CLEAN, SetEffort.UNKNOWN, 9));
    }

    private static double afterEffort(Belief before, Trial.Form form, SetEffort effort, int pain) {
        return before.after(new Trial(
                        LEFT_BRIDGE, form, List.of(), new PainReport.Score(pain), effort, Trial.Observer.CLINICIAN))
                .chance(LEFT_BRIDGE)
                .canDo();
    }

    @Test
    void whatThePersonSawMovesTheBeliefLessThanWhatAClinicianSaw() {
        Belief before = belief();
        double expected = before.chance(LEFT_BRIDGE).canDo();
        for (Trial.Form form : List.of(Trial.Form.CLEAN, Trial.Form.NOT_CLEAN)) {
            double clinician = Math.abs(afterSeenBy(before, form, Trial.Observer.CLINICIAN) - expected);
            double person = Math.abs(afterSeenBy(before, form, Trial.Observer.PERSON) - expected);
            assertThat(person).isBetween(0.01, clinician - 0.01);
        }
    }

    private static double afterSeenBy(Belief before, Trial.Form form, Trial.Observer observer) {
        return before.after(
                        new Trial(LEFT_BRIDGE, form, List.of(), new PainReport.Score(0), SetEffort.UNKNOWN, observer))
                .chance(LEFT_BRIDGE)
                .canDo();
    }

    @Test
    void morePainAlwaysRaisesTheChanceOfPainFurther() {
        Belief before = belief();
        double last = 0;
        for (int pain = 0; pain <= 10; pain++) {
            double painful = before.after(trial(LEFT_BRIDGE, Trial.Form.CLEAN, pain))
                    .chance(LEFT_BRIDGE)
                    .painful();
            assertThat(painful).isGreaterThan(last - 0.01);
            last = painful;
        }
        assertThat(last).isGreaterThan(0.3);
    }

    @Test
    void painThatNobodyPutANumberOnCountsAsTheWorst() {
        Belief before = belief();
        Trial unknown = new Trial(BRIDGE, Trial.Form.CLEAN, List.of(), new PainReport.Unknown());
        Trial present = new Trial(BRIDGE, Trial.Form.CLEAN, List.of(), new PainReport.Present());
        Trial worst = trial(BRIDGE, Trial.Form.CLEAN, 10);
        assertThat(before.after(unknown).chance(BRIDGE))
                .isEqualTo(before.after(worst).chance(BRIDGE));
        assertThat(before.after(present).chance(BRIDGE))
                .isEqualTo(before.after(worst).chance(BRIDGE));
    }

    @Test
    void afterTooMuchPainFaultyFormSaysNothingOfAbility() {
        Belief before = belief();
        double expected = before.summary(Ability.HIP_LEFT).mean();
        Belief afterPain = before.after(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 4));
        assertThat(afterPain.summary(Ability.HIP_LEFT).mean()).isCloseTo(expected, within(0.15));
        Belief afterAgreedPain = before.after(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 3));
        assertThat(afterAgreedPain.summary(Ability.HIP_LEFT).mean()).isLessThan(expected - 0.4);
    }

    @Test
    void oneSideTellsOfTheOtherButLess() {
        Belief before = belief();
        Belief after = before.after(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 0));
        double left = before.summary(Ability.HIP_LEFT).mean()
                - after.summary(Ability.HIP_LEFT).mean();
        double right = before.summary(Ability.HIP_RIGHT).mean()
                - after.summary(Ability.HIP_RIGHT).mean();
        assertThat(right).isBetween(0.4 * left, 0.95 * left);
    }

    @Test
    void theOrderOfTrialsChangesNothingBeyondMonteCarloError() {
        List<Trial> trials = List.of(
                trial(MARCH, Trial.Form.CLEAN, 1),
                trial(LEFT_BRIDGE, Trial.Form.COMPENSATED, 2),
                trial(BRIDGE, Trial.Form.CLEAN, 0),
                trial(RIGHT_BRIDGE, Trial.Form.CLEAN, 1));
        Belief forwards = belief();
        Belief backwards = belief();
        for (int i = 0; i < trials.size(); i++) {
            forwards = forwards.after(trials.get(i));
            backwards = backwards.after(trials.get(trials.size() - 1 - i));
        }
        for (Ability ability : Ability.values()) {
            assertThat(forwards.summary(ability).mean())
                    .isCloseTo(backwards.summary(ability).mean(), within(0.12));
        }
    }

    @Test
    void redrawingParticlesKeepsWhatIsBelieved() {
        Belief reweighted = belief();
        Belief redrawn = belief();
        for (int i = 0; i < 4; i++) {
            Trial trial = trial(i % 2 == 0 ? LEFT_BRIDGE : RIGHT_BRIDGE, Trial.Form.UNABLE, 0);
            reweighted = reweighted.reweightedBy(trial);
            redrawn = redrawn.after(trial);
        }
        assertThat(reweighted.effectiveParticles()).isLessThan(0.2 * 4096);
        assertThat(redrawn.effectiveParticles()).isGreaterThan(0.2 * 4096);
        for (Ability ability : List.of(Ability.HIP_LEFT, Ability.HIP_RIGHT, Ability.FOOT_LEFT)) {
            assertThat(redrawn.summary(ability).mean())
                    .isCloseTo(reweighted.summary(ability).mean(), within(0.12));
            assertThat(redrawn.summary(ability).spread())
                    .isCloseTo(reweighted.summary(ability).spread(), within(0.1));
        }
    }

    @Test
    void leavingATrialOutGivesBackWhatWasBelievedWithoutIt() {
        Belief without = belief().reweightedBy(trial(MARCH, Trial.Form.CLEAN, 1));
        Belief with = without.reweightedBy(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 2));
        assertThat(with.canDoWithout(1, BRIDGE))
                .isCloseTo(without.chance(BRIDGE).canDo(), within(1e-9));
    }

    @Test
    void theLimitingAbilityIsTheWeakOne() {
        CaseRecord weakTrunk = Cases.rightHeel()
                .withStrength(Cases.graded(StrengthMovement.HIP_EXTENSION, StrengthGrade.MRC_2, StrengthGrade.MRC_5));
        Belief belief = belief(weakTrunk, 4096, 1);
        assertThat(belief.limiting(LEFT_BRIDGE).ability()).isEqualTo(Ability.HIP_LEFT);
        assertThat(belief.limiting(LEFT_BRIDGE).probability()).isGreaterThan(0.8);
        double sum = belief.limitingShares(LEFT_BRIDGE).stream()
                .mapToDouble(Limiting::probability)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void aLadderOfDoableRungsIsADistribution() {
        Belief belief = belief();
        List<Double> hardest = belief.hardestDoable(List.of(MARCH, DEAD_BUG));
        assertThat(hardest).hasSize(3);
        assertThat(hardest.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(hardest.get(2)).isCloseTo(belief.chance(DEAD_BUG).canDo(), within(1e-9));
    }

    @Test
    void theQuickBoundIsNeverBelowTheChanceItBounds() {
        Belief belief = belief();
        for (int trials = 0; trials < 4; trials++) {
            for (MovementDemand demand : belief.demands().demands()) {
                SidedMovement movement = demand.movement();
                assertThat(belief.canDoAtMost(movement)).isGreaterThanOrEqualTo(belief.canDo(movement));
            }
            belief = belief.after(trial(trials % 2 == 0 ? MARCH : BRIDGE, Trial.Form.CLEAN, trials));
        }
    }

    @Test
    void aThinnedBeliefIsCloseToTheWholeOne() {
        Belief whole = belief().after(trial(MARCH, Trial.Form.CLEAN, 0));
        Belief thinned = whole.thinned(1024);
        assertThat(thinned.chance(BRIDGE).canDo())
                .isCloseTo(whole.chance(BRIDGE).canDo(), within(0.05));
        assertThat(whole.thinned(4096)).isSameAs(whole);
    }

    @Test
    void aPartThatWasFoundWeakIsProbablyWeakAndItsNeighbourLessSo() {
        CaseRecord weakGlutes = Cases.rightHeel()
                .withStrength(Cases.graded(StrengthMovement.HIP_ABDUCTION, StrengthGrade.MRC_5, StrengthGrade.MRC_4));
        Belief belief = belief(weakGlutes, 4096, 1);
        double right = belief.partIsWeak(weakGlutes, BodyPart.GLUTES, Side.RIGHT);
        double left = belief.partIsWeak(weakGlutes, BodyPart.GLUTES, Side.LEFT);
        double foot = belief.partIsWeak(weakGlutes, BodyPart.FOOT, Side.RIGHT);
        assertThat(right).isGreaterThan(0.7);
        assertThat(left).isLessThan(0.35);
        assertThat(foot).isBetween(left, right);
    }

    @Test
    void impossibleNumbersAndUnknownMovementsAreRefused() {
        Prior prior = Prior.of(Cases.rightHeel(), LIBRARY, AbilityCovariance.DEFAULT_WIRING);
        PainLimit limit = PainLimit.of(PainPolicy.DEFAULT);
        assertThatThrownBy(() -> Belief.begin(DEMANDS, prior, limit, 63, 1)).hasMessageContaining("(63)");
        assertThatThrownBy(() -> Belief.begin(DEMANDS, prior, limit, 62, 1)).hasMessageContaining("(62)");
        assertThatThrownBy(() -> belief().after(trial(SidedMovement.both("moonwalk"), Trial.Form.CLEAN, 0)))
                .hasMessageContaining("(moonwalk)")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> belief().chance(SidedMovement.both("single_leg_bridge")))
                .hasMessageContaining("(single_leg_bridge)");
    }

    /**
     * A slow, independent computation: the three dimensions that a trunk movement depends on, on a fine grid, with the JDK's
     * own functions and formulas written down again from the documentation of the model.
     */
    @Test
    void particlesAgreeWithANumericalGrid() {
        Belief belief = belief(Cases.rightHeel(), 16_384, 5)
                .after(trial(MARCH, Trial.Form.CLEAN, 2))
                .after(trial(DEAD_BUG, Trial.Form.COMPENSATED, 3));
        double[] grid = gridPosterior();
        assertThat(belief.summary(Ability.TRUNK_CONTROL).mean()).isCloseTo(grid[0], within(0.04));
        assertThat(belief.summary(Ability.TRUNK_STRENGTH).mean()).isCloseTo(grid[1], within(0.04));
        assertThat(belief.tolerance(ToleranceRegion.BACK)).isCloseTo(grid[2], within(0.04));
        assertThat(belief.chance(DEAD_BUG).canDo()).isCloseTo(grid[3], within(0.03));
        assertThat(belief.chance(DEAD_BUG).painful()).isCloseTo(grid[4], within(0.01));
    }

    private static double[] gridPosterior() {
        double mean = -0.3 - 0.015;
        double correlation = 0.7 * 0.7 + 0.3;
        double[] sums = new double[5];
        double total = 0;
        for (double control = mean - 4.5; control <= mean + 4.5; control += 0.09) {
            for (double strength = mean - 4.5; strength <= mean + 4.5; strength += 0.09) {
                double a = control - mean;
                double b = strength - mean;
                double abilities = StrictMath.exp(
                        -(a * a - 2 * correlation * a * b + b * b) / (2 * (1 - correlation * correlation)));
                double march = logistic(2 * (control + 1.8)) * logistic(2 * (strength + 3.3));
                double deadBug = logistic(2 * (control + 0.8)) * logistic(2 * (strength + 0.8));
                double forms = abilities * clean(march) * faulty(deadBug);
                for (double back = 1.4 - 3.6; back <= 1.4 + 3.6; back += 0.09) {
                    double weight = forms
                            * StrictMath.exp(-(back - 1.4) * (back - 1.4) / (2 * 0.64))
                            * (painAtMost(2, -1.7, back) - painAtMost(1, -1.7, back))
                            * (painAtMost(3, -1.0, back) - painAtMost(2, -1.0, back));
                    double painful = 1 - 0.995 * painAtMost(3, -1.0, back);
                    total += weight;
                    sums[0] += weight * control;
                    sums[1] += weight * strength;
                    sums[2] += weight * back;
                    sums[3] += (1 - painful) * deadBug >= 0.5 && painful <= 0.2 ? weight : 0;
                    sums[4] += weight * painful;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double painAtMost(double score, double load, double tolerance) {
        return Normal.cumulative(score + 0.5 - 3.5 + 1.3 * (tolerance - load));
    }

    private static double clean(double correct) {
        double done = 4 * correct / (1 + 3 * correct);
        return 0.88 * correct + 0.12 * (done - correct);
    }

    private static double faulty(double correct) {
        double done = 4 * correct / (1 + 3 * correct);
        return 0.12 * correct + 0.84 * (done - correct) + 0.04 * (1 - done);
    }

    @Test
    void randomHistoriesNeverBreakTheBelief() {
        SeededRandom random = SeededRandom.of(99);
        for (int run = 0; run < 15; run++) {
            Belief belief = belief(Cases.rightHeel(), 512, run);
            for (int i = 0; i < 10; i++) {
                MovementDemand demand =
                        DEMANDS.demands().get(random.nextInt(DEMANDS.demands().size()));
                belief = belief.after(trial(
                        demand.movement(), List.of(Trial.Form.values()).get(random.nextInt(3)), random.nextInt(11)));
            }
            for (Ability ability : Ability.values()) {
                assertThat(belief.summary(ability).mean()).isBetween(-6.0, 5.0);
                assertThat(belief.summary(ability).weak()).isBetween(0.0, 1.0 + 1e-9);
            }
        }
    }

    @Test
    void theProbabilityToLieBelowAValueAgreesWithTheSummary() {
        Belief belief = belief().after(trial(LEFT_BRIDGE, Trial.Form.UNABLE, 1));
        for (Ability ability : Ability.values()) {
            assertThat(belief.below(ability, Belief.WEAK_BELOW))
                    .isEqualTo(belief.summary(ability).weak());
        }
        for (ToleranceRegion region : ToleranceRegion.values()) {
            double middle = belief.below(region, belief.tolerance(region));
            assertThat(middle).isCloseTo(0.5, within(0.1));
            assertThat(belief.below(region, -10)).isZero();
            assertThat(belief.below(region, 10)).isCloseTo(1, within(1e-9));
        }
    }
}
