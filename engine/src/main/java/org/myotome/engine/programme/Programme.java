package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.PainPolicy;

/**
 * What a person does for now.
 *
 * @param items the movements, in the order in which they are done
 * @param leftOut every other movement of the library, with the reason; in the library's order
 * @param coreFirst where the policy "trunk first" stands
 * @param painPolicy how much pain is acceptable
 * @param trainingDays the days of the week, in order from Monday
 * @param minutesPerSession estimated minutes for one session, from the dose
 * @param standing whether its movements have been tried
 * @param notes what else to know
 */
public record Programme(
        List<ProgrammeItem> items,
        List<LeftOut> leftOut,
        CoreFirst coreFirst,
        PainPolicy painPolicy,
        List<DayOfWeek> trainingDays,
        int minutesPerSession,
        Standing standing,
        List<ProgrammeNote> notes) {

    /** The most movements the composer chooses; a clinician may add more. */
    public static final int MOST_ITEMS_CHOSEN = 4;

    public Programme {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "A programme must have at least one movement.\nMaybe the next step is a question, a block step or a referral.");
        }
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        trainingDays = List.copyOf(trainingDays);
        notes = List.copyOf(notes);
        if (trainingDays.isEmpty()) {
            throw new IllegalArgumentException("A programme must have at least one training day.");
        }
        if (minutesPerSession < 1) {
            throw new IllegalArgumentException("The minutes (" + minutesPerSession + ") must be at least 1.");
        }
    }

    /** How far a programme has been tried. */
    public enum Standing {
        /** From what is known so far; no movement was tried yet. */
        PROVISIONAL("provisional"),
        /** The movements come from a search with this person. */
        TRIED("tried");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return the item with this movement, if the programme has it. */
    public Optional<ProgrammeItem> findItem(String movementId) {
        return items.stream()
                .filter(item -> item.movementId().equals(movementId))
                .findFirst();
    }

    /**
     * Return a copy with other items and, following from them, other minutes and reasons. Items of more days a week than
     * there were training days widen these, so that a dose never promises a day that is not there.
     */
    public Programme withItems(List<ProgrammeItem> newItems, List<LeftOut> newLeftOut) {
        return new Programme(
                newItems,
                newLeftOut,
                coreFirst,
                painPolicy,
                daysFor(newItems),
                SessionTime.minutes(newItems),
                standing,
                notes);
    }

    /** Return a copy with other notes. */
    public Programme withNotes(List<ProgrammeNote> newNotes) {
        return new Programme(
                items, leftOut, coreFirst, painPolicy, trainingDays, minutesPerSession, standing, newNotes);
    }

    private List<DayOfWeek> daysFor(List<ProgrammeItem> newItems) {
        int most = newItems.stream()
                .mapToInt(item -> item.dose().daysPerWeek())
                .max()
                .orElse(0);
        return most > trainingDays.size() ? TrainingDays.spread(most) : trainingDays;
    }

    /**
     * Return whether there is something to do on a day of the week. Not every training day has a movement left when movements
     * are done less often than before.
     */
    public boolean isTrainingDay(DayOfWeek day) {
        return trainingDays.contains(day) && !itemsOn(day).isEmpty();
    }

    /** Return the movements of one day of the week; a movement of fewer days is spread over the training days. */
    public List<ProgrammeItem> itemsOn(DayOfWeek day) {
        return items.stream()
                .filter(item -> TrainingDays.pick(trainingDays, item.dose().daysPerWeek())
                        .contains(day))
                .toList();
    }
}
