package org.myotome.engine.triage;

/** How worried to be, and therefore what happens next; in order of strictness. */
public enum Tier {
    /** Nothing of concern. */
    E0(0, "train"),
    /** Note it, and give safety-net advice. */
    E1(1, "train-with-precautions"),
    /** A clinician looks within two weeks. */
    E2(2, "clinician-review-first"),
    /** A clinician looks within 48 hours, or the same day. */
    E3(3, "urgent-referral"),
    /** Emergency care now. */
    E4(4, "emergency");

    private final int concern;
    private final String behaviour;

    Tier(int concern, String behaviour) {
        this.concern = concern;
        this.behaviour = behaviour;
    }

    /** Return the level of concern, from 0 to 4. */
    int concern() {
        return concern;
    }

    /** Return what a safe system does at this tier, in the word of the case files. */
    public String behaviour() {
        return behaviour;
    }

    /** Return the stricter of two tiers. */
    public Tier stricter(Tier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
