package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Part;
import org.myotome.biomechanics.geometry.Placement;

/**
 * A part as seen.
 *
 * @param part what it is
 * @param chains its chains in the order of the part
 */
public record SeenPart(Part part, List<SeenChain> chains) {

    /** A layer whose middle lies this much behind the one below it, in radii of its own, is painted first. */
    private static final double CLEARLY_BEHIND = 0.55;
    /** Steps along a stick or a band. */
    private static final int THING_STEPS = 8;

    public SeenPart {
        chains = List.copyOf(chains);
    }

    /** See a part. */
    public static SeenPart of(Part part, List<Placement> bodies, Camera camera) {
        List<SeenChain> chains = new ArrayList<>();
        for (Chain chain : part.chains()) {
            chains.add(SeenChain.of(chain, bodies, camera));
        }
        return new SeenPart(part, chains);
    }

    /** Return whether it grows out of another part. */
    public boolean growsOutOf(SeenPart other) {
        return part.hangsOn().equals(Optional.of(other.part.name()));
    }

    /** Return whether the rectangles around both overlap. */
    boolean mayCover(SeenPart other) {
        double[] a = rectangle();
        double[] b = other.rectangle();
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private double[] rectangle() {
        double[] around = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Circle circle : samples(false, false)) {
            around[0] = Math.min(around[0], circle.x() - circle.radius());
            around[1] = Math.min(around[1], circle.y() - circle.radius());
            around[2] = Math.max(around[2], circle.x() + circle.radius());
            around[3] = Math.max(around[3], circle.y() + circle.radius());
        }
        return around;
    }

    /**
     * Return circles that stand for it.
     *
     * @param withoutRoot whether to leave out where it grows out of another part
     * @param withoutTip whether to leave out where another part grows out of it
     */
    List<Circle> samples(boolean withoutRoot, boolean withoutTip) {
        List<Circle> samples = new ArrayList<>();
        for (SeenChain chain : chains) {
            int from = withoutRoot ? chain.chain().openRoot() : 0;
            int to = chain.stations().size() - (withoutTip ? chain.chain().openTip() : 0);
            for (List<Circle> station : chain.stations().subList(from, to)) {
                samples.addAll(station);
            }
            if (chain.stations().size() == 2
                    && part.slab().isEmpty()
                    && part.hangsOn().isEmpty()) {
                chain.between(THING_STEPS).forEach(samples::addAll);
            }
        }
        return samples;
    }

    /** Return the chains in layers, those to be painted first at the front: soles and knots may lie behind. */
    public List<List<SeenChain>> layers() {
        List<List<SeenChain>> layers = new ArrayList<>();
        for (SeenChain chain : chains) {
            if (chain.chain().isLined() || layers.isEmpty()) {
                layers.add(new ArrayList<>());
            }
            layers.getLast().add(chain);
        }
        for (int i = 1; i < layers.size(); i++) {
            if (mayLieBehind(layers.get(i)) && isBehind(layers.get(i), layers.get(i - 1))) {
                layers.add(i - 1, layers.remove(i));
            }
        }
        return layers;
    }

    private static boolean mayLieBehind(List<SeenChain> layer) {
        return switch (layer.getFirst().chain().material()) {
            case SOLE, HAIR -> true;
            case SKIN, SHORTS, SHIRT, SHOE, IRON, RUBBER, WOOD, CLOTH, WALL -> false;
        };
    }

    private static boolean isBehind(List<SeenChain> layer, List<SeenChain> other) {
        double radius = layer.getFirst().stations().getFirst().getFirst().radius();
        return other.getFirst().depth() - layer.getFirst().depth() > CLEARLY_BEHIND * radius;
    }
}
