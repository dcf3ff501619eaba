package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.biomechanics.strength.JointStrength;
import org.myotome.biomechanics.strength.MeasuredStrength;
import org.myotome.biomechanics.strength.Strengths;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.laboratory.statistics.Interval;

/** How far the demand of movements moves with build, strength and angles: the same drawn people do each. */
final class Sensitivity {

    private static final int PICTURES = 13;
    private static final double YEARS = 40;
    private static final double DEGREES = 5;
    private static final double HEIGHT_DEVIATION = 0.07;
    private static final double MASS_DEVIATION = 12;
    private static final double WEAKEST = 0.3;

    private final List<Person> people = new ArrayList<>();
    private final long seed;

    /** Somebody who was drawn. */
    private record Person(int number, Human human, MovementPoses poses, DemandAnalysis analysis) {}

    /**
     * What came of one movement and one quantity.
     *
     * @param median over the people of whom something can be said
     * @param middle 95 %
     * @param n how many those are
     */
    record Spread(double median, Interval middle, int n) {

        static Optional<Spread> of(List<Double> values) {
            if (values.isEmpty()) {
                return Optional.empty();
            }
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return Optional.of(new Spread(sorted[sorted.length / 2], Interval.ofPercentiles(sorted), sorted.length));
        }

        /** Return whether this one is higher beyond doubt. */
        boolean isAbove(Spread other) {
            return middle.low() > other.middle.high();
        }
    }

    /** Draw people. */
    Sensitivity(int count, long seed) {
        this.seed = seed;
        for (int i = 0; i < count; i++) {
            people.add(person(i));
        }
    }

    private Person person(int number) {
        SeededRandom random = SeededRandom.of(seed).split("person " + number);
        boolean isWoman = random.nextUniform() < 0.5;
        double height = (isWoman ? 1.65 : 1.78) + HEIGHT_DEVIATION * random.nextNormal();
        double mass = (isWoman ? 65 : 80) + MASS_DEVIATION * random.nextNormal();
        Physique physique = new Physique(
                isWoman ? Sex.FEMALE : Sex.MALE,
                Math.max(1.4, Math.min(2.1, height)),
                Math.max(40, Math.min(140, mass)));
        Human human = Human.of(physique);
        Strengths strengths = Strengths.ofMeanPeople(physique, YEARS);
        Strengths mean = strengths;
        for (JointAction action : JointAction.values()) {
            for (Optional<Side> side : sides(action)) {
                JointStrength there =
                        mean.at(action.coordinate() + side.map(Side::suffix).orElse(""), action.sign(), 0);
                double factor = Math.max(WEAKEST, 1 + there.spread() * random.nextNormal());
                strengths = strengths.with(
                        new MeasuredStrength(action, side, factor * there.newtonMetres(), OptionalDouble.of(0)));
            }
        }
        return new Person(number, human, new MovementPoses(human), new DemandAnalysis(human, strengths));
    }

    private static List<Optional<Side>> sides(JointAction action) {
        return action.isSided() ? List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT)) : List.of(Optional.empty());
    }

    /** Return the spreads of quantities of a movement, on the higher side; empty where nothing can be said of anybody. */
    List<Optional<Spread>> of(Movement movement, List<Quantity> quantities) {
        List<List<Double>> values = new ArrayList<>();
        quantities.forEach(_ -> values.add(new ArrayList<>()));
        for (Person person : people) {
            Movement own = shaken(movement, person);
            Demand demand = person.analysis.of(own, person.poses.close(own, PICTURES));
            switch (demand) {
                case Demand.SaysNothing _ -> {}
                case Demand.Estimated estimated -> {
                    for (int i = 0; i < quantities.size(); i++) {
                        values.get(i).add(Subject.higher(quantities.get(i), estimated));
                    }
                }
            }
        }
        return values.stream().map(Spread::of).toList();
    }

    /** Every angle of every keyframe is off by up to 5 degrees, both sides by the same; none leaves the range of its joint. */
    private Movement shaken(Movement movement, Person person) {
        SeededRandom random = SeededRandom.of(seed).split("angles " + person.number + " " + movement.id());
        List<Keyframe> keyframes = new ArrayList<>();
        for (Keyframe keyframe : movement.keyframes()) {
            Map<String, Double> off = new LinkedHashMap<>();
            List<JointAngle> angles = new ArrayList<>();
            for (JointAngle angle : keyframe.angles()) {
                double degrees = off.computeIfAbsent(
                        withoutSide(angle.coordinate()), _ -> DEGREES * (2 * random.nextUniform() - 1));
                angles.add(within(angle.coordinate(), angle.degrees() + degrees, person.human));
            }
            keyframes.add(keyframe.with(angles));
        }
        return movement.with(keyframes);
    }

    private static String withoutSide(String coordinate) {
        return coordinate.endsWith("_r") || coordinate.endsWith("_l")
                ? coordinate.substring(0, coordinate.length() - 2)
                : coordinate;
    }

    private static JointAngle within(String name, double degrees, Human human) {
        Coordinate coordinate = human.model().coordinates().get(human.model().coordinateNumber(name));
        double least = Math.toDegrees(coordinate.least());
        double most = Math.toDegrees(coordinate.most());
        return new JointAngle(name, Math.max(least, Math.min(most, degrees)));
    }
}
