package org.myotome.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.server.wording.Plain;
import org.springframework.util.MultiValueMap;

/**
 * What was tapped and typed about a trial, as it arrived.
 *
 * @param movement movement and side
 * @param how correct or not
 * @param unable whether it could not be done at all
 * @param faults the faults seen
 * @param effort how much was left
 * @param observer who watched
 * @param pain the pain, as tapped; a group of scores may share one tap
 * @param exact the pain to the point, as tapped
 */
public record TrialAnswers(
        String movement,
        String how,
        boolean unable,
        List<String> faults,
        String effort,
        String observer,
        String pain,
        String exact) {

    public TrialAnswers {
        faults = List.copyOf(faults);
    }

    /** Return what a form says before anybody has tapped. */
    static TrialAnswers none() {
        return new TrialAnswers("", "", false, List.of(), "", "", "", "");
    }

    /** Read the fields of a form. */
    static TrialAnswers of(MultiValueMap<String, String> fields) {
        return new TrialAnswers(
                text(fields, "movement"),
                text(fields, "how"),
                fields.containsKey("unable"),
                fields.getOrDefault("faults", List.of()).stream().distinct().toList(),
                text(fields, "effort"),
                text(fields, "observer"),
                text(fields, "pain"),
                text(fields, "exact"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Return whether some fault was tapped. */
    public boolean hasFault(String fault) {
        return faults.contains(fault);
    }

    /** Put it into words, to be written down once more where it could not be saved. */
    String words(Library library) {
        String[] parts = movement.split("[/@]", 3);
        List<String> named = new ArrayList<>(Arrays.asList(parts));
        named.set(0, library.findMovement(parts[0]).map(Movement::name).orElse(parts[0]));
        return String.join(", ", named.stream().map(Plain::word).toList()) + ": "
                + Plain.list(Stream.concat(
                                Stream.concat(Stream.of(how, unable ? "unable" : ""), faults.stream()),
                                Stream.of(
                                        effort,
                                        pain.isEmpty() ? "" : "pain " + pain,
                                        exact.isEmpty() ? "" : "exactly " + exact))
                        .filter(text -> !text.isEmpty())
                        .map(Plain::word)
                        .toList());
    }
}
