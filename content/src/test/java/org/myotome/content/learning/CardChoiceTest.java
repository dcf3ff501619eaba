package org.myotome.content.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.Tier;

/** FEATURE UNDER TEST: what holds for the choice of cards in every situation, over made-up ones. */
class CardChoiceTest {

    private static final LearningCards CARDS = LearningCards.shipped();
    private static final int SITUATIONS = 2000;

    @Test
    void fewAreChosenEachOnceAndWithTheReasonOfAnOccasionOfTheirs() {
        situations().forEach(situation -> {
            CardChoice.Chosen chosen = CardChoice.choose(CARDS, situation);
            assertThat(chosen.now()).hasSizeLessThanOrEqualTo(3);
            List<LearningCard> all = all(chosen);
            assertThat(all).doesNotHaveDuplicates();
            for (CardChoice.Because because : chosen.now()) {
                assertThat(because.card().occasions())
                        .anyMatch(occasion -> situation
                                .findReason(occasion)
                                .filter(because.why()::equals)
                                .isPresent());
            }
        });
    }

    @Test
    void moreConcernNeverShowsACardMore() {
        situations().forEach(situation -> {
            for (Tier tier : Tier.values()) {
                if (tier.compareTo(situation.concern()) > 0) {
                    Situation worse = new Situation(tier, situation.regions(), situation.reasons());
                    assertThat(all(CardChoice.choose(CARDS, situation)))
                            .containsAll(all(CardChoice.choose(CARDS, worse)));
                }
            }
        });
    }

    @Test
    void whereSomebodyHasToLookNothingSaysThatMovingIsSafe() {
        situations()
                .filter(situation -> situation.concern().compareTo(Tier.E1) > 0)
                .forEach(situation -> assertThat(all(CardChoice.choose(CARDS, situation)))
                        .allMatch(card -> card.upTo().compareTo(Tier.E1) > 0)
                        .isNotEmpty());
    }

    @Test
    void nobodyIsLeftWithoutACard() {
        situations()
                .forEach(situation ->
                        assertThat(all(CardChoice.choose(CARDS, situation))).isNotEmpty());
    }

    @Test
    void theSameSituationGivesTheSameCards() {
        situations()
                .forEach(situation ->
                        assertThat(CardChoice.choose(CARDS, situation)).isEqualTo(CardChoice.choose(CARDS, situation)));
    }

    private static List<LearningCard> all(CardChoice.Chosen chosen) {
        List<LearningCard> all = new ArrayList<>(chosen.others());
        chosen.now().forEach(because -> all.add(because.card()));
        return all;
    }

    private static Stream<Situation> situations() {
        Random random = new Random(11);
        return Stream.generate(() -> situation(random)).limit(SITUATIONS);
    }

    private static Situation situation(Random random) {
        Map<Occasion, String> reasons = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            if (random.nextInt(3) == 0) {
                reasons.put(occasion, "Because of " + occasion.word() + ".");
            }
        }
        List<BodyRegion> regions = new ArrayList<>();
        for (BodyRegion region : BodyRegion.values()) {
            if (random.nextInt(6) == 0) {
                regions.add(region);
            }
        }
        return new Situation(List.of(Tier.values()).get(random.nextInt(Tier.values().length)), regions, reasons);
    }
}
