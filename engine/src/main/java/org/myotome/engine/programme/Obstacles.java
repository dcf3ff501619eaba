package org.myotome.engine.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.LatePregnancy;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.startingpoint.Wishes;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Finds, for every movement, the first thing that stands in its way; safety comes before everything else.
 *
 * <p>In this order: a lock, an answer against it, a referral that comes first, a trial that hurt or did not work, an easier movement or a
 * condition that is not met, what the surroundings do not offer, and last what the person fears or would rather not do.
 */
public final class Obstacles {

    private final Library library;
    private final CaseRecord record;
    private final TriageDecision triage;
    private final Attempts attempts;
    private final Surroundings surroundings;
    private final Wishes wishes;
    private final boolean referral;

    /** What has been found so far; each movement is looked at when it is first asked for. */
    private final Map<String, Optional<LeftOutReason>> found = new TreeMap<>();

    Obstacles(
            Library library, CaseRecord record, TriageDecision triage, Attempts attempts, boolean clinicianLetsTrain) {
        this.library = library;
        this.record = record;
        this.triage = triage;
        this.attempts = attempts;
        this.surroundings = new Surroundings(record.circumstances());
        this.wishes = new Wishes(library, record.circumstances());
        this.referral = isHeldBack(triage.tier(), clinicianLetsTrain);
    }

    private Optional<LeftOutReason> look(Movement movement) {
        return lock(movement, triage)
                .or(() -> contraindication(movement, record))
                .or(() -> pregnancy(movement, record))
                .or(() -> referral ? Optional.of(new LeftOutReason.ReferralFirst()) : Optional.empty())
                .or(() -> attempts.findObstacle(movement))
                .or(() -> prerequisite(library, movement, triage, attempts))
                .or(() -> surroundings.findObstacle(movement))
                .or(() -> wish(movement, wishes));
    }

    /**
     * Find what stands in the way of each movement.
     *
     * @param trials the movements tried so far, in order
     * @param clinicianLetsTrain whether a clinician has looked at what triage found and lets training begin
     */
    public static Obstacles of(
            Library library, CaseRecord record, TriageDecision triage, List<Trial> trials, boolean clinicianLetsTrain) {
        Attempts attempts = new Attempts(trials, PolicyInForce.of(record, triage));
        return new Obstacles(library, record, triage, attempts, clinicianLetsTrain);
    }

    /** Return what stands in the way of a movement, if anything does. */
    public Optional<LeftOutReason> find(String movementId) {
        Optional<LeftOutReason> known = found.get(movementId);
        if (known == null) {
            known = library.findMovement(movementId).flatMap(this::look);
            found.put(movementId, known);
        }
        return known;
    }

    /** Return whether nothing stands in the way of a movement. */
    public boolean isOpen(Movement movement) {
        return find(movement.id()).isEmpty();
    }

    private static Optional<LeftOutReason> lock(Movement movement, TriageDecision triage) {
        return Optional.ofNullable(triage.lockedMovements().get(movement.id()))
                .map(lock -> new LeftOutReason.Locked(lock.cause(), lock.because(), lock.untilAnswered()));
    }

    private static Optional<LeftOutReason> contraindication(Movement movement, CaseRecord record) {
        return Stream.concat(movement.contraindications().stream(), movement.modifiers().stream())
                .filter(record.answers()::isYes)
                .findFirst()
                .map(LeftOutReason.Contraindicated::new);
    }

    private static Optional<LeftOutReason> pregnancy(Movement movement, CaseRecord record) {
        return LatePregnancy.speaksAgainst(record, movement)
                ? Optional.of(new LeftOutReason.LateInPregnancy())
                : Optional.empty();
    }

    private static Optional<LeftOutReason> wish(Movement movement, Wishes wishes) {
        Optional<LeftOutReason> fear = wishes.findFeared(movement).map(LeftOutReason.Feared::new);
        return fear.isEmpty() && wishes.isUnwanted(movement) ? Optional.of(new LeftOutReason.Unwanted()) : fear;
    }

    private static Optional<LeftOutReason> prerequisite(
            Library library, Movement movement, TriageDecision triage, Attempts attempts) {
        if (attempts.wasClean(movement)) {
            return Optional.empty();
        }
        return movement.prerequisites().stream()
                .filter(needed -> needed.strength() == Prerequisite.Strength.HARD)
                .map(Prerequisite::movementId)
                .flatMap(id -> library.findMovement(id).stream())
                .filter(needed -> triage.isLocked(needed.id())
                        || attempts.findObstacleToUsual(needed).isPresent())
                .map(Movement::id)
                .findFirst()
                .map(LeftOutReason.NeedsFirst::new);
    }

    private static boolean isHeldBack(Tier tier, boolean clinicianLetsTrain) {
        return tier == Tier.E4 || (tier == Tier.E3 && !clinicianLetsTrain);
    }
}
