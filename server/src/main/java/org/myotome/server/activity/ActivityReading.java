package org.myotome.server.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.server.form.Problems;
import org.myotome.server.page.Problem;

/**
 * Reads a walk or run that was typed. What cannot be is refused by name; what is doubtful becomes a question. The limits are
 * ours.
 *
 * @param session the walk or run; empty when something cannot be
 * @param problems what cannot be
 * @param questions what is doubtful and has to be said to be right
 */
record ActivityReading(Optional<ActivitySession> session, List<Problem> problems, List<Problem> questions) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_ID = 80;

    /** In metres a second: faster than this for the whole of it is a slip of units. */
    private static final double FASTEST = 7;

    private static final double FASTEST_WALK = 2.5;
    private static final double SLOWEST = 0.3;
    private static final int TIMES_THE_USUAL = 10;
    private static final int FEWEST_TO_KNOW_THE_USUAL = 3;

    static ActivityReading of(
            ActivityForm form,
            LocalDate today,
            List<ActivitySession> earlier,
            Optional<ActivitySession> before,
            Words words) {
        Problems fields = new Problems(
                Map.of(
                        "day", form.day(),
                        "kind", form.kind(),
                        "minutes", form.minutes(),
                        "run", form.run(),
                        "distance", form.distance(),
                        "during", form.during(),
                        "after", form.after(),
                        "exertion", form.exertion()),
                words);
        if (form.id().isBlank() || form.id().length() > LONGEST_ID) {
            fields.add(
                    words.say("Entry"),
                    words.say(
                            "{0, plural, one {# character} other {# characters}}",
                            form.id().length()),
                    words.say("Open the page again."));
        }
        Optional<LocalDate> day = day(form.day(), today, fields, words);
        ActivityKind kind = fields.choice(
                "kind",
                words.say("What it was"),
                List.of(ActivityKind.values()),
                ActivityKind::word,
                ActivityKind.WALK);
        Known<Integer> seconds =
                scaled(fields.number("minutes", words.say("Minutes"), 0.1, 2_880, words.say("unit|minutes"), ""), 60);
        Known<Double> running =
                fields.number("run", words.say("Minutes of running"), 0, 2_880, words.say("unit|minutes"), "");
        Known<Integer> run = run(kind, seconds, scaled(running, 60), fields, words);
        Known<Integer> metres = metres(form, fields, words);
        PainReport during = fields.pain("during", words.say("Pain on the way"));
        PainReport after = fields.pain("after", words.say("Pain right after"));
        Known<Integer> exertion = fields.whole("exertion", words.say("How hard it was"), 0, 10, words.of("points"));
        if (!seconds.isKnown() && !metres.isKnown() && fields.found().isEmpty()) {
            fields.add(words.say("Minutes"), "", words.say("Say how long it took or how far it was."));
        }
        speed(metres, seconds, fields, words);
        if (!fields.found().isEmpty() || day.isEmpty()) {
            return new ActivityReading(Optional.empty(), fields.found(), List.of());
        }
        ActivitySession session = new ActivitySession(
                form.id(),
                day.get(),
                before.filter(one -> one.day().equals(day.get()))
                        .map(ActivitySession::startedAt)
                        .orElse(Known.unknown()),
                kind,
                metres,
                seconds,
                run,
                before.map(ActivitySession::climbMetres).orElse(Known.unknown()),
                during,
                after,
                exertion,
                before.map(ActivitySession::source).orElse(ActivitySource.ENTERED));
        List<Problem> questions = form.sure() ? List.of() : questions(session, earlier, words);
        return new ActivityReading(Optional.of(session), List.of(), questions);
    }

    private static Optional<LocalDate> day(String written, LocalDate today, Problems fields, Words words) {
        if (written.isEmpty()) {
            return Optional.of(today);
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.isAfter(today)) {
                fields.add(
                        words.say("Day"), written, words.say("It is still to come. Choose today or an earlier day."));
                return Optional.empty();
            }
            if (day.isBefore(FIRST_DAY)) {
                fields.add(words.say("Day"), written, words.say("Choose a day since the year 2000."));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            fields.add(words.say("Day"), written, words.say("Write it as year-month-day, such as 2026-11-30."));
            return Optional.empty();
        }
    }

    private static Known<Integer> scaled(Known<Double> amount, int by) {
        return amount.find()
                .map(value -> (int) Math.round(value * by))
                .filter(value -> value > 0 || amount.find().get() == 0)
                .map(Known::of)
                .orElse(Known.unknown());
    }

    private static Known<Integer> run(
            ActivityKind kind, Known<Integer> seconds, Known<Integer> said, Problems fields, Words words) {
        if (kind == ActivityKind.WALK) {
            return Known.of(0);
        }
        if (said instanceof Known.Value<Integer>(Integer run)
                && seconds instanceof Known.Value<Integer>(Integer whole)
                && run > whole) {
            fields.add(
                    words.say("Minutes of running"),
                    String.valueOf(run / 60),
                    words.say("It is more than the whole took."));
        }
        return kind == ActivityKind.RUN && !said.isKnown() ? seconds : said;
    }

    private static Known<Integer> metres(ActivityForm form, Problems fields, Words words) {
        boolean isKilometres = !form.unit().equals("m");
        Known<Double> far = isKilometres
                ? fields.number(
                        "distance",
                        words.say("Distance"),
                        0.01,
                        500,
                        words.say("unit|kilometres"),
                        words.say("Maybe metres are meant."))
                : fields.number(
                        "distance",
                        words.say("Distance"),
                        1,
                        ActivitySession.MOST_METRES,
                        words.say("unit|metres"),
                        "");
        return scaled(far, isKilometres ? 1000 : 1);
    }

    private static void speed(Known<Integer> metres, Known<Integer> seconds, Problems fields, Words words) {
        if (metres instanceof Known.Value<Integer>(Integer far)
                && seconds instanceof Known.Value<Integer>(Integer time)
                && far > FASTEST * time) {
            fields.add(
                    words.say("Distance"),
                    farIn(far, time, words),
                    words.say("Nobody is that fast. Maybe minutes and distance were mixed up, or metres are meant."));
        }
    }

    private static List<Problem> questions(ActivitySession session, List<ActivitySession> earlier, Words words) {
        List<Problem> questions = new ArrayList<>();
        if (session.metres() instanceof Known.Value<Integer>(Integer far)
                && session.seconds() instanceof Known.Value<Integer>(Integer time)) {
            if (far < SLOWEST * time) {
                questions.add(new Problem(
                        words.say("Distance"),
                        farIn(far, time, words),
                        words.say("That is very slow. Maybe kilometres are meant.")));
            }
            if (session.kind() == ActivityKind.WALK && far > FASTEST_WALK * time) {
                questions.add(new Problem(
                        words.say("What it was"),
                        farIn(far, time, words),
                        words.say("That is fast for a walk. Maybe it was a run.")));
            }
        }
        if (isFarFromUsual(session, earlier, ActivitySession::metres)) {
            questions.add(new Problem(
                    words.say("Distance"),
                    session.metres()
                            .find()
                            .map(far -> Distances.kilometres(words, far))
                            .orElse(""),
                    tenTimes(words)));
        }
        if (isFarFromUsual(session, earlier, ActivitySession::seconds)) {
            questions.add(new Problem(
                    words.say("Minutes"),
                    session.seconds()
                            .find()
                            .map(time -> words.say("{0} min", time / 60))
                            .orElse(""),
                    tenTimes(words)));
        }
        return List.copyOf(questions);
    }

    private static String farIn(int metres, int seconds, Words words) {
        return words.say("{0} in {1} min", Distances.kilometres(words, metres), seconds / 60);
    }

    private static String tenTimes(Words words) {
        return words.say("That is more than ten times your usual. Maybe the unit is another one.");
    }

    private static boolean isFarFromUsual(
            ActivitySession session, List<ActivitySession> earlier, Function<ActivitySession, Known<Integer>> amount) {
        List<Integer> known = earlier.stream()
                .flatMap(one -> amount.apply(one).find().stream())
                .sorted()
                .toList();
        return known.size() >= FEWEST_TO_KNOW_THE_USUAL
                && amount.apply(session) instanceof Known.Value<Integer>(Integer now)
                && now >= TIMES_THE_USUAL * (long) known.get(known.size() / 2);
    }
}
