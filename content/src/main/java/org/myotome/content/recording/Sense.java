package org.myotome.content.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;

/**
 * Makes sense of one activity: how far, how long in motion, how much of it at running speed. Nothing is dropped silently:
 * what is left out becomes a note. The limits are ours, unreviewed.
 */
final class Sense {

    /** Faster than anybody has run; such a step is an error of the receiver. */
    private static final double FASTEST = 12.5;

    /** Slower than this is standing. */
    private static final double SLOWEST = 0.4;

    /** Where people change from walking to running lies at about 2 m/s. */
    private static final double RUNNING = 2.1;

    /** Somebody whose watch says "running" may run more slowly than others walk. */
    private static final double RUNNING_IF_SAID = 1.8;

    /** Seven metres a second for the whole of it is no run of anybody in care. */
    private static final double FASTEST_MEAN = 7;

    /** Speed is looked at over this long, because single steps of a receiver are noise. */
    private static final long WINDOW_MILLIS = 10_000;

    /** A gap this long with hardly a step is a pause. */
    private static final long LONGEST_STEP_MILLIS = 120_000;

    private static final long FIRST_MILLIS =
            Instant.parse("1990-01-02T00:00:00Z").toEpochMilli();
    private static final long LAST_MILLIS =
            Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();
    private static final double NOISE_OF_HEIGHT = 3;

    private final Words words;
    private final ActivitySource source;
    private final Raw raw;
    private final List<RecordingNote> notes = new ArrayList<>();
    private final boolean isSaidToRun;
    private double metres;
    private long movingMillis;
    private long runMillis;
    private long pauseMillis;
    private double climb;
    private boolean hasHeight;
    private long first = Fix.NO_TIME;
    private int backwards;
    private int repeated;
    private int jumps;
    private int odd;
    private int timed;
    private int points;

    private Sense(ActivitySource source, Raw raw, Words words) {
        this.words = words;
        this.source = source;
        this.raw = raw;
        this.isSaidToRun = raw.sport.contains("run");
    }

    static Recording of(ActivitySource source, Raw raw, Words words) {
        return new Sense(source, raw, words).recording();
    }

    // --- along the points ---

    private void walkAlong() {
        for (List<Fix> stretch : raw.stretches) {
            List<Fix> clean = clean(stretch);
            climb(clean);
            Window window = new Window();
            for (int next = 1; next < clean.size(); next++) {
                step(clean.get(next - 1), clean.get(next), window);
            }
            window.close();
        }
    }

    private List<Fix> clean(List<Fix> stretch) {
        List<Fix> clean = new ArrayList<>(stretch.size());
        for (Fix fix : stretch) {
            points++;
            Fix sane = sane(fix);
            Fix before = clean.isEmpty() ? null : clean.getLast();
            if (!sane.hasPlace() && Double.isNaN(sane.distance())) {
                odd += fix.hasPlace() || Double.isNaN(fix.latitude()) ? 0 : 1;
                continue;
            }
            if (before != null && before.hasTime() && sane.hasTime()) {
                if (sane.millis() < before.millis()) {
                    backwards++;
                    continue;
                }
                if (sane.millis() == before.millis()) {
                    repeated++;
                    continue;
                }
            }
            timed += sane.hasTime() ? 1 : 0;
            if (sane.hasTime() && first == Fix.NO_TIME) {
                first = sane.millis();
            }
            clean.add(sane);
        }
        return clean;
    }

    private Fix sane(Fix fix) {
        boolean hasSaneTime = fix.hasTime() && fix.millis() >= FIRST_MILLIS && fix.millis() <= LAST_MILLIS;
        odd += fix.hasTime() && !hasSaneTime ? 1 : 0;
        boolean hasSaneHeight = fix.height() > -500 && fix.height() < 9_000;
        boolean hasSaneDistance = fix.distance() >= 0 && fix.distance() <= ActivitySession.MOST_METRES;
        odd += !Double.isNaN(fix.distance()) && !hasSaneDistance ? 1 : 0;
        return new Fix(
                hasSaneTime ? fix.millis() : Fix.NO_TIME,
                fix.latitude(),
                fix.longitude(),
                hasSaneHeight ? fix.height() : Double.NaN,
                hasSaneDistance ? fix.distance() : Double.NaN);
    }

