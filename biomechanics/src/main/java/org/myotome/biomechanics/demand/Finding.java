package org.myotome.biomechanics.demand;

import java.util.Optional;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.movement.MovementProblem;
import org.myotome.biomechanics.text.Decimals;

/**
 * Something that is wrong with a description.
 *
 * @param body for which body; empty if it is so for every one
 * @param problem what is wrong
 */
public record Finding(Optional<Physique> body, MovementProblem problem) {

    /** Return what is wrong, for whom, with its value, and on a second line what to try. */
    public String text() {
        return body.map(Finding::words).orElse("") + problem.text();
    }

    private static String words(Physique physique) {
        String who = switch (physique.sex()) {
            case FEMALE -> "woman";
            case MALE -> "man";
        };
        return "A " + who + " of " + Decimals.text(physique.heightMetres(), 2) + " m and "
                + Decimals.text(physique.massKilograms(), 0) + " kg: ";
    }
}
