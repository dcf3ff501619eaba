package org.myotome.engine.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.maintenance.Upkeep;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.CaseRecord;

/**
 * The state of an episode at one point in time, computed from its events and from nothing else.
 *
 * @param caseRecord what is known
 * @param search the latest search for a starting point
 * @param block what was done about the present block
 * @param programmes accepted programmes, first to last; the last one is in force, unless it was set aside
 * @param setAside why the last programme is not in force, if it is not
 * @param coreFirstSkipped why the policy "trunk first" was skipped, if it was
 * @param harderSteps who has to agree before a programme gets harder, if a clinician has set it
 * @param review the latest look of a person answerable for it, if there was one since the last safety answer
 * @param lookedAt what had been logged when a clinician last looked and let training go on; empty if none has
 * @param log what was done and how the mornings were
 * @param activityGoal what the person wants to be able to do on their feet again, as last said
 * @param outcomes every score of every measure, in the order in which they were recorded
 * @param lighterWeekSkippedOn the day, in universal time, on which a clinician last skipped a lighter week, if one has
 * @param upkeep where the habit stands that the episode became
 * @param decisions what the engine said
 * @param overrides where a person decided otherwise
 * @param conflicts what cannot both be true
 */
public record Episode(
        CaseRecord caseRecord,
        Search search,
        BlockState block,
        List<AcceptedProgramme> programmes,
        Optional<SetAside> setAside,
        Optional<String> coreFirstSkipped,
        Optional<HarderSteps> harderSteps,
        Optional<Event.ReviewDone> review,
        TrainingLog lookedAt,
        TrainingLog log,
        Optional<ActivityGoal> activityGoal,
        List<OutcomeScore> outcomes,
        Optional<LocalDate> lighterWeekSkippedOn,
        Upkeep upkeep,
        List<Event.DecisionTaken> decisions,
        List<Event.OverrideMade> overrides,
        List<Conflict> conflicts) {

    public Episode {
        programmes = List.copyOf(programmes);
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
        overrides = List.copyOf(overrides);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Compute the state from events in any order.
     *
     * @param events events of one person; the same event may be there more than once
     * @throws IllegalArgumentException if there is no event, or if events are about more than one person
     */
    public static Episode fold(List<RecordedEvent> events) {
        return EpisodeFold.fold(events);
    }

    /** Return an episode of which only a case record is known, as from a case file. */
    public static Episode of(CaseRecord caseRecord) {
        return new Episode(
                caseRecord,
                Search.none(),
                BlockState.untouched(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TrainingLog.empty(),
                TrainingLog.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Upkeep.none(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Return whether a clinician has looked at what is known now and lets training begin. */
    public boolean mayTrainAfterReview() {
        return review.map(Event.ReviewDone::mayTrain).orElse(false);
    }

    /** Return the plan of the habit that the episode became; empty before, and after it has ended. */
    public Optional<MaintenancePlan> maintenance() {
        return upkeep.plan();
    }

    /**
     * Return the sessions done under the programme in force, by day. A session of an earlier day that was logged late says
     * nothing about it; a day is left for calendars that are ahead of or behind universal time.
     */
    public List<Session> sessionsUnderProgramme() {
        if (findProgramme().isEmpty()) {
            return List.of();
        }
        AcceptedProgramme last = programmes.getLast();
        LocalDate first =
                last.acceptedAt().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return log.sessions().stream()
                .filter(session -> !last.sessionsBefore().contains(session.id()))
                .filter(session -> !session.day().isBefore(first))
                .toList();
    }

    /** Return the programme in force, if there is one. */
    public Optional<Programme> findProgramme() {
        return programmes.isEmpty() || setAside.isPresent()
                ? Optional.empty()
                : Optional.of(programmes.getLast().programme());
    }
}
