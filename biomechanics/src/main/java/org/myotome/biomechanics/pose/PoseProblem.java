package org.myotome.biomechanics.pose;

/** Why a pose could not be closed. */
public sealed interface PoseProblem {

    /** Return what is wrong, with its value, and on a second line what to try. */
    String text();

    /** Return what is the same problem in another pose or another body, such as {@code heel_r on floor}. */
    default String subject() {
        return switch (this) {
            case Unreachable(String patch, String surface, double _) -> patch + " on " + surface;
            case Penetrates(String patch, String obstacle, double _) -> patch + " in " + obstacle;
            case OffBalance _ -> "balance";
            case StandsOnNothing _ -> "nothing";
        };
    }

    /** Return by how many centimetres it misses; infinite where no length would do. */
    double missedCentimetres();

    /**
     * Something does not reach what it shall touch.
     *
     * @param patch of the body
     * @param surface that it shall touch
     * @param centimetres how far it is from it, or from its place there; a little more than the least, for wishes still pull
     */
    record Unreachable(String patch, String surface, double centimetres) implements PoseProblem {
        @Override
        public double missedCentimetres() {
            return centimetres;
        }

        @Override
        public String text() {
            return "The contact of " + patch + " with " + surface + " is unreachable by "
                    + Centimetres.text(centimetres, 1)
                    + ".\nMaybe let a joint on the way give way, move what is touched, or leave the contact out.";
        }
    }

    /**
     * Something is inside of something solid.
     *
     * @param patch of the body
     * @param obstacle that it is in
     * @param centimetres how deep
     */
    record Penetrates(String patch, String obstacle, double centimetres) implements PoseProblem {
        @Override
        public double missedCentimetres() {
            return centimetres;
        }

        @Override
        public String text() {
            return patch + " is " + Centimetres.text(centimetres, 1) + " deep in " + obstacle
                    + ".\nMaybe let a joint on the way give way, or name it as a contact.";
        }
    }

    /**
     * The mass centre is not where it shall be.
     *
     * @param centimetres how far inside of the support it is, negative outside
     * @param wantedCentimetres how far inside it shall be
     */
    record OffBalance(double centimetres, double wantedCentimetres) implements PoseProblem {
        @Override
        public double missedCentimetres() {
            return wantedCentimetres - centimetres;
        }

        @Override
        public String text() {
            String where = centimetres < 0
                    ? Centimetres.text(-centimetres, 1) + " outside of the support"
                    : "only " + Centimetres.text(centimetres, 1) + " inside of the support";
            return "The mass centre is " + where + ", and " + Centimetres.text(wantedCentimetres, 1)
                    + " inside were asked for.\nMaybe add a contact, or let ankles, hips or trunk give way.";
        }
    }

    /** Nothing that is touched carries weight. */
    record StandsOnNothing() implements PoseProblem {
        @Override
        public double missedCentimetres() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public String text() {
            return "Nothing that is touched carries weight, so there is no balance.\nMaybe add a contact with the floor.";
        }
    }
}
