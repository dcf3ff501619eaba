package org.myotome.engine.record;

/**
 * The person, as far as decisions depend on it. Names and contact data are not part of a record.
 *
 * @param ageYears age in years, 0 to 120
 * @param sex sex
 * @param activity own words on work and sport; may be empty
 */
public record Person(Known<Double> ageYears, Sex sex, String activity) {

    /** The oldest age, in years, that is taken for a statement and not for a slip. */
    public static final double OLDEST_PLAUSIBLE_AGE_YEARS = 120;

    public Person {
        if (ageYears instanceof Known.Value<Double>(Double years)
                && !(years >= 0 && years <= OLDEST_PLAUSIBLE_AGE_YEARS)) {
            throw new IllegalArgumentException("The age (" + years + ") must lie between 0 and 120 years.");
        }
    }

    /** Return a person of whom nothing is known. */
    public static Person unknown() {
        return new Person(Known.unknown(), Sex.UNKNOWN, "");
    }
}
