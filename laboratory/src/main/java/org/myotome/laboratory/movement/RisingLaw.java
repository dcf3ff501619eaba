package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.contact.Capacities;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Proportions;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Measures;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Closing;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.PoseLoads;
import org.myotome.biomechanics.pose.PoseStatics;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * A law of rising from a seat: the sum of the moments of hip and knee is greatest when the thigh is horizontal, whatever the height
 * of the seat. Rises are the laboratory's own, from where the seat is left to standing.
 */
final class RisingLaw {

    private static final String SUBJECT = "rising from a seat";
    private static final List<Double> SEATS = List.of(0.10, 0.20, 0.30, 0.40);
    private static final int PICTURES = 49;
    /** Hip joints above the seat, and the lean of shank and trunk; as shares of the height and in degrees. */
    private static final double HIP_ABOVE_SEAT = 0.05;

    private static final double SHANK = 25;
    private static final double TRUNK = 35;
    private static final List<String> SOLE = List.of("heel", "ball_medial", "ball_lateral", "toe");

    private final String bench;
    private final Human human;
    private final MovementPoses poses;
    private final PoseStatics statics;
    private final Measures measures;

    RisingLaw(String bench, Human human) {
        this.bench = bench;
        this.human = human;
        poses = new MovementPoses(human);
        statics = new PoseStatics(human);
        measures = new Measures(human);
    }

    void write(Findings findings) {
        for (double seat : SEATS) {
            write(seat, findings);
        }
    }

    private void write(double seat, Findings findings) {
        String what = "seat " + Math.round(100 * seat) + " cm";
        Movement rise = rise(seat);
        double most = 0;
        double thigh = 0;
        int held = 0;
        for (Picture picture : poses.close(rise, PICTURES)) {
            if (picture.closing() instanceof Closing.Closed(var fit)) {
                PoseLoads loads = statics.solve(picture.touches(), fit, capacities(), List.of());
                if (loads instanceof PoseLoads.Held found) {
                    held++;
                    double sum = -found.joint("hip_flexion_r").newtonMetresPerKilogram()
                            - found.joint("knee_flexion_r").newtonMetresPerKilogram();
                    if (sum > most) {
                        most = sum;
                        measures.look(fit.values());
                        thigh = measures.value("thigh_from_horizontal_r");
                    }
                }
            }
        }
        findings.figure(new Row(bench, SUBJECT, what + ", pictures held", held, "", PICTURES, 0));
        if (held > 0) {
            findings.figure(new Row(bench, SUBJECT, what + ", greatest sum", most, "N m/kg", held, 0));
            findings.figure(new Row(bench, SUBJECT, what + ", knee below hip there", thigh, "degrees", held, 0));
        }
    }

    private Capacities capacities() {
        double[] capacity = new double[human.model().coordinates().size()];
        Arrays.fill(capacity, 100);
        return Capacities.sameBothWays(capacity);
    }

    /** The pose in which a seat is left: shanks leaning forward, thighs from the knees down to the hips above the seat. */
    private Movement rise(double seat) {
        Proportions lengths = human.proportions();
        double height = human.physique().heightMetres();
        double knee = lengths.ankleHeight() + lengths.length(Segment.SHANK) * Math.cos(Math.toRadians(SHANK));
        double rise = (seat + HIP_ABOVE_SEAT * height - knee) / lengths.length(Segment.THIGH);
        double thigh = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, rise))));
        double kneeFlexion = Math.min(150, 90 - thigh + SHANK);
        double hipFlexion = Math.min(130, 90 - thigh + TRUNK);
        double trunkFlexion = 90 - thigh + TRUNK - hipFlexion;
        List<Touch> touches = new ArrayList<>();
        List<String> givesWay = new ArrayList<>();
        List<JointAngle> low = new ArrayList<>(List.of(new JointAngle("trunk_flexion", trunkFlexion)));
        List<JointAngle> high = new ArrayList<>(List.of(new JointAngle("trunk_flexion", 0)));
        for (Side side : Side.values()) {
            String s = side.suffix();
            SOLE.forEach(
                    patch -> touches.add(Touch.of(patch + s, Obstacle.floor().surface())));
            givesWay.addAll(List.of("hip_flexion" + s, "ankle_dorsiflexion" + s, "mtp_extension" + s));
            low.addAll(List.of(
                    new JointAngle("hip_flexion" + s, hipFlexion),
                    new JointAngle("knee_flexion" + s, kneeFlexion),
                    new JointAngle("ankle_dorsiflexion" + s, SHANK)));
            high.addAll(List.of(
                    new JointAngle("hip_flexion" + s, 2),
                    new JointAngle("knee_flexion" + s, 4),
                    new JointAngle("ankle_dorsiflexion" + s, 4)));
        }
        return new Movement(
                "rise",
                Attitude.UPRIGHT,
                List.of(new Keyframe("left", low, touches, 2, 0), new Keyframe("upright", high, touches, 2, 0)),
                givesWay,
                List.of(),
                List.of(Obstacle.floor()),
                List.of(),
                OptionalDouble.of(1.5));
    }
}
