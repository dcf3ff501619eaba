package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Caution;
import org.myotome.engine.outcome.Change;
import org.myotome.engine.outcome.EvidenceMark;
import org.myotome.engine.outcome.Finding;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.Interval;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OwnMeasures;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.Question;
import org.myotome.engine.outcome.Scale;
import org.myotome.engine.outcome.ScoreDoubt;
import org.myotome.engine.outcome.Scoring;
import org.myotome.engine.outcome.Series;
import org.myotome.engine.outcome.Surer;
import org.myotome.engine.outcome.Threshold;
import org.myotome.engine.outcome.Trend;
import org.myotome.engine.outcome.Verdict;

/** Sentences about measures and how they have changed. They say that something has changed, never why. */
public final class OutcomeSentences {

    /** Sentences in English. */
    public static final OutcomeSentences ENGLISH = new OutcomeSentences(Words.ENGLISH);

    private static final int PERCENT = 100;

    private final Words words;

    /** Write in a language. */
    public OutcomeSentences(Words words) {
        this.words = words;
    }

    /** Return the name of a series: "Single-leg heel raises, right" or "Own activity: run 10 km". */
    public String name(Series series) {
        List<String> parts = new ArrayList<>();
        parts.add(name(series.measure()));
        series.side().find().ifPresent(side -> parts.add(words.of("side", side.word())));
        if (series.measure().use().sided() && !series.side().isKnown()) {
            parts.add(words.say("side not said"));
        }
        String name = words.list(parts);
        return series.about().isEmpty() ? name : words.say("{0}: {1}", name, series.about());
    }

    /** Return the name of a measure. */
    public String name(Measure measure) {
        return OwnMeasures.findAbility(measure).map(this::estimated).orElseGet(() -> words.of(measure.name()));
    }

    private String estimated(Ability ability) {
        return words.say(
                "{0, select, trunk_strength {Trunk strength, estimated} trunk_control {Trunk motor control, estimated} hip_left"
                        + " {Left hip, estimated} hip_right {Right hip, estimated} knee_left {Left knee and thigh, estimated}"
                        + " knee_right {Right knee and thigh, estimated} foot_left {Left calf and foot, estimated} foot_right"
                        + " {Right calf and foot, estimated} other {Mobility, estimated}}",
                ability.word());
    }

    /** Return one of the four questions. */
    public String asked(Question question) {
        return switch (question) {
            case MOVES_BETTER -> words.say("Moves better?");
            case LESS_PAIN -> words.say("Less pain?");
            case STRONGER -> words.say("Stronger?");
            case BETTER_COORDINATED -> words.say("Better coordinated?");
        };
    }

    /** Return what a question is answered with, in a word or two. */
    public String said(Finding finding) {
        return switch (finding) {
            case YES -> words.say("Yes");
            case NO -> words.say("No");
            case NOT_SURE_YET -> words.say("Not sure yet");
            case NOT_MEASURED -> words.say("Not measured");
        };
    }

