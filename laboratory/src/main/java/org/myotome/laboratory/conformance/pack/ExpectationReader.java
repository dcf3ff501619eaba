package org.myotome.laboratory.conformance.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.content.document.Fields;
import org.myotome.laboratory.conformance.protocol.BodySide;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.MayExercise;
import org.myotome.laboratory.conformance.protocol.NextKind;
import org.myotome.laboratory.conformance.protocol.Part;
import org.myotome.laboratory.conformance.protocol.Step;
import org.myotome.laboratory.conformance.protocol.Urgency;

/** Reads what must hold of one answer, and notes which parts of an answer it needs. */
final class ExpectationReader {

    static final List<String> KEYS = List.of(
            "urgency_at_least",
            "urgency_at_most",
            "may_exercise_at_most",
            "may_exercise_at_least",
            "next",
            "locked",
            "asks_one_of",
            "step",
            "refused",
            "refused_or_asked",
            "no_dead_end");

    private final Vocabulary vocabulary;

    ExpectationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Expectation read(Fields fields, Set<String> needs) {
        Expectation expectation = new Expectation(
                urgency(fields, "urgency_at_least"),
                urgency(fields, "urgency_at_most"),
                mayExercise(fields, "may_exercise_at_most"),
                mayExercise(fields, "may_exercise_at_least"),
                fields.words("next", List.of(NextKind.values()), NextKind::word),
                fields.groups("locked", List.of("part", "side"), ExpectationReader::locked),
                asked(fields),
                fields.words("step", List.of(Step.values()), Step::word),
                badInput(fields),
                fields.findTruth("no_dead_end").orElse(false));
        need(!expectation.locked().isEmpty(), "response.locked", needs);
        need(!expectation.asksOneOf().isEmpty(), "response.asked", needs);
        need(!expectation.steps().isEmpty(), "response.step", needs);
        return expectation;
    }

    private static void need(boolean used, String item, Set<String> needs) {
        if (used) {
            needs.add(item);
        }
    }

    private static Optional<Urgency> urgency(Fields fields, String key) {
        return fields.findWord(key, List.of(Urgency.values()), Urgency::word);
    }

    private static Optional<MayExercise> mayExercise(Fields fields, String key) {
        return fields.findWord(key, List.of(MayExercise.values()), MayExercise::word);
    }

    private static Locked locked(Fields lock) {
        return new Locked(
                lock.requiredWord("part", List.of(Part.values()), Part::word),
                lock.requiredWord("side", List.of(BodySide.values()), BodySide::word));
    }

    private List<String> asked(Fields fields) {
        List<String> items = fields.texts("asks_one_of");
        for (String item : items) {
            if (!vocabulary.isKnown(item)) {
                fields.reject(
                        "asks_one_of",
                        "names " + item + ", which the vocabulary does not have.",
                        "Maybe it is mistyped.");
            }
        }
        return items;
    }

    private static Expectation.BadInput badInput(Fields fields) {
        if (fields.find("refused").isPresent()) {
            return new Expectation.BadInput.Refused(fields.requiredText("refused"));
        }
        if (fields.find("refused_or_asked").isPresent()) {
            return new Expectation.BadInput.RefusedOrAsked(fields.requiredText("refused_or_asked"));
        }
        return new Expectation.BadInput.None();
    }
}
