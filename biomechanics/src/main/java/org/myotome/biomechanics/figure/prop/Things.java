package org.myotome.biomechanics.figure.prop;

import java.util.List;
import org.myotome.biomechanics.figure.prop.Frame.Place;
import org.myotome.biomechanics.figure.shape.Ball;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.figure.shape.Station;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.pose.BodyPatch;

/** Makes what is held, strapped on or lies about; sizes are those of common things, in m. */
final class Things {

    private static final double SMALL_BALL = 0.11;
    private static final double LARGE_BALL = 0.34;

    private final int ground;

    Things(int ground) {
        this.ground = ground;
    }

    static Station ball(Place place, double radius) {
        return new Station(place.body(), List.of(new Ball(place.point(), radius)));
    }

    private static Station at(int body, double x, double y, double z, double radius) {
        return new Station(body, List.of(new Ball(new Vector3(x, y, z), radius)));
    }

    /** In the palm: a grip and two heads along the width of the hand. */
    static List<Chain> dumbbell(BodyPatch palm) {
        int body = palm.body();
        return dumbbell(body, palm.centre().plus(new Vector3(-0.018, -0.01, 0)));
    }

    private static List<Chain> dumbbell(int body, Vector3 grip) {
        Chain bar = Chain.of(
                        Material.IRON,
                        at(body, grip.x(), grip.y(), -0.09, 0.013),
                        at(body, grip.x(), grip.y(), 0.09, 0.013))
                .lined();
        return List.of(bar, head(body, grip, -1), head(body, grip, 1));
    }

    private static Chain head(int body, Vector3 grip, int side) {
        return Chain.of(
                        Material.IRON,
                        at(body, grip.x(), grip.y(), side * 0.070, 0.036),
                        at(body, grip.x(), grip.y(), side * 0.100, 0.036))
                .lined();
    }

    /** Around the lower end of the limb that a place is on. */
    static List<Chain> cuff(Human human, String body, BodyPatch patch) {
        boolean isAnkle = body.startsWith("foot") || body.startsWith("toes") || body.startsWith("shank");
        String limb = isAnkle ? "shank" + body.substring(body.length() - 2) : body;
        double height = human.physique().heightMetres();
        int number = human.model().bodyNumber(limb);
        double from = isAnkle
                ? -0.84 * human.proportions().length(Segment.SHANK)
                : patch.centre().y() + 0.03;
        double radius = height * (isAnkle ? 0.0245 : 0.020);
        return List.of(Chain.of(
                        Material.RUBBER,
                        at(number, -0.003 * height, from, 0, radius),
                        at(number, -0.001 * height, from - 0.055, 0, radius))
                .lined());
    }

    /** What lies in the middle of places, in a frame of its own. */
    List<Chain> lying(Prop.Look look, int body, List<Place> places) {
        return switch (look) {
            case BALL -> {
                double radius = places.stream().allMatch(place -> place.body() == ground)
                        ? Math.max(
                                SMALL_BALL,
                                Math.min(LARGE_BALL, places.getFirst().point().y()))
                        : SMALL_BALL;
                yield List.of(Chain.of(Material.RUBBER, at(body, 0, 0, 0, radius), at(body, 0, 0.001, 0, radius)));
            }
            case DUMBBELL -> dumbbell(body, new Vector3(0, 0.03, 0));
            case KETTLEBELL ->
                List.of(
                        Chain.of(Material.IRON, at(body, 0, -0.02, -0.045, 0.012), at(body, 0, -0.02, 0.045, 0.012)),
                        Chain.of(Material.IRON, at(body, 0, -0.02, -0.045, 0.012), at(body, 0, -0.10, -0.05, 0.014)),
                        Chain.of(Material.IRON, at(body, 0, -0.02, 0.045, 0.012), at(body, 0, -0.10, 0.05, 0.014)),
                        Chain.of(Material.IRON, at(body, 0, -0.14, 0, 0.080), at(body, 0, -0.141, 0, 0.080)));
            case STICK ->
                List.of(Chain.of(Material.WOOD, at(body, -0.015, 0, -0.55, 0.013), at(body, -0.015, 0, 0.55, 0.013)));
            case CUSHION ->
                List.of(Chain.of(
                        Material.CLOTH,
                        new Station(
                                body,
                                List.of(
                                        new Ball(new Vector3(-0.12, -0.02, -0.16), 0.045),
                                        new Ball(new Vector3(-0.12, -0.02, 0.16), 0.045))),
                        new Station(
                                body,
                                List.of(
                                        new Ball(new Vector3(0.12, -0.02, -0.16), 0.045),
                                        new Ball(new Vector3(0.12, -0.02, 0.16), 0.045)))));
            case TOWEL, FOAM ->
                List.of(Chain.of(Material.CLOTH, at(body, 0, -0.01, -0.15, 0.035), at(body, 0, -0.01, 0.15, 0.035)));
            case MAT, CHAIR, BENCH, STEP, BOX, WALL, BOARD, BAND, STRAP, CUFF, MACHINE ->
                List.of(Chain.of(Material.IRON, at(body, 0, 0, -0.05, 0.02), at(body, 0, 0, 0.05, 0.02)));
        };
    }
}
