package org.myotome.laboratory.prevalence;

/**
 * What happened to people of one kind.
 *
 * @param people how many
 * @param e2 how many were told to see a clinician within two weeks or sooner
 * @param e3 how many within 48 hours or sooner
 * @param e4 how many as an emergency
 * @param caught how many got at least the tier that their condition demands; 0 for ordinary complaints
 * @param caughtIfComplete the same if every question had been answered, and rightly
 * @param held of those not caught, how many were offered no movement until they answer more
 * @param anyFlag how many had at least one flag, as they told it
 */
record Tally(long people, long e2, long e3, long e4, long caught, long caughtIfComplete, long held, long anyFlag) {

    static Tally nobody() {
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                people + other.people,
                e2 + other.e2,
                e3 + other.e3,
                e4 + other.e4,
                caught + other.caught,
                caughtIfComplete + other.caughtIfComplete,
                held + other.held,
                anyFlag + other.anyFlag);
    }

    double share(long count) {
        return people == 0 ? 0 : (double) count / people;
    }
}
