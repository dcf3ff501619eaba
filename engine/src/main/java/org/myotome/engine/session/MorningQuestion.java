package org.myotome.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.record.PainReport;

/**
 * The question about a morning, while it is open: what is usual, and the answers to tap.
 *
 * @param day the morning
 * @param usual the pain that is usual in the morning; unknown where nobody said
 * @param answers answers around what is usual; empty where only a number will do
 */
public record MorningQuestion(LocalDate day, PainReport usual, List<Choice> answers) {

    private static final int HIGHEST_USUAL = 8;

    public MorningQuestion {
        answers = List.copyOf(answers);
    }

    /** An answer: the pain it stands for, as a form sends it, its label, and the scores it covers. */
    public record Choice(String value, String label, String note) {}

    /** Return the question about a morning, where it is open. */
    public static Optional<MorningQuestion> find(Episode episode, LocalDate day) {
        boolean habit = episode.maintenance().isPresent();
        boolean trainedYesterday = episode.log().hasSessionOn(day.minusDays(1));
        boolean asked = episode.findProgramme().isPresent()
                && (!habit || trainedYesterday)
                && episode.log().findMorning(day).isEmpty();
        PainReport usual = episode.log().usualMorning();
        return asked ? Optional.of(new MorningQuestion(day, usual, answers(usual))) : Optional.empty();
    }

    private static List<Choice> answers(PainReport usual) {
        if (!(usual instanceof PainReport.Score(double score)) || score != (int) score || score > HIGHEST_USUAL) {
            return List.of();
        }
        int base = (int) score;
        List<Choice> answers = new ArrayList<>();
        if (base > 0) {
            answers.add(new Choice(Integer.toString(base - 1), "Better", base == 1 ? "0" : "0–" + (base - 1)));
        }
        answers.add(new Choice(Integer.toString(base), "Same", Integer.toString(base)));
        answers.add(new Choice(Integer.toString(base + 1), "A bit more", Integer.toString(base + 1)));
        answers.add(new Choice("present", "Much more", (base + 2) + "–10"));
        return answers;
    }
}
