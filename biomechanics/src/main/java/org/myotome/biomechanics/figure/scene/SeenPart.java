package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
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
            case SKIN, SHORTS, SHIRT, SHOE, IRON, RUBBER, WOOD, CLOTH -> false;
        };
    }

    private static boolean isBehind(List<SeenChain> layer, List<SeenChain> other) {
        double radius = layer.getFirst().stations().getFirst().getFirst().radius();
        return other.getFirst().depth() - layer.getFirst().depth() > CLEARLY_BEHIND * radius;
    }
}
