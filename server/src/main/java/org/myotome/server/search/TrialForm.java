package org.myotome.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Problem;

/** Reads the form in which a trial is recorded. */
public final class TrialForm {

    /** Pain above what is acceptable, when nobody has said how much. */
    static final String MORE = "more";

    private TrialForm() {}

    /**
     * Read a trial.
     *
     * @throws BadInputException with everything that is wrong
     */
    public static Trial read(
            Library library, String movement, String how, String pain, String exact, List<String> faults) {
        List<Problem> problems = new ArrayList<>();
        Optional<SidedMovement> sided = movement(library, movement);
        if (sided.isEmpty()) {
            problems.add(new Problem("Movement", movement, "The library has no such movement. Reload the page."));
        }
        Optional<Trial.Form> form = Arrays.stream(Trial.Form.values())
                .filter(candidate -> candidate.word().equals(how))
                .findFirst();
        if (form.isEmpty()) {
            problems.add(new Problem("How", how, "Choose correct, with faults or could not."));
        }
        Optional<PainReport> report = pain(exact.isEmpty() ? pain : exact);
        if (report.isEmpty()) {
            problems.add(new Problem("Pain", exact.isEmpty() ? pain : exact, "Choose a number from 0 to 10."));
        }
        if (sided.isEmpty() || form.isEmpty() || report.isEmpty()) {
            throw new BadInputException(problems);
        }
        Movement described = library.getMovement(sided.get().movementId());
        List<String> seen = form.get() == Trial.Form.COMPENSATED
                ? described.faults().stream()
                        .map(fault -> fault.text())
                        .filter(faults::contains)
                        .toList()
                : List.of();
        return new Trial(sided.get(), form.get(), seen, report.get());
    }

    private static Optional<SidedMovement> movement(Library library, String key) {
        String[] parts = key.split("/", 2);
        Optional<Movement> movement = library.findMovement(parts[0]);
        if (movement.isEmpty()) {
            return Optional.empty();
        }
        if (parts.length == 1) {
            return movement.get().isOneSided() ? Optional.empty() : Optional.of(SidedMovement.both(parts[0]));
        }
        return Arrays.stream(Side.values())
                .filter(side -> side.word().equals(parts[1]) && movement.get().isOneSided())
                .map(side -> SidedMovement.on(parts[0], side))
                .findFirst();
    }

    private static Optional<PainReport> pain(String text) {
        if (text.equals(MORE)) {
            return Optional.of(new PainReport.Present());
        }
        try {
            double score = Double.parseDouble(text.replace(',', '.'));
            return score >= 0 && score <= 10 ? Optional.of(new PainReport.Score(score)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
