package org.myotome.engine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/** Tells what happened to one person, event by event, on a clock that the test moves. */
public final class Story {

    private final List<RecordedEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private String device = "console";
    private long sequence;

    /** Begin with everything that a case record says. */
    public static Story opening(CaseRecord record) {
        Story story = new Story();
        Opening.eventsOf(record).forEach(story::then);
        return story;
    }

    /** Begin another story with the same events. */
    public static Story replay(Story other) {
        Story story = new Story();
        story.events.addAll(other.events);
        story.now = other.now;
        story.device = other.device;
        story.sequence = other.sequence;
        return story;
    }

    /** Go on at another time of a day. */
    public Story at(LocalDate day, int hour) {
        now = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** Go on writing on another device. */
    public Story on(String newDevice) {
        device = newDevice;
        return this;
    }

    /** Something happens; a second passes. */
    public Story then(Event event) {
        sequence++;
        events.add(new RecordedEvent(
                new EventId("event-" + sequence), "person", now, now, device, "author", sequence, event));
        now = now.plusSeconds(1);
        return this;
    }

    /** A whole session of one movement is done: each set the same. */
    public Story session(LocalDate day, SidedMovement movement, int sets, Amount done, int pain) {
        return session(day, movement, sets, done, pain, SetForm.STEADY, SetEffort.RIGHT);
    }

    /** A whole session of one movement is done: each set the same. */
    public Story session(
            LocalDate day, SidedMovement movement, int sets, Amount done, int pain, SetForm form, SetEffort effort) {
        at(day, 18);
        for (int set = 1; set <= sets; set++) {
            then(new Event.SetLogged(new SetLog(
                    "session-" + day, day, movement, set, Known.of(done), new PainReport.Score(pain), form, effort)));
        }
        return then(new Event.SessionFinished(
                new SessionEnd("session-" + day, day, new PainReport.Score(pain), LegSymptoms.NONE)));
    }

    /** A calm morning but for its pain. */
    public Story morning(LocalDate day, int pain) {
        return at(day, 7)
                .then(new Event.MorningChecked(
                        new MorningCheck(day, new PainReport.Score(pain), Known.of(5), Answer.NO, LegSymptoms.NONE)));
    }

    /** Return the id of the last event. */
    public EventId last() {
        return events.getLast().id();
    }

    /** Return the events so far. */
    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** Return the state so far. */
    public Episode episode() {
        return Episode.fold(events);
    }
}
