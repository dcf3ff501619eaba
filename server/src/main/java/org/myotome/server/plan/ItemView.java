package org.myotome.server.plan;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
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
 * @param swaps what it can be changed to, itself first
 * @param sets sets
 * @param amount the number that is changed with the dose
 * @param unit what that number counts
 * @param days days per week
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
        int days) {

    static ItemView of(ProgrammeItem item, Content content, Pictures pictures) {
        var movement = content.library().getMovement(item.movementId());
        List<Choice> swaps = new ArrayList<>();
        swaps.add(Choice.of(EditForm.KEEP, "keep it"));
        item.easier().stream()
                .limit(3)
                .forEach(id -> swaps.add(Choice.of(id, "easier: " + Plain.movementName(content.library(), id))));
        item.harder().stream()
                .limit(3)
                .forEach(id -> swaps.add(Choice.of(id, "harder: " + Plain.movementName(content.library(), id))));
        swaps.add(Choice.of(EditForm.REMOVE, "take it out"));
        return new ItemView(
                item.movementId(),
                movement.name(),
                DoseText.of(item) + ", " + DoseText.days(item.dose()),
                DoseText.effort(item.dose().effort()),
                content.aboutProgrammes().of(item.reason()),
                item.cues(),
                pictures.of(item.movementId()),
                swaps,
                item.dose().sets(),
                amount(item.dose().amount()),
                unit(item.dose().amount()),
                item.dose().daysPerWeek());
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
