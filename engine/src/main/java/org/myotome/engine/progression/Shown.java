package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * What a person has been seen to do well: in a trial or in a session, without more pain than agreed. Everything easier on
 * the same ladder counts as shown with it. An eased way shows nothing but itself. Worked out when first asked for.
 */
public final class Shown {

    private final Library library;
    private final Ladder ladder;
    private final List<Trial> trials;
    private final TrainingLog log;
    private final PainPolicy policy;
    private @Nullable Set<String> shown;

    /** Look at trials and sessions when first asked. */
    public Shown(Library library, Ladder ladder, List<Trial> trials, TrainingLog log, PainPolicy policy) {
        this.library = library;
        this.ladder = ladder;
        this.trials = trials;
        this.log = log;
        this.policy = policy;
    }

    private Set<String> ids() {
        Set<String> known = shown;
        if (known == null) {
            known = workOut();
            shown = known;
        }
        return known;
    }

    private Set<String> workOut() {
        Set<SidedMovement> done = new TreeSet<>();
        for (Trial trial : trials) {
            if (trial.form() == Trial.Form.CLEAN && isWithin(trial.pain(), policy)) {
                done.add(trial.movement());
            }
        }
        for (SetLog set : log.sets()) {
            if (set.form() == SetForm.STEADY && isWithin(set.pain(), policy)) {
                done.add(set.movement());
            }
        }
        Set<String> ids = new TreeSet<>();
        done.forEach(movement -> add(ids, movement));
        return ids;
    }

    private static boolean isWithin(PainReport pain, PainPolicy policy) {
        return pain.isKnown() && pain.worstPossible() <= policy.mostDuring();
    }

    private void add(Set<String> ids, SidedMovement done) {
        library
                .findMovement(done.movementId())
                .filter(movement -> movement.findShift(done.variant()).orElse(-1.0) >= 0)
                .map(ladder::downFrom)
                .orElse(List.of())
                .stream()
                .map(Movement::id)
                .forEach(ids::add);
    }

    /** Return whether a movement, or a harder one of the same ladder, was done well the usual way. */
    public boolean contains(String movementId) {
        return ids().contains(movementId);
    }

    /** Return the first movement that has to be passed before another and has not been shown. */
    Optional<String> findMissingBefore(Movement movement) {
        return missingBefore(movement).stream().findFirst();
    }

    /** Return the movements that have to be passed before another and have not been shown. */
    List<String> missingBefore(Movement movement) {
        return movement.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == Prerequisite.Strength.HARD)
                .map(Prerequisite::movementId)
                .filter(id -> !ids().contains(id))
                .toList();
    }
}
