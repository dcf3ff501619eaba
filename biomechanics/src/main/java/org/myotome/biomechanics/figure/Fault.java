package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.pose.BodyPatches;
import org.myotome.biomechanics.pose.Touch;

/** The same movement with its common fault: from the second keyframe on, with the angles that a check names added. */
final class Fault {

    private final Human human;

    Fault(Human human) {
        this.human = human;
    }

    /** Return the first check that shows a fault. */
    static Optional<Check> of(MovementDescription description) {
        return description.checks().stream()
                .filter(check -> !check.fault().isEmpty())
                .findFirst();
    }

    /** Return the movement as it should not be done; what the fault turns no longer gives way. */
    Movement in(Movement movement, Check check) {
        List<Map<String, Double>> right = movement.inheritedAngles();
        List<Keyframe> keyframes = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            Map<String, Double> angles = right.get(i);
            for (JointAngle wrong : check.fault()) {
                double own = angles.getOrDefault(wrong.coordinate(), 0.0);
                angles.put(wrong.coordinate(), within(wrong.coordinate(), own + (i == 0 ? 0 : wrong.degrees())));
            }
            keyframes.add(movement.keyframes()
                    .get(i)
                    .with(angles.entrySet().stream()
                            .map(entry -> new JointAngle(entry.getKey(), entry.getValue()))
                            .toList()));
        }
        List<String> wrong = check.fault().stream().map(JointAngle::coordinate).toList();
        return new Movement(
                movement.id(),
                movement.attitude(),
                keyframes,
                movement.givesWay().stream()
                        .filter(name -> !wrong.contains(name))
                        .toList(),
                touched(movement),
                movement.obstacles(),
                movement.loads(),
                movement.marginCentimetres());
    }

    /** Return pictures of the fault, each beside the right one: what carries the body at the end is at the same place. */
    List<List<Placement>> pictures(MovementDescription description, Check check, List<List<Placement>> right) {
        List<Integer> carriers = carriers(description.movement());
        List<List<Placement>> wrong = ClosedMovement.close(in(description.movement(), check), human, right.size());
        List<List<Placement>> beside = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            Vector3 off = middle(right.get(i), carriers).minus(middle(wrong.get(i), carriers));
            Vector3 along = new Vector3(off.x(), 0, off.z());
            beside.add(wrong.get(i).stream()
                    .map(body -> new Placement(body.rotation(), body.origin().plus(along)))
                    .toList());
        }
        return beside;
    }

    /** Bodies that touch something at the last keyframe; the pelvis if none does. */
    private List<Integer> carriers(Movement movement) {
        BodyPatches patches = new BodyPatches(human);
        List<Integer> carriers = movement.keyframes().getLast().touches().stream()
                .map(touch -> patches.get(touch.patch()).body())
                .distinct()
                .toList();
        return carriers.isEmpty() ? List.of(human.model().bodyNumber("pelvis")) : carriers;
    }

    private static Vector3 middle(List<Placement> bodies, List<Integer> of) {
        Vector3 sum = Vector3.ZERO;
        for (int body : of) {
            sum = sum.plus(bodies.get(body).origin());
        }
        return sum.times(1.0 / of.size());
    }

    /** Feet that stay where they were planted would not let a knee fall in. */
    private static List<String> touched(Movement movement) {
        return movement.keyframes().stream()
                .flatMap(keyframe -> keyframe.touches().stream())
                .map(Touch::patch)
                .distinct()
                .toList();
    }

    private double within(String name, double degrees) {
        Coordinate coordinate = human.model().coordinates().get(human.model().coordinateNumber(name));
        return Math.max(Math.toDegrees(coordinate.least()), Math.min(Math.toDegrees(coordinate.most()), degrees));
    }
}
