package org.myotome.server.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.server.store.PersonTable.KeyState;

/** Checks chains, and collects what is wrong with them. */
final class Verification {

    private final List<ChainProblem> problems = new ArrayList<>();

    private long persons;

    private long events;

    /** Check the chains of one person. */
    void check(String personId, KeyState key, List<SealedEvent> record) {
        if (key instanceof KeyState.NoPerson) {
            return;
        }
        persons++;
        events += record.size();
        if (key instanceof KeyState.Unreadable) {
            problems.add(new ChainProblem.KeyUnreadable(personId));
        }
        checkArrivals(personId, record);
        Map<String, ChainEnd> ends = new TreeMap<>();
        record.stream()
                .sorted(Comparator.comparingLong(SealedEvent::deviceSequence))
                .forEach(event -> {
                    checkPlace(ends.getOrDefault(event.device(), ChainEnd.EMPTY), event);
                    checkContent(event, key);
                    ends.put(event.device(), event.asEnd());
                });
    }

    private void checkArrivals(String personId, List<SealedEvent> record) {
        long expected = 1;
        for (long position :
                record.stream().mapToLong(SealedEvent::position).sorted().toArray()) {
            for (; expected < position; expected++) {
                problems.add(new ChainProblem.MissingArrival(personId, expected));
            }
            expected = position + 1;
        }
    }

    private void checkPlace(ChainEnd end, SealedEvent event) {
        if (event.deviceSequence() != end.deviceSequence() + 1) {
            problems.add(new ChainProblem.Missing(
                    event.personId(), event.device(), end.deviceSequence() + 1, event.deviceSequence() - 1));
        } else if (!event.previousHash().equals(end.hash())) {
            problems.add(new ChainProblem.Unlinked(
                    event.personId(), event.device(), event.deviceSequence(), event.eventId()));
        }
    }

    private void checkContent(SealedEvent event, KeyState key) {
        if (!event.computeHash().equals(event.hash())) {
            problems.add(new ChainProblem.Altered(
                    event.personId(), event.device(), event.deviceSequence(), event.eventId()));
        } else if (key instanceof KeyState.Present(PersonKey present)
                && event.open(present).isEmpty()) {
            problems.add(new ChainProblem.Unreadable(
                    event.personId(), event.device(), event.deviceSequence(), event.eventId()));
        }
    }

    VerificationReport report() {
        return new VerificationReport(persons, events, problems);
    }
}
