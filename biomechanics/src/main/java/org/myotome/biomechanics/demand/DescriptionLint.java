package org.myotome.biomechanics.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.demand.Demand.Gap;
import org.myotome.biomechanics.demand.Demand.OfAnAction;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.MovementLint;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.movement.MovementProblem;
import org.myotome.biomechanics.pose.PoseProblem;
import org.myotome.biomechanics.strength.Basis;
import org.myotome.biomechanics.strength.Strengths;

/**
 * Finds everything that is wrong with the description of a movement: its angles, its poses, its checks, and whether an ordinary
 * woman and an ordinary man can hold it. What is wrong for both is said once.
 */
public final class DescriptionLint {

    /** Ordinary adults; round numbers, an assumption. */
    private static final List<Physique> ORDINARY =
            List.of(new Physique(Sex.FEMALE, 1.65, 65), new Physique(Sex.MALE, 1.78, 80));

    private static final double YEARS = 40;
    /** People do more than strength that is measured at rest says, but not by so much. */
    private static final double MOST_PERCENT = 150;

    private final Human human;
    private final MovementPoses poses;
    private final DemandAnalysis analysis;
    private final CheckLint checks;

    private DescriptionLint(Physique physique) {
        human = Human.of(physique);
        poses = new MovementPoses(human);
        analysis = new DemandAnalysis(human, Strengths.ofMeanPeople(physique, YEARS));
        checks = new CheckLint(human);
    }

    /**
     * What was seen.
     *
     * @param findings none if the description is sound
     * @param demands of an ordinary woman and an ordinary man; none if the angles themselves are wrong
     */
    public record Looked(List<Finding> findings, List<Demand> demands) {
        public Looked {
            findings = List.copyOf(findings);
            demands = List.copyOf(demands);
        }
    }

    /** Return all findings, as {@link #look}. */
    public static List<Finding> of(MovementDescription description) {
        return look(description).findings();
    }

    /**
     * Look at a description.
     *
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static Looked look(MovementDescription description) {
        List<Finding> findings = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (Check check : description.checks()) {
            if (check.cue().isBlank()) {
                findings.add(new Finding(Optional.empty(), new MovementProblem.CheckWithoutCue(check.id())));
            }
        }
        DescriptionLint first = new DescriptionLint(ORDINARY.getFirst());
        List<MovementProblem> ofAngles = MovementLint.ofAngles(description.movement(), first.human);
        ofAngles.forEach(problem -> findings.add(new Finding(Optional.empty(), problem)));
        if (ofAngles.isEmpty()) {
            ofBodies(description, findings, demands);
        }
        return new Looked(findings, demands);
    }

    private static void ofBodies(MovementDescription description, List<Finding> findings, List<Demand> demands) {
        List<String> said = new ArrayList<>();
        for (Physique physique : ORDINARY) {
            List<String> now = new ArrayList<>();
            for (MovementProblem problem : new DescriptionLint(physique).look(description, demands)) {
                now.add(subject(problem));
                if (!said.contains(subject(problem))) {
                    findings.add(new Finding(Optional.of(physique), problem));
                }
            }
            said.addAll(now);
        }
    }

    private List<MovementProblem> look(MovementDescription description, List<Demand> demands) {
        Movement movement = description.movement();
        List<Picture> pictures = poses.close(movement, DemandAnalysis.PICTURES);
        List<MovementProblem> problems = new ArrayList<>(MovementLint.ofPictures(movement, human, pictures));
        for (Check check : description.checks()) {
            checks.of(check, pictures).ifPresent(problems::add);
        }
        Demand demand = analysis.of(movement, pictures);
        demands.add(demand);
        notHeld(demand.gaps(), pictures.size()).ifPresent(problems::add);
        switch (demand) {
            case Demand.SaysNothing _ -> {}
            case Demand.Estimated estimated ->
                estimated.actions().forEach(action -> tooDemanding(action).ifPresent(problems::add));
        }
        return problems;
    }

    private static Optional<MovementProblem> notHeld(List<Gap> gaps, int pictures) {
        int count = 0;
        Gap.NotHeld worst = new Gap.NotHeld(0, 0, 0, OptionalDouble.empty());
        for (Gap gap : gaps) {
            switch (gap) {
                case Gap.Missed _ -> {}
                case Gap.NotHeld here -> {
                    count++;
                    worst = here.missing() + here.missingMoment() > worst.missing() + worst.missingMoment()
                            ? here
                            : worst;
                }
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new MovementProblem.NotHeld(
                        worst.seconds(),
                        count,
                        pictures,
                        worst.missing(),
                        worst.missingMoment(),
                        worst.marginCentimetres()));
    }

    private static Optional<MovementProblem> tooDemanding(OfAnAction one) {
        return one.peak().percent() <= MOST_PERCENT
                ? Optional.empty()
                : Optional.of(new MovementProblem.TooDemanding(
                        one.action().words() + one.side().map(Side::suffix).orElse(""),
                        one.peak().percent(),
                        one.peakSeconds(),
                        one.peak().basis() == Basis.ASSUMED));
    }

    /** What is the same problem in another body. */
    private static String subject(MovementProblem problem) {
        return switch (problem) {
            case MovementProblem.BeyondRange(String keyframe, String coordinate, double _, double _, double _) ->
                "range " + keyframe + coordinate;
            case MovementProblem.Jump(String from, String to, String _, double _, double _) -> "jump " + from + to;
            case MovementProblem.PoseJump(double _, String coordinate, double _) -> "pose jump " + coordinate;
            case MovementProblem.NotClosed(double _, int _, int _, PoseProblem pose) -> "not closed " + pose.subject();
            case MovementProblem.TempoMissing() -> "tempo";
            case MovementProblem.CheckWithoutCue(String check) -> "cue " + check;
            case MovementProblem.BreaksItsCheck(String check, String _, double _, double _, double _, boolean _) ->
                "check " + check;
            case MovementProblem.NotHeld _ -> "not held";
            case MovementProblem.TooDemanding(String action, double _, double _, boolean _) -> "demand " + action;
        };
    }
}
