package org.myotome.biomechanics.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.Movements;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.biomechanics.strength.MeasuredStrength;
import org.myotome.biomechanics.strength.Strengths;

/** FEATURE UNDER TEST: the demand of whole movements, against sums on paper and what has to hold between movements. */
class DemandAnalysisTest {

    private static final Physique WOMAN = new Physique(Sex.FEMALE, 1.65, 65);
    private static final String SOLES =
            "heel_r ball_medial_r ball_lateral_r toe_r heel_l ball_medial_l ball_lateral_l toe_l";
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);
    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);

    @Test
    void theWholeDemandOfASquat() {
        assertThat(DemandReport.of(demand(WOMAN, 40, Movements.squat()))).isEqualTo("""
                squat: estimated joint demand of poses at rest, peak and mean over 5.0 s; not muscle force, not tissue stress
                  back extensors: low to moderate (28 %, 21 to 43), mean 16 %, peak at 2.5 s; strength assumed
                  quadriceps, right: low to moderate (25 %, 20 to 33), mean 16 %, peak at 2.5 s
                  quadriceps, left: low to moderate (25 %, 20 to 33), mean 16 %, peak at 2.5 s
                  gluteus maximus, right: low (22 %, 18 to 30), mean 13 %, peak at 2.5 s
                  gluteus maximus, left: low (22 %, 18 to 30), mean 13 %, peak at 2.5 s
                  calf, right: low (22 %, 18 to 30), mean 15 %, peak at 2.5 s
                  calf, left: low (22 %, 18 to 30), mean 15 %, peak at 2.5 s
                  shoulder raisers, right: low (17 %, 13 to 25), mean 10 %, peak at 2.5 s; strength assumed
                  shoulder raisers, left: low (17 %, 13 to 25), mean 10 %, peak at 2.5 s; strength assumed
                  hamstrings, right: low (16 %, 12 to 21), mean 9 %, peak at 2.5 s
                  hamstrings, left: low (16 %, 12 to 21), mean 9 %, peak at 2.5 s
                  back of the neck: low (12 %, 9 to 19), mean 7 %, peak at 2.5 s; strength assumed
                  elbow flexors, right: low (5 %, 4 to 7), mean 3 %, peak at 2.5 s; strength assumed
                  elbow flexors, left: low (5 %, 4 to 7), mean 3 %, peak at 2.5 s; strength assumed
                  forearm, right: low (4 %, 3 to 5), mean 2 %, peak at 2.5 s; strength assumed
                  forearm, left: low (4 %, 3 to 5), mean 2 %, peak at 2.5 s; strength assumed
                  hip extension, right: 0.57 N m/kg at most, 1.64 N m s/kg a round
                  hip extension, left: 0.57 N m/kg at most, 1.64 N m s/kg a round
                  knee extension, right: 0.54 N m/kg at most, 1.61 N m s/kg a round
                  knee extension, left: 0.54 N m/kg at most, 1.61 N m s/kg a round
                  ankle plantarflexion, right: 0.35 N m/kg at most, 1.17 N m s/kg a round
                  ankle plantarflexion, left: 0.35 N m/kg at most, 1.17 N m s/kg a round
                  trunk extension: 0.64 N m/kg at most, 1.84 N m s/kg a round
                  neck extension: 0.04 N m/kg at most, 0.12 N m s/kg a round
                  shoulder flexion, right: 0.09 N m/kg at most, 0.27 N m s/kg a round
                  shoulder flexion, left: 0.09 N m/kg at most, 0.27 N m s/kg a round
                  elbow flexion, right: 0.03 N m/kg at most, 0.09 N m s/kg a round
                  elbow flexion, left: 0.03 N m/kg at most, 0.09 N m s/kg a round
                  on foot_r: 50 % of the weight at most, mean 50 %
                  on foot_l: 50 % of the weight at most, mean 50 %
                  least margin of balance: 5.7 cm at 5.0 s
                """);
    }

    @Test
    void theWholeDemandOfABirdDog() {
        assertThat(DemandReport.of(demand(WOMAN, 40, Movements.birdDog()))).isEqualTo("""
                bird dog: estimated joint demand of poses at rest, peak and mean over 7.5 s; not muscle force, not tissue stress
                  forearm, left: high (100 %, 77 to 143), mean 83 %, peak at 0.6 s; strength assumed
                  right side of the trunk: moderate to high (51 %, 38 to 79), mean 40 %, peak at 0.6 s; strength assumed
                  left side of the trunk: moderate to high (51 %, 38 to 79), mean 40 %, peak at 0.6 s; strength assumed
                  forearm, right: moderate to high (47 %, 36 to 67), mean 8 %, peak at 0.0 s; strength assumed
                  gluteus maximus, left: low to moderate (32 %, 26 to 43), mean 23 %, peak at 2.5 s
                  shoulder raisers, left: low to moderate (32 %, 25 to 46), mean 27 %, peak at 0.6 s; strength assumed
                  hamstrings, left: low to moderate (23 %, 19 to 31), mean 20 %, peak at 0.6 s
                  shoulder raisers, right: low to moderate (23 %, 18 to 33), mean 18 %, peak at 5.9 s; strength assumed
                  gluteus medius, right: low to moderate (22 %, 17 to 32), mean 18 %, peak at 2.5 s; strength assumed
                  back extensors: low to moderate (21 %, 15 to 32), mean 18 %, peak at 2.5 s; strength assumed
                  back of the neck: low to moderate (21 %, 15 to 32), mean 20 %, peak at 0.9 s; strength assumed
                  gluteus maximus, right: low (20 %, 16 to 27), mean 18 %, peak at 0.6 s
                  hamstrings, right: low (14 %, 11 to 19), mean 13 %, peak at 0.6 s
                  elbow extensors, left: low (9 %, 7 to 13), mean 9 %, peak at 2.5 s; strength assumed
                  elbow flexors, right: low (6 %, 5 to 9), mean 5 %, peak at 1.9 s; strength assumed
                  shoulder rotators, left: low (5 %, 4 to 7), mean 4 %, peak at 0.6 s; strength assumed
                  elbow extensors, right: low (4 %, 3 to 5), mean 0 %, peak at 0.0 s; strength assumed
                  gluteus medius, left: low (3 %, 3 to 5), mean 2 %, peak at 1.3 s; strength assumed
                  sides of the neck: low (3 %, 2 to 4), mean 1 %, peak at 6.9 s; strength assumed
                  shoulder depressors, right: low (2 %, 1 to 2), mean 1 %, peak at 6.9 s; strength assumed
                  hip extension, right: 0.53 N m/kg at most, 3.48 N m s/kg a round
                  hip extension, left: 0.52 N m/kg at most, 3.09 N m s/kg a round
                  hip abduction, right: 0.27 N m/kg at most, 1.68 N m s/kg a round
                  hip abduction, left: 0.04 N m/kg at most, 0.19 N m s/kg a round
                  hip inward rotation, right: 0.08 N m/kg at most, 0.43 N m s/kg a round
                  hip inward rotation, left: 0.01 N m/kg at most, 0.03 N m s/kg a round
                  knee flexion, right: 0.08 N m/kg at most, 0.32 N m s/kg a round
                  knee flexion, left: 0.14 N m/kg at most, 1.02 N m s/kg a round
                  trunk extension: 0.47 N m/kg at most, 3.12 N m s/kg a round
                  trunk bend to the left: 0.06 N m/kg at most, 0.42 N m s/kg a round
                  trunk turn to the right: 0.39 N m/kg at most, 2.28 N m s/kg a round
                  neck extension: 0.07 N m/kg at most, 0.53 N m s/kg a round
                  neck bend to the left: 0.01 N m/kg at most, 0.03 N m s/kg a round
                  shoulder flexion, right: 0.12 N m/kg at most, 0.72 N m s/kg a round
                  shoulder flexion, left: 0.08 N m/kg at most, 0.41 N m s/kg a round
                  shoulder abduction, left: 0.16 N m/kg at most, 0.98 N m s/kg a round
                  shoulder adduction, right: 0.01 N m/kg at most, 0.05 N m s/kg a round
                  shoulder outward rotation, left: 0.01 N m/kg at most, 0.08 N m s/kg a round
                  elbow flexion, right: 0.03 N m/kg at most, 0.19 N m s/kg a round
                  elbow extension, right: 0.01 N m/kg at most, 0.01 N m s/kg a round
                  elbow extension, left: 0.04 N m/kg at most, 0.25 N m s/kg a round
                  forearm supination, left: 0.01 N m/kg at most, 0.07 N m s/kg a round
                  wrist flexion, right: 0.06 N m/kg at most, 0.03 N m s/kg a round
                  wrist flexion, left: 0.12 N m/kg at most, 0.72 N m s/kg a round
                  on shank_r: 75 % of the weight at most, mean 71 %
                  on shank_l: 35 % of the weight at most, mean 3 %
                  on hand_l: 33 % of the weight at most, mean 27 %
                  on hand_r: 16 % of the weight at most, mean 1 %
                  least margin of balance: 3.9 cm at 0.6 s
                """);
    }

    /** 5 kg in the hand of an arm held straight forward: 5 g times the way from shoulder to palm are added at the shoulder. */
    @Test
    void aDumbbellInAStraightArmLoadsTheShoulderByItsLever() {
        Human human = Human.of(WOMAN);
        double lever = human.proportions().length(Segment.UPPER_ARM)
                + human.proportions().length(Segment.FOREARM)
                + 0.3 * human.proportions().length(Segment.HAND);
        double empty = moment(standing(90, List.of()), JointAction.SHOULDER_FLEXION, RIGHT);
        double held = moment(
                standing(90, List.of(new Load.Weight(List.of("palm_r"), 5))), JointAction.SHOULDER_FLEXION, RIGHT);

        assertThat(65 * (held - empty))
                .isCloseTo(5 * 9.80665 * lever, within(0.05))
                .isBetween(25.0, 32.0);
    }

    /** Carried by both hands it is half on each side. */
    @Test
    void aWeightInBothHandsIsShared() {
        double one = moment(
                standing(90, List.of(new Load.Weight(List.of("palm_r"), 5))), JointAction.SHOULDER_FLEXION, RIGHT);
        Demand.Estimated both = standing(90, List.of(new Load.Weight(List.of("palm_r", "palm_l"), 10)));

        assertThat(moment(both, JointAction.SHOULDER_FLEXION, RIGHT)).isCloseTo(one, within(1e-3));
        assertThat(moment(both, JointAction.SHOULDER_FLEXION, LEFT)).isCloseTo(one, within(1e-3));
    }

    /** A band pulls the hand of a hanging arm straight forward with 40 N: 40 times how far the hand is below the shoulder. */
    @Test
    void aBandLoadsTheShoulderByItsLever() {
        Movement movement = stance(0, List.of());
        MovementPoses.Picture picture =
                new MovementPoses(Human.of(WOMAN)).close(movement, 2).getFirst();
        BodyPoses poses = new BodyPoses(Human.of(WOMAN).model());
        poses.update(picture.closing().fit().values());
        BodyPatch palm = new BodyPatches(Human.of(WOMAN)).get("palm_r");
        Vector3 hand = poses.point(palm.body(), palm.centre());
        Vector3 shoulder = poses.origin(Human.of(WOMAN).model().bodyNumber("upper_arm_r"));
        Load band = new Load.Pull(new Anchor.OnBody("palm_r"), new Anchor.InRoom(hand.plus(Vector3.X.times(2))), 40);
        double without = signed(standing(0, List.of()));
        double with = signed(standing(0, List.of(band)));

        assertThat(65 * (without - with))
                .isCloseTo(40 * (shoulder.y() - hand.y()), within(0.05))
                .isBetween(15.0, 30.0);
    }

    /** The moment of shoulder flexion, negative for extension. */
    private static double signed(Demand.Estimated demand) {
        return moment(demand, JointAction.SHOULDER_FLEXION, RIGHT)
                - moment(demand, JointAction.SHOULDER_EXTENSION, RIGHT);
    }

    /** A band between both hands pulls each inward as much. */
    @Test
    void aBandBetweenBothHandsPullsBothAlike() {
        Load band = new Load.Pull(new Anchor.OnBody("palm_r"), new Anchor.OnBody("palm_l"), 30);
        Demand.Estimated demand = standing(90, List.of(band));

        assertThat(moment(demand, JointAction.SHOULDER_ABDUCTION, RIGHT))
                .isCloseTo(moment(demand, JointAction.SHOULDER_ABDUCTION, LEFT), within(1e-3))
                .isGreaterThan(0);
    }

    @Test
    void moreLoadIsMoreDemandAndPressesFurtherForward() {
        double last = 0;
        double margin = Double.POSITIVE_INFINITY;
        for (double kilograms : new double[] {3, 6, 9, 12}) {
            Demand.Estimated demand = standing(90, List.of(new Load.Weight(List.of("palm_r", "palm_l"), kilograms)));
            double percent = percent(demand, MuscleGroup.SHOULDER_RAISERS, RIGHT);
            double here = demand.leastMargin().orElseThrow().centimetres();
            assertThat(percent).isGreaterThan(last);
            assertThat(here).isLessThan(margin);
            last = percent;
            margin = here;
        }
    }

    /** Weight falls on the feet as it is: body and load. */
    @Test
    void theFeetCarryBodyAndLoad() {
        Demand.Estimated demand = standing(0, List.of(new Load.Weight(List.of("palm_r", "palm_l"), 13)));

        assertThat(demand.supports())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.most()).isCloseTo((65.0 + 13) / 65 / 2, within(0.01)));
    }

    @Test
    void theMirroredMovementHasTheMirroredDemand() {
        Demand.Estimated here = demand(WOMAN, 40, Movements.birdDog());
        Demand.Estimated there = demand(WOMAN, 40, Movements.birdDog().mirrored());

        for (Demand.OfMuscles one : here.muscles()) {
            if (one.group().isSided() && one.peak().percent() > 1) {
                assertThat(percent(there, one.group(), one.side().map(Side::other)))
                        .as(one.group().words())
                        .isCloseTo(
                                one.peak().percent(), within(0.01 * one.peak().percent() + 0.2));
            }
        }
        assertThat(percent(there, MuscleGroup.RIGHT_SIDE_OF_TRUNK, Optional.empty()))
                .isCloseTo(percent(here, MuscleGroup.LEFT_SIDE_OF_TRUNK, Optional.empty()), within(0.3));
    }

    /** Strength is taken to grow with mass and height as moments do. */
    @Test
    void aHeavierOrTallerBodyWithoutLoadHasTheSamePercent() {
        Demand.Estimated usual = demand(WOMAN, 40, Movements.squat());
        Demand.Estimated heavy = demand(new Physique(Sex.FEMALE, 1.65, 110), 40, Movements.squat());
        Demand.Estimated tall = demand(new Physique(Sex.FEMALE, 1.85, 65), 40, Movements.squat());

        for (MuscleGroup group : List.of(MuscleGroup.QUADRICEPS, MuscleGroup.GLUTEUS_MAXIMUS)) {
            double percent = percent(usual, group, RIGHT);
            assertThat(percent(heavy, group, RIGHT)).isCloseTo(percent, within(0.01));
            assertThat(percent(tall, group, RIGHT)).isCloseTo(percent, within(0.05 * percent));
        }
        assertThat(moment(heavy, JointAction.KNEE_EXTENSION, RIGHT))
                .isCloseTo(moment(usual, JointAction.KNEE_EXTENSION, RIGHT), within(1e-4));
    }

    /** Somebody who is half as strong again everywhere needs two thirds of the percentage everywhere. */
    @Test
    void strongerPeopleNeedLess() {
        Strengths usual = Strengths.ofMeanPeople(WOMAN, 40);
        Strengths strong = usual;
        for (JointAction action : JointAction.values()) {
            for (Optional<Side> side : action.isSided() ? List.of(RIGHT, LEFT) : List.of(Optional.<Side>empty())) {
                String coordinate = action.coordinate() + side.map(Side::suffix).orElse("");
                double there = usual.at(coordinate, action.sign(), 0.5).newtonMetres();
                strong = strong.with(
                        new MeasuredStrength(action, side, 1.5 * there, OptionalDouble.of(Math.toDegrees(0.5))));
            }
        }
        Demand.Estimated weaker = demand(usual, Movements.birdDog());
        Demand.Estimated stronger = demand(strong, Movements.birdDog());

        assertThat(weaker.muscles()).hasSizeGreaterThan(15);
        for (Demand.OfMuscles one : weaker.muscles()) {
            assertThat(percent(stronger, one.group(), one.side()))
                    .as(one.group().words())
                    .isCloseTo(
                            one.peak().percent() / 1.5, within(0.01 * one.peak().percent() + 0.1));
        }
    }

    /** A weak knee of one's own makes the same moment a larger share of strength. */
    @Test
    void aMeasuredKneeCountsOnItsSideOnly() {
        Strengths usual = Strengths.ofMeanPeople(WOMAN, 40);
        Strengths weak = usual.with(MeasuredStrength.perKilogram(JointAction.KNEE_EXTENSION, LEFT, 0.9, 65));
        Demand.Estimated before = demand(usual, Movements.squat());
        Demand.Estimated after = demand(weak, Movements.squat());

        assertThat(percent(after, MuscleGroup.QUADRICEPS, LEFT))
                .isGreaterThan(1.1 * percent(before, MuscleGroup.QUADRICEPS, LEFT));
    }

    /** Otherwise the weaker a leg, the less it would be said to have to do. */
    @Test
    void aWeakLegIsNotSparedWhenTheWeightIsSharedOut() {
        Strengths usual = Strengths.ofMeanPeople(WOMAN, 40);
        Strengths weak = usual.with(MeasuredStrength.perKilogram(JointAction.KNEE_EXTENSION, LEFT, 0.5, 65));

        assertThat(demand(weak, Movements.squat()).supports())
                .isEqualTo(demand(usual, Movements.squat()).supports());
    }

    @Test
    void deeperIsHarder() {
        DepthRange range = new DepthRange("knee_flexion_r", List.of(40.0, 60.0, 85.0));
        List<Double> percents = new ArrayList<>();
        for (Demand demand :
                new DemandAnalysis(Human.of(WOMAN), Strengths.ofMeanPeople(WOMAN, 40)).of(Movements.squat(), range)) {
            percents.add(percent((Demand.Estimated) demand, MuscleGroup.QUADRICEPS, RIGHT));
        }

        assertThat(percents).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSaidOfWhatIsFastOrFlies() {
        Movement fast = Movements.squat(0.6, "hip_flexion 80 knee_flexion 85 ankle_dorsiflexion 28");
        Movement jump = Movements.movement(
                "jump",
                Attitude.UPRIGHT,
                1,
                "mtp_extension_r mtp_extension_l",
                Movements.keyframe("stand", "hip_flexion 2", SOLES, 2, 0),
                Movements.keyframe("flight", "hip_flexion 3", "", 2, 0));

        assertThat(DemandReport.of(analysis(WOMAN, 40).of(fast))).isEqualTo("""
                squat: no demand can be estimated from poses at rest: from start to bottom its mass centre is moved with up to 30 % of gravity.
                """);
        assertThat(DemandReport.of(analysis(WOMAN, 40).of(jump))).isEqualTo("""
                jump: no demand can be estimated from poses at rest: at flight nothing is touched: it flies.
                """);
    }

    @Test
    void whatFallsIsAGapAndTheRestIsAtLeast() {
        assertThatThrownBy(() -> new DemandAnalysis(
                        Human.of(WOMAN), Strengths.ofMeanPeople(new Physique(Sex.MALE, 1.8, 80), 40)))
                .hasMessageContaining("The strengths are those of Physique[sex=MALE");
        Demand falls = analysis(WOMAN, 40).of(stance(90, List.of(new Load.Weight(List.of("palm_r", "palm_l"), 60))));

        assertThat(DemandReport.of(falls)).isEqualTo("""
                stance: no demand can be estimated from poses at rest: none of its poses is held, the first for no forces hold it, 6.7 % of the weight, and a moment of 11.8 % of weight times height, are missing.
                """);
    }

    private static Demand.Estimated standing(double shoulderFlexion, List<Load> loads) {
        return (Demand.Estimated) analysis(WOMAN, 40).of(stance(shoulderFlexion, loads));
    }

    /** Standing still with straight arms, every joint but ankles and toes held. */
    private static Movement stance(double shoulderFlexion, List<Load> loads) {
        Movement bare = Movements.movement(
                "stance",
                Attitude.UPRIGHT,
                1,
                "ankle_dorsiflexion_r ankle_dorsiflexion_l mtp_extension_r mtp_extension_l",
                Movements.keyframe("still", "shoulder_flexion " + shoulderFlexion, SOLES, 1, 1));
        return new Movement(
                bare.id(),
                bare.attitude(),
                bare.keyframes(),
                bare.givesWay(),
                bare.slides(),
                bare.obstacles(),
                loads,
                bare.marginCentimetres());
    }

    private static DemandAnalysis analysis(Physique physique, double years) {
        return new DemandAnalysis(Human.of(physique), Strengths.ofMeanPeople(physique, years));
    }

    private static Demand.Estimated demand(Physique physique, double years, Movement movement) {
        return (Demand.Estimated) analysis(physique, years).of(movement);
    }

    private static Demand.Estimated demand(Strengths strengths, Movement movement) {
        return (Demand.Estimated) new DemandAnalysis(Human.of(strengths.physique()), strengths).of(movement);
    }

    private static double percent(Demand.Estimated demand, MuscleGroup group, Optional<Side> side) {
        return demand.find(group, side).map(one -> one.peak().percent()).orElse(0.0);
    }

    private static double moment(Demand.Estimated demand, JointAction action, Optional<Side> side) {
        return demand.find(action, side)
                .map(Demand.OfAnAction::newtonMetresPerKilogram)
                .orElse(0.0);
    }
}
