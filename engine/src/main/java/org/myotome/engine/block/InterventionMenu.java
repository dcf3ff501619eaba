package org.myotome.engine.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myotome.engine.block.Offer.Standing;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * The menu of a block: every intervention, whether it may be tried now, and what speaks against it.
 *
 * <p>What is not known is asked first; it never counts as harmless. Nothing is left off the menu without its reason.
 * Source: evidence notes 3.2 (contraindications merged from published lists; Fritz 2005 for who responds to thrust). A
 * proposal of our own, awaiting clinician review.
 */
public final class InterventionMenu {

    private static final double RECENT_WEEKS = 6;
    private static final double CAUTION_ABOVE_YEARS = 55;

    private static final Set<BodyRegion> WHERE_THRUST_IS_STUDIED =
            EnumSet.of(BodyRegion.LOWER_BACK, BodyRegion.BUTTOCK);
    private static final Set<BodyRegion> BELOW_THE_KNEE = EnumSet.of(
            BodyRegion.LOWER_LEG,
            BodyRegion.CALF,
            BodyRegion.ANKLE,
            BodyRegion.HEEL,
            BodyRegion.FOOT,
            BodyRegion.WHOLE_LEG);

    private final CaseRecord record;
    private final TriageDecision triage;
    private final Course course;

    private InterventionMenu(CaseRecord record, TriageDecision triage, Course course) {
        this.record = record;
        this.triage = triage;
        this.course = course;
    }

    /**
     * Return the whole menu.
     *
     * @param course what was tried in this episode and what came of it
     */
    public static List<Offer> of(CaseRecord record, TriageDecision triage, Course course) {
        InterventionMenu menu = new InterventionMenu(record, triage, course);
        return Stream.of(Intervention.values()).map(menu::offer).toList();
    }

    private Offer offer(Intervention intervention) {
        List<String> never = new ArrayList<>(spent(intervention));
        List<String> unasked = new ArrayList<>();
        List<String> caution = new ArrayList<>();
        if (course.isCheckOpen(intervention)) {
            unasked.add(
                    "It helped right after; test the same movement on another day first, to see whether that lasts.");
        }
        if (triage.tier().compareTo(strictestTier(intervention)) > 0) {
            never.add("Triage is at " + triage.tier() + ": somebody has to look first.");
        }
        for (Contraindication contraindication : Contraindication.ALL) {
            if (contraindication.concerns(intervention)) {
                weigh(contraindication, never, unasked, caution);
            }
        }
        if (intervention == Intervention.THRUST) {
            weighThrust(never, unasked, caution);
        }
        return offer(intervention, never, unasked, caution);
    }

    private static Offer offer(
            Intervention intervention, List<String> never, List<String> unasked, List<String> caution) {
        if (!never.isEmpty()) {
            return new Offer(intervention, Standing.NOT_NOW, never);
        }
        if (!unasked.isEmpty()) {
            return new Offer(intervention, Standing.ASK_FIRST, unasked);
        }
        return new Offer(intervention, caution.isEmpty() ? Standing.OPEN : Standing.WITH_CAUTION, caution);
    }

    private void weigh(
            Contraindication contraindication, List<String> never, List<String> unasked, List<String> caution) {
        boolean flagged = triage.flags().stream().anyMatch(flag -> contraindication.isRaisedBy(flag.id(), flag.tier()));
        List<Answer> answers = contraindication.questions().stream()
                .map(question -> record.answers().answer(question))
                .toList();
        if (flagged || answers.contains(Answer.YES)) {
            (contraindication.isAbsolute() ? never : caution).add(contraindication.because());
        } else if (answers.contains(Answer.UNKNOWN)) {
            (contraindication.isAbsolute() ? unasked : caution).add("Not asked yet: " + contraindication.because());
        }
    }

    private List<String> spent(Intervention intervention) {
        List<String> spent = new ArrayList<>();
        long failures = course.failures(intervention);
        if (failures >= Course.MOST_FAILURES) {
            spent.add("It did not help " + failures + " times: stop and review.");
        }
        if (intervention.needsConsent()) {
            course.whyByHandIsOver().ifPresent(spent::add);
        }
        return spent;
    }

    /** A clinician who has looked may still tape, guide or ease where triage asked for a look; not work by hand. */
    private static Tier strictestTier(Intervention intervention) {
        return switch (intervention.by()) {
            case SELF, CLINICIAN -> Tier.E3;
            case CLINICIAN_BY_HAND -> Tier.E2;
        };
    }

    private void weighThrust(List<String> never, List<String> unasked, List<String> caution) {
        List<BodyRegion> regions = record.complaint().regions();
        if (!record.complaint().namesPlace()) {
            unasked.add("Nobody has said where it hurts.");
        } else if (regions.stream().noneMatch(WHERE_THRUST_IS_STUDIED::contains)) {
            never.add("It is offered for the lower back and pelvis only; that is where it was studied.");
        } else if (regions.stream().anyMatch(BELOW_THE_KNEE::contains)) {
            never.add("There are symptoms below the knee.");
        }
        Optional<Double> weeks = record.complaint().durationWeeks().find();
        if (weeks.isEmpty()) {
            unasked.add("Nobody has said how long it has hurt.");
        } else if (weeks.get() > RECENT_WEEKS) {
            caution.add("In long-lasting pain it is no better than other recommended care (Rubinstein 2019).");
        }
        Optional<Double> years = record.person().ageYears().find();
        if (years.isEmpty()) {
            unasked.add("Nobody has said how old the person is.");
        } else if (years.get() > CAUTION_ABOVE_YEARS) {
            caution.add("Over 55 years: use it with care.");
        }
    }
}
