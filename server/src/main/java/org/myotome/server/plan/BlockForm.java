package org.myotome.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.Known;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Problem;
import org.myotome.server.trial.TrialAnswers;
import org.myotome.server.trial.TrialForm;
import org.myotome.server.wording.Saying;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a block's step says.
 *
 * @param moment which moment of the block its page showed
 * @param step the step it is about
 * @param intervention what was chosen of the menu
 * @param agreed whether the person agrees to it
 * @param explained what was explained to them
 * @param note what was done, in words
 * @param before how the movement went before; says nothing where the step is no new test
 * @param after how it went right after
 */
public record BlockForm(
        int moment,
        String step,
        String intervention,
        boolean agreed,
        String explained,
        String note,
        TrialAnswers before,
        TrialAnswers after) {

    static final String BEFORE = "before.";
    static final String AFTER = "after.";

    private static final int LONGEST_NOTE = 400;
    private static final int LONGEST_EXPLANATION = 1000;

    /** Return what a form says before anybody has written or tapped. */
    static BlockForm none() {
        return of("", "");
    }

    /** Return what the form of a new test says before anybody has: what was done at the step before it. */
    static BlockForm after(Event.BlockStepTaken done) {
        return Intervention.findByKind(done.note())
                .map(intervention -> of(
                        intervention.word(),
                        done.note().substring(intervention.plainName().length()).replaceFirst("^: ", "")))
                .orElseGet(() -> of("", done.note()));
    }

    private static BlockForm of(String intervention, String note) {
        return new BlockForm(
                -1, "", intervention, false, BlockMenu.EXPLANATION, note, TrialAnswers.none(), TrialAnswers.none());
    }

    /** Read the fields of a form. */
    static BlockForm of(int moment, MultiValueMap<String, String> fields) {
        return new BlockForm(
                moment,
                text(fields, "step"),
                text(fields, "intervention"),
                text(fields, "agreed").equals("true"),
                text(fields, "explained"),
                text(fields, "note"),
                TrialAnswers.of(fields, BEFORE),
                TrialAnswers.of(fields, AFTER));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Return the step it is about, if there is such a step. */
    Optional<BlockStep> findStep() {
        return Stream.of(BlockStep.values())
                .filter(one -> one.word().equals(step))
                .findFirst();
    }

    /**
     * Return the event that it says, whatever stands in the record.
     *
     * @param day the person's own calendar day
     *
     * @throws BadInputException with everything that is wrong
     */
    Event said(Library library, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        requireShort(note, 1, LONGEST_NOTE, "What was done", problems);
        requireShort(explained, 0, LONGEST_EXPLANATION, "What you explained", problems);
        BlockStep about = findStep().orElseThrow(EditForm::stale);
        String kind = BlockMenu.kind(intervention, note);
        if (about != BlockStep.RETEST) {
            throwIfAny(problems);
            return new Event.BlockStepTaken(about, kind);
        }
        Optional<Trial> first = read("Before", () -> TrialForm.readByPoint(library, before), problems);
        Optional<Trial> second = read("Right after", () -> TrialForm.readByPoint(library, after), problems);
        throwIfAny(problems);
        return new Event.InterventionTried(
                kind, first.orElseThrow().movement(), first.orElseThrow(), second.orElseThrow(), Known.of(day));
    }

    private static void requireShort(String text, int least, int most, String label, List<Problem> problems) {
        if (text.length() < least || text.length() > most) {
            problems.add(new Problem(
                    Saying.ofText(label),
                    Saying.say("{0} characters", text.length()),
                    Saying.say("Write {0} to {1} characters.", least, most)));
        }
    }

    private static Optional<Trial> read(String which, Supplier<Trial> trial, List<Problem> problems) {
        try {
            return Optional.of(trial.get());
        } catch (BadInputException bad) {
            bad.problems().stream()
                    .map(problem -> new Problem(
                            Saying.say("{0}: {1}", which, problem.field()), problem.value(), problem.remedy()))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    private static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** Put what was tapped and written into words, for whoever has to tap it once more on another page. */
    String words() {
        String trials = findStep().filter(BlockStep.RETEST::equals).isPresent()
                ? "Before " + before.words() + "; right after " + after.words() + ". "
                : "";
        return trials + note;
    }
}
