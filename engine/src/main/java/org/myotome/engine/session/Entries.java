package org.myotome.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

/** Turns what a person says into events. */
public final class Entries {

    private Entries() {}

    /**
     * Return the events of whatever a person said on a day; none where it leads to nothing.
     *
     * @param change takes a change of the programme up
     * @param swap does something else in the place of a movement
     */
    public static List<Event> of(
            Episode episode,
            LocalDate day,
            Entry entry,
            Function<Entry.ChangeTaken, List<Event>> change,
            Function<Entry.Swapped, List<Event>> swap) {
        return switch (entry) {
            case Entry.SetDone done -> List.of(set(episode, day, done));
            case Entry.SessionOver over -> over(episode, day, over).stream().toList();
            case Entry.MorningSaid said -> morning(episode, day, said);
            case Entry.ChangeTaken taken -> change.apply(taken);
            case Entry.Swapped swapped -> swap.apply(swapped);
        };
    }

    /** Return the event of a planned set. */
    public static Event.SetLogged set(SessionPlan plan, SessionPlan.Planned planned, Entry.SetDone done) {
        return set(plan.sessionId(), plan.day(), planned.movement(), planned.item(), done);
    }

    /**
     * Return the event of a set that was done on a day, planned or not: what was done is written down, whatever the plan has
     * become meanwhile. Where no programme ever had the movement, it is not known how much was done.
     */
    public static Event set(Episode episode, LocalDate day, Entry.SetDone done) {
        return findPlanned(episode, day, done).orElseGet(() -> unplanned(episode, day, done));
    }

    private static Event unplanned(Episode episode, LocalDate day, Entry.SetDone done) {
        return new Event.SetLogged(new SetLog(
                sessionId(episode, day),
                day,
                movementOf(done.movement()),
                done.set(),
                Known.unknown(),
                done.pain(),
                done.form(),
                done.effort(),
                done.tookSeconds()));
    }

    private static Optional<Event> findPlanned(Episode episode, LocalDate day, Entry.SetDone done) {
        return episode.programmes().reversed().stream()
                .map(AcceptedProgramme::programme)
                .flatMap(programme -> programme.items().stream())
                .flatMap(item -> item.sidedMovements().stream()
                        .filter(sided -> sided.key().equals(done.movement()))
                        .<Event>map(sided -> set(sessionId(episode, day), day, sided, item, done)))
                .findFirst();
    }

    private static Event.SetLogged set(
            String sessionId, LocalDate day, SidedMovement movement, ProgrammeItem item, Entry.SetDone done) {
        Known<Amount> amount = done.whole() ? Known.of(item.dose().amount()) : Known.unknown();
        return new Event.SetLogged(new SetLog(
                sessionId,
                day,
                movement,
                done.set(),
                amount,
                done.pain(),
                done.form(),
                done.effort(),
                done.tookSeconds()));
    }

    /** Return the movement and side that a key names; the way in which it was done is left out. */
    private static SidedMovement movementOf(String key) {
        String usual = key.indexOf('@') < 0 ? key : key.substring(0, key.indexOf('@'));
        for (Side side : Side.values()) {
            String mark = "/" + side.word();
            if (usual.endsWith(mark)) {
                return SidedMovement.on(usual.substring(0, usual.length() - mark.length()), side);
            }
        }
        return SidedMovement.both(usual);
    }

    /** Return the session that a day's entries belong to: the one that is open, or the one of the day. */
    private static String sessionId(Episode episode, LocalDate day) {
        return episode.log().findOpenSession(day).map(Session::id).orElse(SessionPlan.idOf(day));
    }

    /** Return the event of a day's session that is over; nothing if no set of it was logged. */
    public static Optional<Event> over(Episode episode, LocalDate day, Entry.SessionOver over) {
        String id = sessionId(episode, day);
        boolean begun =
                episode.log().sets().stream().anyMatch(set -> set.sessionId().equals(id));
        return begun
                ? Optional.of(
                        new Event.SessionFinished(new SessionEnd(id, day, over.pain(), over.leg(), over.exertion())))
                : Optional.empty();
    }

    /** Return the events of a morning. The first one of all, before any session, also says what is usual. */
    public static List<Event> morning(Episode episode, LocalDate day, Entry.MorningSaid said) {
        List<Event> events = new ArrayList<>();
        boolean usualKnown = episode.log().usualMorning().isKnown();
        if (!usualKnown && episode.log().sessions().isEmpty() && said.pain().isKnown()) {
            events.add(new Event.UsualMorningStated(said.pain()));
        }
        events.add(new Event.MorningChecked(
                new MorningCheck(day, said.pain(), said.stiffMinutes(), said.woken(), said.leg())));
        return List.copyOf(events);
    }

    /** Return the event of taking up the change that is decided; nothing where none is the person's to take. */
    public static Optional<Event> change(PersonDay day) {
        String edit = day.isHeldBack()
                ? "only what gets easier, taken up by the person; harder steps wait for a clinician"
                : "by the agreed rule, taken up by the person";
        return day.findChange().map(programme -> new Event.ProgrammeAccepted(programme, List.of(edit)));
    }
}
