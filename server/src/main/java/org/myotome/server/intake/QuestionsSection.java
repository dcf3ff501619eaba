package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.form.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The closed safety questions. */
@Component
@Order(5)
final class QuestionsSection implements Section {

    /** The prefix of a question's field. */
    static final String FIELD = "q.";

    private final Content content;

    QuestionsSection(Content content) {
        this.content = content;
    }

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public String label() {
        return "Safety questions";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        SafetyAnswers answers = episode.caseRecord().answers();
        Map<String, String> values = new TreeMap<>();
        for (String id : content.screening().questionIds()) {
            values.put(FIELD + id, answers.answer(id).word());
        }
        return values;
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        List<Event> events = new ArrayList<>();
        for (String field : changed) {
            if (field.startsWith(FIELD)) {
                String id = field.substring(FIELD.length());
                if (!content.screening().questionIds().contains(id)) {
                    fields.add("Question", id, "There is no such question. Reload the page.");
                    continue;
                }
                Answer answer =
                        fields.choice(field, fieldLabel(field), List.of(Answer.values()), Answer::word, Answer.UNKNOWN);
                events.add(new Event.SafetyAnswered(id, answer));
            }
        }
        return events;
    }

    @Override
    public String fieldLabel(String field) {
        return content.screening()
                .findQuestion(field.substring(FIELD.length()))
                .map(ScreeningQuestion::wording)
                .orElse(field);
    }
}