    /** Return what an answer was and what it is now. */
    public String changed(Question question, Finding before, Finding now) {
        return words.say("{0} {1} before, {2} now.", asked(question), small(said(before)), small(said(now)));
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Return how sure a figure is. */
    public String of(EvidenceMark mark) {
        return switch (mark) {
            case READ -> words.say("read in its source");
            case GENERAL -> words.say("from general knowledge, unreviewed");
            case OURS -> words.say("our own choice, unreviewed");
        };
    }

    /** Return a limit with its unit, and its share of the room where that may be more. */
    public String limit(Measure measure, Threshold threshold) {
        String points = difference(measure, threshold.points());
        return threshold.shareOfRoom() > 0
                ? words.say("{0}, or {1} % if that is more", points, number(PERCENT * threshold.shareOfRoom()))
                : points;
    }

    /** Return what is wrong with a score. */
    public String of(ScoreDoubt doubt) {
        Scale scale = doubt.scale();
        return switch (doubt.wrong()) {
            case OFF_SCALE ->
                words.say(
                        "It must lie between {0} and {1} {2}.",
                        number(scale.least()), number(scale.most()), words.of(scale.unit()));
            case BETWEEN_STEPS -> words.say("It must be a multiple of {0}.", number(scale.step()));
        };
    }

    /** Return what may have been meant by a score that does not fit, in a sentence that begins with "Maybe". */
    public String of(ScoreDoubt.Maybe maybe) {
        return switch (maybe) {
            case ScoreDoubt.Maybe.Rounded() -> words.say("Maybe round it.");
            case ScoreDoubt.Maybe.LineOfMillimetres(double score) ->
                words.say("Maybe it was read off a line of 100 mm; then it is {0}.", number(score));
            case ScoreDoubt.Maybe.Millimetres(double centimetres) ->
                words.say("Maybe it is in mm; then it is {0} cm.", number(centimetres));
            case ScoreDoubt.Maybe.WithoutMinus() -> words.say("Maybe the minus sign is too many.");
            case ScoreDoubt.Maybe.AnotherMeasure() ->
                words.say("Maybe it belongs to another measure, or a digit is too many.");
        };
    }

    /** Return a score with its unit: "7 of 10", "12 repetitions". */
    public String score(Measure measure, double score) {
        Scale scale = measure.scale();
        return switch (scale.unit()) {
            case "points", "statements" ->
                scale.least() == 0 ? words.say("{0} of {1}", number(score), number(scale.most())) : number(score);
            default -> withUnit(score, scale.unit());
        };
    }

    /** Return a difference of scores with its unit: "3 points", "6 repetitions". */
    public String difference(Measure measure, double points) {
        String unit = measure.scale().unit();
        return unit.startsWith("of ") ? number(points) : withUnit(points, unit);
    }

    private String withUnit(double value, String unit) {
        return switch (unit) {
            case "points" -> words.say("{0, plural, one {{1} point} other {{1} points}}", value, number(value));
            case "statements" ->
                words.say("{0, plural, one {{1} statement} other {{1} statements}}", value, number(value));
            case "repetitions" ->
                words.say("{0, plural, one {{1} repetition} other {{1} repetitions}}", value, number(value));
            case "stands" -> words.say("{0, plural, one {{1} stand} other {{1} stands}}", value, number(value));
            default -> words.say("{0} {1}", number(value), words.of(unit));
        };
    }

    /** Return a score or difference without its unit. It is shown to a tenth at most; that is finer than any measure here. */
    public String number(double value) {
        return NumberText.of(value).replace('.', words.decimalMark());
    }

    /** Return how a series has changed, with its uncertainty. */
    public String change(Followed followed) {
        Measure measure = followed.series().measure();
        Change change = followed.change();
        if (change.verdict() == Verdict.TOO_FEW) {
            return words.say(
                    "Once so far: {0}. Nothing to compare with yet.",
                    score(measure, change.last().value()));
        }
        if (measure.isRatedChange()) {
            return words.say(
                            "Rated {0} between {1} and {2}; 0 is no change.",
                            number(change.last().value()),
                            number(measure.scale().least()),
                            number(measure.scale().most()))
                    + " " + verdict(measure, change);
        }
        return words.say(
                        "From {0} to {1}: {2}.",
                        number(change.first().value()),
                        score(measure, change.last().value()),
                        amount(measure, change))
                + " " + verdict(measure, change);
    }

    private String amount(Measure measure, Change change) {
        String moved = moved(measure, change);
        return change.detectable()
                .map(error -> words.say("{0}, give or take {1}", moved, number(error)))
                .orElse(moved);
    }

    private String moved(Measure measure, Change change) {
        if (change.gain() == 0) {
            return words.say("the same");
        }
        String by = difference(measure, Math.abs(change.gain()));
        return change.gain() > 0 ? words.say("better by {0}", by) : words.say("worse by {0}", by);
    }

    private String verdict(Measure measure, Change change) {
        String matters = change.important().map(this::number).orElseGet(() -> words.say("not known"));
        return switch (change.verdict()) {
            case BETTER_AND_MATTERS ->
                words.say("That is more than measuring errs, and at least what matters to people ({0}).", matters);
            case BETTER ->
                change.important().isPresent()
                        ? words.say(
                                "That is more than measuring errs, but less than what matters to people ({0}).",
                                matters)
                        : words.say("That is more than measuring errs; how much matters to people is not known.");
            case WITHIN_ERROR -> words.say("Measuring errs by as much; it may be no change at all.");
            case NO_CHANGE_THAT_MATTERS ->
                words.say("Even with the error of measuring that is less than what matters to people ({0}).", matters);
            case WORSE -> words.say("That is more than measuring errs.");
            case ERROR_UNKNOWN ->
                words.say("How far this measure errs is not known, so no change can be told from chance.");
            case TOO_FEW ->
                words.say(
                        "Measured on one day only ({0}).",
                        score(measure, change.last().value()));
        };
    }

    /** Return the line through all readings in words, where there is one. */
    public Optional<String> trend(Followed followed) {
        Measure measure = followed.series().measure();
        return followed.change().trend().map(trend -> trend(measure, trend));
    }

    private String trend(Measure measure, Trend trend) {
        Interval all = trend.overAll();
        String by = difference(measure, Math.abs(trend.gainPerWeek() * trend.weeks()));
        String weeks = number(trend.weeks());
        String lower = number(all.lower());
        String upper = number(all.upper());
        return trend.gainPerWeek() < 0
                ? words.say(
                        "The line through all measurements: worse by {0} in {1} weeks (between {2} and {3}).",
                        by, weeks, lower, upper)
                : words.say(
                        "The line through all measurements: better by {0} in {1} weeks (between {2} and {3}).",
                        by, weeks, lower, upper);
    }

    /** Return what to keep in mind about a change. */
    public String caution(Caution caution) {
        return switch (caution) {
            case ONLY_TWO -> words.say("Two measurements only.");
            case STARTED_AT_ITS_WORST ->
                words.say(
                        "Most of it came right after the first measurement. A first score is often worse than usual, and the"
                                + " next one better whatever is done.");
            case LAST_STANDS_ALONE -> words.say("The measurement before the last one did not show it yet.");
            case LINE_MAY_BE_FLAT -> words.say("The line through all measurements may be flat.");
            case LITTLE_ROOM -> words.say("It began so well that a change that matters could not have shown.");
            case SAME_DAY -> words.say("Measured more than once on one day; what was entered last counts.");
            case FROM_MEMORY -> words.say("What people remember of how they were is not how they were.");
            case UNREVIEWED ->
                words.say("The limits used are from general knowledge or our own choice; nobody has reviewed them.");
        };
    }

    /** Return the answer to one of the four questions in a sentence or two, without the word of the answer. */
    public String answer(Progress progress) {
        return switch (progress.grounds()) {
            case NEVER_MEASURED -> words.say("Nothing has been measured that could tell.");
            case MEASURED_ONCE -> words.say("Measured once. One measurement is no change.");
            case BETTER -> lead(progress) + unchanged(progress);
            case WITHIN_ERROR, ERROR_UNKNOWN, NO_CHANGE_THAT_MATTERS -> lead(progress);
            case BETTER_AND_WORSE -> lead(progress) + " " + words.say("But worse: {0}.", worse(progress));
            case WORSE -> words.say("Worse: {0}.", worse(progress));
        };
    }

    private String lead(Progress progress) {
        return progress.lead()
                .map(lead -> words.say("{0}. {1}", name(lead.series()), change(lead)))
                .orElse("");
    }

    /** Name what has not become better beside the measure that leads. */
    private String unchanged(Progress progress) {
        List<String> names = progress.all().stream()
                .filter(one ->
                        progress.lead().filter(lead -> isPartOf(one, lead)).isEmpty())
                .filter(one -> one.isComparable() && one.change().isMeasurable())
                .filter(one -> one.change().hadRoom() && !one.change().verdict().isBetter())
                .map(one -> name(one.series()))
                .toList();
        return names.isEmpty()
                ? ""
                : " " + words.say("Not changed beyond the error of measuring: {0}.", semicolons(names));
    }

    private String semicolons(List<String> parts) {
        return String.join(words.of("list", "; "), parts);
    }

    private static boolean isPartOf(Followed one, Followed mean) {
        return mean.series().measure().scoring() instanceof Scoring.MeanOver(String of)
                && of.equals(one.series().measure().id());
    }

    private String worse(Progress progress) {
        List<String> names = new ArrayList<>();
        for (Followed one : progress.worse()) {
            Measure measure = one.series().measure();
            names.add(words.say(
                    "{0}, from {1} to {2}",
                    name(one.series()),
                    number(one.change().first().value()),
                    score(measure, one.change().last().value())));
        }
        return semicolons(names);
    }

    /**
     * Return what to measure to be surer.
     *
     * @param day the day from which on, in words
     */
    public String surer(Surer surer, String day) {
        String measure = name(surer.measure());
        String name = surer.about().isEmpty() ? measure : words.say("{0}: {1}", measure, surer.about());
        return surer.again()
                ? words.say("{0} again, from {1} on", name, day)
                : words.say("{0}, not measured yet", name);
    }
}
