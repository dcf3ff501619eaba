package org.myotome.server.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.wording.Plain;
import org.springframework.util.MultiValueMap;

/**
 * What was tapped about a trial, as it arrived.
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

    /** The field that says which movement a form is about, however many trials it asks for. */
    public static final String MOVEMENT = "movement";

    public TrialAnswers {
        faults = List.copyOf(faults);
    }

    /** Return what a form says before anybody has tapped. */
    public static TrialAnswers none() {
        return new TrialAnswers("", "", false, List.of(), "", "", "", "");
    }

    /**
     * Read the fields of a form.
     *
     * @param part what the names of the fields begin with; see {@link TrialTaps#part}
     */
    public static TrialAnswers of(MultiValueMap<String, String> fields, String part) {
        return new TrialAnswers(
                text(fields, MOVEMENT),
                text(fields, part + "how"),
                fields.containsKey(part + "unable"),
                fields.getOrDefault(part + "faults", List.of()).stream()
                        .distinct()
                        .toList(),
                text(fields, part + "effort"),
                text(fields, part + "observer"),
                text(fields, part + "pain"),
                text(fields, part + "exact"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Return whether some fault was tapped. */
    public boolean hasFault(String fault) {
        return faults.contains(fault);
    }

    /** Return the movement in words, or what was sent for one that the library does not have. */
    public String movementWords(Library library) {
        String[] parts = movement.split("[/@]", 3);
        List<String> named = new ArrayList<>(Arrays.asList(parts));
        named.set(0, library.findMovement(parts[0]).map(Movement::name).orElse(parts[0]));
        return String.join(", ", named.stream().map(Plain::word).toList());
    }

    /** Return what was tapped in the words of the page, to be tapped once more where it could not be saved. */
    public String words() {
        List<String> said = Stream.concat(
                        Stream.concat(Stream.of(howWords(), unable ? "could not at all" : ""), faults.stream()),
                        Stream.of(
                                effortWords(),
                                observer.equals(Trial.Observer.PERSON.word()) ? "the person says so" : "",
                                painWords(),
                                exact.isEmpty() ? "" : "exactly " + exact))
                .filter(text -> !text.isEmpty())
                .toList();
        return said.isEmpty() ? "nothing tapped" : Plain.list(said);
    }

    private String howWords() {
        return switch (how) {
            case "clean" -> "correct";
            case "not_clean" -> "not correct";
            default -> how;
        };
    }

    private String effortWords() {
        return Stream.of(SetEffort.values())
                .filter(one -> one.word().equals(effort))
                .map(Plain::effort)
                .findFirst()
                .orElse(effort);
    }

    private String painWords() {
        if (pain.isEmpty()) {
            return "";
        }
        return pain.equals(TrialForm.MORE) ? "more pain than agreed" : "pain " + pain;
    }
}
