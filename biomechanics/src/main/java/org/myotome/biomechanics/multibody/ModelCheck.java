package org.myotome.biomechanics.multibody;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.ModelProblem.Part;

/** Finds everything that is wrong with the parts of a model. */
public final class ModelCheck {

    /** How much of the largest moment of inertia a file may lose by rounding. */
    private static final double INERTIA_TOLERANCE = 1e-3;

    private final List<ModelProblem> problems = new ArrayList<>();

    private ModelCheck() {}

    /** Return all problems, in the order of the parts; none if the parts make a model. */
    public static List<ModelProblem> of(
            Vector3 gravity,
            List<Body> bodies,
            List<Joint> joints,
            List<Coordinate> coordinates,
            List<Coupling> couplings) {
        ModelCheck check = new ModelCheck();
        if (!gravity.isFinite()) {
            check.add(Part.MODEL, "gravity", "is not finite: " + gravity + ".", "Maybe write 0 -9.80665 0.");
        }
        check.names(Part.BODY, bodies.stream().map(Body::name).toList());
        check.names(Part.JOINT, joints.stream().map(Joint::name).toList());
        check.names(Part.COORDINATE, coordinates.stream().map(Coordinate::name).toList());
        bodies.forEach(check::body);
        coordinates.forEach(check::coordinate);
        check.problems.addAll(TreeCheck.of(bodies, joints));
        check.problems.addAll(AxisCheck.of(joints, coordinates));
        check.problems.addAll(CouplingCheck.of(couplings, coordinates));
        return List.copyOf(check.problems);
    }

    private void add(Part part, String name, String what, String advice) {
        problems.add(new ModelProblem(part, name, what, advice));
    }

    private void names(Part part, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.subList(0, i).contains(names.get(i))) {
                add(part, names.get(i), "is there twice.", "Maybe give one of them another name.");
            }
            if (names.get(i).isBlank()) {
                add(part, names.get(i), "has no name.", "Maybe the attribute `name` is missing.");
            }
        }
    }

    private void body(Body body) {
        if (!Double.isFinite(body.mass())
                || !body.massCentre().isFinite()
                || !body.inertia().isFinite()) {
            add(
                    Part.BODY,
                    body.name(),
                    "has a mass, mass centre or inertia that is not a finite number.",
                    "Maybe a number is NaN or missing.");
        } else if (body.mass() < 0) {
            add(
                    Part.BODY,
                    body.name(),
                    "weighs less than nothing: " + body.mass() + " kg; mass is never negative.",
                    "Maybe a sign is wrong.");
        } else if (!body.inertia().isPossible(INERTIA_TOLERANCE)) {
            add(
                    Part.BODY,
                    body.name(),
                    "has an inertia that no distribution of mass has: " + words(body.inertia())
                            + " kg m^2; no principal moment exceeds the sum of the other two (triangle inequality).",
                    "Maybe two moments are swapped, or the inertia is not about the mass centre.");
        } else if (body.mass() == 0 && !body.inertia().equals(Inertia.NONE)) {
            add(
                    Part.BODY,
                    body.name(),
                    "has inertia but no mass: " + words(body.inertia()) + " kg m^2.",
                    "Maybe give it its mass, or no inertia.");
        }
    }

    private static String words(Inertia inertia) {
        return inertia.xx() + ", " + inertia.yy() + ", " + inertia.zz() + " and products " + inertia.xy() + ", "
                + inertia.xz() + ", " + inertia.yz();
    }

    private void coordinate(Coordinate coordinate) {
        if (!Double.isFinite(coordinate.usual()) || !(coordinate.least() <= coordinate.most())) {
            add(
                    Part.COORDINATE,
                    coordinate.name(),
                    "has the usual value " + coordinate.usual() + " and the range " + coordinate.least() + " to "
                            + coordinate.most() + ".",
                    "Maybe the ends of the range are swapped, or a number is missing.");
        }
    }
}
