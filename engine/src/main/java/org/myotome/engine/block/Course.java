package org.myotome.engine.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Event.InterventionTried;
import org.myotome.engine.history.InterventionVisit;
import org.myotome.engine.startingpoint.Trial;

/**
 * The course of interventions of an episode: what helped right after, what still held on a later day, and when to stop.
 *
 * <p>An intervention is kept only if the same movement is clearly better right after and still so on a later day; two
 * failures of the same one end its use; work by hand ends after {@value #MOST_VISITS_BY_HAND} visits or
 * {@value #LONGEST_DAYS} days without a gain that lasts. Source: evidence notes 3.2; unreviewed.
 */
public final class Course {

    /** So many failures of the same intervention end its use. */
    public static final int MOST_FAILURES = 2;

    /** So many visits with work by hand, without a gain that lasts, end it. */
    public static final int MOST_VISITS_BY_HAND = 6;

    /** So many days from the first visit with work by hand, without a gain that lasts, end it. */
    public static final int LONGEST_DAYS = 28;

    /** The rule in words, for people. */
    public static final String RULE = "Kept only if the same movement is clearly better right after (two points of pain"
            + " less, or a clear step in form without more pain) and still so on another day. Two failures of the same end"
            + " its use. Work by hand ends after six visits or four weeks without a gain that lasts. Grade C for the two points, D for the limits; unreviewed.";

    private final List<InterventionVisit> visits;
    private final LocalDate today;

    private Course(List<InterventionVisit> visits, LocalDate today) {
        this.visits = List.copyOf(visits);
        this.today = today;
    }

    /** Return the course of some visits, in their order, as seen on a day. */
    public static Course of(List<InterventionVisit> visits, LocalDate today) {
        return new Course(visits, today);
    }

    private enum Outcome {
        /** Clearly better right after, and on a later day. */
        HELD,
        /** Clearly better right after; no later day was tested. */
        NOT_CHECKED,
        /** Not clearly better, right after or on a later day. */
        FAILED
    }

    private static Outcome outcome(InterventionVisit visit) {
        if (!helped(visit.tried())) {
            return Outcome.FAILED;
        }
        return visit.nextDay()
                .map(later -> isBetter(later, visit.tried().before()) ? Outcome.HELD : Outcome.FAILED)
                .orElse(Outcome.NOT_CHECKED);
    }

    /** Return whether the same movement went clearly better right after something; not without both pains. */
    public static boolean helped(InterventionTried tried) {
        return isBetter(tried.after(), tried.before());
    }

    private static boolean isBetter(Trial later, Trial before) {
        return before.pain().isKnown()
                && later.pain().isKnown()
                && marker(later).isClearlyBetterThan(marker(before));
    }

    private static Marker marker(Trial trial) {
        return new Marker(trial.form(), trial.pain().worstPossible());
    }

    /** Return whether what was tried helped right after and has not failed on a later day. */
    public boolean stillHelps(InterventionTried tried) {
        return helped(tried)
                && visits.stream()
                        .filter(visit -> visit.tried().equals(tried))
                        .noneMatch(visit -> outcome(visit) == Outcome.FAILED);
    }

    /** Return how often an intervention failed since it last brought a gain that held. */
    public long failures(Intervention intervention) {
        return since(visits.stream().filter(visit -> isOf(intervention, visit)).toList()).stream()
                .filter(visit -> outcome(visit) == Outcome.FAILED)
                .count();
    }

    private static boolean isOf(Intervention intervention, InterventionVisit visit) {
        return Intervention.findByKind(visit.tried().kind()).equals(Optional.of(intervention));
    }

    /** Return the visits after the last one whose gain held. */
    private static List<InterventionVisit> since(List<InterventionVisit> some) {
        int from = 0;
        for (int i = 0; i < some.size(); i++) {
            from = outcome(some.get(i)) == Outcome.HELD ? i + 1 : from;
        }
        return some.subList(from, some.size());
    }

    /** Return why work by hand has to end, in a sentence; nothing where it may go on. */
    public Optional<String> whyByHandIsOver() {
        List<InterventionVisit> byHand = since(visits.stream()
                .filter(visit -> Intervention.findByKind(visit.tried().kind())
                        .filter(Intervention::needsConsent)
                        .isPresent())
                .toList());
        if (byHand.size() >= MOST_VISITS_BY_HAND) {
            return Optional.of("Work by hand was tried " + byHand.size() + " times without a gain that lasted.");
        }
        return byHand.stream()
                .findFirst()
                .map(InterventionVisit::day)
                .filter(first -> today.isAfter(first.plusDays(LONGEST_DAYS)))
                .map(first ->
                        "Work by hand began on " + first + ", more than four weeks ago, without a gain that lasted.");
    }

    /** Return the last visit that helped right after and was not tested again, from the day after it on. */
    public Optional<InterventionVisit> findCheckDue() {
        return visits.reversed().stream()
                .filter(visit -> outcome(visit) == Outcome.NOT_CHECKED && today.isAfter(visit.day()))
                .findFirst();
    }

    /** Return whether an intervention helped right after and nobody has tested since whether that lasts. */
    public boolean isCheckOpen(Intervention intervention) {
        return visits.stream().anyMatch(visit -> isOf(intervention, visit) && outcome(visit) == Outcome.NOT_CHECKED);
    }
}
