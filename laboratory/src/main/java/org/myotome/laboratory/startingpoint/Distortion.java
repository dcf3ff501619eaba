package org.myotome.laboratory.startingpoint;

/** A way in which a world differs from what the engine assumes. The sizes are assumptions, chosen before measuring. */
public enum Distortion {
    COMPENSATORY(
            "abilities make up for each other: form follows their average, and movements succeed as often overall"),
    DIFFICULTIES_OFF("each movement is harder or easier, and loads more or less, than the library says (SD 0.4 each)"),
    TOLERANCE_LOWER("every region tolerates 0.6 less"),
    HEAVY_NOISE("25 of 100 forms are misjudged instead of 12, 8 of 100 as done or not done instead of 4, and pain is"
            + " reported with a further error of SD 1.2"),
    INDEPENDENT_ABILITIES("abilities and tolerances have nothing to do with each other"),
    ONE_ABILITY("all abilities nearly rise and fall together (correlation 0.9), and so do tolerances"),
    TIRING("the first two movements are unfamiliar (0.3 and 0.15 harder), each further one tires (0.04, up to 0.4) and"
            + " makes sore (0.04, up to 0.4), and a painful one makes sorer (0.2 each, up to 0.6)"),
    GAPS("activity and side are each left out by every other person (without the rest nothing may be tried)");

    private final String about;

    Distortion(String about) {
        this.about = about;
    }

    /** Return what differs, in words. */
    public String about() {
        return about;
    }
}
