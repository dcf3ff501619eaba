package org.myotome.biomechanics.figure.paint;

/** What a figure is painted on. */
public enum Theme {
    /** White paper. */
    PAPER(0xffffff, 0xe6eceb, 0xcbd6d4, 0xd5dedc, 0x14282b, 0x465c5f, 0x86b0ad, 0x2d565c, 0x26393c),
    /** The stage of a page in its light colours. */
    LIGHT(0xd6e4e2, 0xc7d8d6, 0xafc4c1, 0xb5c9c6, 0x14282b, 0x3d5356, 0x86b0ad, 0x21474d, 0x1b3134),
    /** The stage of a page in its dark colours. */
    DARK(0x1f3639, 0x2b4649, 0x3d5c60, 0x182b2d, 0xe8f0ee, 0xa9bfbe, 0x8fbab6, 0x4b7f86, 0x5d7377);

    private final int ground;
    private final int mat;
    private final int matEdge;
    private final int shadow;
    private final int ink;
    private final int quietInk;
    private final int shirt;
    private final int shorts;
    private final int shoe;

    Theme(int ground, int mat, int matEdge, int shadow, int ink, int quietInk, int shirt, int shorts, int shoe) {
        this.ground = ground;
        this.mat = mat;
        this.matEdge = matEdge;
        this.shadow = shadow;
        this.ink = ink;
        this.quietInk = quietInk;
        this.shirt = shirt;
        this.shorts = shorts;
        this.shoe = shoe;
    }

    Colour ground() {
        return new Colour(ground);
    }

    Colour mat() {
        return new Colour(mat);
    }

    Colour matEdge() {
        return new Colour(matEdge);
    }

    Colour shadow() {
        return new Colour(shadow);
    }

    Colour ink() {
        return new Colour(ink);
    }

    Colour quietInk() {
        return new Colour(quietInk);
    }

    Colour shirt() {
        return new Colour(shirt);
    }

    Colour shorts() {
        return new Colour(shorts);
    }

    Colour shoe() {
        return new Colour(shoe);
    }
}
