package org.myotome.biomechanics.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is done.
 *
 * @param verb what
 * @param word to which part of the body; empty if to all of it
 * @param sides of which side
 * @param size how much, in degrees; what is done most is said first
 */
record Doing(Verb verb, Optional<BodyWord> word, Sides sides, double size) {

    static Doing of(Verb verb, BodyWord word, Sides sides, double size) {
        return new Doing(verb, Optional.of(word), sides, size);
    }

    static Doing whole(Verb verb) {
        return new Doing(verb, Optional.empty(), Sides.MIDDLE, 1000);
    }

    /** Say several as one sentence with a full stop. */
    static String sentence(List<Doing> doings, Language language) {
        List<String> clauses = new ArrayList<>();
        List<Verb> said = new ArrayList<>();
        for (Doing doing : doings) {
            if (!said.contains(doing.verb)) {
                said.add(doing.verb);
                clauses.add(doing.verb.text(language, joined(objects(doing.verb, doings, language), language)));
            }
        }
        return capital(joined(clauses, language)) + ".";
    }

    private static List<String> objects(Verb verb, List<Doing> doings, Language language) {
        List<String> objects = new ArrayList<>();
        for (Doing doing : doings) {
            if (doing.verb == verb && doing.word.isPresent()) {
                objects.add(doing.word.get().text(doing.sides, language));
            }
        }
        return objects;
    }

    private static String joined(List<String> words, Language language) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                text.append(language.joint(words.get(i), i == words.size() - 1));
            }
            text.append(words.get(i));
        }
        return text.toString();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
