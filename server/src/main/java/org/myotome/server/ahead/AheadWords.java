package org.myotome.server.ahead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.progression.Variable;
import org.myotome.engine.progression.WayAhead;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.Plain;

/** Puts into words what lies ahead of a movement. */
final class AheadWords {

    private final Content content;

    AheadWords(Content content) {
        this.content = content;
    }

    /** Return what comes, in a sentence. */
    String headline(WayAhead way) {
        String first = steps(way.before().size());
        return switch (way.ahead()) {
            case WayAhead.Ahead.Opens _ ->
                way.before().isEmpty()
                        ? "It comes with the next step up."
                        : "It comes after " + first + ", if every session goes well.";
            case WayAhead.Ahead.Closed _ -> "It would come next, and is not open yet.";
            case WayAhead.Ahead.Top _ -> "The last movement of this ladder.";
            case WayAhead.Ahead.Stays _ ->
                way.before().isEmpty() ? "It stays as it is for now." : "It goes on for " + first + ".";
        };
    }

    private static String steps(int count) {
        return count == 1 ? "one smaller step" : count + " smaller steps";
    }

    /** Return what changes before, in order, steps of one kind together. */
    List<String> before(WayAhead way) {
        Map<Variable, Integer> counts = new LinkedHashMap<>();
        way.before().forEach(variable -> counts.merge(variable, 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((variable, count) -> words.add(word(variable) + (count == 1 ? "" : ", " + count + " times")));
        return words;
    }

    private static String word(Variable variable) {
        return switch (variable) {
            case WAY -> "the whole range, or without a hand";
            case AMOUNT -> "a little more in each set";
            case SETS -> "one set more";
            case LOAD -> "a little more load";
            case SPEED -> "another pace";
            case FEEDBACK -> "less looking at how it is done";
            case MOVEMENT -> "another movement";
            case TASK -> "a second task beside it";
            case SURFACE -> "softer ground";
        };
    }

    /** Return what stands in the way, in sentences; empty where nothing known does. */
    List<String> inTheWay(WayAhead way) {
        return switch (way.ahead()) {
            case WayAhead.Ahead.Opens _ -> List.of();
            case WayAhead.Ahead.Closed(var ignored, var obstacles) ->
                obstacles.stream()
                        .map(content.aboutProgrammes()::of)
                        .map(Plain::capital)
                        .toList();
            case WayAhead.Ahead.Top _ -> List.of("It can still get steadier, heavier or longer.");
            case WayAhead.Ahead.Stays(var reason) ->
                List.of(content.aboutProgression().of(reason));
        };
    }
}
