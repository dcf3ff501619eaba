package org.myotome.laboratory.itemresponse;

import java.util.List;
import org.myotome.engine.arithmetic.Logistic;

/**
 * Items that are passed or failed, each with a discrimination and a difficulty (two-parameter logistic model, Birnbaum
 * 1968).
 *
 * @param items in the order in which they are numbered, from 0
 */
public record TwoParameterBank(List<Item> items) {

    /**
     * One item.
     *
     * @param discrimination slope on the logistic scale, above 0
     * @param difficulty ability at which half pass, in standard deviations of ability
     */
    public record Item(double discrimination, double difficulty) {
        public Item {
            if (!(discrimination > 0) || !Double.isFinite(difficulty)) {
                throw new IllegalArgumentException("The item (discrimination " + discrimination + ", difficulty "
                        + difficulty + ") needs a discrimination above 0 and a finite difficulty.");
            }
        }

        /** Return the probability of passing. */
        public double pass(double ability) {
            return Logistic.sigmoid(discrimination * (ability - difficulty));
        }

        /** Return how much an answer tells about an ability near this one (Fisher information). */
        public double information(double ability) {
            double pass = pass(ability);
            return discrimination * discrimination * pass * (1 - pass);
        }
    }

    public TwoParameterBank {
        items = List.copyOf(items);
    }
}
