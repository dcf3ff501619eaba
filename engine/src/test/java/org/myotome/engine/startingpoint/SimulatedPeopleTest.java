package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.AbilityCovariance;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.ability.Prior;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.StrengthGrade;

/**
 * Searches with simulated people, whose truth is drawn from the prior and whose trials follow the documented model, written
 * down again with the JDK's functions. It checks that predicted and observed agree, not that the model is true.
 */
class SimulatedPeopleTest {

    private static final int PEOPLE = 120;
    private static final Library LIBRARY = SmallLibrary.library();
    private static final CaseRecord CASE = Cases.rightHeel().withStrength(Cases.allGraded(StrengthGrade.MRC_5));

    private static final class SimulatedPerson {
        private final double[] abilities;
        private final double[] tolerances;
        private final SeededRandom random;

        private SimulatedPerson(SeededRandom random) {
            this.random = random;
            Prior prior = Prior.of(CASE, LIBRARY, AbilityCovariance.DEFAULT_WIRING);
            // Variances after full strength was found are smaller; .6 of the covariance is close to what they are.
            double[] spread =
                    Cholesky.of(AbilityCovariance.ofAbilities(LIBRARY, 0.25)).times(normals(Ability.count()));
            this.abilities = new double[Ability.count()];
            for (Ability ability : Ability.values()) {
                int place = List.of(Ability.values()).indexOf(ability);
                abilities[place] = prior.mean(ability) + 0.7 * spread[place];
            }
            double[] soreness = Cholesky.of(AbilityCovariance.ofTolerances()).times(normals(ToleranceRegion.count()));
            this.tolerances = new double[ToleranceRegion.count()];
            for (ToleranceRegion region : ToleranceRegion.values()) {
                int place = List.of(ToleranceRegion.values()).indexOf(region);
                tolerances[place] = prior.mean(region) + soreness[place];
            }
        }

        private double[] normals(int count) {
            double[] normals = new double[count];
            for (int i = 0; i < count; i++) {
                normals[i] = random.nextNormal();
            }
            return normals;
        }

        private double correct(MovementDemand demand) {
            double correct = 1;
            for (Requirement requirement : demand.requirements()) {
                double ability = abilities[List.of(Ability.values()).indexOf(requirement.ability())];
                correct /= 1 + StrictMath.exp(-2 * (ability - requirement.threshold()));
            }
            return correct;
        }

        private double painful(MovementDemand demand) {
            double bearable = 0.995;
            for (RegionLoad load : demand.loads()) {
                double tolerance = tolerances[List.of(ToleranceRegion.values()).indexOf(load.region())];
                bearable *= Normal.cumulative(1.3 * (tolerance - load.load()));
            }
            return 1 - bearable;
        }

        private boolean canDo(MovementDemand demand) {
            double painful = painful(demand);
            return painful <= 0.2 && (1 - painful) * correct(demand) >= 0.5;
        }

        private Trial tryOut(MovementDemand demand) {
            double correct = correct(demand);
            double done = 4 * correct / (1 + 3 * correct);
            double luck = random.nextUniform();
            Trial.Form form =
                    luck < correct ? Trial.Form.CLEAN : luck < done ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
            if (form != Trial.Form.UNABLE && random.nextUniform() < 0.12) {
                form = form == Trial.Form.CLEAN ? Trial.Form.COMPENSATED : Trial.Form.CLEAN;
            }
            return new Trial(demand.movement(), form, List.of(), new PainReport.Score(pain(demand)));
        }

        private int pain(MovementDemand demand) {
            double worst = 0;
            for (RegionLoad load : demand.loads()) {
                double tolerance = tolerances[List.of(ToleranceRegion.values()).indexOf(load.region())];
                worst = Math.max(worst, 3.5 + 1.3 * (load.load() - tolerance) + random.nextNormal());
            }
            return (int) Math.max(0, Math.min(10, Math.floor(worst + 0.5)));
        }
    }

    /** What is counted over all people. */
    private static final class Tally {
        private int trials;
        private int painful;
        private double painfulExpected;
        private int clean;
        private double cleanExpected;
        private int judged;
        private int misjudged;
        private int misjudgedBefore;
        private int startsDoable;
        private int starts;
    }

    @Test
    void predictedAndObservedAgree() {
        Tally tally = new Tally();
        SeededRandom random = SeededRandom.of(31);
        for (int person = 0; person < PEOPLE; person++) {
            search(new SimulatedPerson(random.split("person " + person)), person, tally);
        }
        System.out.println(table(tally));
        // Standard errors with some 700 trials: pain .008, form .018; the bounds are about three of them.
        assertThat((double) tally.painful / tally.trials).isLessThan(0.1);
        assertThat(Math.abs(tally.painful - tally.painfulExpected) / tally.trials)
                .isLessThan(0.03);
        assertThat(Math.abs(tally.clean - tally.cleanExpected) / tally.trials).isLessThan(0.06);
        assertThat(tally.misjudged).isLessThan(tally.misjudgedBefore);
        assertThat((double) tally.misjudged / tally.judged).isLessThan(0.15);
        assertThat((double) tally.startsDoable / tally.starts).isGreaterThan(0.8);
    }

    private static void search(SimulatedPerson person, long seed, Tally tally) {
        SearchSettings settings = SearchSettings.standard().withParticles(512).withLookAhead(false);
        StartingPointSearch search =
                StartingPointSearch.begin(CASE, LIBRARY, SmallLibrary.nothingFound(), settings, seed);
        tally.misjudgedBefore += misjudged(person, search);
        while (search.next() instanceof SearchStep.Propose(Proposal proposal)) {
            Trial trial = person.tryOut(MovementDemands.of(LIBRARY, proposal.movement()));
            tally.trials++;
            tally.painfulExpected += proposal.outlook().chance().painful();
            tally.cleanExpected += proposal.outlook().clean();
            tally.painful += trial.pain().worstPossible() > 3 ? 1 : 0;
            tally.clean += trial.form() == Trial.Form.CLEAN ? 1 : 0;
            search = search.record(trial);
        }
        tally.misjudged += misjudged(person, search);
        tally.judged += search.belief().demands().demands().size();
        for (LadderStanding standing : search.standing().ladders()) {
            if (standing.start().isPresent()) {
                tally.starts++;
                boolean doable = person.canDo(
                        MovementDemands.of(LIBRARY, standing.start().get()));
                tally.startsDoable += doable ? 1 : 0;
            }
        }
    }

    private static int misjudged(SimulatedPerson person, StartingPointSearch search) {
        int misjudged = 0;
        for (MovementDemand demand : search.belief().demands().demands()) {
            boolean believed = search.belief().chance(demand.movement()).canDo() >= 0.5;
            misjudged += believed == person.canDo(demand) ? 0 : 1;
        }
        return misjudged;
    }

    private static String table(Tally tally) {
        return String.format(
                Locale.ROOT,
                """
                people %d, matched world, small library
                trials per search        %.1f
                painful trials           %.3f per trial, expected %.3f
                correct trials           %.3f per trial, expected %.3f
                misjudged movements      %.3f of all, %.3f before the first trial
                starts that are doable   %.3f of %d""",
                PEOPLE,
                (double) tally.trials / PEOPLE,
                (double) tally.painful / tally.trials,
                tally.painfulExpected / tally.trials,
                (double) tally.clean / tally.trials,
                tally.cleanExpected / tally.trials,
                (double) tally.misjudged / tally.judged,
                (double) tally.misjudgedBefore / tally.judged,
                (double) tally.startsDoable / tally.starts,
                tally.starts);
    }
}
