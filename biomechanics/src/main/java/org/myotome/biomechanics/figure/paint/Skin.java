package org.myotome.biomechanics.figure.paint;

/** Skin tones, each with a colour of hair that goes with it. */
public enum Skin {
    FAIR(0xedcbb0, 0x7a5638),
    TAN(0xd8b297, 0x483229),
    BROWN(0xac7b5a, 0x2f211b),
    DEEP(0x74503d, 0x221a18);

    private final int skin;
    private final int hair;

    Skin(int skin, int hair) {
        this.skin = skin;
        this.hair = hair;
    }

    Colour skin() {
        return new Colour(skin);
    }

    Colour hair() {
        return new Colour(hair);
    }
}
