package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.wording.Plain;

/** The third page: strength, reflexes, feeling, mobility, tests. */
public record ExaminationView(
        Heading heading,
        SectionView strength,
        SectionView examination,
        List<GridView> grids,
        List<OpenPart> openParts) {

    /**
     * Findings with left and right beside each other.
     *
     * @param title what they are
     * @param part the part of the gesture "all others examined and normal" that they belong to; empty for none
     * @param lines the lines
     */
    public record GridView(String title, String part, List<LineView> lines) {}

    /**
     * A line.
     *
     * @param name what is found or measured
     * @param unit what it is measured in; empty where nothing is
     * @param norm what others reach and how exactly it is measured; empty where that is not known
     * @param apart how far the sides lie apart, against the error of measuring; empty where there is nothing to say
     * @param cells left and right, or one
     */
    public record LineView(String name, String unit, String norm, String apart, List<CellView> cells) {}

    /** A field of a line with what may be chosen; nothing to choose where a number is typed. */
    public record CellView(String field, String label, List<Choice> choices) {}

    /** A part of the examination of which something is not said yet. */
    public record OpenPart(String word, String title, int count) {}

    /** Return how much of a part is not said yet. */
    public int open(String part) {
        return openParts.stream()
                .filter(open -> open.word().equals(part))
                .mapToInt(OpenPart::count)
                .findFirst()
                .orElse(0);
    }

    /** Return how much of all parts together is not said yet. */
    public int open() {
        return openParts.stream().mapToInt(OpenPart::count).sum();
    }

    private static final List<String> FINDINGS =
            List.of("", "normal", "limited", "reduced", "severely limited", "painful", "excessive");

    /** Return the strength movements: word, label, main roots. */
    public List<Choice> movements() {
        return Arrays.stream(StrengthMovement.values())
                .map(movement -> Choice.of(movement.word(), Plain.capital(Plain.word(movement.word()))))
                .toList();
    }

    /** Return the grades, unknown first. */
    public List<Choice> grades() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(StrengthGrade.UNKNOWN.word(), "?"));
        choices.add(Choice.of(StrengthGrade.NORMAL.word(), "normal"));
        for (StrengthGrade grade : StrengthGrade.values()) {
            if (grade.isGraded() && grade != StrengthGrade.NORMAL) {
                choices.add(2, Choice.of(grade.word(), grade.word()));
            }
        }
        choices.add(Choice.of(StrengthGrade.WEAK.word(), "weak, no grade"));
        choices.add(Choice.of(StrengthGrade.PAIN_LIMITED.word(), "limited by pain"));
        return choices;
    }

    /** Return the reflex findings. */
    public List<Choice> reflexes() {
        return words(
                Arrays.stream(ReflexFinding.values()).map(ReflexFinding::word).toList());
    }

    /** Return the responses of the toes. */
    public List<Choice> plantar() {
        return words(Arrays.stream(Reflexes.PlantarResponse.values())
                .map(Reflexes.PlantarResponse::word)
                .toList());
    }

    /** Return the findings for clonus. */
    public List<Choice> clonus() {
        return words(Arrays.stream(Reflexes.Clonus.values())
                .map(Reflexes.Clonus::word)
                .toList());
    }

    /** Return the sides. */
    public List<Choice> sides() {
        return Arrays.stream(ReportedSide.values())
                .sorted((a, b) -> Boolean.compare(b == ReportedSide.NOT_STATED, a == ReportedSide.NOT_STATED))
                .map(side -> Choice.of(side.word(), Plain.side(side)))
                .toList();
    }

    /** Return the qualities of feeling, nothing chosen first. */
    public List<Choice> qualities() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "choose"));
        for (SensationFinding.Quality quality : SensationFinding.Quality.values()) {
            choices.add(Choice.of(quality.word(), quality(quality)));
        }
        return choices;
    }

    static String quality(SensationFinding.Quality quality) {
        return quality == SensationFinding.Quality.PARAESTHESIA ? "tingling" : quality.word();
    }

    /** Return the units, with the stored one if it is another. */
    public List<Choice> units(String stored) {
        List<String> units = new ArrayList<>(List.of(""));
        units.addAll(ExaminationSection.UNITS);
        return words(withStored(units, stored));
    }

    /** Return the judgements on mobility, with the stored one if it is another. */
    public List<Choice> findings(String stored) {
        return words(withStored(FINDINGS, stored));
    }

    /** Return areas of skin to suggest. */
    public List<String> areas() {
        return List.of(
                "inner thigh",
                "outer thigh",
                "front of the knee",
                "inner shin",
                "outer shin",
                "top of the foot",
                "first web space",
                "big toe",
                "outer border of the foot",
                "sole",
                "heel",
                "saddle");
    }

    /** Return movements of joints to suggest. */
    public List<String> mobilities() {
        return List.of(
                "ankle dorsiflexion knee to wall",
                "ankle dorsiflexion",
                "hip internal rotation",
                "hip flexion",
                "hip extension",
                "knee flexion",
                "knee extension",
                "lumbar flexion",
                "lumbar extension",
                "big toe extension");
    }

    /** Return functional tests to suggest. */
    public List<String> tests() {
        return List.of(
                "straight leg raise",
                "slump",
                "femoral nerve stretch",
                "single-leg stance",
                "single-leg heel raise",
                "heel walk",
                "toe walk",
                "squat",
                "step-down",
                "hop",
                "Trendelenburg",
                "gait",
                "calf squeeze",
                "repeated lumbar extension",
                "side plank",
                "front plank",
                "Biering-Sorensen",
                "single-leg bridge",
                "movement control tests",
                "30 s chair stand");
    }

    private static List<String> withStored(List<String> words, String stored) {
        if (words.contains(stored)) {
            return words;
        }
        List<String> more = new ArrayList<>(words);
        more.add(stored);
        return more;
    }

    private static List<Choice> words(List<String> words) {
        return words.stream()
                .sorted((a, b) -> Boolean.compare(b.equals("unknown"), a.equals("unknown")))
                .map(word -> Choice.of(word, word.equals("unknown") ? "?" : word.isEmpty() ? "none" : Plain.word(word)))
                .toList();
    }
}
