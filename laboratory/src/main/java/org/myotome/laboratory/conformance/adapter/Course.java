package org.myotome.laboratory.conformance.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.content.document.Fields;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Opening;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Sessions done under a programme, every second day, each with what was said about it.
 *
 * @param usualMorning pain on a usual morning
 * @param sessions the sessions, first to last
 */
record Course(PainReport usualMorning, List<Course.Done> sessions) {

    private static final int DAYS_BETWEEN = 2;
    private static final double MOST_PAIN = 10;
    private static final String PAIN_ADVICE = "Maybe another scale was used; 0 is no pain and 10 the worst.";

    Course {
        sessions = List.copyOf(sessions);
    }

    /**
     * One session.
     *
     * @param painDuring the worst pain in it
     * @param painAfter pain right after
     * @param morningPain pain the next morning
     * @param stiffness minutes of stiffness that morning
     * @param nightPain whether pain woke the person
     * @param legSymptoms how symptoms down the leg changed
     * @param form how it looked
     * @param effort how much was left
     * @param whole whether everything was done
     */
    record Done(
            PainReport painDuring,
            PainReport painAfter,
            PainReport morningPain,
            Known<Integer> stiffness,
            Answer nightPain,
            LegSymptoms legSymptoms,
            SetForm form,
            SetEffort effort,
            Answer whole) {}

    static Optional<Course> read(Fields fields) {
        return fields.findGroup("course", List.of("usual_morning_pain", "sessions"))
                .map(course -> new Course(
                        pain(course, "usual_morning_pain"),
                        course.groups(
                                "sessions",
                                List.of(
                                        "pain_during",
                                        "pain_after",
                                        "morning_pain",
                                        "morning_stiffness_minutes",
                                        "night_pain",
                                        "leg_symptoms",
                                        "form",
                                        "effort",
                                        "all_done"),
                                Course::done)));
    }

    private static Done done(Fields session) {
        return new Done(
                pain(session, "pain_during"),
                pain(session, "pain_after"),
                pain(session, "morning_pain"),
                session.findWholeNumber("morning_stiffness_minutes", 0, 1440, "minutes", "Maybe hours were meant.")
                        .map(Known::of)
                        .orElseGet(Known::unknown),
                answer(session, "night_pain"),
                word(session, "leg_symptoms", List.of("none", "same", "further_down", "new_numbness_or_weakness"))
                        .map(Course::legSymptoms)
                        .orElse(LegSymptoms.UNKNOWN),
                word(session, "form", List.of("good", "poor"))
                        .map(form -> form.equals("good") ? SetForm.STEADY : SetForm.LOST)
                        .orElse(SetForm.UNKNOWN),
                word(session, "effort", List.of("some_left", "all_out"))
                        .map(effort -> effort.equals("some_left") ? SetEffort.RIGHT : SetEffort.ALL)
                        .orElse(SetEffort.UNKNOWN),
                answer(session, "all_done"));
    }

    private static PainReport pain(Fields fields, String key) {
        return fields.findNumber(key, 0, MOST_PAIN, "", PAIN_ADVICE)
                .<PainReport>map(PainReport.Score::new)
                .orElseGet(PainReport.Unknown::new);
    }

    private static Answer answer(Fields fields, String key) {
        return fields.findWord(key, List.of(Answer.values()), Answer::word).orElse(Answer.UNKNOWN);
    }

    private static Optional<String> word(Fields fields, String key, List<String> words) {
        return fields.findWord(key, words, word -> word);
    }

    private static LegSymptoms legSymptoms(String word) {
        return switch (word) {
            case "none" -> LegSymptoms.NONE;
            case "same" -> LegSymptoms.SAME;
            case "further_down" -> LegSymptoms.PERIPHERALISING;
            default -> LegSymptoms.NEW_NUMBNESS_OR_WEAKNESS;
        };
    }

    /** Return the day on which it is asked how to go on: the morning after the last session is over. */
    LocalDate lastDay(LocalDate first) {
        return first.plusDays((long) DAYS_BETWEEN * sessions.size());
    }

    /** Return the episode in which a programme was accepted on a day and this was done under it. */
    Episode episode(CaseRecord record, Programme programme, LocalDate first) {
        Log log = new Log(first);
        Opening.eventsOf(record).forEach(log::then);
        log.then(new Event.UsualMorningStated(usualMorning));
        log.then(new Event.ProgrammeAccepted(programme, List.of()));
        for (int number = 0; number < sessions.size(); number++) {
            log.session(sessions.get(number), programme, first.plusDays((long) DAYS_BETWEEN * number));
        }
        return Episode.fold(log.events);
    }

    /** Writes down what happened, a second after each other. */
    private static final class Log {

        private static final int MORNING = 7;
        private static final int EVENING = 18;

        private final List<RecordedEvent> events = new ArrayList<>();
        private Instant now;

        Log(LocalDate first) {
            now = first.atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
        }

        void then(Event event) {
            int number = events.size() + 1;
            events.add(new RecordedEvent(
                    new EventId("event-" + number), "conformance", now, now, "adapter", "adapter", number, event));
            now = now.plusSeconds(1);
        }

        void session(Done done, Programme programme, LocalDate day) {
            now = day.atTime(EVENING, 0).toInstant(ZoneOffset.UTC);
            String id = "session-" + day;
            for (ProgrammeItem item : programme.items()) {
                item.sidedMovements().forEach(movement -> sets(id, done, item, movement, day));
            }
            then(new Event.SessionFinished(new SessionEnd(id, day, done.painAfter(), done.legSymptoms())));
            LocalDate morning = day.plusDays(1);
            now = morning.atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
            then(new Event.MorningChecked(new MorningCheck(
                    morning, done.morningPain(), done.stiffness(), done.nightPain(), done.legSymptoms())));
        }

        private void sets(String id, Done done, ProgrammeItem item, SidedMovement movement, LocalDate day) {
            int sets = done.whole() == Answer.NO ? 1 : item.dose().sets();
            Known<Amount> amount =
                    done.whole() == Answer.YES ? Known.of(item.dose().amount()) : Known.unknown();
            for (int set = 1; set <= sets; set++) {
                then(new Event.SetLogged(
                        new SetLog(id, day, movement, set, amount, done.painDuring(), done.form(), done.effort())));
            }
        }
    }
}
