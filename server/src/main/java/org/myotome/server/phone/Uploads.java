package org.myotome.server.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.browser.StepFingerprint;
import org.myotome.engine.history.Event;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.session.DatedEntry;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.Upload;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.today.SwapTaps;
import org.springframework.stereotype.Component;

/**
 * Takes over what a phone kept while it had no network. What was done is written down in any case, once, however often it is
 * sent. A change of the programme counts only if it is still decided in the same way; otherwise today's page decides anew
 * with all that is known by now. Safe for use by many threads.
 */
@Component
class Uploads {

    /** A clock that is off by less is taken as right. */
    private static final Duration SMALL_DIFFERENCE = Duration.ofMinutes(5);

    /** Only a clock that is off by more is believed to have the wrong day too; people travel. */
    private static final Duration LARGE_DIFFERENCE = Duration.ofHours(20);

    private static final String DECIDED_ANEW =
            "Something was added elsewhere meanwhile, so this change was not taken over:"
                    + " it is decided anew with everything that is known now. What you logged is saved.";

    private final CaseFiles cases;
    private final Decisions decisions;
    private final PersonDays days;
    private final SwapTaps swaps;
    private final Clock clock;

    Uploads(CaseFiles cases, Decisions decisions, PersonDays days, SwapTaps swaps, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.days = days;
        this.swaps = swaps;
        this.clock = clock;
    }

    /** What became of an entry. */
    enum State {
        /** It is in the record now. */
        SAVED("saved"),
        /** It was in the record before. */
        KNOWN("known"),
        /** It led to nothing; the reason says why. */
        NOT_TAKEN("not_taken");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What became of one entry; why is empty where it was saved. */
    record Taken(String id, State state, String why) {}

    /**
     * What became of all entries.
     *
     * @param clockAheadSeconds by how much the device's clock is ahead of the server's; negative where it is behind
     */
    record TakenOver(List<Taken> entries, long clockAheadSeconds) {

        TakenOver {
            entries = List.copyOf(entries);
        }
    }

    /** Take over what a phone of a person has kept. */
    TakenOver take(UUID caseId, Account author, Upload upload) {
        Instant now = clock.instant();
        Duration ahead = Duration.between(now, upload.now());
        LocalDate today = days.today(caseId);
        List<Taken> taken = new ArrayList<>();
        for (DatedEntry entry : upload.entries()) {
            taken.add(take(caseId, author, upload.device(), righted(entry, upload, ahead, now, today)));
        }
        return new TakenOver(taken, ahead.toSeconds());
    }

    /** Return an entry with the time by the server's clock, where the device's is wrong; nothing happens in the future. */
    private static DatedEntry righted(DatedEntry entry, Upload upload, Duration ahead, Instant now, LocalDate today) {
        Duration off = ahead.abs();
        Instant at =
                off.compareTo(SMALL_DIFFERENCE) < 0 ? entry.at() : entry.at().minus(ahead);
        long daysAhead = off.compareTo(LARGE_DIFFERENCE) < 0 ? 0 : ChronoUnit.DAYS.between(today, upload.today());
        LocalDate day = entry.day().minusDays(daysAhead);
        return entry.at(at.isAfter(now) ? now : at, day.isAfter(today.plusDays(1)) ? today : day);
    }

    private Taken take(UUID caseId, Account author, String device, DatedEntry entry) {
        Answer answer = new Answer();
        try {
            cases.changeFrom(device, entry, caseId, author, file -> {
                answer.begin();
                if (isKnown(file, entry)) {
                    answer.state = State.KNOWN;
                    return List.of();
                }
                List<Event> events = events(file, entry);
                if (events.isEmpty()) {
                    answer.refuse(whyNot(entry.entry()));
                }
                return events;
            });
        } catch (IllegalArgumentException refused) {
            answer.refuse(String.valueOf(refused.getMessage()));
        }
        return new Taken(entry.id(), answer.state, answer.why);
    }

    /** What one attempt to write came to; a case that somebody else changes meanwhile is tried again. */
    private static final class Answer {

        private State state = State.SAVED;
        private String why = "";

        void begin() {
            state = State.SAVED;
            why = "";
        }

        void refuse(String because) {
            state = State.NOT_TAKEN;
            why = because;
        }
    }

    private static boolean isKnown(CaseFile file, DatedEntry entry) {
        return file.events().stream().anyMatch(event -> event.id().value().equals(entry.eventId(0)));
    }

    private List<Event> events(CaseFile file, DatedEntry said) {
        LocalDate day = said.day();
        return Entries.of(
                file.episode(),
                day,
                said.entry(),
                change -> changed(file, day, change.decided()),
                swap -> swaps.take(file, decisions.day(file, day), swap.movementId(), swap.instead()).stream()
                        .toList());
    }

    private List<Event> changed(CaseFile file, LocalDate day, String decided) {
        NextStep next = decisions.next(file, day);
        if (!StepFingerprint.of(next).equals(decided)) {
            return List.of();
        }
        PersonDay of = PersonDay.of(file.episode(), decisions.triage(file), next, day);
        Optional<Event> change = Entries.change(of);
        return change.map(event -> List.<Event>of(decisions.takeChange(file, of), event))
                .orElse(List.of());
    }

    private static String whyNot(Entry entry) {
        return switch (entry) {
            case Entry.ChangeTaken ignored -> DECIDED_ANEW;
            case Entry.Swapped ignored ->
                "It is not offered any more, so the programme stays as it is. What you logged is saved.";
            case Entry.SetDone ignored -> "It could not be written down.";
            case Entry.SessionOver ignored -> "No set of that session is in the record.";
            case Entry.MorningSaid ignored -> "It could not be written down.";
        };
    }
}
