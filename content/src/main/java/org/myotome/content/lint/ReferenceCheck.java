package org.myotome.content.lint;

import java.util.Collection;
import java.util.List;
import org.myotome.content.library.Electromyography;
import org.myotome.content.library.LibraryDraft;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.content.problem.NearestWord;
import org.myotome.engine.movement.Movement;

/** Checks that every movement and muscle that is named is there. */
final class ReferenceCheck {

    private ReferenceCheck() {}

    static void check(LibraryDraft draft, Links links, Findings findings) {
        List<String> muscles =
                draft.muscles().stream().map(located -> located.muscle().id()).toList();
        for (LocatedMovement located : links.movements()) {
            checkMuscles(located, muscles, findings);
            for (Links.Kind kind : Links.Kind.values()) {
                checkLinks(located, kind, links, findings);
            }
        }
        for (Electromyography value : draft.electromyography()) {
            links.find(value.movementId())
                    .ifPresent(located -> checkMuscle(located, "emg", value.muscleId(), muscles, findings));
        }
    }

    private static void checkMuscles(LocatedMovement located, List<String> muscles, Findings findings) {
        Movement movement = located.movement();
        movement.primaryMuscles().forEach(muscle -> checkMuscle(located, "muscles", muscle, muscles, findings));
        movement.secondaryMuscles().forEach(muscle -> checkMuscle(located, "muscles", muscle, muscles, findings));
        if (movement.primaryMuscles().isEmpty()) {
            findings.error(located, "muscles", "", "name no primary muscle.", "Maybe it was forgotten.");
        }
        for (String muscle : movement.secondaryMuscles()) {
            if (movement.primaryMuscles().contains(muscle)) {
                findings.warning(
                        located, "muscles", muscle, "is both primary and secondary.", "Maybe keep it as primary only.");
            }
        }
    }

    private static void checkMuscle(
            LocatedMovement located, String key, String muscle, List<String> muscles, Findings findings) {
        if (!muscles.contains(muscle)) {
            findings.error(
                    located,
                    key,
                    muscle,
                    "is not a muscle of the library.",
                    advice(muscle, muscles, "the table of muscles"));
        }
    }

    private static void checkLinks(LocatedMovement located, Links.Kind kind, Links links, Findings findings) {
        for (String target : kind.targets(located.movement())) {
            if (links.find(target).isEmpty()) {
                findings.error(
                        located,
                        kind.key(),
                        target,
                        "is not a movement of the library.",
                        advice(target, links.ids(), "the library"));
            }
        }
    }

    private static String advice(String written, Collection<String> known, String where) {
        return NearestWord.find(written, known)
                .map(nearest -> "Maybe `" + nearest + "` is meant.")
                .orElse("Maybe add it to " + where + ", or remove it here.");
    }
}
