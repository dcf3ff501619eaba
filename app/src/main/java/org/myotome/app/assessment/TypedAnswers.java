package org.myotome.app.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.app.text.NextStepText;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.explanation.NaturalFrequency;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/** Answers that a person types. The end of the input, or {@code stop}, stops the assessment. */
public final class TypedAnswers implements Answers {

    private static final String STOP = "stop";

    private final BufferedReader in;
    private final PrintWriter out;
    private final NextStepText names;

    /**
     * Ask a person.
     *
     * @param in what they type
     * @param out where the questions go
     * @param names names movements
     */
    public TypedAnswers(BufferedReader in, PrintWriter out, NextStepText names) {
        this.in = in;
        this.out = out;
        this.names = names;
    }

    @Override
    public Optional<Answer> answer(TriageDecision.NextQuestion question) {
        out.println();
        out.println(question.wording());
        out.println("  (" + question.why() + ")");
        return ask("yes, no, unknown or stop> ", TypedAnswers::answerNamed);
    }

    @Override
    public Optional<Trial> tried(Proposal proposal, Movement movement) {
        out.println();
        out.println("Trial " + proposal.trialNumber() + ": " + names.name(proposal.movement()));
        out.println("  " + Consultation.why(proposal));
        out.println(
                "  Works for " + NaturalFrequency.of(proposal.outlook().chance().canDo())
                        + ", more pain than agreed for "
                        + NaturalFrequency.of(proposal.outlook().chance().painful()) + ".");
        movement.cues().forEach(cue -> out.println("  - " + cue));
        for (int index = 0; index < movement.faults().size(); index++) {
            out.println("  fault " + (index + 1) + ": "
                    + movement.faults().get(index).text());
        }
        return ask(TrialWords.HOW + ", or stop> ", line -> TrialWords.read(line, proposal.movement(), movement));
    }

    private static Answer answerNamed(String line) {
        return switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> Answer.YES;
            case "n", "no" -> Answer.NO;
            case "u", "unknown" -> Answer.UNKNOWN;
            default ->
                throw new IllegalArgumentException("The answer (" + line.strip() + ") must be yes, no or unknown.");
        };
    }

    /** Ask until the answer can be understood. */
    private <T> Optional<T> ask(String prompt, Function<String, T> reader) {
        while (true) {
            out.print(prompt);
            out.flush();
            Optional<String> line = line();
            if (line.isEmpty() || line.get().strip().equals(STOP)) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.apply(line.get()));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage());
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
