package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * One thing that is known of a person and bears on the nerve question.
 *
 * @param path where it stands in a case file, such as {@code strength.hip_abduction.left}
 * @param value what stands there, in the words of the case files
 * @param words the same as a reader says it
 * @param kind whether it was seen or told
 */
record Clue(String path, String value, String words, Kind kind) {

    /** Whether it was seen or told. */
    sealed interface Kind {}

    /** A sign that an examination showed, or that an answer stands for. */
    record Seen(Findings.Place place, int row) implements Kind {}

    /** What the person told. */
    record Heard() implements Kind {}

    /** Return everything that bears on the question, examination first. */
    static List<Clue> of(CaseRecord record, Findings findings) {
        List<Clue> clues = new ArrayList<>();
        for (Findings.Place place : Findings.Place.values()) {
            for (int row : findings.at(place)) {
                Source source = source(record, place, row);
                clues.add(
                        new Clue(source.path(), source.value(), Sign.words(row) + words(place), new Seen(place, row)));
            }
        }
        Told.questions().forEach((question, words) -> {
            Answer answer = record.answers().answer(question);
            if (answer != Answer.UNKNOWN) {
                String said = answer == Answer.YES ? words : "no " + words;
                clues.add(new Clue(Told.ANSWERS + question, answer.word(), said, new Heard()));
            }
        });
        addComplaint(record.complaint(), clues);
        return clues;
    }

    private static void addComplaint(Complaint complaint, List<Clue> clues) {
        List<String> regions = complaint.regions().stream()
                .filter(region -> region != BodyRegion.NONE_STATED)
                .map(BodyRegion::word)
                .toList();
        if (!regions.isEmpty()) {
            String words = "felt in: " + String.join(", ", regions).replace('_', ' ');
            clues.add(new Clue(Told.REGIONS, String.join(", ", regions), words, new Heard()));
        }
        complaint.durationWeeks().find().ifPresent(weeks -> {
            String number = weeks == Math.floor(weeks) ? Long.toString((long) (double) weeks) : Double.toString(weeks);
            clues.add(new Clue(Told.WEEKS, number, "for " + number + " weeks", new Heard()));
        });
    }

    /** Where a sign stands in a case file, and what is written there. */
    private record Source(String path, String value) {}

    private static Source source(CaseRecord record, Findings.Place place, int row) {
        if (Sign.isStrength(row)) {
            return strength(record, place, Sign.movement(row));
        }
        if (Sign.isReflex(row)) {
            return new Source(
                    "reflexes." + (Sign.isKnee(row) ? "knee_" : "ankle_") + sideWord(place),
                    Sign.reflexFinding(row).word());
        }
        if (Sign.isSkin(row)) {
            return skin(record, place, row);
        }
        return row == Sign.EXTENSOR_SOLE || row == Sign.FLEXOR_SOLE
                ? new Source(
                        "reflexes.plantar_response", record.reflexes().plantar().word())
                : new Source("reflexes.clonus", record.reflexes().clonus().word());
    }

    /** A strength that nobody graded stands there because of the answer about a dropping foot. */
    private static Source strength(CaseRecord record, Findings.Place place, StrengthMovement movement) {
        SidedGrade grades = record.strength().of(movement);
        StrengthGrade grade = switch (place) {
            case LEFT -> grades.left();
            case RIGHT -> grades.right();
            case UNSTATED, WHOLE -> grades.sideNotStated();
        };
        return grade.isKnown()
                ? new Source("strength." + movement.word() + "." + sideWord(place), grade.word())
                : new Source(
                        Told.ANSWERS + "foot_drop",
                        record.answers().answer("foot_drop").word());
    }

    /** Of two findings in one area the one that says what is counted is named. */
    private static Source skin(CaseRecord record, Findings.Place place, int row) {
        for (int index = 0; index < record.sensation().size(); index++) {
            SensationFinding finding = record.sensation().get(index);
            boolean changed = finding.quality() != SensationFinding.Quality.NORMAL;
            boolean counted = SkinArea.find(finding.area())
                    .filter(area -> Sign.skin(area, changed) == row && Findings.isAt(place, finding.side(), area))
                    .isPresent();
            if (counted) {
                return new Source(
                        "sensation[" + index + "].finding", finding.quality().word());
            }
        }
        throw new IllegalStateException("A sign of the skin (row " + row + ") stands nowhere in the record.");
    }

    private static String sideWord(Findings.Place place) {
        return switch (place) {
            case LEFT -> Side.LEFT.word();
            case RIGHT -> Side.RIGHT.word();
            case UNSTATED, WHOLE -> "side_not_stated";
        };
    }

    private static String words(Findings.Place place) {
        return switch (place) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case UNSTATED, WHOLE -> "";
        };
    }
}
