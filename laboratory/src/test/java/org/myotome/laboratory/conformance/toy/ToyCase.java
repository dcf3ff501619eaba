package org.myotome.laboratory.conformance.toy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.laboratory.conformance.pack.Trees;
import org.myotome.laboratory.conformance.pack.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as the small system sees it. */
final class ToyCase {

    private static final double ADULT = 40;
    private static final double PAIN_NOT_SAID = 6;
    private static final int MORE_THAN_ANYBODY_SAYS = 200;

    private final JsonNode given;
    private final Flaw flaw;
    private final Set<String> yes = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();

    ToyCase(JsonNode given, Flaw flaw, Vocabulary vocabulary) {
        this.given = flaw == Flaw.SEES_LEFT_ONLY ? Trees.merged(given, withoutTheRight(given)) : given;
        this.flaw = flaw;
        vocabulary.meanings().keySet().stream()
                .filter(item -> item.startsWith("answers."))
                .map(item -> item.substring("answers.".length()))
                .forEach(this::read);
    }

    private static JsonNode withoutTheRight(JsonNode given) {
        ObjectNode change = Trees.empty();
        for (JsonNode complaint : given.path("complaints")) {
            if (complaint.path("side").asString("").equals("right")) {
                change.putNull("complaints");
            }
        }
        return change;
    }

    private void read(String question) {
        String answer = given.path("answers").path(question).asString("unknown");
        if (answer.equals("yes")) {
            yes.add(question);
        } else if (answer.equals("unknown")
                && (flaw == Flaw.ASKS_WHAT_DOES_NOT_CONCERN || ToyRules.ASKED.contains(question))) {
            open.add(question);
        }
    }

    JsonNode given() {
        return given;
    }

    Set<String> yes() {
        return yes;
    }

    /** Return the questions that are still to be asked. */
    Set<String> open() {
        boolean overlooked = flaw == Flaw.UNKNOWN_IS_FINE || flaw == Flaw.BLANK_IS_BEST;
        return overlooked ? Set.of() : open;
    }

    boolean hasAny(List<String> questions) {
        return questions.stream().anyMatch(yes::contains);
    }

    boolean isIn(String... regions) {
        for (JsonNode complaint : given.path("complaints")) {
            if (Set.of(regions).contains(complaint.path("region").asString())) {
                return true;
            }
        }
        return false;
    }

    boolean isWhereSaid() {
        return !given.path("complaints").isEmpty();
    }

    boolean isAgeSaid() {
        return given.has("age_years");
    }

    double age() {
        return given.path("age_years").asDouble(ADULT);
    }

    double weeks() {
        return given.path("weeks").asDouble(0);
    }

    double pain(String when) {
        double notSaid = flaw == Flaw.UNKNOWN_IS_FINE ? 0 : PAIN_NOT_SAID;
        return flaw == Flaw.PAIN_BLIND ? 0 : given.path("pain").path(when).asDouble(notSaid);
    }

    boolean isPainSaid() {
        return flaw == Flaw.PAIN_BLIND || given.path("pain").size() == 4;
    }

    String text() {
        return given.path("text").asString("").toLowerCase(Locale.ROOT);
    }

    /** Return the marks of the questionnaire, a blank being the worst. */
    double difficulty() {
        String blank = flaw == Flaw.UNKNOWN_IS_FINE ? "none" : "extreme";
        double sum = 0;
        for (String what : List.of("walking_on_flat", "stairs", "rising_from_sitting", "squatting", "standing")) {
            String mark = given.path("function").path(what).asString(blank);
            sum += List.of("none", "mild", "moderate", "severe", "extreme").indexOf(mark);
        }
        return sum;
    }

    /** Return how much nobody has said. */
    int blanks() {
        int said = given.path("pain").size()
                + given.path("function").size()
                + given.path("strength").size();
        for (JsonNode answer : given.path("answers")) {
            said += answer.asString().equals("unknown") ? 0 : 1;
        }
        for (String key : List.of("age_years", "weeks", "complaints", "measures")) {
            said += given.has(key) ? 1 : 0;
        }
        return MORE_THAN_ANYBODY_SAYS - said;
    }
}
