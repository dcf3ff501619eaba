package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.outcome.Caution;
import org.myotome.engine.outcome.Change;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.Interval;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.Scale;
import org.myotome.engine.outcome.Scoring;
import org.myotome.engine.outcome.Series;
import org.myotome.engine.outcome.Surer;
import org.myotome.engine.outcome.Trend;
import org.myotome.engine.outcome.Verdict;

/** Sentences about measures and how they have changed. They say that something has changed, never why. */
public final class OutcomeSentences {

    private OutcomeSentences() {}

    /** Return the name of a series: "Single-leg heel raises, right" or "Own activity: run 10 km". */
    public static String name(Series series) {
        String sided = series.side().find().map(side -> ", " + side.word()).orElse("");
        String unsaid = series.measure().use().sided() && !series.side().isKnown() ? ", side not said" : "";
        String about = series.about().isEmpty() ? "" : ": " + series.about();
        return series.measure().name() + sided + unsaid + about;
    }

    /** Return a score with its unit: "7 of 10", "12 repetitions". */
    public static String score(Measure measure, double score) {
        return NumberText.of(score) + unit(measure.scale());
    }

    private static String unit(Scale scale) {
        return switch (scale.unit()) {
            case "points", "statements" -> scale.least() == 0 ? " of " + NumberText.of(scale.most()) : "";
            default -> " " + scale.unit();
        };
    }

    /** Return a difference of scores with its unit: "3 points", "6 repetitions". */
    public static String difference(Measure measure, double points) {
        String unit = measure.scale().unit();
        if (unit.startsWith("of ")) {
            return NumberText.of(points);
        }
        boolean one = points == 1 && unit.endsWith("s") && unit.length() > 1;
        return NumberText.of(points) + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** Return how a series has changed, with its uncertainty. */
    public static String change(Followed followed) {
        Measure measure = followed.series().measure();
        Change change = followed.change();
        if (change.verdict() == Verdict.TOO_FEW) {
            return "Once so far: " + score(measure, change.last().value()) + ". Nothing to compare with yet.";
        }
        if (measure.isRatedChange()) {
            return "Rated " + NumberText.of(change.last().value()) + " between "
                    + NumberText.of(measure.scale().least()) + " and "
                    + NumberText.of(measure.scale().most()) + "; 0 is no change. " + verdict(measure, change);
        }
        return "From " + NumberText.of(change.first().value()) + " to "
                + score(measure, change.last().value()) + ": " + amount(measure, change)
                + ". " + verdict(measure, change);
    }

    private static String amount(Measure measure, Change change) {
        String width = change.detectable()
                .map(error -> ", give or take " + NumberText.of(error))
                .orElse("");
        if (change.gain() == 0) {
            return "the same" + width;
        }
        return (change.gain() > 0 ? "better by " : "worse by ") + difference(measure, Math.abs(change.gain())) + width;
    }

    private static String verdict(Measure measure, Change change) {
        String matters = change.important().map(least -> NumberText.of(least)).orElse("not known");
        return switch (change.verdict()) {
            case BETTER_AND_MATTERS ->
                "That is more than measuring errs, and at least what matters to people (" + matters + ").";
            case BETTER ->
                "That is more than measuring errs"
                        + (change.important().isPresent()
                                ? ", but less than what matters to people (" + matters + ")."
                                : "; how much matters to people is not known.");
            case WITHIN_ERROR -> "Measuring errs by as much; it may be no change at all.";
            case NO_CHANGE_THAT_MATTERS ->
                "Even with the error of measuring that is less than what matters to people (" + matters + ").";
            case WORSE -> "That is more than measuring errs.";
            case ERROR_UNKNOWN -> "How far this measure errs is not known, so no change can be told from chance.";
            case TOO_FEW ->
                "Measured on one day only (" + score(measure, change.last().value()) + ").";
        };
    }

    /** Return the line through all readings in words, where there is one. */
    public static Optional<String> trend(Followed followed) {
        Measure measure = followed.series().measure();
        return followed.change().trend().map(trend -> trend(measure, trend));
    }

    private static String trend(Measure measure, Trend trend) {
        Interval all = trend.overAll();
        return "The line through all measurements: "
                + (trend.gainPerWeek() < 0 ? "worse by " : "better by ")
                + difference(measure, Math.abs(trend.gainPerWeek() * trend.weeks())) + " in "
                + NumberText.of(trend.weeks()) + " weeks (between " + NumberText.of(all.lower()) + " and "
                + NumberText.of(all.upper()) + ").";
    }

    /** Return what to keep in mind about a change. */
    public static String caution(Caution caution) {
        return switch (caution) {
            case ONLY_TWO -> "Two measurements only.";
            case STARTED_AT_ITS_WORST ->
                "Most of it came right after the first measurement. A first score is often worse than usual, and the next one"
                        + " better whatever is done.";
            case LAST_STANDS_ALONE -> "The measurement before the last one did not show it yet.";
            case LINE_MAY_BE_FLAT -> "The line through all measurements may be flat.";
            case LITTLE_ROOM -> "It began so well that a change that matters could not have shown.";
            case SAME_DAY -> "Measured more than once on one day; what was entered last counts.";
            case FROM_MEMORY -> "What people remember of how they were is not how they were.";
            case UNREVIEWED ->
                "The limits used are from general knowledge or our own choice; nobody has reviewed them.";
        };
    }

    /** Return the answer to one of the four questions in a sentence or two, without the word of the answer. */
    public static String answer(Progress progress) {
        return switch (progress.grounds()) {
            case NEVER_MEASURED -> "Nothing has been measured that could tell.";
            case MEASURED_ONCE -> "Measured once. One measurement is no change.";
            case BETTER -> lead(progress) + unchanged(progress);
            case WITHIN_ERROR, ERROR_UNKNOWN, NO_CHANGE_THAT_MATTERS -> lead(progress);
            case BETTER_AND_WORSE -> lead(progress) + " But worse: " + worse(progress) + ".";
            case WORSE -> "Worse: " + worse(progress) + ".";
        };
    }

    private static String lead(Progress progress) {
        return progress.lead()
                .map(lead -> name(lead.series()) + ". " + change(lead))
                .orElse("");
    }

    /** Name what has not become better beside the measure that leads. */
    private static String unchanged(Progress progress) {
        List<String> names = progress.all().stream()
                .filter(one ->
                        progress.lead().filter(lead -> isPartOf(one, lead)).isEmpty())
                .filter(one -> one.isComparable() && one.change().isMeasurable())
                .filter(one -> one.change().hadRoom() && !one.change().verdict().isBetter())
                .map(one -> name(one.series()))
                .toList();
        return names.isEmpty() ? "" : " Not changed beyond the error of measuring: " + String.join("; ", names) + ".";
    }

    private static boolean isPartOf(Followed one, Followed mean) {
        return mean.series().measure().scoring() instanceof Scoring.MeanOver(String of)
                && of.equals(one.series().measure().id());
    }

    private static String worse(Progress progress) {
        List<String> names = new ArrayList<>();
        for (Followed one : progress.worse()) {
            Measure measure = one.series().measure();
            names.add(name(one.series()) + ", from "
                    + NumberText.of(one.change().first().value()) + " to "
                    + score(measure, one.change().last().value()));
        }
        return String.join("; ", names);
    }

    /**
     * Return what to measure to be surer.
     *
     * @param day the day from which on, in words
     */
    public static String surer(Surer surer, String day) {
        String name = surer.measure().name() + (surer.about().isEmpty() ? "" : ": " + surer.about());
        return surer.again() ? name + " again, from " + day + " on" : name + ", not measured yet";
    }
}
