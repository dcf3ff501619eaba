package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.TriageDecision;

/** What a rule is asked: where this person stands on these ladders. */
final class Task {

    private final VirtualPerson person;
    private final TriageDecision triage;
    private final List<Ladder> ladders;
    private final List<SidedMovement> rungs;

    Task(VirtualPerson person, TriageDecision triage, List<Ladder> ladders) {
        this.person = person;
        this.triage = triage;
        this.ladders = List.copyOf(ladders);
        Set<SidedMovement> distinct = new LinkedHashSet<>();
        ladders.forEach(ladder -> distinct.addAll(ladder.rungs()));
        this.rungs = List.copyOf(distinct);
    }

    VirtualPerson person() {
        return person;
    }

    TriageDecision triage() {
        return triage;
    }

    List<Ladder> ladders() {
        return ladders;
    }

    /** Return every rung once, in the order of the ladders. */
    List<SidedMovement> rungs() {
        return rungs;
    }

    /** Return every movement of the library. */
    List<SidedMovement> library() {
        return MovementDemands.sidedMovements(person.library());
    }

    /** Return the true level on each ladder: the place of the hardest rung that can be done, from 1; 0 for none. */
    List<Integer> trueLevels() {
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : ladders) {
            int level = ladder.rungs().size();
            while (level > 0 && !person.canDo(ladder.rungs().get(level - 1))) {
                level--;
            }
            levels.add(level);
        }
        return levels;
    }
}
