package org.myotome.server.movement;

import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.server.wording.PositionFigure;

/**
 * A movement as a page shows it.
 *
 * @param movementId which movement
 * @param name what it is called
 * @param isDrawn whether it has a drawing; otherwise only its starting position is shown
 * @param isLeft whether the left side works
 * @param position its starting position
 */
public record Picture(String movementId, String name, boolean isDrawn, boolean isLeft, PositionFigure position) {

    private Drawn drawn() {
        Drawn right = Drawn.picture(movementId);
        return isLeft ? right.left() : right;
    }

    /** Return the address of one picture, for light pages. */
    public String href() {
        return drawn().href();
    }

    /** Return the address of one picture, for dark pages. */
    public String darkHref() {
        return drawn().in(Theme.DARK).href();
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
        return isLeft ? "left" : "right";
    }

    /** Return the address of the panels, for light pages. */
    public String panelsHref() {
        return drawn().panels().href();
    }

    /** Return the address of the panels, for dark pages. */
    public String darkPanelsHref() {
        return drawn().panels().in(Theme.DARK).href();
    }

    /** Return the address of the panels on white paper. */
    public String printHref() {
        return drawn().panels().in(Theme.PAPER).href();
    }

    /** Return the address of the panels from elsewhere, for light pages. */
    public String otherHref() {
        return drawn().panels().fromElsewhere().href();
    }

    /** Return the address of the panels from elsewhere, for dark pages. */
    public String darkOtherHref() {
        return drawn().panels().fromElsewhere().in(Theme.DARK).href();
    }

    /** Return the address of the panels from elsewhere on white paper. */
    public String printOtherHref() {
        return drawn().panels().fromElsewhere().in(Theme.PAPER).href();
    }

    /** Return the address of the panels with the estimated demand, for light pages. */
    public String demandHref() {
        return drawn().panels().with(Drawn.Layer.DEMAND).href();
    }

    /** Return the address of the panels with the estimated demand, for dark pages. */
    public String darkDemandHref() {
        return drawn().panels().with(Drawn.Layer.DEMAND).in(Theme.DARK).href();
    }

    /** Return the address of the panels with the common fault, for light pages. */
    public String faultHref() {
        return drawn().panels().with(Drawn.Layer.FAULT).href();
    }

    /** Return the address of the panels with the common fault, for dark pages. */
    public String darkFaultHref() {
        return drawn().panels().with(Drawn.Layer.FAULT).in(Theme.DARK).href();
    }
}
