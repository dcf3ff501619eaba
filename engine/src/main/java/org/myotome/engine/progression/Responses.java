package org.myotome.engine.progression;

import java.util.List;
import org.myotome.engine.history.AmountSize;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;

/** Reads from a session and its morning what they said about one movement. */
public final class Responses {

    private static final int TIMES_THE_PLAN = 4;
    private static final double TIMES_THE_WEIGHT = 1.9;

    private Responses() {}

    /** Return what a session and its morning said about a movement of a programme. */
    public static MovementResponse of(ProgrammeItem item, Session session, MorningResponse morning) {
        List<SetLog> sets = session.setsOf(item.movementId());
        return new MovementResponse(
                sets.size(),
                missingSets(item, sets),
                worstPain(sets),
                sets.stream().allMatch(set -> UsualMorning.isNumber(set.pain())),
                session.end().map(SessionEnd::painAfter).orElseGet(PainReport.Unknown::new),
                worstForm(sets),
                done(item, sets),
                hardest(sets),
                morning);
    }

    private static PainReport worstPain(List<SetLog> sets) {
        PainReport worst = new PainReport.Unknown();
        for (SetLog set : sets) {
            if (UsualMorning.isNumber(set.pain())
                    && UsualMorning.numberOr(set.pain(), 0) >= UsualMorning.numberOr(worst, 0)) {
                worst = set.pain();
            }
        }
        return worst;
    }

    private static SetForm worstForm(List<SetLog> sets) {
        SetForm worst = SetForm.STEADY;
        for (SetLog set : sets) {
            worst = badness(set.form()) > badness(worst) ? set.form() : worst;
        }
        return worst;
    }

    private static int badness(SetForm form) {
        return switch (form) {
            case STEADY -> 0;
            case UNKNOWN -> 1;
            case WOBBLED -> 2;
            case LOST -> 3;
        };
    }

    private static SetEffort hardest(List<SetLog> sets) {
        SetEffort hardest = SetEffort.LIGHT;
        for (SetLog set : sets) {
            hardest = hardness(set.effort()) > hardness(hardest) ? set.effort() : hardest;
        }
        return hardest;
    }

    private static int hardness(SetEffort effort) {
        return switch (effort) {
            case LIGHT -> 0;
            case RIGHT -> 1;
            case UNKNOWN -> 2;
            case ALL -> 3;
        };
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

    private static MovementResponse.Done done(ProgrammeItem item, List<SetLog> sets) {
        if (sets.stream().anyMatch(set -> !set.done().isKnown())) {
            return MovementResponse.Done.UNKNOWN;
        }
        if (sets.stream().anyMatch(set -> isDoubtful(set, item))) {
            return MovementResponse.Done.DOUBTFUL;
        }
        return sets.stream().allMatch(set -> isWhole(set.done(), item.dose().amount()))
                ? MovementResponse.Done.ALL
                : MovementResponse.Done.LESS;
    }

    /**
     * Return whether units may have been mixed: another unit than planned, four times the plan (80 repetitions for 80
     * seconds), or about twice its weight (pounds for kilograms). Ours, unreviewed.
     */
    private static boolean isDoubtful(SetLog set, ProgrammeItem item) {
        Amount planned = item.dose().amount();
        boolean amount = set.done()
                .find()
                .map(done -> !done.getClass().equals(planned.getClass())
                        || Volume.ofSet(done) >= TIMES_THE_PLAN * Volume.ofSet(planned))
                .orElse(false);
        boolean weight = set.movement().variant() instanceof Variant.Loaded(Load.Weight(double kilograms))
                && item.dose().load() instanceof Load.Weight(double plannedKilograms)
                && kilograms >= plannedKilograms * TIMES_THE_WEIGHT;
        return amount || weight;
    }

    private static boolean isWhole(Known<Amount> done, Amount planned) {
        return done.find().map(amount -> AmountSize.isAtLeast(amount, planned)).orElse(false);
    }
}
