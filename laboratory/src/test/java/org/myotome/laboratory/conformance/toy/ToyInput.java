package org.myotome.laboratory.conformance.toy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myotome.laboratory.conformance.pack.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Finds what cannot be right in a case. */
final class ToyInput {

    private static final double LONGEST_KNEE_TO_WALL_CM = 30;

    private final Vocabulary vocabulary;

    ToyInput(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Return the path to the first entry that cannot be right, or nothing. */
    Optional<String> findBadEntry(JsonNode given) {
        return given.properties().stream()
                .flatMap(entry -> findBad(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private Optional<String> findBad(String key, JsonNode value) {
        return switch (key) {
            case "complaints" -> {
                boolean known = true;
                for (JsonNode complaint : value) {
                    known &= isComplaint(complaint);
                }
                yield known ? Optional.empty() : Optional.of(key);
            }
            case "age_years" -> isOutside(value, 120) ? Optional.of(key) : Optional.empty();
            case "weeks" -> isOutside(value, 6500) ? Optional.of(key) : Optional.empty();
            case "pain", "answers", "strength", "reflexes", "measures", "function" ->
                value.properties().stream()
                        .flatMap(entry -> findBad(key, key + "." + entry.getKey(), entry.getValue()).stream())
                        .findFirst();
            default -> vocabulary.isKnown(key) ? Optional.empty() : Optional.of(key);
        };
    }

    private boolean isComplaint(JsonNode complaint) {
        return vocabulary.isKnown("complaints." + complaint.path("region").asString(""))
                && Set.of("left", "right", "both", "middle")
                        .contains(complaint.path("side").asString(""));
    }

    private Optional<String> findBad(String group, String path, JsonNode value) {
        if (!vocabulary.isKnown(path)) {
            return Optional.of(path);
        }
        return switch (group) {
            case "pain" -> isOutside(value, 10) ? Optional.of(path) : Optional.empty();
            case "answers" -> {
                boolean word =
                        value.isString() && Set.of("yes", "no", "unknown").contains(value.asString());
                yield word ? Optional.empty() : Optional.of(path);
            }
            case "strength" ->
                value.properties().stream()
                        .filter(side -> side.getValue().asString().charAt(0) > '5')
                        .map(Map.Entry::getKey)
                        .map(side -> path + "." + side)
                        .findFirst();
            case "measures" -> {
                boolean tooFar = path.endsWith("_cm") && value.path("left").asDouble(0) > LONGEST_KNEE_TO_WALL_CM;
                yield tooFar ? Optional.of(path) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isOutside(JsonNode value, double most) {
        return !value.isNumber() || value.asDouble() < 0 || value.asDouble() > most;
    }
}
