package org.myotome.speed;

import org.myotome.laboratory.dynamics.DrawnStates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Inverse dynamics of the whole human. */
public class DynamicsTimes {

    /** The human, and states it is in, one after the other. */
    @State(Scope.Thread)
    public static class Moving {

        private DrawnStates human;

        @Setup(Level.Trial)
        public void begin() {
            human = DrawnStates.ofHuman(1);
        }
    }

    /** Work out the moments of one state. */
    @Benchmark
    public double[] inverseDynamics(Moving state) {
        return state.human.solveNext();
    }
}
