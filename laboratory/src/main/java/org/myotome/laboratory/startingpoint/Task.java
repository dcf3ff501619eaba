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

    /** Return every rung once, variants included, in the order of the ladders. */
    List<SidedMovement> rungs() {
        return rungs;
    }

    /** Return every rung that is done the usual way, once. */
    List<SidedMovement> usualRungs() {
        return rungs.stream().filter(rung -> rung.variant().isUsual()).toList();
    }

    /** Return every movement of the library, done the usual way. */
    List<SidedMovement> library() {
        return MovementDemands.sidedMovements(person.library());
    }

    /** Return every rung of the library, variants included. */
    List<SidedMovement> libraryRungs() {
        return MovementDemands.rungs(person.library());
    }

    /** Return the true level on each ladder: the place of the hardest movement that can be done the usual way; 0 for none. */
    List<Integer> trueLevels() {
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : ladders) {
            List<SidedMovement> usual = ladder.usualRungs();
            int level = usual.size();
            while (level > 0 && !person.canDo(usual.get(level - 1))) {
                level--;
            }
            levels.add(level);
        }
        return levels;
    }
}
