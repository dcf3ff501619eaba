package org.myotome.engine.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.SafetyAnswers;

/**
 * Merges safety answers of several devices.
 *
 * <p>Each device's latest answer counts. Unknown takes back only what the same device said: that one person does not
 * know does not undo what another has stated. Of the known answers the latest holds. Yes and no from two devices within
 * a day cannot both be true; then yes holds, because every question asks for something of concern, and a person is asked.
 * So it is, however long ago the yes was, where the latest answer is a no of the person themselves and the yes is not.
 */
final class AnswerMerge {

    private static final Duration SAME_TIME = Duration.ofHours(24);

    private record Given(RecordedEvent recorded, Answer answer, boolean byThePerson) {}

    private final Map<String, Map<String, Given>> byQuestionAndDevice = new TreeMap<>();

    void read(RecordedEvent recorded, Event.SafetyAnswered answered) {
        put(answered.questionId(), new Given(recorded, answered.answer(), false));
    }

    void read(RecordedEvent recorded, Event.PersonAnswered answered) {
        put(answered.questionId(), new Given(recorded, answered.answer(), true));
    }

    private void put(String question, Given given) {
        byQuestionAndDevice
                .computeIfAbsent(question, id -> new TreeMap<>())
                .put(given.recorded().device(), given);
    }

    /** Forget what was answered with no: it was true then, and is asked again. A yes stays until somebody says otherwise. */
    void askAgain() {
        byQuestionAndDevice
                .values()
                .forEach(byDevice -> byDevice.values().removeIf(given -> given.answer() == Answer.NO));
    }

    SafetyAnswers result() {
        Map<String, Answer> merged = new TreeMap<>();
        byQuestionAndDevice.forEach((question, byDevice) -> merged.put(question, merge(byDevice)));
        return new SafetyAnswers(merged);
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        byQuestionAndDevice.forEach((question, byDevice) -> {
            List<Given> known = knownInOrder(byDevice);
            List<Given> against = contradictingTheLatest(known);
            if (!against.isEmpty()) {
                conflicts.add(conflict(question, against, known.getLast()));
            }
        });
        return conflicts;
    }

    private static Answer merge(Map<String, Given> byDevice) {
        List<Given> known = knownInOrder(byDevice);
        if (known.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return contradictingTheLatest(known).isEmpty() ? known.getLast().answer() : Answer.YES;
    }

    private static List<Given> knownInOrder(Map<String, Given> byDevice) {
        return byDevice.values().stream()
                .filter(given -> given.answer() != Answer.UNKNOWN)
                .sorted((left, right) -> EventOrder.TOTAL.compare(left.recorded(), right.recorded()))
                .toList();
    }

    private static List<Given> contradictingTheLatest(List<Given> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        Given latest = known.getLast();
        return known.stream()
                .filter(given -> given.answer() != latest.answer())
                .filter(given -> isAtTheSameTime(given, latest) || (isNoOfThePerson(latest) && !given.byThePerson()))
                .toList();
    }

    private static boolean isNoOfThePerson(Given given) {
        return given.byThePerson() && given.answer() == Answer.NO;
    }

    private static boolean isAtTheSameTime(Given earlier, Given later) {
        Duration between = Duration.between(
                earlier.recorded().occurredAt(), later.recorded().occurredAt());
        return between.compareTo(SAME_TIME) <= 0;
    }

    private static Conflict conflict(String question, List<Given> against, Given latest) {
        List<EventId> events = new ArrayList<>();
        against.forEach(given -> events.add(given.recorded().id()));
        events.add(latest.recorded().id());
        return new Conflict(
                Conflict.Kind.SAFETY_ANSWER,
                question,
                events,
                "The question " + question + " was answered with both yes and no. Which one is right?");
    }
}
