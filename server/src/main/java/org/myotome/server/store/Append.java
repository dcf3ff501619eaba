package org.myotome.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One attempt to add events to a person's record, while nobody else can. */
final class Append {

    private final EventTable events;

    private final String personId;

    private final PersonKey key;

    private final Instant receivedAt;

    private final Map<String, ChainEnd> ends = new HashMap<>();

    Append(EventTable events, String personId, PersonKey key, Instant receivedAt) {
        this.events = events;
        this.personId = personId;
        this.key = key;
        this.receivedAt = receivedAt;
    }

    AppendResult run(OptionalLong expectedVersion, List<NewEvent> newEvents) {
        Map<String, SealedEvent> known = known(newEvents);
        Optional<NewEvent> foreign = newEvents.stream()
                .filter(event -> Optional.ofNullable(known.get(event.eventId()))
                        .filter(other -> !isSame(event, other))
                        .isPresent())
                .findFirst();
        if (foreign.isPresent()) {
            return new AppendResult.IdTaken(foreign.get().eventId());
        }
        List<String> alreadyThere = newEvents.stream()
                .map(NewEvent::eventId)
                .filter(known::containsKey)
                .toList();
        List<NewEvent> fresh = newEvents.stream()
                .filter(event -> !known.containsKey(event.eventId()))
                .toList();
        long version = events.version(personId);
        if (!fresh.isEmpty() && expectedVersion.isPresent() && expectedVersion.getAsLong() != version) {
            return new AppendResult.Conflict(expectedVersion.getAsLong(), version);
        }
        return add(version, fresh, alreadyThere);
    }

    private Map<String, SealedEvent> known(List<NewEvent> newEvents) {
        List<String> ids = newEvents.stream().map(NewEvent::eventId).toList();
        return events.find(personId, ids).stream()
                .map(EventTable.Row::event)
                .collect(Collectors.toMap(SealedEvent::eventId, Function.identity()));
    }

    private boolean isSame(NewEvent event, SealedEvent known) {
        return event.device().equals(known.device())
                && (event.deviceSequence().isEmpty() || event.deviceSequence().getAsLong() == known.deviceSequence())
                && event.occurredAt().equals(known.occurredAt())
                && event.recordedAt().equals(known.recordedAt())
                && event.author().equals(known.author())
                && event.content().equals(new EventContent(known.type(), known.version(), Unsealing.open(known, key)));
    }

    private AppendResult add(long version, List<NewEvent> fresh, List<String> alreadyThere) {
        List<SealedEvent> sealed = new ArrayList<>();
        List<StoredEvent> added = new ArrayList<>();
        for (NewEvent event : fresh) {
            ChainEnd end = ends.computeIfAbsent(event.device(), device -> events.chainEnd(personId, device));
            long sequence = event.deviceSequence().orElse(end.deviceSequence() + 1);
            if (sequence > end.deviceSequence() + 1) {
                return new AppendResult.SequenceGap(
                        event.eventId(), event.device(), sequence, end.deviceSequence() + 1);
            }
            if (sequence <= end.deviceSequence()) {
                return taken(event, sequence, sealed);
            }
            SealedEvent one = SealedEvent.seal(personId, version + sealed.size() + 1, end, event, key);
            ends.put(event.device(), one.asEnd());
            sealed.add(one);
            added.add(Unsealing.of(
                    new EventTable.Row(one, receivedAt),
                    new Payload.Plain(event.content().payload())));
        }
        if (!sealed.isEmpty()) {
            events.insert(sealed, receivedAt);
        }
        return new AppendResult.Saved(version + sealed.size(), added, alreadyThere);
    }

    private AppendResult taken(NewEvent event, long sequence, List<SealedEvent> before) {
        String takenBy = before.stream()
                .filter(other -> other.device().equals(event.device()) && other.deviceSequence() == sequence)
                .map(SealedEvent::eventId)
                .findFirst()
                .or(() -> events.findIdAt(personId, event.device(), sequence))
                .orElseThrow(() -> new IllegalStateException("The chain of device (" + event.device()
                        + ") has a gap at (" + sequence + ").\nMaybe rows were deleted; verify the store."));
        return new AppendResult.SequenceTaken(event.eventId(), event.device(), sequence, takenBy);
    }
}
