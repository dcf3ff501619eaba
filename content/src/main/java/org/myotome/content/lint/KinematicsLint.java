package org.myotome.content.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.myotome.biomechanics.demand.DescriptionLint;
import org.myotome.biomechanics.movement.MovementProblem;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.kinematics.LocatedDescription;
import org.myotome.content.problem.Problem;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;

/** Checks the files of movements: whether bodies can do what they say, and whether each movement has a file or a reason. */
public final class KinematicsLint {

    private KinematicsLint() {}

    /**
     * Return what is wrong with all files, which movements have neither a file nor a reason, and where the library's demands
     * disagree with the computed ones and nobody has said why.
     */
    public static List<Finding> check(Kinematics kinematics, Library library) {
        List<String> movementIds =
                library.movements().stream().map(Movement::id).toList();
        List<Finding> findings = new ArrayList<>(coverage(kinematics, movementIds));
        for (LocatedDescription located : kinematics.described().values()) {
            DescriptionLint.Looked looked = DescriptionLint.look(located.description());
            findings.addAll(findings(located, looked));
            library.findMovement(located.description().movement().id())
                    .ifPresent(movement -> findings.addAll(DemandCheck.of(located, movement, looked.demands())));
        }
        return findings;
    }

    /** Return which movements have neither a file nor a reason, or both, and which reasons are about nothing. */
    static List<Finding> coverage(Kinematics kinematics, Collection<String> movementIds) {
        List<Finding> findings = new ArrayList<>();
        for (String id : movementIds) {
            boolean hasFile = kinematics.described().containsKey(id);
            if (hasFile == kinematics.missing().containsKey(id)) {
                findings.add(error(
                        Kinematics.MISSING,
                        0,
                        id,
                        hasFile ? "has a file and a reason for none." : "has no file, and no reason for that.",
                        "Maybe write " + id + ".yaml, or say here what stands in the way, not both."));
            }
        }
        for (String id : kinematics.missing().keySet()) {
            if (!movementIds.contains(id)) {
                findings.add(error(Kinematics.MISSING, 0, id, "is not in the library.", "Maybe its id has changed."));
            }
        }
        return findings;
    }

    /** Return what is wrong with one file, with the line of the keyframe that it is about. */
    public static List<Finding> check(LocatedDescription located) {
        return findings(located, DescriptionLint.look(located.description()));
    }

    private static List<Finding> findings(LocatedDescription located, DescriptionLint.Looked looked) {
        List<Finding> findings = new ArrayList<>();
        String id = located.description().movement().id();
        if (!located.file().endsWith(id + ".yaml")) {
            findings.add(
                    error(located.file(), 1, "id", "is " + id + ", not the name of the file.", "Maybe rename one."));
        }
        for (var found : looked.findings()) {
            String text = found.text();
            int end = text.indexOf('\n');
            findings.add(error(
                    located.file(),
                    line(located, found.problem()),
                    "",
                    text.substring(0, end),
                    text.substring(end + 1)));
        }
        return findings;
    }

    private static Finding error(String file, int line, String path, String what, String advice) {
        return new Finding(Finding.Severity.ERROR, new Problem(file, line, path, "", what, advice));
    }

    private static int line(LocatedDescription located, MovementProblem problem) {
        return switch (problem) {
            case MovementProblem.BeyondRange beyond -> lineOf(located, beyond.keyframe());
            case MovementProblem.Jump jump -> lineOf(located, jump.to());
            case MovementProblem.PoseJump jump -> lineAt(located, jump.seconds());
            case MovementProblem.NotClosed open -> lineAt(located, open.seconds());
            case MovementProblem.NotHeld falling -> lineAt(located, falling.seconds());
            case MovementProblem.TooDemanding hard -> lineAt(located, hard.seconds());
            case MovementProblem.BreaksItsCheck broken -> lineAt(located, broken.seconds());
            case MovementProblem.TempoMissing _ -> lineAt(located, 0);
            case MovementProblem.CheckWithoutCue _ -> 0;
        };
    }

    private static int lineOf(LocatedDescription located, String keyframe) {
        return located.keyframeLines().getOrDefault(keyframe, 0);
    }

    /** The line of the keyframe that the body is at or has left last. */
    private static int lineAt(LocatedDescription located, double seconds) {
        var movement = located.description().movement();
        List<Double> reachedAt = movement.reachedAt();
        int last = 0;
        while (last + 1 < reachedAt.size() && reachedAt.get(last + 1) <= seconds) {
            last++;
        }
        return lineOf(located, movement.keyframes().get(last).name());
    }
}
