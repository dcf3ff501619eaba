package org.myotome.server.plan;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.server.casefile.Content;
import org.myotome.server.form.Choice;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.wording.Plain;

/**
 * A movement of a programme as a page shows it.
 *
 * @param id the movement
 * @param name its name
 * @param dose how much, in words
 * @param effort how hard, in words
 * @param why why it is here
 * @param cues what to think of
 * @param picture its drawing
 * @param swaps what it can be changed to, itself first; each with what that gives up
 * @param sets sets
 * @param amount the number that is changed with the dose
 * @param unit what that number counts
 * @param doseNow the dose, for the fields that change it
 */
public record ItemView(
        String id,
        String name,
        String dose,
        String effort,
        String why,
        List<String> cues,
        Picture picture,
        List<Choice> swaps,
        int sets,
        int amount,
        String unit,
        Dose doseNow) {

    /** Return the loads to choose from. */
    public List<Choice> loads() {
        return DoseForm.loads();
    }

    /** Return the load as the form names it. */
    public String load() {
        return DoseForm.loadWord(doseNow.load());
    }

    /** Return the weight in kilograms; empty where there is none. */
    public String weight() {
        return DoseForm.weight(doseNow.load());
    }

    /** Return the kinds of effort to choose from. */
    public List<Choice> efforts() {
        return DoseForm.efforts();
    }

    /** Return the kind of effort as the form names it. */
    public String effortKind() {
        return DoseForm.effortWord(doseNow.effort());
    }

    /** Return the number of the effort. */
    public int effortNumber() {
        return DoseForm.effortNumber(doseNow.effort());
    }

    /** Return the tempos to choose from. */
    public List<Choice> tempos() {
        return DoseForm.tempos(doseNow.tempo());
    }

    /** Return the tempo as the form names it. */
    public String tempo() {
        return DoseForm.tempoWord(doseNow.tempo());
    }

    /**
     * Show a movement.
     *
     * @param alternatives what can be done in its place; none where it is not to be changed
     */
    static ItemView of(ProgrammeItem item, List<Alternative> alternatives, Content content, Pictures pictures) {
        var movement = content.library().getMovement(item.movementId());
        return new ItemView(
                item.movementId(),
                movement.name(),
                DoseText.ENGLISH.of(item) + ", " + DoseText.ENGLISH.days(item.dose()),
                DoseText.ENGLISH.effort(item.dose().effort()) + ", "
                        + item.dose().restSeconds() + " s rest",
                content.aboutProgrammes().of(item.reason()),
                item.cues(),
                pictures.of(item.movementId()),
                swaps(alternatives, content),
                item.dose().sets(),
                amount(item.dose().amount()),
                unit(item.dose().amount()),
                item.dose());
    }

    private static List<Choice> swaps(List<Alternative> alternatives, Content content) {
        List<Choice> swaps = new ArrayList<>();
        swaps.add(new Choice(EditForm.KEEP, "keep it", "", ""));
        for (Alternative alternative : alternatives) {
            swaps.add(new Choice(
                    alternative.key(),
                    alternative.kind().word() + ": "
                            + Plain.movementName(
                                    content.library(), alternative.item().movementId())
                            + alternative.item().way().afterName(),
                    content.aboutProgrammes().givesUp(alternative.givesUp()),
                    alternative.kind().word()));
        }
        swaps.add(new Choice(EditForm.REMOVE, "take it out", "", ""));
        return List.copyOf(swaps);
    }

    static int amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> count;
            case Amount.Hold(int seconds, int times) -> seconds;
            case Amount.Time(int seconds) -> seconds;
            case Amount.Distance(int metres) -> metres;
            case Amount.Breaths(int count) -> count;
            case Amount.Steps(int count) -> count;
        };
    }

    static Amount withAmount(Amount amount, int number) {
        return switch (amount) {
            case Amount.Repetitions ignored -> new Amount.Repetitions(number);
            case Amount.Hold(int seconds, int times) -> new Amount.Hold(number, times);
            case Amount.Time ignored -> new Amount.Time(number);
            case Amount.Distance ignored -> new Amount.Distance(number);
            case Amount.Breaths ignored -> new Amount.Breaths(number);
            case Amount.Steps ignored -> new Amount.Steps(number);
        };
    }

    private static String unit(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions ignored -> "repetitions";
            case Amount.Hold(int seconds, int times) -> times == 1 ? "seconds hold" : "seconds, " + times + " holds";
            case Amount.Time ignored -> "seconds";
            case Amount.Distance ignored -> "metres";
            case Amount.Breaths ignored -> "breaths";
            case Amount.Steps ignored -> "steps";
        };
    }
}
