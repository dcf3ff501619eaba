package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * What is believed about a person's abilities and tolerances: a value, renewed by each trial.
 *
 * <p>Weighted particles (iterated batch importance sampling, algorithm notes 4.1): a trial multiplies weights by its
 * likelihood; when fewer than a fifth of the particles still count, they are redrawn and moved by {@link Rejuvenation}
 * against the whole history. All randomness comes from the seed, so the same trials give the same belief, bit for bit.
 * Belongs to one thread at a time, because what follows from it is computed when it is first asked for.
 */
public final class Belief {

    /** The usual number of particles. */
    public static final int DEFAULT_PARTICLES = 4096;

    /** Below this an ability counts as weak. */
    public static final double WEAK_BELOW = -1.0;

    private static final double EFFECTIVE_SHARE_AT_LEAST = 0.2;
    private static final double STANDARD_ERRORS = 2;

    private final DemandTable demands;
    private final Prior prior;
    private final PainLimit limit;
    private final long seed;
    private final Particles particles;
    private final double[] weights;
    private final List<Trial> trials;

    /** Likelihood per particle of each trial. */
    private final double[] @Nullable [] likelihoods;

    /** What follows from the weights, computed when it is first asked for. */
    private @Nullable SubsetSums subsetSums;

    private final @Nullable Bearing[] bearings;

    private Belief(
            DemandTable demands,
            Prior prior,
            PainLimit limit,
            long seed,
            Particles particles,
            double[] weights,
            List<Trial> trials) {
        this.demands = demands;
        this.prior = prior;
        this.limit = limit;
        this.seed = seed;
        this.particles = particles;
        this.weights = weights;
        this.trials = List.copyOf(trials);
        this.likelihoods = new double[trials.size()][];
        this.bearings = new Bearing[demands.loadSets()];
    }

    /** How probably a set of loads hurts more than agreed, and at most so probably. */
    private record Bearing(double painful, double painfulAtMost) {}

    /**
     * Begin with what the intake says.
     *
     * @param particleCount an even number, at least 64
     * @param seed seed of all randomness in this belief and those that follow from it
     */
    public static Belief begin(DemandTable demands, Prior prior, PainLimit limit, int particleCount, long seed) {
        if (particleCount < 64 || particleCount / 2 * 2 != particleCount) {
            throw new IllegalArgumentException(
                    "The number of particles (" + particleCount + ") must be even and at least 64.");
        }
        Particles particles = new Particles(draw(prior, particleCount, seed), demands, limit);
        return new Belief(demands, prior, limit, seed, particles, equalWeights(particleCount), List.of());
    }

    /** Draw from the prior in mirrored pairs, which makes the sample mean exact. */
    private static double[][] draw(Prior prior, int count, long seed) {
        SeededRandom random = SeededRandom.of(seed).split("prior");
        int dimensions = prior.dimensions();
        double[][] values = new double[dimensions][count];
        double[] independent = new double[dimensions];
        for (int i = 0; i < count / 2; i++) {
            for (int d = 0; d < dimensions; d++) {
                independent[d] = random.nextNormal();
            }
            double[] step = prior.root().times(independent);
            for (int d = 0; d < dimensions; d++) {
                values[d][2 * i] = prior.mean(d) + step[d];
                values[d][2 * i + 1] = prior.mean(d) - step[d];
            }
        }
        return values;
    }

