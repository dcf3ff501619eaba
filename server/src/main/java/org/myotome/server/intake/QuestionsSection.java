package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.wording.Plain;
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

    /**
     * Return whether an answer was taken back by the same account before, and that still stands. While the answer of
     * somebody else counts, the form goes on saying so with each change; once is enough for the record.
     */
    static boolean isTakenBackAlready(Event event, CaseFile file, Account account) {
        if (!(event instanceof Event.SafetyAnswered(String questionId, Answer answer)) || answer != Answer.UNKNOWN) {
            return false;
        }
        List<EventId> struck = new ArrayList<>();
        for (RecordedEvent recorded : file.events().reversed()) {
            if (recorded.event() instanceof Event.EventCorrected(EventId superseded, String ignored)) {
                struck.add(superseded);
            }
            if (recorded.event() instanceof Event.SafetyAnswered(String asked, Answer given)
                    && asked.equals(questionId)
                    && recorded.author().equals(account.id().toString())) {
                return given == Answer.UNKNOWN && !struck.contains(recorded.id());
            }
        }
        return false;
    }

    /** Return, in words, the answers that a form takes back and that count all the same, because others gave them. */
    List<String> stillHeld(Typed typed, CaseFile file) {
        List<String> held = new ArrayList<>();
        typed.values().forEach((field, value) -> {
            if (field.startsWith(FIELD) && value.equals(Answer.UNKNOWN.word())) {
                Answer counts = file.record().answers().answer(field.substring(FIELD.length()));
                if (counts != Answer.UNKNOWN) {
                    held.add(fieldLabel(field) + " " + Plain.capital(counts.word()) + ".");
                }
            }
        });
        return List.copyOf(held);
    }

    @Override
    public String fieldLabel(String field) {
        return content.screening()
                .findQuestion(field.substring(FIELD.length()))
                .map(ScreeningQuestion::wording)
                .orElse(field);
    }
}
