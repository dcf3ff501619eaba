package org.myotome.engine.nerve;

import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;

/**
 * How high a person's plexus begins. In a prefixed plexus each muscle hangs on roots that are higher than usual, in a
 * postfixed one on lower ones.
 *
 * <p>27.9 % were one or the other in Phillips and Park 1991 (children, ventral roots stimulated). That both are equally
 * frequent, and that half of each muscle's supply moves by one root, are assumptions of ours.
 */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
enum PlexusShift {
    PREFIXED(0.279 / 2),
    USUAL(1 - 0.279),
    POSTFIXED(0.279 / 2);

    private static final double MOVED = 0.5;

    private final double share;

    PlexusShift(double share) {
        this.share = share;
    }

    /** Return how many people have it, 0 to 1. */
    double share() {
        return share;
    }

    /** Return how much a root serves a muscle in such a person, 0 to 1. */
    double weight(Muscle muscle, Root root) {
        return switch (this) {
            case PREFIXED -> (1 - MOVED) * muscle.weight(root) + MOVED * neighbour(muscle, root, 1);
            case USUAL -> muscle.weight(root);
            case POSTFIXED -> (1 - MOVED) * muscle.weight(root) + MOVED * neighbour(muscle, root, -1);
        };
    }

    private static double neighbour(Muscle muscle, Root root, int step) {
        Root[] roots = Root.values();
        int index = root.ordinal() + step;
        return index >= 0 && index < roots.length ? muscle.weight(roots[index]) : 0;
    }
}
