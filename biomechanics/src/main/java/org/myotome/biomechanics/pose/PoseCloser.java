package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.dynamics.BodyJacobians;
import org.myotome.biomechanics.human.Human;

/** Closes poses of one human. For one thread; made once and used again. */
public final class PoseCloser {

    /** How much a metre counts against a radian of a loose wish: first the shape, then the touch. */
    private static final double[] STIFFNESS = {15, 150, 1500};

    private final Human human;
    private final BodyPatches patches;
    private final BodyJacobians jacobians;

    /** Begin with a human. */
    public PoseCloser(Human human) {
        this.human = human;
        patches = new BodyPatches(human);
        jacobians = new BodyJacobians(human.model());
    }

    /**
     * Close a pose, beginning with the wanted angles.
     *
     * @throws IllegalArgumentException if the request names what the body has not, or an angle beyond a range
     */
    public Closing close(PoseRequest request) {
        PoseWishes wishes = new PoseWishes(human, request);
        PoseSystem system = system(request, wishes);
        return closeFrom(system, wishes, wishes.wanted.clone());
    }

    /**
     * Close a pose, beginning with values of the coordinates: those of the keyframe before, or drawn ones. If that does not
     * lead to a closed pose, because a limb begins on the wrong side of something, it begins again with the wanted angles.
     *
     * @param start in rad and m; what lies beyond a range begins at its end, and what is held at its wish
     * @throws IllegalArgumentException as {@link #close(PoseRequest)}, or if a value is not finite
     */
    public Closing close(PoseRequest request, double[] start) {
        PoseWishes wishes = new PoseWishes(human, request);
        PoseSystem system = system(request, wishes);
        double[] q = start.clone();
        if (q.length != wishes.wanted.length) {
            throw new IllegalArgumentException("There are " + q.length + " values for " + wishes.wanted.length
                    + " coordinates.\nMaybe the root is missing.");
        }
        for (int i = 0; i < q.length; i++) {
            if (!Double.isFinite(q[i])) {
                throw new IllegalArgumentException("The value of "
                        + human.model().coordinates().get(i).name() + " (" + q[i]
                        + ") is not finite.\nMaybe begin without values.");
            }
            q[i] = wishes.held[i] ? wishes.wanted[i] : Math.max(wishes.least[i], Math.min(wishes.most[i], q[i]));
        }
        Descent descent = descend(system, wishes, q);
        Closing closing = system.judge(descent.coordinates(), descent.iterations());
        return switch (closing) {
            case Closing.Closed _ -> closing;
            case Closing.NotClosed _ -> closeFrom(system, wishes, wishes.wanted.clone());
        };
    }

    private PoseSystem system(PoseRequest request, PoseWishes wishes) {
        PoseSystem system = new PoseSystem(jacobians, patches, wishes, request);
        wishes.wanted[human.model().coordinateNumber("root_y")] -= system.meanGap(wishes.wanted);
        return system;
    }

    private static Closing closeFrom(PoseSystem system, PoseWishes wishes, double[] start) {
        Descent descent = descend(system, wishes, start);
        Closing closing = system.judge(descent.coordinates(), descent.iterations());
        return switch (closing) {
            case Closing.Closed _ -> closing;
            case Closing.NotClosed missed -> blameOne(system, wishes, start, missed);
        };
    }

    /**
     * Where something is out of reach, least squares let everything miss a little. Look whether the margin or the contacts of
     * one body alone can be blamed: whether all else closes when they hardly pull. Of several, blame what misses least.
     */
    private static Closing blameOne(PoseSystem system, PoseWishes wishes, double[] start, Closing.NotClosed missed) {
        Closing.NotClosed clearest = missed;
        int iterations = missed.fit().iterations();
        for (int suspect : system.suspects(missed.fit().values())) {
            system.soften(suspect);
            Descent descent = descend(system, wishes, start);
            iterations += descent.iterations();
            if (system.judge(descent.coordinates(), iterations) instanceof Closing.NotClosed other
                    && isClearer(other, clearest)) {
                clearest = other;
            }
        }
        system.soften(PoseSystem.NOTHING);
        return clearest;
    }

    /** Fewer problems first, then the smaller ones. */
    private static boolean isClearer(Closing.NotClosed one, Closing.NotClosed other) {
        int more = one.problems().size() - other.problems().size();
        return more < 0 || (more == 0 && missed(one) < missed(other));
    }

    private static double missed(Closing.NotClosed closing) {
        double sum = 0;
        for (PoseProblem problem : closing.problems()) {
            sum += problem.missedCentimetres();
        }
        return sum;
    }

    private static Descent descend(PoseSystem system, PoseWishes wishes, double[] start) {
        Descent descent = new Descent(system, wishes, start);
        for (int round = 0; round < STIFFNESS.length; round++) {
            descent.goDown(STIFFNESS[round], round == STIFFNESS.length - 1);
        }
        return descent;
    }
}
