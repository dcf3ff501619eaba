package org.myotome.biomechanics.figure;

import java.util.Optional;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.figure.paint.Heat;
import org.myotome.biomechanics.figure.paint.Palette;
import org.myotome.biomechanics.figure.paint.Skin;
import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Build;
import org.myotome.biomechanics.figure.shape.HairStyle;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.View;

/**
 * How a movement is drawn.
 *
 * @param human who does it
 * @param build how thick the body looks
 * @param hair how the hair is worn
 * @param palette its colours
 * @param view from where it is seen; empty for the view of the movement
 * @param pixelsPerMetre how large, 50 to 1000
 * @param language of its words
 * @param heat which muscles are coloured: none for the person
 * @param showsFault whether the common fault is drawn as a ghost
 */
public record FigureOptions(
        Human human,
        Build build,
        HairStyle hair,
        Palette palette,
        Optional<View> view,
        double pixelsPerMetre,
        Language language,
        Heat heat,
        boolean showsFault) {

    private static final double SMALLEST = 50;
    private static final double LARGEST = 1000;

    /**
     * @throws IllegalArgumentException if the size is out of range
     */
    public FigureOptions {
        if (!(pixelsPerMetre >= SMALLEST && pixelsPerMetre <= LARGEST)) {
            throw new IllegalArgumentException("The size (" + pixelsPerMetre + " pixels per metre) must lie between "
                    + SMALLEST + " and " + LARGEST + ".\nMaybe 190.");
        }
    }

    /** Return the usual drawing: somebody of ordinary build on white paper. */
    public static FigureOptions usual(Sex sex) {
        Physique physique = switch (sex) {
            case FEMALE -> new Physique(sex, 1.66, 62);
            case MALE -> new Physique(sex, 1.78, 76);
        };
        HairStyle hair = switch (sex) {
            case FEMALE -> HairStyle.KNOT;
            case MALE -> HairStyle.SHORT;
        };
        return new FigureOptions(
                Human.of(physique),
                Build.of(physique),
                hair,
                new Palette(Theme.PAPER, Skin.TAN),
                Optional.empty(),
                190,
                Language.ENGLISH,
                Heat.NONE,
                false);
    }

    /** Return the same in other colours. */
    public FigureOptions in(Theme theme, Skin skin) {
        return new FigureOptions(
                human, build, hair, new Palette(theme, skin), view, pixelsPerMetre, language, heat, showsFault);
    }

    /** Return the same from elsewhere. */
    public FigureOptions from(View elsewhere) {
        return new FigureOptions(
                human, build, hair, palette, Optional.of(elsewhere), pixelsPerMetre, language, heat, showsFault);
    }

    /** Return the same in another size. */
    public FigureOptions sized(double newPixelsPerMetre) {
        return new FigureOptions(human, build, hair, palette, view, newPixelsPerMetre, language, heat, showsFault);
    }

    /** Return the same with words in another language. */
    public FigureOptions in(Language other) {
        return new FigureOptions(human, build, hair, palette, view, pixelsPerMetre, other, heat, showsFault);
    }

    /** Return the same with muscles coloured by how hard they work. */
    public FigureOptions with(Heat newHeat) {
        return new FigureOptions(human, build, hair, palette, view, pixelsPerMetre, language, newHeat, showsFault);
    }

    /** Return the same with the common fault as a ghost, if the movement has one. */
    public FigureOptions withFault() {
        return new FigureOptions(human, build, hair, palette, view, pixelsPerMetre, language, heat, true);
    }

    /** Return what the body looks like. */
    public BodyShape shape() {
        return BodyShape.of(human, build, hair);
    }
}
