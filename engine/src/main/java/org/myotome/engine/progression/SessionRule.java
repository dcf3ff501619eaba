package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.AmountSize;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;

/**
 * Judges how one movement went in one session: first what was bad, then what was not said, then what was not yet good.
 *
 * <p>The pain-monitoring rule after Thomee 1997 and Silbernagel 2007. Anything that nobody has said holds the step.
 */
final class SessionRule {

    private SessionRule() {}

    static Verdict judge(ProgrammeItem item, Session session, PainPolicy policy) {
        List<SetLog> sets = session.setsOf(item.movementId());
        if (sets.isEmpty()) {
            return Verdict.hold(new StepReason.NotDoneYet(), new Counterfactual.ProgressAfterCalm(2));
        }
        return tooPainful(sets, session.end(), policy)
                .or(() -> unsaid(sets, session.end()))
                .or(() -> notGoodYet(item, sets))
                .orElseGet(Verdict::well);
    }

    private static Optional<Verdict> tooPainful(List<SetLog> sets, Optional<SessionEnd> end, PainPolicy policy) {
        double worst =
                sets.stream().mapToDouble(set -> knownScore(set.pain())).max().orElse(0);
        if (worst > policy.mostDuring()) {
            return Optional.of(Verdict.down(
                    new StepReason.PainAboveAgreed(worst, policy.mostDuring()),
                    new Counterfactual.HoldWithin(policy.mostDuring())));
        }
        double after =
                end.map(SessionEnd::painAfter).map(SessionRule::knownScore).orElse(0.0);
        if (after > policy.mostAfter()) {
            return Optional.of(Verdict.down(
                    new StepReason.PainAfterAboveAgreed(after, policy.mostAfter()),
                    new Counterfactual.HoldWithin(policy.mostAfter())));
        }
        return Optional.empty();
    }

    /** Return the score, where one was said; what was not said is dealt with on its own. */
    private static double knownScore(PainReport pain) {
        return UsualMorning.number(pain).orElse(0.0);
    }

    private static Optional<Verdict> unsaid(List<SetLog> sets, Optional<SessionEnd> end) {
        if (sets.stream().anyMatch(set -> UsualMorning.number(set.pain()).isEmpty())) {
            return Optional.of(Verdict.notSaid(StepReason.Missing.PAIN_DURING));
        }
        if (end.flatMap(finished -> UsualMorning.number(finished.painAfter())).isEmpty()) {
            return Optional.of(Verdict.notSaid(StepReason.Missing.PAIN_AFTER));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> notGoodYet(ProgrammeItem item, List<SetLog> sets) {
        if (anyForm(sets, SetForm.LOST)) {
            return Optional.of(Verdict.hold(new StepReason.LineLost(), new Counterfactual.ProgressWhenSteady()));
        }
        if (anyForm(sets, SetForm.WOBBLED)) {
            return Optional.of(Verdict.hold(new StepReason.LineWobbled(), new Counterfactual.ProgressWhenSteady()));
        }
        if (anyForm(sets, SetForm.UNKNOWN)) {
            return Optional.of(Verdict.notSaid(StepReason.Missing.FORM));
        }
        return amounts(item, sets).or(() -> effort(sets));
    }

    private static boolean anyForm(List<SetLog> sets, SetForm form) {
        return sets.stream().anyMatch(set -> set.form() == form);
    }

    private static Optional<Verdict> amounts(ProgrammeItem item, List<SetLog> sets) {
        int missing = missingSets(item, sets);
        if (missing > 0) {
            return Optional.of(Verdict.hold(
                    new StepReason.SetsMissing(sets.size(), sets.size() + missing),
                    new Counterfactual.ProgressWhenAllDone()));
        }
        if (sets.stream().anyMatch(set -> !set.done().isKnown())) {
            return Optional.of(Verdict.notSaid(StepReason.Missing.AMOUNT));
        }
        boolean allDone =
                sets.stream().allMatch(set -> isWhole(set.done(), item.dose().amount()));
        return allDone
                ? Optional.empty()
                : Optional.of(Verdict.hold(new StepReason.NotAllDone(), new Counterfactual.ProgressWhenAllDone()));
    }

    /** A set of both sides may be logged once for both, or once for each side. */
    private static int missingSets(ProgrammeItem item, List<SetLog> sets) {
        int planned = item.dose().sets();
        boolean loggedBySide =
                sets.stream().anyMatch(set -> set.movement().side().isKnown());
        if (!loggedBySide) {
            return Math.max(0, planned - sets.size());
        }
        int missing = 0;
        for (Side side : item.sides().isEmpty() ? List.of(Side.values()) : item.sides()) {
            long done = sets.stream()
                    .filter(set -> set.movement().side().find().orElse(side) == side)
                    .count();
            missing += (int) Math.max(0, planned - done);
        }
        return missing;
    }

    private static boolean isWhole(Known<Amount> done, Amount planned) {
        return done.find().map(amount -> AmountSize.isAtLeast(amount, planned)).orElse(false);
    }

    private static Optional<Verdict> effort(List<SetLog> sets) {
        if (sets.stream().anyMatch(set -> set.effort() == SetEffort.ALL)) {
            return Optional.of(Verdict.hold(new StepReason.AllOut(), new Counterfactual.ProgressAfterCalm(2)));
        }
        if (sets.stream().anyMatch(set -> set.effort() == SetEffort.UNKNOWN)) {
            return Optional.of(Verdict.notSaid(StepReason.Missing.EFFORT));
        }
        return Optional.empty();
    }
}
