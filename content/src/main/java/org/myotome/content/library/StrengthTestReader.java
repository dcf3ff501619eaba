package org.myotome.content.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.content.document.Table;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.engine.movement.TestedMuscle;
import org.myotome.engine.record.StrengthMovement;

/** Reads which muscles each test of strength tests, and how much each counts. */
final class StrengthTestReader {

    private static final List<String> COLUMNS = List.of("movement", "muscle", "share", "source");
    private static final double TOLERANCE = 1e-6;

    private final TextFile file;
    private final Problems problems;

    StrengthTestReader(TextFile file) {
        this.file = file;
        this.problems = new Problems(file.name());
    }

    /** Read the table; notes what is wrong with it. */
    List<TestedMuscle> read(List<String> knownMuscles) {
        List<TestedMuscle> tested = new ArrayList<>();
        Map<StrengthMovement, Double> sums = new EnumMap<>(StrengthMovement.class);
        for (Table.Row row : Table.read(file, COLUMNS, problems)) {
            Optional<StrengthMovement> movement = movement(row);
            String muscle = row.cell("muscle");
            boolean known = isKnown(muscle, row, knownMuscles);
            double share = share(row);
            if (movement.isPresent() && known && share > 0) {
                tested.add(new TestedMuscle(movement.get(), muscle, share));
                sums.merge(movement.get(), share, Double::sum);
            }
        }
        sums.forEach((movement, sum) -> {
            if (Math.abs(sum - 1) > TOLERANCE) {
                problems.add(
                        0, movement.word(), Double.toString(sum), "must add up to 1.", "Maybe a muscle was forgotten.");
            }
        });
        return tested;
    }

    /** Return what is wrong with the table. */
    List<Problem> problems() {
        return problems.found();
    }

    private Optional<StrengthMovement> movement(Table.Row row) {
        String word = row.cell("movement");
        Optional<StrengthMovement> found = Arrays.stream(StrengthMovement.values())
                .filter(movement -> movement.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = Arrays.stream(StrengthMovement.values())
                    .map(StrengthMovement::word)
                    .toList();
            problems.add(row.line(), "movement", word, "is not a test of strength.", nearest(word, words));
        }
        return found;
    }

    private boolean isKnown(String muscle, Table.Row row, List<String> knownMuscles) {
        boolean known = knownMuscles.contains(muscle);
        if (!known) {
            problems.add(
                    row.line(), "muscle", muscle, "is not a muscle of the library.", nearest(muscle, knownMuscles));
        }
        return known;
    }

    private double share(Table.Row row) {
        String text = row.cell("share");
        if (text.matches("0\\.\\d{1,4}|1|1\\.0+") && Double.parseDouble(text) > 0) {
            return Double.parseDouble(text);
        }
        problems.add(row.line(), "share", text, "must be a number above 0 and up to 1.", "Maybe write 0.25.");
        return 0;
    }

    private static String nearest(String word, List<String> words) {
        return NearestWord.find(word, words)
                .map(nearest -> "Maybe `" + nearest + "` is meant.")
                .orElse("Maybe a comma is wrong.");
    }
}
