package org.myotome.engine.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Session;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * A person's day: what comes next, what is planned, and what of it is theirs to decide.
 *
 * @param day the person's own calendar day
 * @param episode the state of the episode
 * @param step what the person does now; what waits for somebody else goes on meanwhile
 * @param consent who has to agree before the programme gets harder
 */
public record PersonDay(LocalDate day, Episode episode, NextStep step, HarderStepConsent consent) {

    private static final int MOST_DAYS_BACK = 14;

    /** Return a day, from what comes next in the episode. */
    public static PersonDay of(Episode episode, TriageDecision triage, NextStep next, LocalDate day) {
        return new PersonDay(day, episode, next.forThePerson(), HarderStepConsent.of(episode, triage));
    }

    /** Return the tier that asks for help before anything else, unless a clinician has looked and lets training begin. */
    public Optional<Tier> findStop() {
        return findStop(step);
    }

    /** Return the tier at which a step asks for help before anything else. */
    public static Optional<Tier> findStop(NextStep step) {
        return step instanceof NextStep.ReferTo refer && refer.tier().compareTo(Tier.E3) >= 0
                ? Optional.of(refer.tier())
                : Optional.empty();
    }

    /** Return the session of the day, unless help comes before any exercise. */
    public Optional<SessionPlan> findSession() {
        return findStop().isPresent() ? Optional.empty() : findLoggable();
    }

    /** Return the session to which something that was done is written down, help needed or not. */
    public Optional<SessionPlan> findLoggable() {
        return episode.findProgramme()
                .flatMap(programme -> episode.log()
                        .findOpenSession(day)
                        .map(open -> plan(open.id(), programme, programme.itemsOn(day.getDayOfWeek()), open))
                        .or(() -> findNew(programme)));
    }

    private SessionPlan plan(String id, Programme programme, List<ProgrammeItem> items, Session open) {
        return new SessionPlan(id, day, items, open.sets(), programme);
    }

    private Optional<SessionPlan> findNew(Programme programme) {
        boolean trains = step instanceof NextStep.DoSession
                || step instanceof NextStep.KeepGoing
                || step instanceof NextStep.AskHowItGoes
                || isWaitingForClinician();
        List<ProgrammeItem> items = trains ? programme.itemsOn(day.getDayOfWeek()) : List.of();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new SessionPlan(SessionPlan.idOf(day), day, items, List.of(), programme));
    }

    /** Return whether all that waits is a harder step that a clinician sees first; training goes on as it is. */
    public boolean isWaitingForClinician() {
        return step instanceof NextStep.AdaptProgramme change
                && consent.holdsBack(change)
                && findEasierPart(change).isEmpty();
    }

    /** Return whether a part of the change that is decided waits for a clinician. */
    public boolean isHeldBack() {
        return step instanceof NextStep.AdaptProgramme change && consent.holdsBack(change);
    }

    /** Return the programme that takes effect when the person takes the change up; nothing where none is theirs to take. */
    public Optional<Programme> findChange() {
        if (!(step instanceof NextStep.AdaptProgramme change)) {
            return Optional.empty();
        }
        return consent.holdsBack(change) ? findEasierPart(change) : Optional.of(change.programme());
    }

    private Optional<Programme> findEasierPart(NextStep.AdaptProgramme change) {
        return episode.findProgramme().flatMap(programme -> HarderStepConsent.findEasierPart(programme, change));
    }

    /** Return the question about this morning, where it is open. */
    public Optional<MorningQuestion> findMorningQuestion() {
        return MorningQuestion.find(episode, day);
    }

    /**
     * Return on how many training days nothing was done since the last session, at most two weeks back; 0 before the first
     * session.
     */
    public int missedDays() {
        Optional<Programme> programme = episode.findProgramme();
        Optional<LocalDate> last = episode.log().sessions().stream()
                .map(Session::day)
                .filter(done -> !done.isAfter(day))
                .max(LocalDate::compareTo);
        if (programme.isEmpty() || last.isEmpty()) {
            return 0;
        }
        int missed = 0;
        LocalDate before = day.minusDays(MOST_DAYS_BACK + 1L);
        LocalDate from = last.get().isBefore(before) ? before : last.get();
        for (LocalDate between = from.plusDays(1); between.isBefore(day); between = between.plusDays(1)) {
            missed += programme.get().isTrainingDay(between.getDayOfWeek()) ? 1 : 0;
        }
        return missed;
    }
}
