package org.myotome.laboratory.conformance.toy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.pack.Trees;
import org.myotome.laboratory.conformance.pack.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The adapter of the small system; its one argument is its flaw. */
public final class ToySystem {

    private static final List<String> URGENCIES = List.of("none", "note", "clinician", "urgent", "emergency");
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    private final Flaw flaw;
    private final Vocabulary vocabulary = PackReader.readShipped().vocabulary();
    private int worstSoFar;

    private ToySystem(Flaw flaw) {
        this.flaw = flaw;
    }

    public static void main(String[] arguments) throws IOException {
        ToySystem toy = new ToySystem(Flaw.valueOf(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(toy.answer(JsonMapper.shared().readTree(line)));
        }
    }

    private ObjectNode answer(JsonNode request) {
        ObjectNode answer = Trees.empty().put("id", request.get("id").asString());
        if (request.get("kind").asString().equals("describe")) {
            answer.put("protocol", 1).putObject("system").put("name", "toy").put("version", flaw.name());
            vocabulary.meanings().keySet().forEach(answer.putArray("supports")::add);
            return answer;
        }
        JsonNode given = request.get("case");
        Optional<String> bad = flaw == Flaw.ALWAYS_REFUSES
                ? Optional.of("case")
                : new ToyInput(vocabulary).findBadEntry(given).filter(_ -> flaw != Flaw.TAKES_ANYTHING);
        if (bad.isPresent()) {
            answer.putObject("refused").put("path", bad.get());
        } else {
            decide(new ToyCase(given, flaw, vocabulary), request, answer);
        }
        return answer;
    }

    private void decide(ToyCase one, JsonNode request, ObjectNode answer) {
        int urgency = spoilt(ToyRules.urgency(one, flaw), one, request);
        ToyCourse course = new ToyCourse(one.given().path("course"), flaw);
        boolean fine = flaw == Flaw.ALWAYS_FINE;
        boolean asks = !fine && urgency < ToyRules.URGENT && (!questions(one).isEmpty() || isStranger(one));
        boolean refers = !fine && !asks && (urgency >= ToyRules.CLINICIAN || course.hasNewSymptoms());
        answer.put("urgency", URGENCIES.get(urgency));
        answer.put("may_exercise", mayExercise(one, urgency, asks, refers));
        answer.put("next", asks ? "question" : refers ? "refer" : "programme");
        if (flaw == Flaw.CONTRADICTS_ITSELF) {
            answer.put("may_exercise", "none").put("next", "programme");
        }
        if (urgency >= ToyRules.URGENT) {
            lock(one, answer);
        }
        if (flaw != Flaw.ASKS_NOTHING) {
            asked(one, asks).forEach(answer.withArray("asked")::add);
        }
        if (!asks && !refers) {
            answer.put("hardest", Math.clamp(hardest(one) - urgency, EASIEST, HARDEST));
        }
        course.step(urgency, asks).ifPresent(step -> answer.put("step", step));
        answer.put("first_side", flaw == Flaw.SEES_LEFT_ONLY ? "left" : firstSide(one));
    }

    private int spoilt(int urgency, ToyCase one, JsonNode request) {
        worstSoFar = Math.max(worstSoFar, urgency);
        return switch (flaw) {
            case ALWAYS_EMERGENCY -> ToyRules.EMERGENCY;
            case ALWAYS_FINE -> ToyRules.FINE;
            case CARRIES_OVER -> worstSoFar;
            case MOODY -> Integer.parseInt(request.get("id").asString()) % 3;
            case ORDER_MATTERS -> Math.min(ToyRules.EMERGENCY, urgency + (beginsWithAnswers(request) ? 1 : 0));
            case WORSE_IS_BETTER ->
                one.yes().isEmpty() && ToyRules.examination(one) == ToyRules.FINE ? ToyRules.CLINICIAN : ToyRules.FINE;
            default -> urgency;
        };
    }

    private static boolean beginsWithAnswers(JsonNode request) {
        return request.get("case").properties().stream()
                .findFirst()
                .filter(first -> first.getKey().equals("answers"))
                .isPresent();
    }

    private Set<String> questions(ToyCase one) {
        boolean talkedOut = flaw == Flaw.BELIEVES_KIND_WORDS && !one.text().isEmpty();
        return talkedOut ? Set.of() : one.open();
    }

    private boolean isStranger(ToyCase one) {
        return one.given().isEmpty() && flaw != Flaw.UNKNOWN_IS_FINE && flaw != Flaw.BLANK_IS_BEST;
    }

    private String mayExercise(ToyCase one, int urgency, boolean asks, boolean refers) {
        boolean partly = urgency == ToyRules.URGENT && one.isWhereSaid() && one.age() >= 16;
        if (asks || urgency == ToyRules.EMERGENCY || (refers && !partly)) {
            return "none";
        }
        boolean blank = flaw != Flaw.UNKNOWN_IS_FINE && (!one.isAgeSaid() || !one.isWhereSaid() || !one.isPainSaid());
        boolean sore =
                one.pain("rest") >= 3 || one.pain("activity") >= 6 || one.pain("worst") >= 8 || one.difficulty() >= 10;
        boolean restricted = flaw != Flaw.ALWAYS_FINE && (urgency > ToyRules.FINE || sore || blank);
        return restricted ? "restricted" : "as_planned";
    }

    private double hardest(ToyCase one) {
        double pain = one.pain("activity") / 2 + one.pain("rest") / 4;
        return switch (flaw) {
            case WORSE_IS_BETTER -> 4 + pain;
            case BLANK_IS_BEST -> 4 + 0.01 * one.blanks();
            default -> 6 - pain - one.difficulty() / 10;
        };
    }

    private void lock(ToyCase one, ObjectNode answer) {
        for (JsonNode complaint : one.given().path("complaints")) {
            String side = switch (complaint.path("side").asString("both")) {
                case "left" -> flaw == Flaw.SWAPS_SIDES ? "right" : "left";
                case "right" -> flaw == Flaw.SWAPS_SIDES ? "left" : "right";
                default -> "both";
            };
            for (String part : parts(complaint.path("region").asString())) {
                answer.withArray("locked").addObject().put("part", part).put("side", side);
            }
        }
    }

    private static List<String> parts(String region) {
        return switch (region) {
            case "foot", "heel", "ankle", "lower_leg", "calf" -> List.of("foot");
            case "knee" -> List.of("knee");
            case "hip", "groin", "buttock" -> List.of("hip");
            case "lower_back" -> List.of("trunk");
            default -> List.of("hip", "knee", "foot");
        };
    }

    private List<String> asked(ToyCase one, boolean asks) {
        List<String> asked = new ArrayList<>(
                questions(one).stream().map(name -> "answers." + name).toList());
        if (!one.isPainSaid() && flaw != Flaw.UNKNOWN_IS_FINE) {
            asked.add("pain.worst");
        }
        if (asks && asked.isEmpty()) {
            asked.add("complaints");
        }
        return asked;
    }

    private static String firstSide(ToyCase one) {
        for (JsonNode complaint : one.given().path("complaints")) {
            String side = complaint.path("side").asString("both");
            return Set.of("left", "right").contains(side) ? side : "both";
        }
        return "both";
    }
}
