package org.myotome.engine.startingpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Movement;

/**
 * The form of a movement that was done, from the faults that were seen: the one definition of its grades.
 *
 * <p>A major fault makes it {@code MAJOR_FAULT}; two minor ones or more make it {@code MINOR_FAULTS}; one minor fault alone
 * still is {@code CLEAN}, and so is none. The library says of each fault whether it is minor or major.
 */
public final class FormOfFaults {

    /** The definition in words, for people. */
    public static final String DEFINITION =
            "One minor fault alone still counts as correct; two minor ones or a major one do not.";

    private FormOfFaults() {}

    /** Return the faults among these words that the library does not know of a movement. */
    public static List<String> unknown(Movement movement, Collection<String> faults) {
        return faults.stream().filter(fault -> find(movement, fault).isEmpty()).toList();
    }

    /**
     * Return a form that somebody tapped or wrote, graded by the faults seen with it. Faults say that the movement was done,
     * unless the form says that it could not be.
     *
     * @param form what was tapped
     * @param faults the faults seen, in the library's words; may be empty
     * @throws IllegalArgumentException if the movement has no such fault, or the faults contradict the form
     */
    public static Trial.Form graded(Trial.Form form, Movement movement, Collection<String> faults) {
        Trial.Form seen = of(movement, faults);
        return switch (form) {
            case CLEAN, MINOR_FAULTS, MAJOR_FAULT -> {
                if (!faults.isEmpty() && seen != form) {
                    throw new IllegalArgumentException("The form (" + form.word() + ") and the faults seen ("
                            + seen.word() + ") contradict each other.\n" + DEFINITION);
                }
                yield form;
            }
            case NOT_CLEAN -> {
                if (!faults.isEmpty() && seen == Trial.Form.CLEAN) {
                    throw new IllegalArgumentException(
                            "The form (" + form.word() + ") needs more than one minor fault.\n" + DEFINITION);
                }
                yield faults.isEmpty() ? form : seen;
            }
            // An older word: whoever wrote it did not list every fault, so a short list makes nothing better.
            case COMPENSATED -> seen == Trial.Form.CLEAN ? form : seen;
            case UNABLE -> form;
        };
    }

    /**
     * Return the form of a movement that was done.
     *
     * @param faults the faults seen, in the library's words; each counts once
     * @throws IllegalArgumentException if the movement has no such fault
     */
    public static Trial.Form of(Movement movement, Collection<String> faults) {
        List<Fault.Severity> seen = faults.stream()
                .distinct()
                .map(fault -> find(movement, fault)
                        .orElseThrow(() -> new IllegalArgumentException("The movement (" + movement.id()
                                + ") has no fault (" + fault + ").\nMaybe it belongs to another movement.")))
                .map(Fault::severity)
                .toList();
        if (seen.contains(Fault.Severity.MAJOR)) {
            return Trial.Form.MAJOR_FAULT;
        }
        return seen.size() >= 2 ? Trial.Form.MINOR_FAULTS : Trial.Form.CLEAN;
    }

    private static Optional<Fault> find(Movement movement, String text) {
        return movement.faults().stream()
                .filter(fault -> fault.text().equals(text))
                .findFirst();
    }
}
