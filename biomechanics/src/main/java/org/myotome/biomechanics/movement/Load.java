package org.myotome.biomechanics.movement;

import java.util.List;
import org.myotome.biomechanics.human.Mirroring;

/** What loads a body besides its own weight. */
public sealed interface Load {

    /** Return the same load with the sides swapped. */
    Load mirrored();

    /**
     * Something heavy that is held or strapped on.
     *
     * @param patches of the body that carry equal shares of it
     * @param kilograms above 0 and up to 300
     */
    record Weight(List<String> patches, double kilograms) implements Load {

        private static final double MOST = 300;

        /**
         * @throws IllegalArgumentException if nothing carries it or the mass is out of range
         */
        public Weight {
            patches = List.copyOf(patches);
            if (patches.isEmpty()) {
                throw new IllegalArgumentException(
                        "A weight of " + kilograms + " kg is carried by nothing.\nMaybe by palm_r.");
            }
            if (!(kilograms > 0 && kilograms <= MOST)) {
                throw new IllegalArgumentException("The weight (" + kilograms + " kg) must be above 0 and up to " + MOST
                        + " kg.\nMaybe it is in grams.");
            }
        }

        @Override
        public Load mirrored() {
            return new Weight(patches.stream().map(Mirroring::onTheOtherSide).toList(), kilograms);
        }
    }

    /**
     * A band or a strap under tension: it pulls each end towards the other. Or a ball that is squeezed: it pushes them apart.
     *
     * @param from one end
     * @param to the other end
     * @param newtons of tension, -2000 to 2000 but not 0; negative pushes apart
     */
    record Pull(Anchor from, Anchor to, double newtons) implements Load {

        private static final double MOST = 2000;

        /**
         * @throws IllegalArgumentException if the tension is out of range or no end is on the body
         */
        public Pull {
            if (!(Math.abs(newtons) <= MOST) || newtons == 0) {
                throw new IllegalArgumentException("The pull (" + newtons + " N) must lie within " + MOST
                        + " N and not be 0.\nMaybe it is in kilograms: 1 kg is about 10 N.");
            }
            if (from instanceof Anchor.InRoom && to instanceof Anchor.InRoom) {
                throw new IllegalArgumentException(
                        "A band of " + newtons + " N has no end on the body.\nMaybe name a patch, such as palm_r.");
            }
        }

        @Override
        public Load mirrored() {
            return new Pull(from.mirrored(), to.mirrored(), newtons);
        }
    }
}
