package org.myotome.server.movement;

import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.biomechanics.movement.WorkingSide;
import org.myotome.engine.language.Words;
import org.myotome.server.wording.PositionFigure;

/**
 * A movement as a page shows it.
 *
 * @param movementId which movement
 * @param name what it is called
 * @param isDrawn whether it has a drawing; otherwise only its starting position is shown
 * @param isLeft whether the left side works
 * @param position its starting position
 * @param words the language in which it is described
 */
public record Picture(
        String movementId, String name, boolean isDrawn, boolean isLeft, PositionFigure position, Words words) {

    /**
     * Addresses of one drawing.
     *
     * @param light for light pages
     * @param dark for dark pages
     * @param paper for print
     */
    public record Addresses(String light, String dark, String paper) {

        private static Addresses of(Drawn drawn) {
            return new Addresses(
                    drawn.in(Theme.LIGHT).href(),
                    drawn.in(Theme.DARK).href(),
                    drawn.in(Theme.PAPER).href());
        }
    }

    /** Return this picture, described in a language. */
    public Picture in(Words other) {
        return new Picture(movementId, other.of(name), isDrawn, isLeft, position, other);
    }

    /** Return what somebody is told who does not see it. */
    public String alt() {
        return words.say("{0}, drawn", name);
    }

    private Drawn drawn() {
        Drawn right = Drawn.picture(movementId);
        return isLeft ? right.left() : right;
    }

    /** Return the addresses of one picture. */
    public Addresses picture() {
        return Addresses.of(drawn());
    }

    /** Only panels have words that are seen: what else is drawn is the same in every language, and is kept once. */
    private Drawn drawnPanels() {
        return drawn().panels().in(Described.in(words));
    }

    /** Return the addresses of the panels. */
    public Addresses panels() {
        return Addresses.of(drawnPanels());
    }

    /** Return the addresses of the panels from elsewhere. */
    public Addresses otherPanels() {
        return Addresses.of(drawnPanels().fromElsewhere());
    }

    /** Return the addresses of the panels with the estimated demand. */
    public Addresses demand() {
        return Addresses.of(drawnPanels().with(Drawn.Layer.DEMAND));
    }

    /** Return the addresses of the panels with the common fault. */
    public Addresses fault() {
        return Addresses.of(drawnPanels().with(Drawn.Layer.FAULT));
    }

    /** Return the address of the numbers that a browser draws from. */
    public String numbersHref() {
        return "/figures/" + movementId + ".json?body={body}";
    }

    /** Return who does it, in the word of the web component. */
    public String body() {
        return Drawn.word(Drawn.usualBody(movementId));
    }

    /** Return the tone of the skin, in the word of the web component. */
    public String skin() {
        return Drawn.word(Drawings.skin(movementId));
    }

    /** Return the side that works. */
    public String side() {
        return (isLeft ? WorkingSide.LEFT : WorkingSide.RIGHT).word();
    }
}
