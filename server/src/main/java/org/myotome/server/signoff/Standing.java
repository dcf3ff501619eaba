package org.myotome.server.signoff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.myotome.server.wording.Plain;

/**
 * Whether a piece of content has been reviewed as it stands now.
 *
 * @param state where it stands
 * @param words that in words without a full stop, to stand within a sentence
 */
public record Standing(State state, String words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Where a piece stands. An objection of one outweighs the signatures of others. */
    public enum State {
        UNREVIEWED("unreviewed", "Unreviewed"),
        REVIEWED("reviewed", "Reviewed"),
        OBJECTED("objected", "Objected to");

        private final String word;
        private final String plainName;

        State(String word, String plainName) {
            this.word = word;
            this.plainName = plainName;
        }

        /** Return the word used in addresses and styles. */
        public String word() {
            return word;
        }

        /** Return the name shown. */
        public String plainName() {
            return plainName;
        }
    }

    /** What stands where nobody has said anything. */
    static final Standing NOTHING_SAID = new Standing(State.UNREVIEWED, "unreviewed");

    /**
     * Work out where a piece stands.
     *
     * @param piece the piece as it is now
     * @param reviews everything that was ever said about it, oldest first
     * @param zone whose days are named
     */
    static Standing of(Piece piece, List<Review> reviews, ZoneId zone) {
        Map<UUID, Review> latest = new LinkedHashMap<>(); // in the order in which the verdicts were given
        List<Review> earlier = new ArrayList<>();
        for (Review review : reviews) {
            if (review.fingerprint().equals(piece.fingerprint())) {
                latest.remove(review.by());
                latest.put(review.by(), review);
            } else if (review.verdict() == Verdict.SIGNED) {
                earlier.add(review);
            }
        }
        List<Review> objections = said(latest, Verdict.OBJECTED);
        List<Review> signatures = said(latest, Verdict.SIGNED);
        if (!objections.isEmpty()) {
            return new Standing(State.OBJECTED, "objected to by " + names(objections, zone));
        }
        if (!signatures.isEmpty()) {
            return new Standing(State.REVIEWED, "reviewed by " + names(signatures, zone));
        }
        return earlier.isEmpty()
                ? NOTHING_SAID
                : new Standing(
                        State.UNREVIEWED,
                        "unreviewed: it has changed since " + names(List.of(earlier.getLast()), zone)
                                + ", when it was reviewed");
    }

    private static List<Review> said(Map<UUID, Review> latest, Verdict verdict) {
        return latest.values().stream()
                .filter(review -> review.verdict() == verdict)
                .toList();
    }

    private static String names(List<Review> reviews, ZoneId zone) {
        return Plain.list(reviews.stream()
                .map(review -> review.name() + " (" + review.role() + ", "
                        + DAY.format(review.at().atZone(zone)) + ")")
                .toList());
    }

    /** Return whether somebody has reviewed it as it stands, and nobody objects. */
    public boolean isReviewed() {
        return state == State.REVIEWED;
    }

    /** Return the words as a sentence. */
    public String sentence() {
        return Plain.capital(words) + ".";
    }
}
