package org.myotome.engine.nerve;

import java.util.EnumMap;
import java.util.Map;
import org.myotome.engine.record.StrengthMovement;

/** One way in which a lesion shows, when it is complete. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class Pattern {

    private static final double BRISK_OTHERWISE = 0.03;
    private static final double UPPER_OTHERWISE = 0.015;

    private final Lesion lesion;
    private final double share;
    private final boolean bothSides;
    private final double[] loss;
    private final double knee;
    private final double ankle;
    private final double brisk;
    private final double upper;
    private final Map<SkinArea, Double> skin;
    private final SeverityMix mix;

    private Pattern(
            Lesion lesion,
            double share,
            boolean bothSides,
            double[] loss,
            double knee,
            double ankle,
            double brisk,
            double upper,
            Map<SkinArea, Double> skin,
            SeverityMix mix) {
        this.lesion = lesion;
        this.share = share;
        this.bothSides = bothSides;
        this.loss = loss;
        this.knee = knee;
        this.ankle = ankle;
        this.brisk = brisk;
        this.upper = upper;
        this.skin = skin;
        this.mix = mix;
    }

    /** Start a pattern that takes strength and nothing else. */
    static Pattern of(Lesion lesion, double share, double[] loss, SeverityMix mix) {
        return new Pattern(lesion, share, false, loss, 0, 0, BRISK_OTHERWISE, UPPER_OTHERWISE, Map.of(), mix);
    }

    /** Return a copy that is there in both legs. */
    Pattern onBothSides() {
        return new Pattern(lesion, share, true, loss, knee, ankle, brisk, upper, skin, mix);
    }

    /** Return a copy with the shares of the reflex arcs that are out. */
    Pattern withReflexes(double newKnee, double newAnkle) {
        return new Pattern(
                lesion, share, bothSides, loss, Math.min(1, newKnee), Math.min(1, newAnkle), brisk, upper, skin, mix);
    }

    /** Return a copy with signs of a lesion above the lumbar roots. */
    Pattern withUpperSigns(double newBrisk, double newUpper) {
        return new Pattern(lesion, share, bothSides, loss, knee, ankle, newBrisk, newUpper, skin, mix);
    }

    /** Return a copy in which an area of skin hangs on what is hurt. */
    Pattern withSkin(double part, SkinArea... areas) {
        Map<SkinArea, Double> more = new EnumMap<>(SkinArea.class);
        more.putAll(skin);
        for (SkinArea area : areas) {
            more.put(area, part);
        }
        return new Pattern(lesion, share, bothSides, loss, knee, ankle, brisk, upper, more, mix);
    }

    /** Return how much of an area of skin hangs on what is hurt. */
    double skinShare(SkinArea area) {
        Double part = skin.get(area);
        return part == null ? 0 : part;
    }

    /** Return the lesion. */
    Lesion lesion() {
        return lesion;
    }

    /** Return how many people with the lesion show it this way, 0 to 1. */
    double share() {
        return share;
    }

    /** Return whether it is there in both legs. */
    boolean bothSides() {
        return bothSides;
    }

    /** Return the share of the knee reflex's arc that is out, 0 to 1. */
    double knee() {
        return knee;
    }

    /** Return the share of the ankle reflex's arc that is out, 0 to 1. */
    double ankle() {
        return ankle;
    }

    /** Return how often reflexes are livelier than normal, 0 to 1. */
    double brisk() {
        return brisk;
    }

    /** Return how often stroking the sole lifts the big toe, 0 to 1. */
    double upper() {
        return upper;
    }

    /** Return how frequent each severity is. */
    SeverityMix mix() {
        return mix;
    }

    /** Return the share of a strength test that is lost, 0 to 1. */
    double loss(StrengthMovement movement) {
        return loss[movement.ordinal()];
    }

    /** Return a copy that shows in another share of people and loses only a part of one test. */
    Pattern withPartOf(StrengthMovement movement, double part, double newShare) {
        double[] less = loss.clone();
        less[movement.ordinal()] *= part;
        return new Pattern(lesion, newShare, bothSides, less, knee, ankle, brisk, upper, skin, mix);
    }
}
