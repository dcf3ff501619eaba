package org.myotome.server.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Answer;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.CaseFile;

/** What a person has answered on pages of their own, and what they are asked next. */
public final class SelfAnswers {

    private final Map<String, Said> byQuestion;

    private SelfAnswers(Map<String, Said> byQuestion) {
        this.byQuestion = byQuestion;
    }

    /**
     * The latest answer of the person to one question.
     *
     * @param question the question
     * @param answer the answer; unknown for "not sure"
     * @param at when
     */
    public record Said(ScreeningQuestion question, Answer answer, Instant at) {

        /** Return the answer in words. */
        public String words(Words words) {
            return switch (answer) {
                case YES -> words.say("Yes");
                case NO -> words.say("No");
                case UNKNOWN -> words.say("Not sure");
            };
        }
    }

    /** Read what a person has answered so far; what was struck out is not among it. */
    public static SelfAnswers of(CaseFile file, ScreeningBank bank) {
        Set<EventId> struck = new TreeSet<>();
        for (RecordedEvent recorded : file.events()) {
            if (recorded.event() instanceof Event.EventCorrected(EventId superseded, String ignored)) {
                struck.add(superseded);
            }
        }
        Map<String, Said> byQuestion = new LinkedHashMap<>();
        for (RecordedEvent recorded : file.events()) {
            if (recorded.event() instanceof Event.MaintenanceEnded && !struck.contains(recorded.id())) {
                byQuestion.values().removeIf(said -> said.answer() != Answer.YES); // they are asked again
            }
            if (recorded.event() instanceof Event.PersonAnswered(String id, Answer answer)
                    && !struck.contains(recorded.id())) {
                bank.findQuestion(id)
                        .ifPresent(question -> byQuestion.put(id, new Said(question, answer, recorded.occurredAt())));
            }
        }
        return new SelfAnswers(Collections.unmodifiableMap(byQuestion));
    }

    /** Return everything that was answered, in the order in which it was first asked. */
    public List<Said> all() {
        return List.copyOf(byQuestion.values());
    }

    /** Return what the person has answered to a question, if anything. */
    public Optional<Said> find(String questionId) {
        return Optional.ofNullable(byQuestion.get(questionId));
    }

    /**
     * Return the screens that are still to come, the most consequential first: the questions of a bundle that only the
     * answer of somebody can settle, that this person can answer, and that they have not answered yet.
     */
    List<List<ScreeningQuestion>> screens(TriageDecision triage, ScreeningBank bank) {
        List<List<ScreeningQuestion>> screens = new ArrayList<>();
        for (TriageDecision.QuestionBundle bundle : triage.bundles()) {
            List<ScreeningQuestion> screen = bundle.questions().stream()
                    .map(question -> bank.getQuestion(question.questionId()))
                    .filter(ScreeningQuestion::isForThePerson)
                    .filter(question -> !byQuestion.containsKey(question.id()))
                    .toList();
            if (!screen.isEmpty()) {
                screens.add(screen);
            }
        }
        return screens;
    }
}
