package org.myotome.engine.nextstep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/**
 * Who has to agree before a programme gets harder, and why.
 *
 * <p>What a clinician has set holds. Until then the person may go on alone, unless the case is one in which a step too
 * many costs much: easily stirred up, a bone or nerve in question, or let through by a review. What was not said counts
 * at its worst, so leaving an answer out never lets anybody go on alone.
 *
 * @param setting who has to agree
 * @param because why
 */
public record HarderStepConsent(HarderSteps setting, Because because) {

    /** Why a setting holds. */
    public enum Because {
        /** A clinician has set it. */
        SET("A clinician has set it for this person."),
        /** A clinician looked before training began (tier E2 or above). */
        REVIEWED("Somebody had to look before training began."),
        /** No pain is acceptable: a bone or a nerve is in question. */
        BONE_OR_NERVE("No pain is acceptable here, because a bone or a nerve is in question."),
        /** Reflex, feeling or pathway signs are not normal. */
        NERVE_SIGNS("Reflexes or feeling are not normal."),
        /** Pain is stirred up easily, or it is not known how easily. */
        IRRITABLE("Pain is stirred up easily here, or it is not known how easily."),
        /** None of these. */
        NOTHING_AGAINST("Nothing known speaks against it.");

        private final String sentence;

        Because(String sentence) {
            this.sentence = sentence;
        }

        /** Return the reason as a sentence. */
        public String sentence() {
            return sentence;
        }
    }

    /** Return who has to agree in an episode. */
    public static HarderStepConsent of(Episode episode, TriageDecision triage) {
        Optional<HarderSteps> set = episode.harderSteps();
        if (set.isPresent()) {
            return new HarderStepConsent(set.get(), Because.SET);
        }
        Because because = because(episode.caseRecord(), triage);
        return new HarderStepConsent(
                because == Because.NOTHING_AGAINST ? HarderSteps.ALONE : HarderSteps.CLINICIAN_FIRST, because);
    }

    private static Because because(CaseRecord record, TriageDecision triage) {
        if (triage.tier().compareTo(Tier.E2) >= 0) {
            return Because.REVIEWED;
        }
        PainPolicy policy = PolicyInForce.of(record, triage);
        if (policy == PainPolicy.STRICT) {
            return Because.BONE_OR_NERVE;
        }
        if (hasNerveSigns(record)) {
            return Because.NERVE_SIGNS;
        }
        boolean irritable = policy == PainPolicy.IRRITABLE || Irritability.of(record) == Irritability.HIGH;
        return irritable ? Because.IRRITABLE : Because.NOTHING_AGAINST;
    }

    private static boolean hasNerveSigns(CaseRecord record) {
        Reflexes reflexes = record.reflexes();
        boolean reflex =
                List.of(reflexes.kneeLeft(), reflexes.kneeRight(), reflexes.ankleLeft(), reflexes.ankleRight()).stream()
                        .anyMatch(finding -> finding.isDiminished() || finding == ReflexFinding.INCREASED);
        boolean feeling = record.sensation().stream()
                .map(SensationFinding::quality)
                .anyMatch(quality -> quality != SensationFinding.Quality.NORMAL);
        return reflex
                || feeling
                || reflexes.plantar() == Reflexes.PlantarResponse.EXTENSOR
                || reflexes.clonus() == Reflexes.Clonus.PRESENT;
    }

    /** Return whether a change has to be seen by a clinician before all of it takes effect. */
    public boolean holdsBack(NextStep.AdaptProgramme change) {
        return setting == HarderSteps.CLINICIAN_FIRST
                && change.movements().stream().anyMatch(HarderStepConsent::isHarder);
    }

    /**
     * Return what of a change takes effect without anybody's consent: the programme with what gets easier, and with what
     * gets harder as it was before. Empty if nothing gets easier, or if nothing would be left.
     *
     * @param before the programme in force
     */
    public static Optional<Programme> findEasierPart(Programme before, NextStep.AdaptProgramme change) {
        boolean easier = change.movements().stream()
                .anyMatch(decision -> decision.direction().compareTo(Direction.HOLD) < 0);
        if (!easier) {
            return Optional.empty();
        }
        List<ProgrammeItem> items = new ArrayList<>();
        for (MovementDecision decision : change.movements()) {
            Optional<ProgrammeItem> item =
                    isHarder(decision) ? before.findItem(decision.movementId()) : decision.next();
            item.ifPresent(items::add);
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(change.programme().withItems(items, leftOut(items, before, change.programme())));
    }

    static boolean isHarder(MovementDecision decision) {
        return decision.direction() == Direction.PROGRESS;
    }

    /** Each movement that is not chosen keeps the reason it has after the change, or else the one it had before. */
    private static List<LeftOut> leftOut(List<ProgrammeItem> items, Programme before, Programme after) {
        List<String> settled =
                new ArrayList<>(items.stream().map(ProgrammeItem::movementId).toList());
        List<LeftOut> leftOut = new ArrayList<>();
        for (List<LeftOut> reasons : List.of(after.leftOut(), before.leftOut())) {
            for (LeftOut left : reasons) {
                if (!settled.contains(left.movementId())) {
                    settled.add(left.movementId());
                    leftOut.add(left);
                }
            }
        }
        return leftOut;
    }
}