    private void step(Fix from, Fix to, Window window) {
        double far = from.metresTo(to);
        if (Double.isNaN(far)) {
            return;
        }
        if (!from.hasTime() || !to.hasTime()) {
            metres += far;
            return;
        }
        long millis = to.millis() - from.millis();
        double speed = far * 1000 / millis;
        if (speed > FASTEST) {
            jumps++;
            return;
        }
        metres += far;
        if (millis > LONGEST_STEP_MILLIS && speed < SLOWEST) {
            pauseMillis += millis;
            window.close();
            return;
        }
        window.add(millis, far);
    }

    /** Steps gathered until their speed means something. */
    private final class Window {

        private long millis;
        private double far;

        void add(long moreMillis, double more) {
            millis += moreMillis;
            far += more;
            if (millis >= WINDOW_MILLIS) {
                close();
            }
        }

        void close() {
            if (millis > 0) {
                double speed = far * 1000 / millis;
                if (speed < SLOWEST) {
                    pauseMillis += millis;
                } else {
                    movingMillis += millis;
                    runMillis += speed >= (isSaidToRun ? RUNNING_IF_SAID : RUNNING) ? millis : 0;
                }
            }
            millis = 0;
            far = 0;
        }
    }

    /** Only what rises by more than the noise of a receiver counts. */
    private void climb(List<Fix> stretch) {
        double low = Double.NaN;
        for (Fix fix : stretch) {
            double height = fix.height();
            if (Double.isNaN(height)) {
                continue;
            }
            hasHeight = true;
            if (Double.isNaN(low) || height < low) {
                low = height;
            } else if (height - low >= NOISE_OF_HEIGHT) {
                climb += height - low;
                low = height;
            }
        }
    }

    // --- what it adds up to ---

    private Recording recording() {
        walkAlong();
        Known<Integer> far = whole(
                sane(raw.totalMetres, ActivitySession.MOST_METRES),
                metres,
                ActivitySession.MOST_METRES,
                () -> words.say(
                        "The distance that the device says and the one that its points add up to differ by more than"
                                + " a quarter; the device's is taken."));
        Known<Integer> moving = whole(
                sane(raw.totalSeconds, ActivitySession.MOST_SECONDS),
                movingMillis / 1000.0,
                ActivitySession.MOST_SECONDS,
                () -> words.say(
                        "The time that the device says and the one that its points add up to differ by more than a"
                                + " quarter; the device's is taken."));
        refuseIfNothing(far, moving);
        refuseIfNotOnFoot(far, moving);
        Known<Integer> run = runSeconds(moving);
        ActivityKind kind = kind(moving, run);
        addNotes();
        return new Recording(
                source, startedAt(), kind, because(kind, moving, run), far, moving, run, climbMetres(), notes);
    }

    private static double sane(double total, double most) {
        return total > 0 && total <= most ? total : Double.NaN;
    }

