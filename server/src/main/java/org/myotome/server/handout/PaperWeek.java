package org.myotome.server.handout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.SessionPlan;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.form.Merge;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;

/**
 * One week of a returned sheet: what can stand in it, what of it is in the record, and the events that a typed one stands for. They are
 * those of everybody's entries; only that they come from paper is kept with them.
 */
final class PaperWeek {

    static final int DAYS = 7;

    /** The reason under an entry that is struck out because the same sheet was typed in anew. */
    static final String ANEW = "typed in anew from the sheet";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final CaseFile file;
    private final Programme programme;
    private final LocalDate monday;
    private final LocalDate first;
    private final LocalDate today;
    private final Function<String, String> names;
    private final List<RecordedEvent> holding;

    /**
     * Look at a week.
     *
     * @param programme what the sheet shows
     * @param monday the first day of the week
     * @param first the first day on which it can have been followed
     * @param today the last one
     * @param names the name of a movement by its id
     */
    PaperWeek(
            CaseFile file,
            Programme programme,
            LocalDate monday,
            LocalDate first,
            LocalDate today,
            Function<String, String> names) {
        this.file = file;
        this.programme = programme;
        this.monday = monday;
        this.first = first;
        this.today = today;
        this.names = names;
        this.holding = Corrections.effective(file.events());
    }

    /** Return the first day of the week of a day. */
    static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    static String dayLabel(LocalDate day) {
        return DAY.format(day);
    }

    /** Return the days that can be typed in. */
    List<LocalDate> days() {
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                .toList();
    }

    /** Return what stands on the sheet of a day, or could be written there by hand, in the order of the sheet. */
    List<PaperCell> cells(LocalDate day) {
        SessionPlan plan = new SessionPlan(sessionId(day), day, programme.items(), List.of(), programme);
        return programme.items().stream()
                .map(item -> new PaperCell(plan, item, names.apply(item.movementId())))
                .toList();
    }

    /** Return whether a cell has boxes on the sheet. Elsewhere a dash is printed, or the day has no row. */
    boolean isPrinted(PaperCell cell) {
        return programme.itemsOn(cell.day().getDayOfWeek()).contains(cell.item());
    }

    /** Return the field of the pain on the morning after a day; nothing where that morning has not come yet. */
    Optional<String> findMorningField(LocalDate day) {
        return day.isBefore(today) ? Optional.of(day + ".morning") : Optional.empty();
    }

    private String sessionId(LocalDate day) {
        return file.episode().log().sessions().stream()
                .filter(session -> session.day().equals(day))
                .map(Session::id)
                .findFirst()
                .orElseGet(() -> SessionPlan.idOf(day));
    }

    /** Return what would stand in each field for what is in the record. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (LocalDate day : days()) {
            for (PaperCell cell : cells(day)) {
                List<SetLog> typed = latest(sets(cell, true));
                values.putAll(cell.show(typed.isEmpty() ? latest(sets(cell, false)) : typed));
            }
            findMorningField(day).ifPresent(field -> {
                List<MorningCheck> typed = checks(mornings(day, true));
                List<MorningCheck> shown = typed.isEmpty() ? checks(mornings(day, false)) : typed;
                values.put(
                        field,
                        shown.isEmpty() ? "" : PaperCell.text(shown.getLast().pain()));
            });
        }
        return values;
    }

    /** Return what a cell's sets are that somebody has logged without paper; none where nobody has. */
    List<SetLog> loggedOtherwise(PaperCell cell) {
        return latest(sets(cell, false));
    }

    /**
     * Return the events that a form stands for: what differs from what is in the record.
     *
     * @throws org.myotome.server.page.BadInputException if something makes no sense, or somebody has typed in something else meanwhile
     */
    List<Event> events(Typed typed) {
        Merge merge = Merge.of(values(), tidied(typed));
        Problems problems = new Problems(merge.values());
        merge.collisions()
                .forEach(
                        other -> problems.add(
                                label(other.field()),
                                other.mine(),
                                "Somebody has typed in " + (other.theirs().isEmpty() ? "nothing" : other.theirs())
                                        + " there meanwhile. Save once more to put yours in its place, or write what is right."));
        List<Event> events = new ArrayList<>();
        for (LocalDate day : days()) {
            for (PaperCell cell : cells(day)) {
                if (cell.fields().stream().anyMatch(merge.changed()::contains)) {
                    events.addAll(changes(cell, problems));
                }
            }
            findMorningField(day)
                    .filter(merge.changed()::contains)
                    .ifPresent(field -> events.addAll(changes(day, problems.pain(field, label(field)))));
        }
        problems.throwIfAny();
        return List.copyOf(events);
    }

    /** Return what a form says about this week, a dash for nothing done and a question mark where nothing else is asked left out. */
    private Typed tidied(Typed typed) {
        return new Typed(tidied(typed.shown()), tidied(typed.values()));
    }

