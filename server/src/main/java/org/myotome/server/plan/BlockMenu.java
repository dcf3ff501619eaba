package org.myotome.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.block.InterventionMenu;
import org.myotome.engine.block.Offer;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event.InterventionTried;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;

/** The menu of interventions on the page of a block: what may be tried at a step, and what a form said was tried. */
public final class BlockMenu {

    private static final String OTHER = "other";
    private static final String FIELD = "What it was";

    private final List<Offer> offers;

    private BlockMenu(List<Offer> offers) {
        this.offers = offers;
    }

    /**
     * One line of the menu.
     *
     * @param name the intervention
     * @param standing the word of its standing, for the style
     * @param label its standing in words
     * @param grade evidence grade
     * @param because what speaks against it
     */
    public record Line(String name, String standing, String label, String grade, List<String> because) {}

    /** Return the menu of an episode at a step; empty where nothing is tried at that step. */
    static BlockMenu of(Episode episode, TriageDecision triage, BlockStep step) {
        List<Intervention> failed = episode.block().interventions().stream()
                .map(InterventionTried::kind)
                .map(Intervention::findByKind)
                .flatMap(Optional::stream)
                .toList();
        return new BlockMenu(InterventionMenu.of(episode.caseRecord(), triage, failed).stream()
                .filter(offer -> isOf(step, offer.intervention().by()))
                .toList());
    }

    /** The new test may follow self-help or a clinician's work. */
    private static boolean isOf(BlockStep step, Intervention.By by) {
        return switch (step) {
            case SELF_HELP -> by == Intervention.By.SELF;
            case CLINICIAN_INTERVENTION -> by != Intervention.By.SELF;
            case RETEST -> true;
            case SAFETY_AGAIN, NERVE_SCREEN, REFERRAL -> false;
        };
    }

    /** Return the lines to show. */
    List<Line> lines() {
        return offers.stream()
                .map(offer -> new Line(
                        offer.intervention().plainName(),
                        offer.standing().word(),
                        label(offer.standing()),
                        offer.intervention().evidenceGrade(),
                        offer.because()))
                .toList();
    }

    private static String label(Offer.Standing standing) {
        return switch (standing) {
            case OPEN -> "may be tried";
            case WITH_CAUTION -> "with care";
            case ASK_FIRST -> "ask first";
            case NOT_NOW -> "not now";
        };
    }

    /** Return what may be chosen; empty where nothing is. */
    List<Choice> choices() {
        if (offers.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        offers.stream()
                .filter(Offer::mayBeTried)
                .map(Offer::intervention)
                .forEach(one -> choices.add(Choice.of(one.word(), one.plainName())));
        choices.add(Choice.of(OTHER, "something else, as written below"));
        return choices;
    }

    /**
     * Return how what was tried is recorded.
     *
     * @param word what was chosen
     * @param agreed whether the person has agreed, and what cannot be asked here was asked
     * @param details what exactly was done
     * @throws BadInputException if it may not be tried now, or nobody has agreed
     */
    String kind(String word, boolean agreed, String details) {
        if (offers.isEmpty() || word.isEmpty() || word.equals(OTHER)) {
            return details.strip();
        }
        Offer offer = offers.stream()
                .filter(one -> one.intervention().word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInputException(FIELD, word, "Choose one of the list."));
        if (!offer.mayBeTried()) {
            throw new BadInputException(FIELD, offer.intervention().plainName(), String.join(" ", offer.because()));
        }
        if (offer.intervention().needsConsent() && !agreed) {
            throw new BadInputException(
                    "Agreement",
                    "not given",
                    "Explain what is done and what may happen, ask about blood thinners, bleeding and loose joints, and"
                            + " tick the box when the person agrees.");
        }
        return offer.intervention().kind(details);
    }
}