    private static double[] equalWeights(int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 1.0 / count;
        }
        return weights;
    }

    /** Return mean and covariance over abilities and tolerances. */
    Moments moments() {
        return Moments.of(particles.values(), weights);
    }

    /** Return the trials that are taken into account, in order. */
    public List<Trial> trials() {
        return trials;
    }

    /** Return the limit for pain that "more pain than agreed" refers to. */
    public PainLimit limit() {
        return limit;
    }

    /** Return what the movements ask for. */
    public DemandTable demands() {
        return demands;
    }

    /** Return how many particles still count: 1 over the sum of squared weights. */
    public double effectiveParticles() {
        return 1 / Sums.product(weights, weights);
    }

    /**
     * Return the belief after a trial.
     *
     * @throws IllegalArgumentException if the library does not have the movement on that side
     */
    public Belief after(Trial trial) {
        Belief reweighted = reweightedBy(trial);
        return reweighted.hasTooFewParticles() ? reweighted.rejuvenated() : reweighted;
    }

    /** Return whether all particles weigh the same: it has just begun, or they have just been redrawn. */
    public boolean isEvenlyWeighted() {
        for (double weight : weights) {
            if (weight != weights[0]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasTooFewParticles() {
        return effectiveParticles() < EFFECTIVE_SHARE_AT_LEAST * particles.count();
    }

    /** Return the belief after a trial without redrawing particles: quicker, and good enough to look one step ahead. */
    public Belief reweightedBy(Trial trial) {
        double[] likelihood = likelihood(trial);
        double[] newWeights = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            newWeights[i] = weights[i] * likelihood[i];
        }
        List<Trial> longer = new ArrayList<>(trials);
        longer.add(trial);
        Belief reweighted = new Belief(demands, prior, limit, seed, particles, normalised(newWeights), longer);
        System.arraycopy(likelihoods, 0, reweighted.likelihoods, 0, likelihoods.length);
        reweighted.likelihoods[likelihoods.length] = likelihood;
        return reweighted;
    }

    private double[] likelihood(int trial) {
        double[] known = likelihoods[trial];
        if (known == null) {
            known = likelihood(trials.get(trial));
            likelihoods[trial] = known;
        }
        return known;
    }

    private double[] likelihood(Trial trial) {
        int movement = demands.getIndex(trial.movement());
        TrialLikelihood likelihood =
                new TrialLikelihood(trial, demands.demands().get(movement), limit);
        double[] perParticle = new double[particles.count()];
        likelihood.at(particles.values(), particles.correct(movement), particles.count(), perParticle);
        return perParticle;
    }

    private static double[] normalised(double[] weights) {
        double scale = 1 / Sums.sum(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return weights;
    }

    private Belief rejuvenated() {
        List<TrialLikelihood> history = trials.stream()
                .map(trial -> new TrialLikelihood(trial, demands.getDemand(trial.movement()), limit))
                .toList();
        SeededRandom random = SeededRandom.of(seed).split("moves after trial " + trials.size());
        double[][] moved = new Rejuvenation(prior, history, random).move(particles.values(), weights);
        Particles renewed = new Particles(moved, demands, limit);
        return new Belief(demands, prior, limit, seed, renewed, equalWeights(weights.length), trials);
    }

    /** Return what is expected of a movement. */
    public Chance chance(SidedMovement movement) {
        Bearing bearing = bearing(demands.getIndex(movement));
        return new Chance(canDo(movement), bearing.painful(), bearing.painfulAtMost());
    }

    /** Return how probably a movement can be done now: correctly more often than not, and bearably. */
    public double canDo(SidedMovement movement) {
        return subsetSums().of(particles.doable(demands.getIndex(movement)));
    }

    /** Return how probably a movement can be done, at most: how probably it could be, were there no pain. Quicker. */
    public double canDoAtMost(SidedMovement movement) {
        return subsetSums().of(particles.able(demands.getIndex(movement)));
    }

    /** Return how probably a movement hurts more than agreed, at most. */
    public double painfulAtMost(SidedMovement movement) {
        return bearing(demands.getIndex(movement)).painfulAtMost();
    }

    private SubsetSums subsetSums() {
        SubsetSums known = subsetSums;
        if (known == null) {
            known = SubsetSums.of(weights);
            subsetSums = known;
        }
        return known;
    }

    private Bearing bearing(int movement) {
        int set = demands.loadSet(movement);
        Bearing known = bearings[set];
        if (known == null) {
            Sums.Mean bearable = Sums.mean(weights, particles.bearable(movement));
            double painful = 1 - bearable.value();
            known = new Bearing(painful, Math.min(1, painful + STANDARD_ERRORS * bearable.error()));
            bearings[set] = known;
        }
        return known;
    }

    /** Return what an observer will record if a movement is tried. */
    public Outlook outlook(SidedMovement movement) {
        int index = demands.getIndex(movement);
        double[] correct = particles.correct(index);
        double clean = 0;
        double unable = 0;
        for (int i = 0; i < weights.length; i++) {
            clean += weights[i] * TrialModel.recorded(Trial.Form.CLEAN, correct[i]);
            unable += weights[i] * TrialModel.recorded(Trial.Form.UNABLE, correct[i]);
        }
        return new Outlook(clean, 1 - clean - unable, unable, chance(movement));
    }

    /**
     * Return a belief with fewer particles, for a quick look ahead.
     *
     * @param most keep about so many; the belief itself if it has no more
     */
    public Belief thinned(int most) {
        int step = weights.length / most;
        if (step <= 1) {
            return this;
        }
        int count = weights.length / step;
        double[] fewerWeights = new double[count];
        for (int i = 0; i < count; i++) {
            fewerWeights[i] = weights[i * step];
        }
        return new Belief(demands, prior, limit, seed, particles.everyNth(step), normalised(fewerWeights), trials);
    }

    /**
     * Return, for the rungs of a ladder from easy to hard, how likely each is the hardest that the person can do.
     *
     * @return one more entry than there are rungs; the first is the probability that none can be done
     */
    public List<Double> hardestDoable(List<SidedMovement> rungs) {
        Double[] probabilities = new Double[rungs.size() + 1];
        long[] left = new long[SubsetSums.words(weights.length)];
        for (int word = 0; word < left.length; word++) {
            left[word] = -1;
        }
        long[] here = new long[left.length];
        for (int level = rungs.size(); level > 0; level--) {
            long[] doable = particles.doable(demands.getIndex(rungs.get(level - 1)));
            for (int word = 0; word < left.length; word++) {
                here[word] = doable[word] & left[word];
                left[word] &= ~doable[word];
            }
            probabilities[level] = subsetSums().of(here);
        }
        probabilities[0] = subsetSums().of(left);
        return List.of(probabilities);
    }

    /** Return a way to see how much a trial is expected to leave in doubt about some rungs, each as often as it counts. */
    public ExpectedLoss expectedLoss(List<SidedMovement> rungs) {
        return new ExpectedLoss(demands, particles, weights, rungs);
    }

    /** Return the ability that would most probably stop a movement first. */
    public Limiting limiting(SidedMovement movement) {
        List<Limiting> shares = limitingShares(movement);
        Limiting most = shares.getFirst();
        for (Limiting share : shares) {
            if (share.probability() > most.probability()) {
                most = share;
            }
        }
        return most;
    }

    /** Return, for each ability a movement asks for, the probability that it would stop the movement first. */
    public List<Limiting> limitingShares(SidedMovement movement) {
        int index = demands.getIndex(movement);
        Tries tries = demands.tries(index);
        int[] dimensions = tries.dimensions();
        double[] share = new double[dimensions.length];
        for (int i = 0; i < weights.length; i++) {
            int weakest = 0;
            double most = 0;
            for (int k = 0; k < dimensions.length; k++) {
                double against = tries.factor(k) * particles.odds(dimensions[k])[i];
                if (against > most) {
                    most = against;
                    weakest = k;
                }
            }
            share[weakest] += weights[i];
        }
        List<Limiting> shares = new ArrayList<>();
        for (int k = 0; k < share.length; k++) {
            Requirement requirement =
                    demands.demands().get(index).requirements().get(k);
            shares.add(new Limiting(requirement.ability(), share[k]));
        }
        return shares;
    }

    /** Return the probability of being able to do a movement, had one of the trials not happened. */
    public double canDoWithout(int trial, SidedMovement movement) {
        double[] likelihood = likelihood(trial);
        long[] doable = particles.doable(demands.getIndex(movement));
        double all = 0;
        double doing = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i] / likelihood[i];
            all += weight;
            doing += weight * ((doable[i >> 6] >>> (i & 63)) & 1);
        }
        return doing / all;
    }

    /** Return what is believed about an ability. */
    public AbilitySummary summary(Ability ability) {
        double[] values = particles.dimension(ability.dimension());
        double mean = Sums.product(weights, values);
        double variance = 0;
        double weak = 0;
        for (int i = 0; i < values.length; i++) {
            variance += weights[i] * (values[i] - mean) * (values[i] - mean);
            weak += values[i] < WEAK_BELOW ? weights[i] : 0;
        }
        return new AbilitySummary(ability, mean, Math.sqrt(variance), weak);
    }

    /** Return the probability that an ability lies below a value. */
    public double below(Ability ability, double value) {
        return below(ability.dimension(), value);
    }

    /** Return the probability that the tolerance of a region lies below a value. */
    public double below(ToleranceRegion region, double value) {
        return below(region.dimension(), value);
    }

    private double below(int dimension, double value) {
        double[] values = particles.dimension(dimension);
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            below += values[i] < value ? weights[i] : 0;
        }
        return below;
    }

    /** Return the expected tolerance of a region. */
    public double tolerance(ToleranceRegion region) {
        return Sums.product(weights, particles.dimension(region.dimension()));
    }

    /**
     * Return the probability that a part of the body is weak, from the ability it stands for and its own finding.
     *
     * <p>A part is its ability plus a difference of its own; the finding, which the prior has already used for the ability,
     * says where between the two the weakness lies. For the trunk, weak control counts as well.
     */
    public double partIsWeak(CaseRecord caseRecord, BodyPart part, Side side) {
        double[] finding = Prior.findFinding(caseRecord, part, side)
                .map(found -> new double[] {found.level(), found.spread() * found.spread()})
                .orElse(new double[] {0, Double.POSITIVE_INFINITY});
        double pull = Prior.PART_VARIANCE / (Prior.PART_VARIANCE + finding[1]);
        double spread = Math.sqrt(Prior.PART_VARIANCE * (1 - pull));
        double[] ability = particles.dimension(part.ability(side).dimension());
        double[] control = particles.dimension(Ability.TRUNK_CONTROL.dimension());
        double weak = 0;
        for (int i = 0; i < weights.length; i++) {
            double centre = ability[i] + pull * (finding[0] - ability[i]);
            boolean weakControl = part == BodyPart.TRUNK && control[i] < WEAK_BELOW;
            weak += weights[i] * (weakControl ? 1 : Normal.cumulative((WEAK_BELOW - centre) / spread));
        }
        return weak;
    }
}
