package org.myotome.speed;

import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.pose.Closing;
import org.myotome.laboratory.movement.PosesInTurn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Poses of the shipped movements, one after the other. */
public class MovementTimes {

    /** The subject, and what it does next. */
    @State(Scope.Thread)
    public static class InTurn {

        private PosesInTurn poses;

        @Setup(Level.Trial)
        public void begin() {
            poses = new PosesInTurn();
        }
    }

    /** Close one pose, beginning with the one before. */
    @Benchmark
    public Closing closePose(InTurn state) {
        return state.poses.closeNext();
    }

    /** Estimate the demand of one movement whose 25 poses are closed. */
    @Benchmark
    public Demand estimateDemand(InTurn state) {
        return state.poses.estimateNext();
    }
}
