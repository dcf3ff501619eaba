package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.Influence;
import org.myotome.engine.startingpoint.Preview;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Why;

/** English sentences about the movement that is tried next, for the person who tries it. */
public final class SearchSentences {

    /** Earlier trials that moved the chance by less are not worth a sentence. */
    private static final double WORTH_SAYING = 0.05;

    private final Library library;

    /** Name movements by a library. */
    public SearchSentences(Library library) {
        this.library = library;
    }

    /**
     * Say why this movement, how likely it works and hurts, what would stop it, what counted so far, and what each answer
     * leads to.
     */
    public List<String> toThePerson(Proposal proposal) {
        List<String> sentences = new ArrayList<>();
        proposal.why().forEach(why -> because(why, proposal).ifPresent(sentences::add));
        sentences.add(works(proposal));
        sentences.add(hurts(proposal));
        sentences.add(limits(proposal));
        proposal.influences().stream()
                .filter(influence -> influence.size() >= WORTH_SAYING)
                .findFirst()
                .map(this::counted)
                .ifPresent(sentences::add);
        proposal.leadsTo().forEach(preview -> sentences.add(leadsTo(preview, proposal)));
        sentences.add("These chances are estimates from what is known of you, not counts of people.");
        return sentences;
    }

    private static Optional<String> because(Why why, Proposal proposal) {
        return switch (why) {
            case Why.TrunkControlFirst() ->
                Optional.of("Your trunk comes first, because the other movements lean on it.");
            case Why.ClosestToCoinFlip(int inHundred) ->
                Optional.of(
                        inHundred >= 35 && inHundred <= 65
                                ? "We try this one because nobody can tell yet whether it works for you: either way we"
                                        + " learn the most from it."
                                : "Of the movements that are gentle enough, this one tells us the most about you.");
            case Why.FewestWrongLevels(int ignored) ->
                Optional.of(
                        "Of the movements that are gentle enough, this one is expected to tell us the most about where"
                                + " you can start.");
            case Why.SettlesLadder(String title) ->
                Optional.of("It helps to find where you start on the ladder " + Why.withinASentence(title) + ".");
            case Why.SymptomFreeSideFirst() ->
                Optional.of("The side without trouble goes first"
                        + sideOf(proposal.movement())
                                .map(side -> ", the " + side + " one,")
                                .orElse("")
                        + " so that we can compare.");
            case Why.EasiestOfThePart() ->
                Optional.of("Anything harder would hurt too probably, so we try the easiest one.");
        };
    }

    private static String works(Proposal proposal) {
        return "Of people like you, " + NaturalFrequency.of(proposal.outlook().clean())
                + " would be seen to do it correctly. Not to be among them is no failure: it shows where to begin.";
    }

    private static String hurts(Proposal proposal) {
        double chance = proposal.outlook().chance().painful();
        int most = proposal.limit().mostDuring();
        String agreed = most == 0 ? "would feel pain" : "would feel more pain than the " + most + " of 10 we agreed on";
        return capital(NaturalFrequency.of(chance)) + " " + agreed + ". If you do, stop at once and say so.";
    }

    private static String limits(Proposal proposal) {
        return "If it does not work, the first to give way would probably be "
                + plain(proposal.limiting().ability()) + " ("
                + NaturalFrequency.of(proposal.limiting().probability()) + ").";
    }

    private static String plain(Ability ability) {
        return switch (ability) {
            case TRUNK_STRENGTH -> "the strength of your trunk";
            case TRUNK_CONTROL -> "keeping your trunk steady";
            case HIP_LEFT, HIP_RIGHT, KNEE_LEFT, KNEE_RIGHT, FOOT_LEFT, FOOT_RIGHT -> "your " + ability.plainName();
            case MOBILITY -> "how far your joints bend";
        };
    }

    private String counted(Influence influence) {
        boolean hopeful = influence.canDo() > influence.canDoWithout();
        return "What told us most so far is " + name(influence.trial().movement()) + ": it made us "
                + (hopeful ? "more" : "less") + " sure that this one works.";
    }

    private String leadsTo(Preview preview, Proposal proposal) {
        String answer = switch (preview.answer()) {
            case CORRECT -> "If it goes well";
            case NOT_CORRECT -> "If it does not look right";
            case COULD_NOT -> "If you cannot do it";
            case PAINFUL -> proposal.limit().mostDuring() == 0 ? "If it hurts" : "If it hurts more than agreed";
        };
        return answer + ", " + then(preview) + ".";
    }

    private String then(Preview preview) {
        return switch (preview.outcome()) {
            case NEXT_TRIAL ->
                preview.next().map(next -> "next comes " + name(next)).orElse("another one follows");
            case SETTLED -> "we know enough and this part is over";
            case BLOCKED -> "nothing gentle enough is left to try, and we look for another way";
            case STOPPED -> "we stop trying for today";
        };
    }

    private String name(SidedMovement movement) {
        String name =
                library.findMovement(movement.movementId()).map(Movement::name).orElse(movement.movementId());
        return name
                + sideOf(movement).map(side -> " (" + side + ")").orElse("")
                + movement.variant().afterName();
    }

    private static Optional<String> sideOf(SidedMovement movement) {
        return movement.side().find().map(Side::word);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
