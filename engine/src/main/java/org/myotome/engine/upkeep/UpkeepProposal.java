package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.maintenance.MaintenancePlan.Walks;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Role;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/**
 * What is proposed when an episode becomes a habit.
 *
 * @param plan walks, contacts and what to do at the first sign of a relapse
 * @param kept the movements that are kept, with what keeps them, and why the others are not
 */
public record UpkeepProposal(MaintenancePlan plan, Programme kept) {

    /** Weeks from the first day to each contact: six over half a year, as in WalkBack; the spacing is ours. */
    public static final List<Integer> CONTACT_WEEKS = List.of(2, 4, 8, 12, 18, 26);

    /** The walks that are built up to (WalkBack, Pocovi 2024). */
    public static final Walks WALKS = new Walks(30, 5);

    /** What somebody does first when it comes back, until a clinician says it otherwise. */
    public static final String DO_FIRST = "Go down one step on each movement, walk a shorter way, and keep moving.";

    /** When they get in touch, until a clinician says it otherwise. */
    public static final String CALL_WHEN =
            "Get in touch when pain is above what is agreed on two days, when it is no better after a week of less, or"
                    + " when you are not sure.";

    /** Walks that are begun with where no walk of the last 30 days is known; ours. */
    private static final Walks FIRST_WALKS = new Walks(10, 3);

    /** Above about this many steps a day, more adds little for health (Ding 2025: 5,000 to 7,000). */
    private static final int STEPS_PER_DAY = 7_000;

    private static final int MOST_KEPT = 2;
    private static final int STRENGTH_DAYS = 2;
    private static final int BALANCE_DAYS = 3;
    private static final double BALANCE_FROM_YEARS = 65;
    private static final int DAYS_LOOKED_BACK = 30;

    /** A third of the volume keeps strength; ours, after Bickel 2011. */
    private static final int KEPT_PART = 3;

    /**
     * Propose a habit.
     *
     * @param policy how much pain is agreed
     * @param chosen ids of the movements to keep; empty where the rule chooses them
     * @param today the person's own calendar day, on which it would begin
     */
    public static UpkeepProposal of(
            Library library,
            CaseRecord record,
            Programme programme,
            TrainingLog log,
            PainPolicy policy,
            List<String> chosen,
            LocalDate today) {
        boolean balance = asksForBalance(record);
        List<ProgrammeItem> named = programme.items().stream()
                .filter(item -> chosen.contains(item.movementId()))
                .toList();
        List<ProgrammeItem> kept = (named.isEmpty() ? kept(library, programme, balance) : named)
                .stream()
                        .map(item -> lessOf(item, balance && isBalance(library, item)))
                        .toList();
        MaintenancePlan plan = new MaintenancePlan(
                today,
                CONTACT_WEEKS.stream().map(today::plusWeeks).toList(),
                firstWalks(log, policy, today),
                WALKS,
                STRENGTH_DAYS,
                balance ? BALANCE_DAYS : 0,
                STEPS_PER_DAY,
                "",
                DO_FIRST,
                CALL_WHEN);
        return new UpkeepProposal(plan, programme.withItems(kept, leftOut(programme, kept)));
    }

    /** Whoever has not said their age is not left without balance. */
    private static boolean asksForBalance(CaseRecord record) {
        return !(record.person().ageYears() instanceof Known.Value<Double>(Double years) && years < BALANCE_FROM_YEARS);
    }

    /** The first movement of the programme is its most important one; the second is one of balance, or of another region. */
    private static List<ProgrammeItem> kept(Library library, Programme programme, boolean balance) {
        List<ProgrammeItem> kept = new ArrayList<>();
        kept.add(programme.items().getFirst());
        List<ProgrammeItem> rest =
                programme.items().subList(1, programme.items().size());
        if (balance && !isBalance(library, kept.getFirst())) {
            rest.stream().filter(item -> isBalance(library, item)).findFirst().ifPresent(kept::add);
        }
        rest.stream()
                .filter(item -> !kept.contains(item))
                .filter(item -> !sameRegion(library, item, kept.getFirst()))
                .limit(Math.max(0, MOST_KEPT - kept.size()))
                .forEach(kept::add);
        rest.stream()
                .filter(item -> !kept.contains(item))
                .limit(Math.max(0, MOST_KEPT - kept.size()))
                .forEach(kept::add);
        return kept;
    }

    private static boolean isBalance(Library library, ProgrammeItem item) {
        return library.findMovement(item.movementId())
                .filter(movement -> movement.roles().contains(Role.BALANCE))
                .isPresent();
    }

    private static boolean sameRegion(Library library, ProgrammeItem one, ProgrammeItem other) {
        return library.findMovement(one.movementId())
                .map(Movement::region)
                .equals(library.findMovement(other.movementId()).map(Movement::region));
    }

    /** A third of the sets of a week, on the days there are in a week, and never more than before. */
    private static ProgrammeItem lessOf(ProgrammeItem item, boolean balance) {
        Dose dose = item.dose();
        int days = balance ? BALANCE_DAYS : STRENGTH_DAYS;
        int setsOfWeek = dose.sets() * dose.daysPerWeek();
        int sets = (setsOfWeek + KEPT_PART * days - 1) / (KEPT_PART * days);
        return item.withDose(dose.withDaysPerWeek(days).withSets(Math.max(1, Math.min(sets, dose.sets()))));
    }

    private static List<LeftOut> leftOut(Programme programme, List<ProgrammeItem> kept) {
        List<LeftOut> leftOut = new ArrayList<>(programme.leftOut());
        List<String> ids = kept.stream().map(ProgrammeItem::movementId).toList();
        programme.items().stream()
                .map(ProgrammeItem::movementId)
                .filter(id -> !ids.contains(id))
                .forEach(id -> leftOut.add(new LeftOut(id, new LeftOutReason.EnoughToKeep(MOST_KEPT))));
        return leftOut;
    }

    /** Begin with the longest walk of the last weeks that went well, on as many days as it was walked in a week. */
    private static Walks firstWalks(TrainingLog log, PainPolicy policy, LocalDate today) {
        List<ActivitySession> well = log.activities().stream()
                .filter(walk -> !walk.day().isAfter(today) && !walk.day().isBefore(today.minusDays(DAYS_LOOKED_BACK)))
                .filter(walk -> isWithin(walk.painDuring(), policy.mostDuring()))
                .filter(walk -> isWithin(walk.painAfter(), policy.mostAfter()))
                .toList();
        int minutes = well.stream()
                .mapToInt(walk -> walk.seconds().find().orElse(0) / 60)
                .max()
                .orElse(0);
        if (minutes < FIRST_WALKS.minutes()) {
            return FIRST_WALKS;
        }
        return new Walks(Math.min(minutes, WALKS.minutes()), FIRST_WALKS.daysPerWeek());
    }

    private static boolean isWithin(PainReport pain, int most) {
        return pain.isKnown() && pain.worstPossible() <= most;
    }
}
