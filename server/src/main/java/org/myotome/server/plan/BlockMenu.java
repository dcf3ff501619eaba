package org.myotome.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.myotome.engine.block.Course;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.block.InterventionMenu;
import org.myotome.engine.block.Offer;
import org.myotome.engine.history.BlockState;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;
import org.myotome.server.signoff.Standing;

/** The menu of interventions on the page of a block: what may be tried at a step, and what a form said was tried. */
public final class BlockMenu {

    private static final String OTHER = "other";
    private static final String FIELD = "What it was";

    /** What is explained before work by hand, as the page proposes it; evidence notes 3.2. */
    static final String EXPLANATION = "What is done and why; that it may ease pain for a short time and mends nothing;"
            + " that being sore for a day or two is common and serious harm rare (cauda equina in fewer than one of a"
            + " million treatments of the lower back, in an older review); what else there is, and to do nothing; that it"
            + " stops at any word of theirs.";

    private final List<Offer> offers;
    private final BlockState block;

    private BlockMenu(List<Offer> offers, BlockState block) {
        this.offers = offers;
        this.block = block;
    }

    /**
     * One line of the menu.
     *
     * @param name the intervention
     * @param standing the word of its standing, for the style
     * @param label its standing in words
     * @param grade evidence grade
     * @param review who has reviewed it, in words
     * @param because what speaks against it
     */
    public record Line(String name, String standing, String label, String grade, String review, List<String> because) {}

    /** Return the menu of an episode at a step; empty where nothing is tried at that step. */
    static BlockMenu of(Episode episode, TriageDecision triage, BlockStep step, LocalDate today) {
        Course course = Course.of(episode.block().visits(), today);
        return new BlockMenu(
                InterventionMenu.of(episode.caseRecord(), triage, course).stream()
                        .filter(offer -> isOf(step, offer.intervention().by()))
                        .toList(),
                episode.block());
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

    /**
     * Return the lines to show.
     *
     * @param reviews who has reviewed an intervention, by its word
     */
    List<Line> lines(Function<String, Standing> reviews) {
        return offers.stream()
                .map(offer -> new Line(
                        offer.intervention().plainName(),
                        offer.standing().word(),
                        label(offer.standing()),
                        offer.intervention().evidenceGrade(),
                        reviews.apply(offer.intervention().word()).words(),
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

    /** Return whether something may be chosen that the person has not agreed to yet. */
    boolean asksAgreement() {
        return offers.stream()
                .filter(Offer::mayBeTried)
                .map(Offer::intervention)
                .anyMatch(one ->
                        one.needsConsent() && block.findConsent(one.word()).isEmpty());
    }

    /** Return how what was tried is recorded: what was chosen, and what exactly was done. */
    static String kind(String word, String details) {
        return Intervention.findByWord(word)
                .map(intervention -> intervention.kind(details))
                .orElseGet(details::strip);
    }

    /**
     * Return the agreement to record before what was tried; nothing where none is needed or one stands.
     *
     * @param word what was chosen
     * @param agreement what the person agreed to just now, and what was explained to them
     * @throws BadInputException if it may not be tried now, or nobody has agreed
     */
    List<Event> consent(String word, Agreement agreement) {
        if (word.isEmpty() || word.equals(OTHER)) {
            return List.of();
        }
        Offer offer = offers.stream()
                .filter(one -> one.intervention().word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInputException(FIELD, word, "Choose one of the list."));
        if (!offer.mayBeTried()) {
            throw new BadInputException(FIELD, offer.intervention().plainName(), String.join(" ", offer.because()));
        }
        return consent(offer.intervention(), agreement);
    }

    private List<Event> consent(Intervention intervention, Agreement agreement) {
        if (!intervention.needsConsent()
                || block.findConsent(intervention.word()).isPresent()) {
            return List.of();
        }
        if (!agreement.given() || agreement.explained().isBlank()) {
            throw new BadInputException(
                    "Agreement",
                    "not given",
                    "Explain what is done and what may happen, ask about blood thinners, bleeding and loose joints, write"
                            + " what you explained, and tick the box when the person agrees.");
        }
        return List.of(new Event.ConsentGiven(
                intervention.word(), agreement.explained().strip()));
    }

    /** What a form says about the person's agreement. */
    record Agreement(boolean given, String explained) {}
}
