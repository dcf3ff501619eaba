package org.myotome.server.style;

import java.util.List;

/**
 * Two colours that meet on pages, one on the other.
 *
 * @param front the token of what is to be seen
 * @param ground the token of what is behind it
 * @param use where they meet
 * @param least the contrast that WCAG 2.2 AA asks for there: 4.5 for words, 3 for marks and edges of what can be pressed
 */
public record Pair(String front, String ground, String use, double least) {

    private static final double WORDS = 4.5;
    private static final double MARKS = 3;

    /** Every pair in use. */
    public static final List<Pair> IN_USE = List.of(
            words("ink", "paper", "words on a page"),
            words("ink", "surface", "words on a card"),
            words("ink", "sunken", "words in a hollow"),
            words("ink", "stage", "the name of a movement above its figure"),
            words("ink-2", "paper", "small print on a page"),
            words("ink-2", "surface", "small print on a card"),
            words("ink-2", "sunken", "small print in a hollow"),
            words("spruce", "paper", "links on a page"),
            words("spruce", "surface", "links on a card"),
            words("on-spruce", "spruce", "the one button that goes on"),
            words("ink", "spruce-wash", "what has just been saved"),
            words("on-deep", "spruce-deep", "the place in the rail"),
            words("on-deep-2", "spruce-deep", "other places in the rail"),
            words("on-now", "now", "a morning's answer that is chosen"),
            words("now-ink", "now-wash", "what is to be done now"),
            words("fine-ink", "surface", "fine, as a word"),
            words("fine-ink", "fine-wash", "ready to go on, in the caseload"),
            words("unsure-ink", "surface", "not sure, as a word"),
            words("unsure-ink", "unsure-wash", "not known, chosen"),
            words("weak-ink", "surface", "weak, as a word"),
            words("weak-ink", "weak-wash", "an answer above what is agreed"),
            words("surface", "weak-ink", "the same, chosen"),
            words("on-stop", "stop", "the button for safety"),
            words("stop-ink", "surface", "a heading about safety"),
            marks("fine", "surface", "the mark of fine"),
            marks("unsure", "surface", "the mark of not sure"),
            marks("weak", "surface", "the mark of weak"),
            marks("line-strong", "surface", "the edge of a field or button on a card"),
            marks("line-strong", "paper", "the edge of a button on a page"),
            marks("spruce", "stage", "the ring of the keyboard, on a stage"));

    private static Pair words(String front, String ground, String use) {
        return new Pair(front, ground, use, WORDS);
    }

    private static Pair marks(String front, String ground, String use) {
        return new Pair(front, ground, use, MARKS);
    }

    /** Return the contrast of the two in a theme. */
    public double contrast(Tokens tokens, Theme theme) {
        return tokens.getColour(theme, front).contrastWith(tokens.getColour(theme, ground));
    }
}
