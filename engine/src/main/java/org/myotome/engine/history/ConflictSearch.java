package org.myotome.engine.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;

/** Finds what cannot both be true among events that are not answers or logs. */
final class ConflictSearch {

    /** Clocks are set by a little all the time; only a larger step backwards is worth a question. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final Duration ACCEPTED_AT_THE_SAME_TIME = Duration.ofHours(1);

    private final List<Conflict> found = new ArrayList<>();

    List<Conflict> found() {
        return found;
    }

    void sameId(EventId id) {
        found.add(new Conflict(
                Conflict.Kind.EVENT_ID,
                id.value(),
                List.of(id),
                "Two different records carry the same id (" + id.value() + "). Which device wrote it?"));
    }

    void clocks(List<RecordedEvent> events) {
        Map<String, List<RecordedEvent>> byDevice = new TreeMap<>();
        for (RecordedEvent event : events) {
            byDevice.computeIfAbsent(event.device(), device -> new ArrayList<>())
                    .add(event);
        }
        byDevice.forEach(this::clock);
    }

    private void clock(String device, List<RecordedEvent> events) {
        List<RecordedEvent> inSequence = events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::deviceSequence).thenComparing(RecordedEvent::id))
                .toList();
        for (int i = 1; i < inSequence.size(); i++) {
            RecordedEvent before = inSequence.get(i - 1);
            RecordedEvent after = inSequence.get(i);
            Duration back = Duration.between(after.recordedAt(), before.recordedAt());
            if (back.compareTo(CLOCK_TOLERANCE) > 0) {
                found.add(new Conflict(
                        Conflict.Kind.CLOCK,
                        device,
                        List.of(before.id(), after.id()),
                        "The clock of device " + device + " went back by " + back.toMinutes()
                                + " minutes. Are its times right?"));
            }
        }
    }

    void persons(List<RecordedEvent> effective) {
        Map<String, RecordedEvent> latestByDevice = new TreeMap<>();
        for (RecordedEvent event : effective) {
            if (event.event() instanceof Event.PersonStated) {
                latestByDevice.put(event.device(), event);
            }
        }
        List<RecordedEvent> latest = EventOrder.sort(List.copyOf(latestByDevice.values()));
        for (int i = 1; i < latest.size(); i++) {
            RecordedEvent before = latest.get(i - 1);
            RecordedEvent after = latest.get(i);
            if (before.event() instanceof Event.PersonStated(Person one)
                    && after.event() instanceof Event.PersonStated(Person two)
                    && !canBeTheSame(one, two)) {
                found.add(new Conflict(
                        Conflict.Kind.PERSON,
                        after.personId(),
                        List.of(before.id(), after.id()),
                        "Age or sex were stated differently on two devices. Which one is right?"));
            }
        }
    }

    private static boolean canBeTheSame(Person one, Person two) {
        boolean agesFit = !(one.ageYears() instanceof Known.Value<Double>(Double ageOne)
                && two.ageYears() instanceof Known.Value<Double>(Double ageTwo)
                && Math.abs(ageOne - ageTwo) > 1);
        boolean sexesFit = one.sex() == two.sex() || one.sex() == Sex.UNKNOWN || two.sex() == Sex.UNKNOWN;
        return agesFit && sexesFit;
    }

    void programmes(List<RecordedEvent> effective) {
        List<RecordedEvent> accepted = effective.stream()
                .filter(event -> event.event() instanceof Event.ProgrammeAccepted)
                .toList();
        for (int i = 1; i < accepted.size(); i++) {
            RecordedEvent before = accepted.get(i - 1);
            RecordedEvent after = accepted.get(i);
            Duration between = Duration.between(before.occurredAt(), after.occurredAt());
            if (!before.device().equals(after.device())
                    && !before.event().equals(after.event())
                    && !isSwapOf(before.event(), after.event())
                    && between.compareTo(ACCEPTED_AT_THE_SAME_TIME) <= 0) {
                found.add(new Conflict(
                        Conflict.Kind.PROGRAMME,
                        after.personId(),
                        List.of(before.id(), after.id()),
                        "Two programmes were accepted within an hour on two devices. Which one holds?"));
            }
        }
    }

    /** Return whether a programme is the one before it with a single movement changed: whoever did that had it before them. */
    private static boolean isSwapOf(Event before, Event after) {
        if (!(before instanceof Event.ProgrammeAccepted(Programme first, var ignored))
                || !(after instanceof Event.ProgrammeAccepted(Programme then, var alsoIgnored))
                || first.items().size() != then.items().size()) {
            return false;
        }
        int changed = 0;
        for (int i = 0; i < first.items().size(); i++) {
            changed += first.items().get(i).equals(then.items().get(i)) ? 0 : 1;
        }
        return changed == 1;
    }
}
