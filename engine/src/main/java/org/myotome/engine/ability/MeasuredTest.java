package org.myotome.engine.ability;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;

/**
 * A test of what the body does that is timed, counted or measured in centimetres, with its norm and its error.
 *
 * <p>Norms and errors: evidence notes 5, where each stands with its source. Taken from abstracts: front plank (Bohannon
 * 2017), single-leg bridge, heel raise (median, Hébert-Losier 2017), knee to wall (error, Powden 2015), movement control
 * (Luomajoki 2008). From general knowledge and to be verified: side plank, Biering-Sørensen, stance, chair stand, typical
 * knee to wall. Where the notes give no spread (heel raise 8, knee to wall 2.5 cm, stance 12 s, chair stand 4.5, movement
 * control 1.2) it is an assumption.
 */
enum MeasuredTest {
    FRONT_PLANK(Unit.SECONDS, 15, false),
    SIDE_PLANK(Unit.SECONDS, 11, true),
    BACK_HOLD(Unit.SECONDS, 15, false),
    MOVEMENT_CONTROL(Unit.COUNT, 0.9, false),
    BRIDGE_HOLD(Unit.SECONDS, 15, true),
    HEEL_RAISE(Unit.COUNT, 2.2, true),
    KNEE_TO_WALL(Unit.CENTIMETRES, 0.7, true),
    STANCE(Unit.SECONDS, 3, true),
    CHAIR_STAND(Unit.COUNT, 1.2, false);

    private static final double[] STANCE_MEAN_BY_DECADE = {45, 42, 41, 32, 22, 9};
    private static final int STANCE_SECOND_BAND_FROM = 40;

    /** Five years each from 60: below these, men and women are below average, here the lowest quarter. */
    private static final double[] CHAIR_STAND_MEN = {14, 12, 12, 11, 10, 8};

    private static final double[] CHAIR_STAND_WOMEN = {12, 11, 10, 10, 9, 8};
    private static final double CHAIR_STAND_SPREAD = 4.5;
    private static final double LOWEST_QUARTER = -0.674;
    private static final double CHAIR_STAND_FROM_AGE = 60;

    private final Unit unit;
    private final double error;
    private final boolean sided;

    MeasuredTest(Unit unit, double error, boolean sided) {
        this.unit = unit;
        this.error = error;
        this.sided = sided;
    }

    /** What it is measured in. */
    enum Unit {
        SECONDS,
        COUNT,
        CENTIMETRES;

        /** Return whether a unit as it was written is this one. Without a unit nobody knows what was measured. */
        boolean isMeantBy(String word) {
            return switch (this) {
                case SECONDS -> List.of("s", "sec", "second", "seconds").contains(word);
                case COUNT ->
                    List.of("reps", "rep", "repetitions", "count", "stands", "failures", "tests", "of 6")
                            .contains(word);
                case CENTIMETRES -> word.equals("cm");
            };
        }
    }

    /**
     * What people reach.
     *
     * @param mean of people like this one
     * @param spread standard deviation among them
     * @param isOfPeers whether people of the same age are meant, and not adults in general
     */
    record Norm(double mean, double spread, boolean isOfPeers) {}

    /** Return the test that goes by a name, in lower case and without hyphens, if there is one. */
    static Optional<MeasuredTest> find(String name) {
        for (MeasuredTest test : values()) {
            for (String known : test.names()) {
                if (name.equals(known) || name.startsWith(known + " ")) {
                    return Optional.of(test);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> names() {
        return switch (this) {
            case FRONT_PLANK -> List.of("front plank", "prone plank", "plank");
            case SIDE_PLANK -> List.of("side plank");
            case BACK_HOLD -> List.of("biering sorensen", "sorensen", "biering sørensen", "sørensen");
            case MOVEMENT_CONTROL -> List.of("movement control", "motor control tests");
            case BRIDGE_HOLD -> List.of("single leg bridge");
            case HEEL_RAISE -> List.of("single leg heel raise", "heel raise", "heel rise");
            case KNEE_TO_WALL -> List.of("knee to wall", "ankle dorsiflexion knee to wall", "weight bearing lunge");
            case STANCE -> List.of("single leg stance eyes open", "single leg stance");
            case CHAIR_STAND ->
                List.of("30 s chair stand", "30 second chair stand", "chair stand", "30 s sit to stand");
        };
    }

    Unit unit() {
        return unit;
    }

    /** Return the standard error of a measurement, in its unit. */
    double error() {
        return error;
    }

    boolean isSided() {
        return sided;
    }

    /** Return whether less is better. */
    boolean countsFaults() {
        return this == MOVEMENT_CONTROL;
    }

    /** Return the abilities it says something of, on a side. */
    List<Ability> abilities(Side side) {
        return switch (this) {
            case FRONT_PLANK, SIDE_PLANK, BACK_HOLD -> List.of(Ability.TRUNK_STRENGTH);
            case MOVEMENT_CONTROL -> List.of(Ability.TRUNK_CONTROL);
            case BRIDGE_HOLD -> List.of(Ability.hip(side));
            case HEEL_RAISE -> List.of(Ability.foot(side));
            case KNEE_TO_WALL -> List.of(Ability.MOBILITY);
            // As for the movements, balance on a leg is that of its hip and its foot.
            case STANCE -> List.of(Ability.hip(side), Ability.foot(side));
            case CHAIR_STAND -> List.of(Ability.KNEE_LEFT, Ability.KNEE_RIGHT);
        };
    }

    /** Return the norm for somebody, if there is one. Where sex is not known the higher one counts. */
    Optional<Norm> findNorm(Person person) {
        boolean female = person.sex() == Sex.FEMALE;
        boolean male = person.sex() == Sex.MALE;
        return switch (this) {
            case FRONT_PLANK -> Optional.of(new Norm(145, 72, false));
            case SIDE_PLANK -> Optional.of(female ? new Norm(75, 33, false) : new Norm(95, 35, false));
            case BACK_HOLD -> Optional.of(male ? new Norm(146, 51, false) : new Norm(189, 60, false));
            case MOVEMENT_CONTROL -> Optional.of(new Norm(0.75, 1.2, false));
            case BRIDGE_HOLD -> Optional.of(new Norm(65, 33, false));
            case HEEL_RAISE -> Optional.of(new Norm(female ? 21 : 24, 8, false));
            case KNEE_TO_WALL -> Optional.of(new Norm(11, 2.5, false));
            case STANCE -> Optional.of(new Norm(stanceMean(person), 12, true));
            case CHAIR_STAND -> person.ageYears().find().flatMap(age -> chairStand(age, female));
        };
    }

    private static double stanceMean(Person person) {
        double age = person.ageYears().find().orElse(0.0);
        int decade = (int) Math.max(0, (age - STANCE_SECOND_BAND_FROM) / 10 + 1);
        return STANCE_MEAN_BY_DECADE[Math.min(decade, STANCE_MEAN_BY_DECADE.length - 1)];
    }

    private static Optional<Norm> chairStand(double age, boolean female) {
        if (age < CHAIR_STAND_FROM_AGE) {
            return Optional.empty();
        }
        double[] below = female ? CHAIR_STAND_WOMEN : CHAIR_STAND_MEN;
        int band = Math.min((int) ((age - CHAIR_STAND_FROM_AGE) / 5), below.length - 1);
        double mean = below[band] - LOWEST_QUARTER * CHAIR_STAND_SPREAD;
        return Optional.of(new Norm(mean, CHAIR_STAND_SPREAD, true));
    }
}
