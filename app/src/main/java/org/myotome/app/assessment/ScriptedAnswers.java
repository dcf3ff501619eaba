package org.myotome.app.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/**
 * Answers from a file: {@code questions} by question id, {@code trials} by movement, such as
 * {@code single_leg_bridge/left: compensated 2 1}. {@code other_questions} and {@code other_trials} answer everything
 * that is not named.
 */
public final class ScriptedAnswers implements Answers {

    private static final List<String> KEYS = List.of("questions", "other_questions", "trials", "other_trials");

    private final String file;
    private final Map<String, Answer> questions;
    private final Optional<Answer> otherQuestions;
    private final Map<String, String> trials;
    private final Optional<String> otherTrials;

    private ScriptedAnswers(
            String file,
            Map<String, Answer> questions,
            Optional<Answer> otherQuestions,
            Map<String, String> trials,
            Optional<String> otherTrials) {
        this.file = file;
        this.questions = questions;
        this.otherQuestions = otherQuestions;
        this.trials = trials;
        this.otherTrials = otherTrials;
    }

    /**
     * Read answers.
     *
     * @throws UnusableFileException with every problem, if the file cannot be used
     */
    public static ScriptedAnswers read(TextFile source) {
        Problems problems = new Problems(source.name());
        Fields fields = Fields.of(YamlDocument.read(source), "", KEYS, problems);
        Map<String, Answer> questions = new TreeMap<>();
        Map<String, String> trials = new TreeMap<>();
        group(fields, "questions", problems).ifPresent(group -> {
            for (String id : group.keys()) {
                group.findWord(id, List.of(Answer.values()), Answer::word)
                        .ifPresent(answer -> questions.put(id, answer));
            }
        });
        group(fields, "trials", problems)
                .ifPresent(group -> group.keys().forEach(key -> trials.put(key, group.requiredText(key))));
        Optional<Answer> otherQuestions = fields.findWord("other_questions", List.of(Answer.values()), Answer::word);
        Optional<String> otherTrials = Optional.of(fields.text("other_trials")).filter(text -> !text.isEmpty());
        problems.throwIfAny();
        return new ScriptedAnswers(source.name(), questions, otherQuestions, trials, otherTrials);
    }

    private static Optional<Fields> group(Fields fields, String key, Problems problems) {
        return fields.find(key).map(node -> Fields.ofAnyKeys(node, key, problems));
    }

    @Override
    public Optional<Answer> answer(TriageDecision.NextQuestion question) {
        return Optional.of(Optional.ofNullable(questions.get(question.questionId()))
                .or(() -> otherQuestions)
                .orElseThrow(() -> missing("questions." + question.questionId(), "other_questions")));
    }

    @Override
    public Optional<Trial> tried(Proposal proposal, Movement movement) {
        String key = proposal.movement().key();
        String line = Optional.ofNullable(trials.get(key))
                .or(() -> Optional.ofNullable(trials.get(movement.id())))
                .or(() -> otherTrials)
                .orElseThrow(() -> missing("trials." + key, "other_trials"));
        try {
            return Optional.of(TrialWords.read(line, proposal.movement(), movement));
        } catch (IllegalArgumentException e) {
            throw unusable("trials." + key, String.valueOf(e.getMessage()), "Maybe write: clean 0");
        }
    }

    private UnusableFileException missing(String path, String other) {
        return unusable(
                path, "is asked for and missing.", "Maybe add it, or " + other + " for all that are not named.");
    }

    private UnusableFileException unusable(String path, String what, String advice) {
        return new UnusableFileException(new ArrayList<>(List.of(new Problem(file, 0, path, "", what, advice))));
    }
}
