package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.pose.Closing;
import org.myotome.biomechanics.pose.PoseCloser;
import org.myotome.biomechanics.pose.PoseRequest;
import org.myotome.biomechanics.strength.Strengths;

/** The poses of all shipped movements, to close and to hold one after the other. For one thread. */
public final class PosesInTurn {

    private static final double YEARS = 25;

    private final PoseCloser closer;
    private final DemandAnalysis analysis;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private int nextPose;
    private int nextRound;

    private record Asked(PoseRequest request, List<Double> start) {}

    private record Round(Movement movement, List<Picture> pictures) {}

    /** Prepare: read all files and close all poses once. */
    public PosesInTurn() {
        Human human = Human.of(Subject.PHYSIQUE);
        closer = new PoseCloser(human);
        analysis = new DemandAnalysis(human, Strengths.ofMeanPeople(Subject.PHYSIQUE, YEARS));
        MovementPoses poses = new MovementPoses(human);
        for (MovementDescription description : ShippedMovements.read().byId().values()) {
            Movement movement = description.movement();
            List<Picture> pictures = poses.close(movement, DemandAnalysis.PICTURES);
            rounds.add(new Round(movement, pictures));
            for (int i = 1; i < pictures.size(); i++) {
                asked.add(new Asked(
                        poses.request(movement, pictures.get(i)),
                        pictures.get(i - 1).closing().fit().coordinates()));
            }
        }
    }

    /** Close the next pose, beginning with the one before it. */
    public Closing closeNext() {
        Asked next = asked.get(nextPose);
        nextPose = nextPose + 1 == asked.size() ? 0 : nextPose + 1;
        return closer.close(
                next.request,
                next.start.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Estimate the demand of the next movement. */
    public Demand estimateNext() {
        Round next = rounds.get(nextRound);
        nextRound = nextRound + 1 == rounds.size() ? 0 : nextRound + 1;
        return analysis.of(next.movement, next.pictures);
    }
}
