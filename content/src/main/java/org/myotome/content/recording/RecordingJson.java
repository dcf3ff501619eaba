package org.myotome.content.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.record.Known;
import tools.jackson.databind.json.JsonMapper;

/** What a file was understood as, as one JSON object; what is not known has no key. */
public final class RecordingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordingJson() {}

    /** Write an object on one line. */
    public static String of(String file, Understood understood, ZoneId zone) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        switch (understood) {
            case Understood.Refused(var kind, String what, String remedy) -> {
                object.put("refused", kind.word());
                object.put("what", what);
                object.put("remedy", remedy);
            }
            case Understood.Read(List<Recording> recordings, List<RecordingNote> notes) -> {
                object.put(
                        "recordings",
                        recordings.stream().map(one -> object(one, zone)).toList());
                object.put("notes", notes.stream().map(RecordingJson::object).toList());
            }
        }
        return MAPPER.writeValueAsString(object);
    }

    private static Map<String, Object> object(Recording one, ZoneId zone) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", one.source().word());
        one.startedAt().map(Instant::toString).ifPresent(start -> object.put("started_at", start));
        one.findDay(zone).map(LocalDate::toString).ifPresent(day -> object.put("day", day));
        object.put("kind", one.kind().word());
        object.put("kind_because", one.kindBecause());
        put(object, "metres", one.metres());
        put(object, "moving_seconds", one.movingSeconds());
        put(object, "run_seconds", one.runSeconds());
        put(object, "climb_metres", one.climbMetres());
        object.put("notes", one.notes().stream().map(RecordingJson::object).toList());
        return object;
    }

    private static void put(Map<String, Object> object, String key, Known<Integer> value) {
        value.find().ifPresent(known -> object.put(key, known));
    }

    private static Map<String, String> object(RecordingNote note) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("kind", note.kind().word());
        object.put("what", note.what());
        object.put("remedy", note.remedy());
        return object;
    }
}
