package org.myotome.content.learning;

/** The picture on a card. */
public sealed interface CardPicture {

    /** A drawing of the page's own. */
    record Drawn(Drawing drawing) implements CardPicture {}

    /** The figure of a movement of the library. */
    record OfMovement(String movementId) implements CardPicture {}

    /** What the page can draw. */
    enum Drawing {
        /** The scale of pain with what is agreed. */
        SCALE("scale"),
        /** A rise that settles, with steps down and up again. */
        FLARE("flare"),
        /** Uneven days above even ones. */
        PACING("pacing"),
        /** A night. */
        SLEEP("sleep"),
        /** A shoe on its way. */
        SHOE("shoe"),
        /** Roots, glutes and feet on one cord. */
        PATHWAY("pathway"),
        /** A week of days, some of them done. */
        WEEK("week"),
        /** A way with beads that goes on. */
        WAY("way"),
        /** A leg with the direction of symptoms. */
        LEG("leg"),
        /** A shield. */
        SHIELD("shield"),
        /** Months of slow steps. */
        MONTHS("months"),
        /** A level stretch between two steps. */
        LEVEL("level"),
        /** Many people, of whom some have a mark on the picture. */
        CROWD("crowd");

        private final String word;

        Drawing(String word) {
            this.word = word;
        }

        /** Return the word used in the file. */
        public String word() {
            return word;
        }
    }
}
