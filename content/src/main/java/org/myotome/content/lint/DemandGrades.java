package org.myotome.content.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.MuscleGroup;
import org.myotome.biomechanics.strength.JointAction;

/**
 * A computed demand in the grades that the library gives by hand. Where one grade ends and the next begins is an assumption, made
 * before the two were compared: docs/demand.md has the table.
 */
record DemandGrades(int strength, int achilles, int patellofemoral) {

    /** Peak of the hardest working group of trunk and legs, in percent of mean strength. */
    private static final double[] STRENGTH_FROM = {15, 30, 50, 70, 100};
    /** Moment of the calf over a lever of 5 cm (Baxter 2021), in body weights. */
    private static final double[] ACHILLES_FROM = {0.5, 1.5, 2.5, 4};
    /** Moment of the knee extensors, in N m for each kg of the body. */
    private static final double[] KNEE_FROM = {0.3, 0.8, 1.3, 1.8};

    private static final double TENDON_LEVER_METRES = 0.05;
    private static final double GRAVITY = 9.81;
    /** Hands, arms and neck hold and steady; toes have strengths that are guessed. The library's grade is not about them. */
    private static final Set<MuscleGroup> LEFT_OUT = EnumSet.of(
            MuscleGroup.FRONT_OF_NECK,
            MuscleGroup.BACK_OF_NECK,
            MuscleGroup.SIDES_OF_NECK,
            MuscleGroup.SHOULDER_RAISERS,
            MuscleGroup.SHOULDER_DEPRESSORS,
            MuscleGroup.SHOULDER_ROTATORS,
            MuscleGroup.ELBOW_FLEXORS,
            MuscleGroup.ELBOW_EXTENSORS,
            MuscleGroup.FOREARM,
            MuscleGroup.TOE_FLEXORS);

    /** Grade the mean of several people's demands. */
    static DemandGrades of(List<Demand.Estimated> demands) {
        double percent = 0;
        double ankle = 0;
        double knee = 0;
        for (Demand.Estimated demand : demands) {
            percent += hardest(demand) / demands.size();
            ankle += moment(demand, JointAction.ANKLE_PLANTARFLEXION) / demands.size();
            knee += moment(demand, JointAction.KNEE_EXTENSION) / demands.size();
        }
        return new DemandGrades(
                grade(percent, STRENGTH_FROM),
                grade(ankle / TENDON_LEVER_METRES / GRAVITY, ACHILLES_FROM),
                grade(knee, KNEE_FROM));
    }

    private static double hardest(Demand.Estimated demand) {
        return demand.muscles().stream()
                .filter(one -> !LEFT_OUT.contains(one.group()))
                .mapToDouble(one -> one.peak().percent())
                .max()
                .orElse(0);
    }

    private static double moment(Demand.Estimated demand, JointAction action) {
        return demand.actions().stream()
                .filter(one -> one.action() == action)
                .mapToDouble(Demand.OfAnAction::newtonMetresPerKilogram)
                .max()
                .orElse(0);
    }

    private static int grade(double value, double[] from) {
        int grade = 0;
        while (grade < from.length && value >= from[grade]) {
            grade++;
        }
        return grade;
    }
}