    private Map<String, String> tidied(Map<String, String> fields) {
        Map<String, String> tidy = new TreeMap<>();
        for (String field : values().keySet()) {
            String text = fields.getOrDefault(field, "").strip();
            boolean counts = !isPain(field) && !field.endsWith(".hard");
            boolean nothing = counts ? text.matches("0+|[-–—]") : text.equals(PaperCell.UNREADABLE);
            if (fields.containsKey(field)) {
                tidy.put(field, nothing ? "" : text);
            }
        }
        return tidy;
    }

    private static boolean isPain(String field) {
        return field.endsWith(".pain") || field.endsWith(".morning");
    }

    private String label(String field) {
        LocalDate day = LocalDate.parse(field.substring(0, field.indexOf('.')));
        return cells(day).stream()
                .filter(cell -> cell.fields().contains(field))
                .map(cell -> dayLabel(day) + ", " + cell.name() + ", " + field.substring(field.lastIndexOf('.') + 1))
                .findFirst()
                .orElse("Morning after " + dayLabel(day));
    }

    private List<Event> changes(PaperCell cell, Problems problems) {
        List<RecordedEvent> typed = sets(cell, true);
        List<SetLog> otherwise = latest(sets(cell, false));
        List<SetLog> wanted = cell.read(problems).stream()
                .map(done -> log(cell, done))
                .filter(log -> !otherwise.stream().anyMatch(other -> addsNothing(log, other)))
                .toList();
        List<SetLog> there = latest(typed);
        List<Event> events = new ArrayList<>();
        typed.stream()
                .filter(recorded -> recorded.event() instanceof Event.SetLogged(SetLog old)
                        && wanted.stream().noneMatch(log -> log.key().equals(old.key())))
                .forEach(recorded -> events.add(new Event.EventCorrected(recorded.id(), ANEW)));
        wanted.stream().filter(log -> !there.contains(log)).forEach(log -> events.add(new Event.SetLogged(log)));
        return events;
    }

    private static SetLog log(PaperCell cell, Entry.SetDone done) {
        SessionPlan.Planned planned =
                cell.plan().find(done.movement(), done.set()).orElseThrow();
        return Entries.set(cell.plan(), planned, done).log();
    }

    /** Return whether a set says nothing that another entry of the same set does not say already; then it counts once. */
    private static boolean addsNothing(SetLog log, SetLog other) {
        return log.key().equals(other.key())
                && (!log.done().isKnown() || log.done().equals(other.done()))
                && (!log.pain().isKnown() || log.pain().equals(other.pain()))
                && (log.effort() == SetEffort.UNKNOWN || log.effort() == other.effort());
    }

    private List<Event> changes(LocalDate day, PainReport pain) {
        List<RecordedEvent> typed = mornings(day, true);
        if (!pain.isKnown()) {
            return typed.stream()
                    .<Event>map(recorded -> new Event.EventCorrected(recorded.id(), ANEW))
                    .toList();
        }
        boolean known = checks(mornings(day, false)).stream()
                .anyMatch(check -> check.pain().equals(pain));
        List<MorningCheck> there = checks(typed);
        if (known || (!there.isEmpty() && there.getLast().pain().equals(pain))) {
            return List.of();
        }
        return List.of(new Event.MorningChecked(
                new MorningCheck(day.plusDays(1), pain, Known.unknown(), Answer.UNKNOWN, LegSymptoms.UNKNOWN)));
    }

    private List<RecordedEvent> sets(PaperCell cell, boolean fromPaper) {
        return holding.stream()
                .filter(recorded -> recorded.device().equals(CaseFiles.PAPER) == fromPaper)
                .filter(recorded -> recorded.event() instanceof Event.SetLogged(SetLog log) && cell.holds(log))
                .sorted(Comparator.comparingLong(RecordedEvent::deviceSequence))
                .toList();
    }

    private List<RecordedEvent> mornings(LocalDate day, boolean fromPaper) {
        return holding.stream()
                .filter(recorded -> recorded.device().equals(CaseFiles.PAPER) == fromPaper)
                .filter(recorded -> recorded.event() instanceof Event.MorningChecked(MorningCheck check)
                        && check.day().equals(day.plusDays(1)))
                .sorted(Comparator.comparingLong(RecordedEvent::deviceSequence))
                .toList();
    }

    private static List<MorningCheck> checks(List<RecordedEvent> recorded) {
        return recorded.stream()
                .map(RecordedEvent::event)
                .filter(Event.MorningChecked.class::isInstance)
                .map(event -> ((Event.MorningChecked) event).check())
                .toList();
    }

    /** Return each set once, as it was written last. */
    private static List<SetLog> latest(List<RecordedEvent> recorded) {
        Map<String, SetLog> byKey = new TreeMap<>();
        for (RecordedEvent one : recorded) {
            if (one.event() instanceof Event.SetLogged(SetLog log)) {
                byKey.put(log.key(), log);
            }
        }
        return List.copyOf(byKey.values());
    }
}
