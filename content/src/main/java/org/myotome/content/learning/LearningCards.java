package org.myotome.content.learning;

import java.util.List;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;

/**
 * The cards.
 *
 * @param version version of the file
 * @param reviewer the clinician who has reviewed them, or {@code awaiting clinician review}
 * @param cards the cards, in the order of the file
 */
public record LearningCards(int version, String reviewer, List<LearningCard> cards) {

    public LearningCards {
        cards = List.copyOf(cards);
    }

    private static final class Shipped {
        private static final LearningCards CARDS = read(file());
    }

    /** Return the file that this project ships. */
    public static TextFile file() {
        return TextFile.shipped(LearningCards.class, "cards.yaml");
    }

    /** Return the cards that this project ships. */
    public static LearningCards shipped() {
        return Shipped.CARDS;
    }

    /**
     * Read cards.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong
     */
    public static LearningCards read(TextFile file) {
        Problems problems = new Problems(file.name());
        CardReader reader = CardReader.of(file, problems);
        List<CardReader.Located> located = reader.cards();
        LearningCards cards = new LearningCards(
                reader.version(),
                reader.reviewer(),
                located.stream().map(CardReader.Located::card).toList());
        problems.throwIfAny();
        return cards;
    }
}
