package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.RawInput;

/**
 * Judges entries that could not be taken as they stand. Nothing is converted or guessed: an impossible value is
 * refused, a doubtful one is put to a person, and both count as unknown meanwhile.
 */
final class EntryDoubts {

    private static final double LEAST_PAIN = 0;
    private static final double MOST_PAIN = 10;
    private static final double OLDEST_YEARS = 120;
    /** Nobody has been measured further from the wall than about this. */
    private static final double FARTHEST_KNEE_TO_WALL_CM = 25;
    /** Above this a body weight in kilograms was probably typed in pounds. */
    private static final double HEAVIEST_PLAIN_KILOGRAMS = 150;

    private static final WordList KNEE_TO_WALL = WordList.of(List.of("knee to wall", "weight bearing lunge"));
    private static final WordList PAIN = WordList.of(List.of("pain"));
    private static final WordList AGE = WordList.of(List.of("age"));
    private static final WordList WEIGHT = WordList.of(List.of("weight", "body weight", "mass"));
    private static final WordList KILOGRAMS = WordList.of(List.of("kg", "kilo"));

    /**
     * A doubt about one entry.
     *
     * @param action what to do about it
     * @param because what is doubtful, in a sentence
     */
    record Doubt(DataAction action, String because) {}

    private EntryDoubts() {}

    /** Return the doubts about what was entered. */
    static List<Doubt> of(CaseRecord record) {
        List<Doubt> doubts = new ArrayList<>();
        record.rawInput().forEach(entry -> find(entry).ifPresent(doubts::add));
        record.mobility().forEach(finding -> find(finding).ifPresent(doubts::add));
        record.functionalTests().forEach(test -> find(test).ifPresent(doubts::add));
        return doubts;
    }

    private static Optional<Doubt> find(RawInput entry) {
        boolean impossible = isOutside(entry, PAIN, LEAST_PAIN, MOST_PAIN) || isOutside(entry, AGE, 0, OLDEST_YEARS);
        if (impossible) {
            return Optional.of(new Doubt(
                    DataAction.REJECT_VALUE, named(entry) + " cannot be right. It counts as unknown; ask again."));
        }
        boolean doubtful = isKneeToWallTooFar(entry.field(), entry.valueAsEntered(), entry.unitAsEntered())
                || isWeightInPounds(entry)
                || isNumberWithProblem(entry);
        return doubtful
                ? Optional.of(new Doubt(
                        DataAction.CONFIRM_VALUE,
                        named(entry) + " is doubtful" + because(entry) + ". It counts as unknown until confirmed."))
                : Optional.empty();
    }

    private static Optional<Doubt> find(MobilityFinding finding) {
        return isKneeToWallTooFar(finding.jointMovement(), finding.value(), finding.unit())
                ? Optional.of(kneeToWall(finding.value()))
                : Optional.empty();
    }

    private static Optional<Doubt> find(FunctionalTest test) {
        return isKneeToWallTooFar(test.test(), test.value(), test.unit())
                ? Optional.of(kneeToWall(test.value()))
                : Optional.empty();
    }

    private static Doubt kneeToWall(String value) {
        return new Doubt(
                DataAction.CONFIRM_VALUE,
                "The knee-to-wall distance (" + value + " cm) is farther than anybody reaches. Maybe it is in mm.");
    }

    private static boolean isOutside(RawInput entry, WordList fields, double least, double most) {
        return fields.isIn(entry.field())
                && Numbers.find(entry.valueAsEntered())
                        .filter(value -> value < least || value > most)
                        .isPresent();
    }

    private static boolean isKneeToWallTooFar(String field, String value, String unit) {
        return Words.plain(unit).equals(" cm ")
                && KNEE_TO_WALL.isIn(field)
                && Numbers.find(value)
                        .filter(cm -> cm > FARTHEST_KNEE_TO_WALL_CM)
                        .isPresent();
    }

    private static boolean isWeightInPounds(RawInput entry) {
        return WEIGHT.isIn(entry.field())
                && KILOGRAMS.isIn(entry.unitAsEntered())
                && Numbers.find(entry.valueAsEntered())
                        .filter(value -> value > HEAVIEST_PLAIN_KILOGRAMS)
                        .isPresent();
    }

    private static boolean isNumberWithProblem(RawInput entry) {
        return !entry.problem().isEmpty()
                && Numbers.find(entry.valueAsEntered()).isPresent();
    }

    private static String named(RawInput entry) {
        String unit = entry.unitAsEntered().isEmpty() ? "" : " " + entry.unitAsEntered();
        return "The entry " + entry.field() + " (" + entry.valueAsEntered() + unit + ")";
    }

    private static String because(RawInput entry) {
        return entry.problem().isEmpty() ? "" : ": " + entry.problem();
    }
}
