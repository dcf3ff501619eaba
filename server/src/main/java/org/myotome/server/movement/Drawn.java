package org.myotome.server.movement;

import java.util.Locale;
import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.WorkingSide;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which drawing of a movement is wanted.
 *
 * @param movementId which movement
 * @param form one picture or panels
 * @param body who does it
 * @param theme what it is drawn on
 * @param isLeft whether the left side works
 * @param isOtherView whether it is seen from where else it helps
 */
record Drawn(String movementId, Form form, Sex body, Theme theme, boolean isLeft, boolean isOtherView) {

    /** How much of a movement is shown. */
    enum Form {
        PICTURE,
        PANELS
    }

    static Drawn picture(String movementId) {
        return new Drawn(movementId, Form.PICTURE, usualBody(movementId), Theme.LIGHT, false, false);
    }

    Drawn panels() {
        return new Drawn(movementId, Form.PANELS, body, theme, isLeft, isOtherView);
    }

    Drawn in(Theme newTheme) {
        return new Drawn(movementId, form, body, newTheme, isLeft, isOtherView);
    }

    Drawn left() {
        return new Drawn(movementId, form, body, theme, true, isOtherView);
    }

    Drawn fromElsewhere() {
        return new Drawn(movementId, form, body, theme, isLeft, true);
    }

    /** Women and men by turns over the library, always the same for a movement. */
    static Sex usualBody(String movementId) {
        int sum = movementId.chars().sum();
        return sum % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /** Return the address of the drawing. */
    String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/figures/" + movementId + ".svg")
                .queryParam("form", word(form))
                .queryParam("body", word(body))
                .queryParam("theme", word(theme));
        if (isLeft) {
            address.queryParam("side", WorkingSide.LEFT.word());
        }
        if (isOtherView) {
            address.queryParam("view", "other");
        }
        return address.toUriString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