    /** The device's own total holds: it knows of pauses and of steps between the points. */
    private Known<Integer> whole(double said, double summed, int most, Supplier<String> differ) {
        boolean isSummed = summed >= 1 && summed <= most;
        if (!Double.isNaN(said) && isSummed && Math.abs(said - summed) > 0.25 * said) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.TOTALS_DIFFER, differ.get(), words.say("Compare with what you remember.")));
        }
        double value = Double.isNaN(said) ? summed : said;
        long rounded = Math.round(value);
        return rounded >= 1 && rounded <= most ? Known.of((int) rounded) : Known.unknown();
    }

    private void refuseIfNothing(Known<Integer> far, Known<Integer> moving) {
        if (!far.isKnown() && !moving.isKnown()) {
            throw new RefusedException(
                    Understood.Kind.NO_WALK_OR_RUN,
                    words.say("The file says neither how far nor how long."),
                    words.say("Type it instead."));
        }
    }

    private void refuseIfNotOnFoot(Known<Integer> far, Known<Integer> moving) {
        boolean isOther =
                List.of("cycl", "bik", "swim", "row", "driv", "ski", "flying", "motor", "sail", "paddl").stream()
                        .anyMatch(raw.sport::contains);
        boolean isTooFast = far instanceof Known.Value<Integer>(Integer metresWhole)
                && moving instanceof Known.Value<Integer>(Integer seconds)
                && metresWhole > FASTEST_MEAN * seconds;
        if (isOther || isTooFast) {
            throw new RefusedException(
                    Understood.Kind.NOT_ON_FOOT,
                    isOther
                            ? words.say(
                                    "The device calls it “{0}”.",
                                    raw.sport.substring(0, Math.min(raw.sport.length(), Limits.LONGEST_SPORT)))
                            : words.say("It was faster than anybody walks or runs."),
                    words.say("Only walks and runs are read; type it if it was one."));
        }
    }

    private Known<Integer> runSeconds(Known<Integer> moving) {
        if (timed < 2) {
            return isSaidToRun ? moving : Known.unknown();
        }
        int most = moving.find().orElse(Integer.MAX_VALUE);
        return Known.of((int) Math.min(most, runMillis / 1000));
    }

    private double runShare(Known<Integer> moving, Known<Integer> run) {
        return moving instanceof Known.Value<Integer>(Integer whole)
                        && run instanceof Known.Value<Integer>(Integer part)
                ? (double) part / whole
                : Double.NaN;
    }

    private ActivityKind kind(Known<Integer> moving, Known<Integer> run) {
        double share = runShare(moving, run);
        boolean isSaidToWalk = raw.sport.contains("walk") || raw.sport.contains("hik");
        if (Double.isNaN(share)) {
            return isSaidToRun ? ActivityKind.RUN : ActivityKind.WALK;
        }
        if (isSaidToWalk && share > 0.5) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.SPORT_DIFFERS,
                    words.say("The device calls it a walk, and most of it was as fast as a run."),
                    words.say("Say what it was.")));
        }
        if (share >= 0.85) {
            return ActivityKind.RUN;
        }
        return share >= 0.1 || isSaidToRun ? ActivityKind.WALK_RUN : ActivityKind.WALK;
    }

    private String because(ActivityKind kind, Known<Integer> moving, Known<Integer> run) {
        double share = runShare(moving, run);
        if (Double.isNaN(share)) {
            return raw.sport.isEmpty()
                    ? words.say("The file says neither a sport nor times, so a walk is supposed.")
                    : words.say("The device calls it “{0}”.", raw.sport);
        }
        long percent = Math.round(share * 100);
        String speed = words.say("{0} % of the time in motion was as fast as running.", percent);
        return switch (kind) {
            case WALK, RUN -> speed;
            case WALK_RUN -> speed + " " + words.say("The rest was walked.");
        };
    }

    private Optional<Instant> startedAt() {
        long said = raw.startMillis >= FIRST_MILLIS && raw.startMillis <= LAST_MILLIS ? raw.startMillis : Fix.NO_TIME;
        long start = said == Fix.NO_TIME ? first : said;
        return start == Fix.NO_TIME ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start));
    }

    private Known<Integer> climbMetres() {
        double value =
                raw.totalClimb >= 0 && raw.totalClimb <= 20_000 ? raw.totalClimb : hasHeight ? climb : Double.NaN;
        return value >= 0 && value <= 20_000 ? Known.of((int) Math.round(value)) : Known.unknown();
    }

    private void addNotes() {
        if (backwards > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.CLOCK_BACK,
                    words.say(
                            "{0, plural, one {# point went back in time and was left out.} other"
                                    + " {# points went back in time and were left out.}}",
                            backwards),
                    words.say("Check the clock of the device.")));
        }
        if (repeated > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.REPEATED,
                    words.say(
                            "{0, plural, one {# point repeated the moment before and was left out.} other"
                                    + " {# points repeated the moment before and were left out.}}",
                            repeated),
                    ""));
        }
        if (jumps > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.JUMPS,
                    words.say(
                            "{0, plural, one {# point jumped faster than anybody runs; that step is not counted.} other"
                                    + " {# points jumped faster than anybody runs; those steps are not counted.}}",
                            jumps),
                    words.say("The distance may be a little short.")));
        }
        if (odd > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.ODD_VALUES,
                    words.say(
                            "{0, plural, one {# point had values that cannot be; those values were left out.} other"
                                    + " {# points had values that cannot be; those values were left out.}}",
                            odd),
                    ""));
        }
        if (raw.lostPoints > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.LEFT_OUT,
                    words.say(
                            "{0, plural, one {# point could not be read and was left out.} other"
                                    + " {# points could not be read and were left out.}}",
                            raw.lostPoints),
                    ""));
        }
        notesOfTimes();
    }

    private void notesOfTimes() {
        if (timed < 2 && points > 0) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.NO_TIMES,
                    words.say("The points say no times."),
                    words.say("Say on which day it was and how long it took.")));
        }
        if (pauseMillis >= 60_000) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.PAUSES,
                    words.say("Pauses of {0} min as a whole are not counted as time in motion.", pauseMillis / 60_000),
                    ""));
        }
    }
}
