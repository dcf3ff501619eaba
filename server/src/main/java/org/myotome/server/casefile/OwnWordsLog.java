package org.myotome.server.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.server.store.Bytes;
import org.myotome.server.store.EventCodec;
import org.myotome.server.store.History;
import org.myotome.server.store.Payload;
import org.myotome.server.store.StoredEvent;

/**
 * Reads from a history what was said in somebody's own words. Nothing is overwritten: what was put right or taken back stays
 * in the record and says so.
 */
final class OwnWordsLog {

    private static final int FIELDS = 4;

    private final Map<UUID, OwnWords> words = new LinkedHashMap<>();

    private OwnWordsLog() {}

    /** Return the words of a history, in order of arrival; none of an erased person. */
    static List<OwnWords> of(History history) {
        OwnWordsLog log = new OwnWordsLog();
        for (StoredEvent stored : history.events()) {
            if (stored.payload() instanceof Payload.Plain(Bytes bytes)) {
                log.take(stored, bytes);
            }
        }
        return List.copyOf(log.words.values());
    }

    private void take(StoredEvent stored, Bytes bytes) {
        switch (stored.type()) {
            case EventCodec.WORDS_TYPE -> said(stored, bytes.asText());
            case EventCodec.WORDS_TAKEN_BACK_TYPE -> end(UUID.fromString(bytes.asText()), OwnWords.State.TAKEN_BACK);
            case EventCodec.WORDS_READ_TYPE ->
                read(UUID.fromString(bytes.asText()), stored.author(), stored.occurredAt());
            default -> {}
        }
    }

    private void said(StoredEvent stored, String text) {
        OwnWords found = ofLines(UUID.fromString(stored.eventId()), text, stored.author(), stored.occurredAt());
        words.put(found.id(), found);
        found.replaces().ifPresent(earlier -> end(earlier, OwnWords.State.REPLACED));
    }

    private void end(UUID id, OwnWords.State state) {
        words.computeIfPresent(id, (_, found) -> found.state() == OwnWords.State.STANDS ? found.with(state) : found);
    }

    /** The first who read it stays the one who did. */
    private void read(UUID id, String clinician, Instant at) {
        words.computeIfPresent(
                id, (_, found) -> found.read().isEmpty() ? found.with(new OwnWords.Read(clinician, at)) : found);
    }

    /** Return the lines in which words are kept; who and when are those of the entry. */
    static String lines(OwnWords.Kind kind, Optional<UUID> replaces, Optional<UUID> carer, String text) {
        return kind.word() + "\n" + replaces.map(UUID::toString).orElse("") + "\n"
                + carer.map(UUID::toString).orElse("") + "\n" + text;
    }

    private static OwnWords ofLines(UUID id, String text, String author, Instant at) {
        String[] lines = text.split("\n", FIELDS);
        return new OwnWords(
                id,
                OwnWords.Kind.find(lines[0]).orElseThrow(),
                findId(lines[1]),
                findId(lines[2]),
                lines[3],
                author,
                at,
                OwnWords.State.STANDS,
                Optional.empty());
    }

    private static Optional<UUID> findId(String line) {
        return line.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(line));
    }
}
