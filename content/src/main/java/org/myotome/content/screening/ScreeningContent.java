package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;

/** Reads the screening content. */
public final class ScreeningContent {

    private ScreeningContent() {}

    /** Return the bank that this project ships. */
    public static ScreeningBank shipped() {
        return read(
                TextFile.shipped(ScreeningContent.class, "rules.yaml"),
                TextFile.shipped(ScreeningContent.class, "questions.yaml"));
    }

    /**
     * Read rules and questions.
     *
     * @throws UnusableFileException with the problems of both files, if there is any
     */
    public static ScreeningBank read(TextFile rulesFile, TextFile questionsFile) {
        Problems questionProblems = new Problems(questionsFile.name());
        Problems ruleProblems = new Problems(rulesFile.name());
        List<ScreeningQuestion> questions = QuestionReader.read(questionsFile, questionProblems);
        RuleReader rules = RuleReader.read(rulesFile, questions, ruleProblems);
        throwIfAny(questionProblems, ruleProblems);
        return ScreeningBank.of(
                rules.version(), rules.rules(), rules.trainingConditions(), rules.contradictions(), questions);
    }

    private static void throwIfAny(Problems first, Problems second) {
        List<Problem> all = new ArrayList<>(first.found());
        all.addAll(second.found());
        if (!all.isEmpty()) {
            throw new UnusableFileException(all);
        }
    }
}
