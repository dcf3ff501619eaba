package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one of the four questions.
 *
 * <p>One measure leads: the first by rank that was compared and left room, on the side that was worse at first, or the ability that was. The others
 * are shown beside it, and each of them can take a yes back.
 *
 * @param question the question
 * @param grounds why it is answered as it is
 * @param lead the measure that decides; none where nothing was compared
 * @param all every series that bears on it, what speaks first in front
 * @param surer what to measure to be surer, most telling first; empty where nothing would help
 */
public record Progress(
        Question question, Grounds grounds, Optional<Followed> lead, List<Followed> all, List<Surer> surer) {

    private static final Comparator<Followed> SPEAKS_FIRST = Comparator.comparing((Followed one) -> !one.isComparable())
            .thenComparing(one -> !one.change().isMeasurable())
            .thenComparing(one -> !one.change().hadRoom())
            .thenComparingInt(one -> one.series().measure().rank())
            .thenComparingDouble(one -> -one.series()
                    .measure()
                    .scale()
                    .shareOfRoom(one.series().first().value()))
            .thenComparing(one -> one.change().verdict())
            .thenComparing(one -> one.series().key());

    public Progress {
        all = List.copyOf(all);
        surer = List.copyOf(surer);
    }

    /**
     * Answer one question.
     *
     * @param followed every series of the person, of whatever question
     * @param enterable the measures that can be taken of this person, in the content's order
     * @param today the person's own calendar day
     */
    public static Progress of(Question question, List<Followed> followed, List<Measure> enterable, LocalDate today) {
        List<Followed> all = followed.stream()
                .filter(one -> one.series().measure().question().equals(Optional.of(question)))
                .sorted(SPEAKS_FIRST)
                .toList();
        Optional<Followed> lead = all.stream().filter(Followed::isComparable).findFirst();
        Grounds grounds = grounds(all, lead);
        return new Progress(question, grounds, lead, all, surer(question, grounds, lead, all, enterable, today));
    }

    /** Answer all four. */
    static List<Progress> all(List<Followed> followed, List<Measure> enterable, LocalDate today) {
        List<Progress> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            answers.add(of(question, followed, enterable, today));
        }
        return List.copyOf(answers);
    }

    /** Return the answer. */
    public Finding finding() {
        return grounds.finding();
    }

    /** Return the series that are worse by more than the error of measuring. */
    public List<Followed> worse() {
        return all.stream()
                .filter(one -> one.change().verdict() == Verdict.WORSE)
                .toList();
    }

    private static Grounds grounds(List<Followed> all, Optional<Followed> lead) {
        if (lead.isEmpty()) {
            return all.isEmpty() ? Grounds.NEVER_MEASURED : Grounds.MEASURED_ONCE;
        }
        boolean worse = all.stream().anyMatch(one -> one.change().verdict() == Verdict.WORSE);
        Verdict verdict = lead.get().change().verdict();
        if (verdict.isBetter()) {
            return worse ? Grounds.BETTER_AND_WORSE : Grounds.BETTER;
        }
        if (worse) {
            return Grounds.WORSE;
        }
        return switch (verdict) {
            case NO_CHANGE_THAT_MATTERS -> Grounds.NO_CHANGE_THAT_MATTERS;
            case ERROR_UNKNOWN -> Grounds.ERROR_UNKNOWN;
            case WITHIN_ERROR -> Grounds.WITHIN_ERROR;
            case WORSE, TOO_FEW, BETTER, BETTER_AND_MATTERS ->
                throw new IllegalStateException("The verdict (" + verdict.word() + ") cannot lead here.");
        };
    }

    private static List<Surer> surer(
            Question question,
            Grounds grounds,
            Optional<Followed> lead,
            List<Followed> all,
            List<Measure> enterable,
            LocalDate today) {
        List<Surer> surer = new ArrayList<>();
        boolean settled = grounds == Grounds.BETTER
                && lead.map(one -> one.change().cautions())
                        .filter(cautions ->
                                cautions.contains(Caution.ONLY_TWO) || cautions.contains(Caution.LAST_STANDS_ALONE))
                        .isEmpty();
        if (settled) {
            return surer;
        }
        lead.or(() -> all.stream().findFirst())
                .filter(one -> one.change().hadRoom())
                .filter(one -> one.change().isMeasurable())
                .map(one -> again(one, today))
                .ifPresent(surer::add);
        enterable.stream()
                .filter(measure -> measure.question().equals(Optional.of(question)))
                .filter(measure -> measure.error().isPresent())
                .filter(measure -> all.stream()
                        .noneMatch(one -> isAboutTheSame(one.series().measure(), measure)))
                .min(Comparator.comparingInt(Measure::rank))
                .map(measure -> new Surer(measure, "", false, today))
                .ifPresent(surer::add);
        return surer;
    }

    private static boolean isAboutTheSame(Measure one, Measure other) {
        return one.id().equals(other.id())
                || (one.scoring() instanceof Scoring.MeanOver(String of) && of.equals(other.id()));
    }

    private static Surer again(Followed one, LocalDate today) {
        Series series = one.series();
        LocalDate due = series.last().day().plusDays(series.measure().use().everyDays());
        return new Surer(series.measure(), series.about(), true, due.isBefore(today) ? today : due);
    }
}
