package org.myotome.biomechanics.movement;

import java.util.List;

/** A thing that a picture shows besides the body. What it weighs or how it pulls is a {@link Load}. */
public sealed interface Prop {

    /** Return what it looks like. */
    Look look();

    /** Return the same thing with the sides swapped. */
    Prop mirrored();

    /** What things look like. */
    enum Look {
        MAT,
        CHAIR,
        BENCH,
        STEP,
        BOX,
        WALL,
        BOARD,
        FOAM,
        CUSHION,
        BAND,
        STRAP,
        STICK,
        DUMBBELL,
        KETTLEBELL,
        CUFF,
        BALL,
        TOWEL,
        MACHINE
    }

    /**
     * Something solid that the movement knows as an obstacle.
     *
     * @param look what it looks like
     * @param obstacle its name in the movement
     */
    record Furniture(Look look, String obstacle) implements Prop {
        @Override
        public Prop mirrored() {
            return this;
        }
    }

    /**
     * Something that is held, stretched or lies about.
     *
     * @param look what it looks like
     * @param at where it is: a stretched thing has two ends, one that is held lies in the middle of all; a mat under the
     *     body has none
     */
    record Thing(Look look, List<Anchor> at) implements Prop {
        public Thing {
            at = List.copyOf(at);
        }

        @Override
        public Prop mirrored() {
            return new Thing(look, at.stream().map(Anchor::mirrored).toList());
        }
    }
}
