package org.myotome.engine.pathway;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.movement.Root;

/**
 * The whole pathway, from the trunk to the feet.
 *
 * @param parts trunk, glutes, thigh, leg and foot, each left, then right
 * @param roots the roots of the picture, from the head downwards
 * @param highlighted roots that the most probable nerve pattern points at; empty without one
 * @param pattern that pattern's code, in the words of the case files; empty without one
 * @param limiting the ability that stops the next movement in most of what is still thought possible, if there is one
 */
public record Pathway(
        List<PathwayPart> parts,
        List<Root> roots,
        List<Root> highlighted,
        String pattern,
        Optional<Limiting> limiting) {

    public Pathway {
        parts = List.copyOf(parts);
        roots = List.copyOf(roots);
        highlighted = List.copyOf(highlighted);
    }
}
