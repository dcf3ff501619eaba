package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Luck;
import org.myotome.laboratory.progression.truth.Report;

/** Draws lots. */
final class RandomSteps extends Stepping {

    private final Luck luck;

    RandomSteps(Luck luck) {
        this.luck = luck;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        double[] steps = Oracle.STEPS;
        goTo(load() + steps[(int) (luck.of(session, Luck.Event.POLICY) * steps.length)]);
    }
}
