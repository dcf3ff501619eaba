package org.myotome.server.ahead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.language.Words;
import org.myotome.engine.progression.Variable;
import org.myotome.engine.progression.WayAhead;
import org.myotome.server.casefile.Content;

/** Puts into words what lies ahead of a movement. */
final class AheadWords {

    private final Content content;
    private final Words words;

    AheadWords(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    /** Return what comes, in a sentence. */
    String headline(WayAhead way) {
        int first = way.before().size();
        return switch (way.ahead()) {
            case WayAhead.Ahead.Opens _ ->
                first == 0
                        ? words.say("It comes with the next step up.")
                        : words.say(
                                "{0, plural, one {It comes after one smaller step, if every session goes well.} other {It"
                                        + " comes after # smaller steps, if every session goes well.}}",
                                first);
            case WayAhead.Ahead.Closed _ -> words.say("It would come next, and is not open yet.");
            case WayAhead.Ahead.Top _ -> words.say("The last movement of this ladder.");
            case WayAhead.Ahead.Stays _ ->
                first == 0
                        ? words.say("It stays as it is for now.")
                        : words.say(
                                "{0, plural, one {It goes on for one smaller step.} other {It goes on for # smaller steps.}}",
                                first);
        };
    }

    /** Return what changes before, in order, steps of one kind together. */
    List<String> before(WayAhead way) {
        Map<Variable, Integer> counts = new LinkedHashMap<>();
        way.before().forEach(variable -> counts.merge(variable, 1, Integer::sum));
        List<String> said = new ArrayList<>();
        counts.forEach((variable, count) -> said.add(
                count == 1
                        ? word(variable)
                        : words.say("{0}, {1, plural, one {# time} other {# times}}", word(variable), count)));
        return said;
    }

    private String word(Variable variable) {
        return switch (variable) {
            case WAY -> words.say("the whole range, or without a hand");
            case AMOUNT -> words.say("a little more in each set");
            case SETS -> words.say("one set more");
            case LOAD -> words.say("a little more load");
            case SPEED -> words.say("another pace");
            case FEEDBACK -> words.say("less looking at how it is done");
            case MOVEMENT -> words.say("another movement");
            case TASK -> words.say("a second task beside it");
            case SURFACE -> words.say("softer ground");
        };
    }

    /** Return what stands in the way, in sentences; empty where nothing known does. */
    List<String> inTheWay(WayAhead way) {
        return switch (way.ahead()) {
            case WayAhead.Ahead.Opens _ -> List.of();
            case WayAhead.Ahead.Closed(var ignored, var obstacles) ->
                obstacles.stream()
                        .map(content.aboutProgrammes(words)::of)
                        .map(Words::capital)
                        .toList();
            case WayAhead.Ahead.Top _ -> List.of(words.say("It can still get steadier, heavier or longer."));
            case WayAhead.Ahead.Stays(var reason) ->
                List.of(content.aboutProgression(words).of(reason));
        };
    }
}
