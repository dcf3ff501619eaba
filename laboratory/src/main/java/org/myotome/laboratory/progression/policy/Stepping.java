package org.myotome.laboratory.progression.policy;

/** Goes on from the load before. */
abstract class Stepping extends Prescriber {

    private double load;

    @Override
    public double prescribe(int session) {
        return load;
    }

    final double load() {
        return load;
    }

    /** Go to another load. */
    final void goTo(double newLoad) {
        load = newLoad;
    }

    /** Go so many percent up (or, below 0, down). */
    final void step(double percent) {
        goTo(load + percent(percent));
    }
}
