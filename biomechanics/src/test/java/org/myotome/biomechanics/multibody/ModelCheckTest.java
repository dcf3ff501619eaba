package org.myotome.biomechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Coordinate.Motion;

/** FEATURE UNDER TEST: a model that breaks a law of physics is refused, with every law it breaks, at once. */
class ModelCheckTest {

    private static final Inertia ROUND = Inertia.ofMoments(1, 1, 1);

    @Test
    void everythingIsReportedTogether() {
        List<Body> bodies = List.of(
                new Body("light", -2, Vector3.ZERO, ROUND),
                new Body("flat", 1, Vector3.ZERO, Inertia.ofMoments(1, 1, 2.5)),
                new Body("sheared", 1, Vector3.ZERO, new Inertia(1, 1, 1, 1.2, 0, 0)),
                new Body("vague", Double.NaN, Vector3.ZERO, ROUND),
                new Body("ghost", 0, Vector3.ZERO, ROUND));
        List<Joint> joints = List.of(
                joint("a", "ground", "light", Vector3.Z, "swing"),
                joint("b", "light", "nobody", Vector3.Z, "swing"),
                joint("c", "flat", "light", Vector3.ZERO, "sway"));
        List<Coordinate> coordinates = List.of(
                new Coordinate("swing", Motion.ROTATION, 0, 1, -1), new Coordinate("idle", Motion.ROTATION, 0, -1, 1));
        List<Coupling> couplings =
                List.of(new Coupling("swing", "idle", Line.IDENTITY), new Coupling("idle", "swing", Line.IDENTITY));

        assertThat(words(ModelCheck.of(Vector3.Y, bodies, joints, coordinates, couplings)))
                .isEqualTo("""
                body (light) weighs less than nothing: -2.0 kg; mass is never negative.
                Maybe a sign is wrong.
                body (flat) has an inertia that no distribution of mass has: 1.0, 1.0, 2.5 and products 0.0, 0.0, 0.0 kg m^2; no principal moment exceeds the sum of the other two (triangle inequality).
                Maybe two moments are swapped, or the inertia is not about the mass centre.
                body (sheared) has an inertia that no distribution of mass has: 1.0, 1.0, 1.0 and products 1.2, 0.0, 0.0 kg m^2; no principal moment exceeds the sum of the other two (triangle inequality).
                Maybe two moments are swapped, or the inertia is not about the mass centre.
                body (vague) has a mass, mass centre or inertia that is not a finite number.
                Maybe a number is NaN or missing.
                body (ghost) has inertia but no mass: 1.0, 1.0, 1.0 and products 0.0, 0.0, 0.0 kg m^2.
                Maybe give it its mass, or no inertia.
                coordinate (swing) has the usual value 0.0 and the range 1.0 to -1.0.
                Maybe the ends of the range are swapped, or a number is missing.
                joint (b) holds a body that is not there: (nobody).
                Maybe one of: light, flat, sheared, vague, ghost.
                joint (c) closes a loop: the body (light) hangs on the joint (a) already, and only trees can be worked out.
                Maybe leave one of the joints out, or replace it by forces.
                joint (c) has an axis without direction: (0.0, 0.0, 0.0).
                Maybe write 0 0 1.
                joint (c) is moved by a coordinate that is not there: (sway).
                Maybe one of: swing, idle.
                coordinate (idle) moves no joint.
                Maybe name it at an axis of its joint, or leave it out.
                coupling of (swing) follows (idle), which follows another coordinate itself.
                Maybe let both follow the one that leads.
                coupling of (idle) follows (swing), which follows another coordinate itself.
                Maybe let both follow the one that leads.""");
    }

    @Test
    void cycleAndLooseBodyAreNamed() {
        List<Body> bodies = List.of(body("a"), body("b"), body("loose"));
        List<Joint> joints = List.of(joint("ab", "a", "b", Vector3.X, "x"), joint("ba", "b", "a", Vector3.X, "x"));
        List<Coordinate> coordinates = List.of(new Coordinate("x", Motion.ROTATION, 0, -1, 1));

        assertThat(words(ModelCheck.of(Vector3.Y, bodies, joints, coordinates, List.of())))
                .contains(
                        "body (a) hangs on itself: the joints above it make a cycle and never reach the ground.",
                        "body (b) hangs on itself",
                        "body (loose) hangs on nothing: no joint holds (loose).");
    }

    @Test
    void aModelIsNotMadeOfPartsThatDoNotFit() {
        assertThatThrownBy(() ->
                        new MultibodyModel("none", Vector3.Y, List.of(body("a")), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("body (a) hangs on nothing");
    }

    @Test
    void aThinPlateAndARodArePossible() {
        assertThat(Inertia.ofMoments(1, 1, 2).isPossible(1e-6)).isTrue();
        assertThat(Inertia.ofMoments(1, 0, 1).isPossible(1e-6)).isTrue();
        assertThat(Inertia.ofMoments(1, -0.1, 1).isPossible(1e-6)).isFalse();
        assertThat(new Inertia(2, 2, 2, 0.9, 0.9, 0.9).isPossible(1e-6)).isFalse();
        assertThat(new Inertia(2, 2, 2, -0.9, -0.9, -0.9).isPossible(1e-6)).isTrue();
    }

    private static Body body(String name) {
        return new Body(name, 1, Vector3.ZERO, ROUND);
    }

    private static Joint joint(String name, String parent, String child, Vector3 direction, String coordinate) {
        return new Joint(
                name,
                parent,
                child,
                Placement.NONE,
                Placement.NONE,
                List.of(),
                List.of(Axis.moved(direction, coordinate, Line.IDENTITY)));
    }

    private static String words(List<ModelProblem> problems) {
        return problems.stream().map(ModelProblem::text).collect(Collectors.joining("\n"));
    }
}
