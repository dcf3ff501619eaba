package org.myotome.laboratory.startingpoint;

import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Normal;

/**
 * What happens when a body meets a demand, in a world. Written down from the published description of the model
 * (algorithm notes 4.1) and of the distortions; shares no code with the engine's likelihood.
 */
final class Response {

    static final double PAIN_AT_BALANCE = 3.5;
    static final double POINTS_PER_UNIT = 1.3;
    static final double PAIN_FROM_ELSEWHERE = 0.005;

    private static final double STEEPNESS = 2;
    private static final double DOABLE_PAIN_AT_MOST = 0.2;

    /** Brings the average success of averaged abilities down to that of abilities that must all suffice. */
    private static final double COMPENSATORY_OFFSET = 1.32;

    private final World world;

    Response(World world) {
        this.world = world;
    }

    /** Return the probability of correct form, were there no pain, for abilities shifted by so much. */
    double correct(Body body, MovementDemand demand, double shift) {
        return world.has(Distortion.COMPENSATORY) ? averaged(body, demand, shift) : allSuffice(body, demand, shift);
    }

    private static double allSuffice(Body body, MovementDemand demand, double shift) {
        double correct = 1;
        for (Requirement requirement : demand.requirements()) {
            correct *= logistic(STEEPNESS * (body.of(requirement.ability()) + shift - requirement.threshold()));
        }
        return correct;
    }

    private static double averaged(Body body, MovementDemand demand, double shift) {
        double margins = 0;
        for (Requirement requirement : demand.requirements()) {
            margins += body.of(requirement.ability()) + shift - requirement.threshold();
        }
        return logistic(STEEPNESS * (margins / demand.requirements().size() - COMPENSATORY_OFFSET));
    }

    static double logistic(double x) {
        return 1 / (1 + Exponential.exp(-x));
    }

    /** Return the probability of being done at all, well or badly, from that of being done correctly. */
    static double done(double correct) {
        return 4 * correct / (1 + 3 * correct);
    }

    /** Return the probability of being done with no worse than minor faults, from that of being done correctly. */
    static double doneWithMinorFaults(double correct) {
        return 2 * correct / (1 + correct);
    }

    /** Return the expected pain in one region, on the scale from 0 to 10 before it is cut off. */
    static double pain(Body body, RegionLoad load, double shift) {
        return PAIN_AT_BALANCE + POINTS_PER_UNIT * (load.load() - body.of(load.region()) - shift);
    }

    /** Return the probability of more pain than a whole score, as the person feels it. */
    static double painful(Body body, MovementDemand demand, int most) {
        double bearable = 1 - PAIN_FROM_ELSEWHERE;
        for (RegionLoad load : demand.loads()) {
            bearable *= Normal.cumulative(most + 0.5 - pain(body, load, 0));
        }
        return 1 - bearable;
    }

    /** Return whether a movement with these probabilities can be done now. */
    static boolean canDo(double correct, double painful) {
        return (1 - painful) * correct >= 0.5 && painful <= DOABLE_PAIN_AT_MOST;
    }
}
