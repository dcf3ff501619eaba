package org.myotome.server.movement;

import java.util.Locale;
import org.myotome.biomechanics.description.Language;
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
 * @param layer what is shown besides
 * @param language of the words in it
 */
record Drawn(
        String movementId,
        Form form,
        Sex body,
        Theme theme,
        boolean isLeft,
        boolean isOtherView,
        Layer layer,
        Language language) {

    /** What is shown besides the movement. */
    enum Layer {
        NONE,
        /** The estimated joint demand as colours and patterns; for clinicians. */
        DEMAND,
        /** The common fault as a ghost. */
        FAULT
    }

    /** How much of a movement is shown. */
    enum Form {
        PICTURE,
        PANELS,
        /** How it starts and where it leads, without words. */
        PAIR
    }

    static Drawn picture(String movementId) {
        return new Drawn(
                movementId,
                Form.PICTURE,
                usualBody(movementId),
                Theme.LIGHT,
                false,
                false,
                Layer.NONE,
                Language.ENGLISH);
    }

    Drawn panels() {
        return new Drawn(movementId, Form.PANELS, body, theme, isLeft, isOtherView, layer, language);
    }

    Drawn pair() {
        return new Drawn(movementId, Form.PAIR, body, theme, isLeft, isOtherView, layer, language);
    }

    Drawn in(Theme newTheme) {
        return new Drawn(movementId, form, body, newTheme, isLeft, isOtherView, layer, language);
    }

    Drawn left() {
        return new Drawn(movementId, form, body, theme, true, isOtherView, layer, language);
    }

    Drawn with(Layer newLayer) {
        return new Drawn(movementId, form, body, theme, isLeft, isOtherView, newLayer, language);
    }

    Drawn fromElsewhere() {
        return new Drawn(movementId, form, body, theme, isLeft, true, layer, language);
    }

    Drawn in(Language newLanguage) {
        return new Drawn(movementId, form, body, theme, isLeft, isOtherView, layer, newLanguage);
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
        if (layer != Layer.NONE) {
            address.queryParam("layer", word(layer));
        }
        if (language != Language.ENGLISH) {
            address.queryParam("lang", language.code());
        }
        return address.toUriString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
