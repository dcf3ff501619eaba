package org.myotome.content.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the few cards that matter now, with the reason, and names the others that may be read too. The same situation
 * always gives the same cards.
 */
public final class CardChoice {

    /** So many cards are shown at once, and so many of them for one occasion. Ours: more is not read. */
    private static final int MOST_NOW = 3;

    private static final int MOST_OF_AN_OCCASION = 2;

    /** What is good to know before it comes. */
    private static final Set<Occasion> BEFORE_IT_COMES =
            EnumSet.of(Occasion.FLARE, Occasion.BAD_NIGHTS, Occasion.MISSED, Occasion.STALL);

    private CardChoice() {}

    /**
     * The cards for a person.
     *
     * @param now the few that matter now, most urgent first
     * @param others what else fits, and what is good to know before it comes
     */
    public record Chosen(List<Because> now, List<LearningCard> others) {
        public Chosen {
            now = List.copyOf(now);
            others = List.copyOf(others);
        }
    }

    /** A card and why it matters now, in a sentence. */
    public record Because(LearningCard card, String why) {}

    /** Return the cards for a situation. */
    public static Chosen choose(LearningCards cards, Situation situation) {
        List<LearningCard> allowed =
                cards.cards().stream().filter(card -> mayShow(card, situation)).toList();
        List<Because> now = new ArrayList<>();
        for (Map.Entry<Occasion, String> reason : situation.reasons().entrySet()) {
            allowed.stream()
                    .filter(card -> card.occasions().contains(reason.getKey()))
                    .filter(card ->
                            now.stream().noneMatch(because -> because.card().equals(card)))
                    .sorted(Comparator.comparingInt(LearningCard::rank).thenComparing(LearningCard::id))
                    .limit(MOST_OF_AN_OCCASION)
                    .limit(MOST_NOW - now.size())
                    .map(card -> new Because(card, reason.getValue()))
                    .toList()
                    .forEach(now::add);
        }
        List<LearningCard> others = allowed.stream()
                .filter(card -> now.stream().noneMatch(because -> because.card().equals(card)))
                .filter(card -> card.occasions().stream()
                        .anyMatch(occasion -> BEFORE_IT_COMES.contains(occasion)
                                || situation.findReason(occasion).isPresent()))
                .toList();
        return new Chosen(now, others);
    }

    /** A card is for whom it names, and not for whom somebody has to look at more than the card allows. */
    private static boolean mayShow(LearningCard card, Situation situation) {
        boolean isForThem = card.regions().isEmpty() || card.regions().stream().anyMatch(situation.regions()::contains);
        return isForThem && situation.concern().compareTo(card.upTo()) <= 0;
    }
}
