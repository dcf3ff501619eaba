package org.myotome.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.response.DoseAdvice;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/**
 * Days of a person without network: what was kept, what was said since, and what comes next. Decides with the same code as a
 * server does, so with the same record it decides the same. The search for a starting point waits for the network: it is
 * done together with somebody. For one thread.
 */
public final class OfflineDays {

    private final Library library;
    private final ScreeningBank bank;
    private final NextSteps nextSteps;
    private final DoseAdvice doseAdvice;
    private Followed followed = Followed.nothing(new KeptCase(0, "nobody", List.of(), List.of()));

    /** Decide with a library and safety rules. */
    public OfflineDays(Library library, ScreeningBank bank) {
        this.library = library;
        this.bank = bank;
        nextSteps = new NextSteps(library);
        doseAdvice = new DoseAdvice(library);
    }

    /**
     * A day, as it looks from a device.
     *
     * @param day the day
     * @param next what comes next, for whoever
     */
    public record Looked(PersonDay day, NextStep next) {}

    /**
     * Return a day after what was said on this device.
     *
     * @param said what was said here and is not among the events yet, in the order in which it was said
     * @throws NetworkNeededException if what comes next can only be found together with a server
     */
    public Looked look(KeptCase kept, List<DatedEntry> said, LocalDate today) {
        followed = follow(kept, said);
        Episode episode = Episode.fold(followed.events());
        TriageDecision triage = Triage.decide(episode.caseRecord(), bank, library);
        NextStep next = next(episode, triage, kept.seed(), today);
        return new Looked(PersonDay.of(episode, triage, next, today), next);
    }

    /** What became of what was said, kept from one tap to the next: a tap adds to it, so that it is not all worked out again. */
    private record Followed(KeptCase kept, List<DatedEntry> said, List<RecordedEvent> events) {

        private Followed {
            said = List.copyOf(said);
            events = List.copyOf(events);
        }

        private static Followed nothing(KeptCase kept) {
            return new Followed(kept, List.of(), kept.events());
        }

        private boolean isBeginningOf(KeptCase other, List<DatedEntry> saidThen) {
            return kept.equals(other)
                    && said.size() <= saidThen.size()
                    && said.equals(saidThen.subList(0, said.size()));
        }
    }

    private Followed follow(KeptCase kept, List<DatedEntry> said) {
        Followed before = followed.isBeginningOf(kept, said) ? followed : Followed.nothing(kept);
        List<RecordedEvent> events = new ArrayList<>(before.events());
        for (DatedEntry entry : said.subList(before.said().size(), said.size())) {
            List<Event> added = events(kept, Episode.fold(events), entry);
            for (int index = 0; index < added.size(); index++) {
                events.add(recorded(kept, events, entry, index, added.get(index)));
            }
        }
        return new Followed(kept, said, events);
    }

    private List<Event> events(KeptCase kept, Episode episode, DatedEntry said) {
        LocalDate day = said.day();
        return Entries.of(
                episode,
                day,
                said.entry(),
                _ -> Entries.change(day(episode, kept, day)).stream().toList(),
                swap -> swapped(kept, episode, day, swap).stream().toList());
    }

    private Optional<Event> swapped(KeptCase kept, Episode episode, LocalDate day, Entry.Swapped swap) {
        List<Alternative> offered = episode.findProgramme()
                .flatMap(programme -> programme.findItem(swap.movementId()))
                .map(item -> offered(kept, item))
                .orElse(List.of());
        return offered.isEmpty()
                ? Optional.empty()
                : Swaps.take(library, day(episode, kept, day), swap.movementId(), offered, swap.instead());
    }

    private PersonDay day(Episode episode, KeptCase kept, LocalDate day) {
        TriageDecision triage = Triage.decide(episode.caseRecord(), bank, library);
        return PersonDay.of(episode, triage, next(episode, triage, kept.seed(), day), day);
    }

    private NextStep next(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        return nextSteps.next(new NextStepRequest(
                episode,
                triage,
                () -> {
                    throw new NetworkNeededException();
                },
                () -> advice(episode, triage, seed),
                today));
    }

    private Map<String, Advice> advice(Episode episode, TriageDecision triage, long seed) {
        return doseAdvice.of(episode, PolicyInForce.of(episode.caseRecord(), triage), seed);
    }

    private static RecordedEvent recorded(
            KeptCase kept, List<RecordedEvent> before, DatedEntry entry, int index, Event event) {
        long last = before.stream()
                .filter(other -> other.device().equals(kept.device()))
                .mapToLong(RecordedEvent::deviceSequence)
                .max()
                .orElse(0);
        return new RecordedEvent(
                new EventId(entry.eventId(index)),
                before.getFirst().personId(),
                entry.at(),
                entry.at(),
                kept.device(),
                "this device",
                last + 1,
                event);
    }

    /** Return what can be done in the place of a movement, as far as it is known without network. */
    public static List<Alternative> offered(KeptCase kept, ProgrammeItem item) {
        return kept.offer(item).alternatives();
    }
}
