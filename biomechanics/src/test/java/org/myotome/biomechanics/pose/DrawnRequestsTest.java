package org.myotome.biomechanics.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.Coordinate;

/**
 * FEATURE UNDER TEST: whatever is asked for, most of it impossible, the answer is finite, keeps the ranges and what is held,
 * and says either that it is closed, truly, or why not.
 */
class DrawnRequestsTest {

    private static final Human WOMAN = Human.of(new Physique(Sex.FEMALE, 1.66, 62));
    private static final List<Coordinate> COORDINATES = WOMAN.model().coordinates();
    private static final List<Attitude> ATTITUDES = List.of(Attitude.values());
    private static final int ROOT = 6;
    private static final int DRAWN = 100;

    @Test
    void drawnRequestsAreAnswered() {
        SplittableRandom random = new SplittableRandom(51);
        PoseCloser closer = new PoseCloser(WOMAN);
        int closed = 0;
        for (int draw = 0; draw < DRAWN; draw++) {
            PoseRequest request = drawn(random);
            Closing closing = closer.close(request);
            assertKeepsRangesAndWhatIsHeld(request, closing.fit().values());
            assertThat(closing.fit().text()).doesNotContain("NaN", "Infinity");
            switch (closing) {
                case Closing.Closed(PoseFit fit) -> {
                    closed++;
                    assertThat(fit.contactErrorCentimetres()).isLessThanOrEqualTo(0.1);
                    assertThat(fit.penetrationCentimetres()).isLessThanOrEqualTo(0.1);
                }
                case Closing.NotClosed(PoseFit _, List<PoseProblem> problems) ->
                    assertThat(problems)
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.text()).doesNotContain("NaN", "Infinity"));
            }
        }
        assertThat(closed).isBetween(15, 60);
    }

    private static void assertKeepsRangesAndWhatIsHeld(PoseRequest request, double[] q) {
        for (int i = 0; i < q.length; i++) {
            Coordinate coordinate = COORDINATES.get(i);
            assertThat(q[i]).as(coordinate.name()).isBetween(coordinate.least(), coordinate.most());
            for (JointWish wish : request.wishes()) {
                if (wish.weight() == JointWish.HELD && wish.coordinate().equals(coordinate.name())) {
                    assertThat(q[i]).as(coordinate.name()).isEqualTo(Math.toRadians(wish.degrees()));
                }
            }
        }
    }

    private static PoseRequest drawn(SplittableRandom random) {
        List<JointWish> wishes = new ArrayList<>();
        double[] weights = {
            JointWish.LOOSE, JointWish.LOOSE, JointWish.LOOSE, JointWish.FIRM, 0.01, JointWish.HELD, 1000
        };
        for (Coordinate coordinate : COORDINATES.subList(ROOT, COORDINATES.size())) {
            double share = 0.05 + 0.9 * random.nextDouble();
            double angle = coordinate.least() + share * (coordinate.most() - coordinate.least());
            if (random.nextInt(3) > 0) {
                wishes.add(new JointWish(
                        coordinate.name(),
                        random.nextInt(4) == 0 ? Math.toDegrees(angle) : 0,
                        weights[random.nextInt(weights.length)]));
            }
        }
        Block block = new Block(
                "block",
                at(random, -1).minus(new Vector3(0.1, 0.1, 0.1)),
                at(random, 1).plus(new Vector3(0.1, 0.1, 0.1)));
        Plane wall = new Plane("wall", new Vector3(-1.5 * random.nextDouble(), 0, 0), Vector3.X);
        List<Surface> surfaces =
                List.of(Obstacle.floor().surface(), Obstacle.floor().surface(), block.top(), wall.surface());
        List<Touch> touches = new ArrayList<>();
        for (BodyPatch patch : new BodyPatches(WOMAN).all()) {
            if (random.nextInt(20) == 0) {
                Touch touch = Touch.of(patch.name(), surfaces.get(random.nextInt(surfaces.size())));
                touches.add(random.nextInt(4) == 0 ? touch.at(at(random, 0)) : touch);
            }
        }
        return new PoseRequest(
                ATTITUDES.get(random.nextInt(ATTITUDES.size())),
                wishes,
                touches,
                List.of(Obstacle.floor(), block, wall),
                random.nextBoolean() ? OptionalDouble.of(4 * random.nextDouble()) : OptionalDouble.empty());
    }

    /** Within a box of 1 m, to one side of the origin along each axis if a sign is given. */
    private static Vector3 at(SplittableRandom random, int sign) {
        double[] place = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double share = random.nextDouble();
            place[axis] = sign == 0 ? share - 0.5 : 0.5 * sign * share;
        }
        return new Vector3(place[0], place[1], place[2]);
    }
}
