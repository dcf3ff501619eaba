package org.myotome.engine.explanation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.training.Consistency;
import org.myotome.engine.training.HardestDone;
import org.myotome.engine.training.SameDose;

/** Sentences about what the log shows of training. */
public final class TrainingSentences {

    private final Library library;
    private final Function<LocalDate, String> dayWords;

    /**
     * Prepare to write.
     *
     * @param dayWords writes a day
     */
    public TrainingSentences(Library library, Function<LocalDate, String> dayWords) {
        this.library = library;
        this.dayWords = dayWords;
    }

    /** Write how often. */
    public String of(Consistency consistency) {
        return "Sessions from " + dayWords.apply(consistency.from()) + " to " + dayWords.apply(consistency.to()) + ": "
                + consistency.done() + " done, " + consistency.planned() + " planned.";
    }

    /** Write the hardest that was done well. */
    public String of(HardestDone hardest) {
        String name = hardest.region().word().replace('_', ' ');
        String first = name(hardest.atFirst().movement());
        String place = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return hardest.byNow().difficulty() > hardest.atFirst().difficulty()
                ? place + ", the hardest done well: " + first + " on "
                        + dayWords.apply(hardest.atFirst().day()) + ", "
                        + name(hardest.byNow().movement()) + " on "
                        + dayWords.apply(hardest.byNow().day()) + "."
                : place + ", the hardest done well: " + first + ", since "
                        + dayWords.apply(hardest.atFirst().day()) + ".";
    }

    /** Write whether the same dose has become easier. */
    public String of(SameDose same) {
        return name(same.movement()) + ", " + amount(same) + " a set: "
                + same.verdict().plainName() + ". " + day(same.first()) + "; " + day(same.latest()) + ".";
    }

    private static String amount(SameDose same) {
        String amount = DoseText.amount(same.amount());
        boolean bare = same.amount() instanceof Amount.Repetitions;
        return bare ? amount + " repetitions" : amount;
    }

    private String day(SameDose.OneDay day) {
        return dayWords.apply(day.day()) + ": " + effort(day.worstEffort()) + ", form "
                + day.worstForm().word();
    }

    private static String effort(SetEffort effort) {
        return switch (effort) {
            case LIGHT -> "four or more left";
            case RIGHT -> "two or three left";
            case ALL -> "none or one left";
            case UNKNOWN -> "not said how much was left";
        };
    }

    private String name(SidedMovement movement) {
        String name = library.findMovement(movement.movementId())
                .map(Movement::name)
                .orElse(movement.movementId().replace('_', ' '));
        return name
                + movement.side().find().map(side -> ", " + side.word()).orElse("")
                + movement.variant().afterName();
    }
}
