package org.myotome.biomechanics.figure.prop;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Part;
import org.myotome.biomechanics.geometry.Placement;

/**
 * The things of a movement.
 *
 * @param parts each a part of its own
 * @param worn what is painted with a part of the body: weights in a hand, cuffs
 * @param frames in their order they follow the bodies and the ground in each picture
 * @param hasMat whether a mat lies under the body
 */
public record Props(List<Part> parts, List<Worn> worn, List<Frame> frames, boolean hasMat) {

    public Props {
        parts = List.copyOf(parts);
        worn = List.copyOf(worn);
        frames = List.copyOf(frames);
    }

    /** Return a body with its things. */
    public BodyShape on(BodyShape body) {
        List<Part> all = new ArrayList<>();
        for (Part part : body.parts()) {
            List<Chain> chains = new ArrayList<>(part.chains());
            for (Worn thing : worn) {
                if (thing.part().equals(part.name())) {
                    chains.addAll(thing.chains());
                }
            }
            all.add(new Part(part.name(), part.hangsOn(), chains, part.slab()));
        }
        all.addAll(parts);
        return new BodyShape(all, body.hair(), body.marks(), body.muscles());
    }

    /** Return the placements of a picture with those of the ground and of each frame. */
    public List<Placement> with(List<Placement> bodies) {
        List<Placement> all = new ArrayList<>(bodies);
        all.add(Placement.NONE);
        for (Frame frame : frames) {
            all.add(frame.in(all));
        }
        return all;
    }

    /**
     * What is painted with a part of the body.
     *
     * @param part its name
     * @param chains painted after those of the part
     */
    public record Worn(String part, List<Chain> chains) {
        public Worn {
            chains = List.copyOf(chains);
        }
    }
}
