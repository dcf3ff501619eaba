package org.myotome.biomechanics.figure.paint;

import org.myotome.biomechanics.figure.shape.Material;

/**
 * The colours of a figure.
 *
 * @param theme what it is painted on
 * @param skin tone of the skin
 */
public record Palette(Theme theme, Skin skin) {

    private static final Colour DARK = new Colour(0x10242a);
    private static final double FAR = 0.20;
    private static final double SHADE = 0.13;
    private static final double LINE = 0.58;

    /** Return the tone of a material, farther away a little darker. */
    Tone tone(Material material, boolean isFar) {
        Colour light = isFar ? base(material).mixed(far(), FAR) : base(material);
        return new Tone(light, light.mixed(DARK, SHADE), light.mixed(DARK, LINE));
    }

    /** Far away things sink into the ground a little. */
    private Colour far() {
        return theme.ground().mixed(DARK, 0.5);
    }

    private Colour base(Material material) {
        return switch (material) {
            case SKIN -> skin.skin();
            case HAIR -> skin.hair();
            case SHIRT -> theme.shirt();
            case SHORTS -> theme.shorts();
            case SHOE -> theme.shoe();
            case SOLE -> new Colour(0xd9e0dd);
            case IRON -> new Colour(0x59656b);
            case RUBBER -> new Colour(0xd98c4a);
            case WOOD -> new Colour(0xc3a884);
            case CLOTH -> new Colour(0xe3ddd0);
            case WALL -> theme.mat();
        };
    }
}
