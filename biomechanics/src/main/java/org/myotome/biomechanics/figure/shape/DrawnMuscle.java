package org.myotome.biomechanics.figure.shape;

/** Groups of muscles that can be shown on a figure. */
public enum DrawnMuscle {
    FRONT_OF_THIGH("front of the thigh", "Oberschenkelvorderseite", true),
    BACK_OF_THIGH("back of the thigh", "Oberschenkelrückseite", true),
    INNER_THIGH("inner thigh", "Oberschenkelinnenseite", true),
    CALF("calf", "Wade", true),
    SHIN("shin", "Schienbein", true),
    BUTTOCK("buttock", "Gesäß", true),
    SIDE_OF_HIP("side of the hip", "Hüftaußenseite", true),
    HIP_FLEXORS("front of the hip", "Hüftbeuger", true),
    SIDE_OF_BELLY("side of the belly", "seitlicher Bauch", true),
    SHOULDER("shoulder", "Schulter", true),
    FRONT_OF_ARM("front of the upper arm", "Oberarmvorderseite", true),
    BACK_OF_ARM("back of the upper arm", "Oberarmrückseite", true),
    BELLY("belly", "Bauch", false),
    BACK("back", "Rücken", false);

    private final String english;
    private final String german;
    private final boolean isSided;

    DrawnMuscle(String english, String german, boolean isSided) {
        this.english = english;
        this.german = german;
        this.isSided = isSided;
    }

    /** Return its English name. */
    public String english() {
        return english;
    }

    /** Return its German name, not reviewed by a clinician whose first language it is. */
    public String german() {
        return german;
    }

    /** Return whether there is one on each side. */
    public boolean isSided() {
        return isSided;
    }
}
