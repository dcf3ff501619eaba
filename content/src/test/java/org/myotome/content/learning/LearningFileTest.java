package org.myotome.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.lint.Finding;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;

/** FEATURE UNDER TEST: the file of cards: what is shipped, and what is said about a broken or a careless one. */
class LearningFileTest {

    private static final Library LIBRARY = LibraryReader.readShipped().library();

    private static final String CARD = """
            version: 1
            reviewer: awaiting clinician review
            cards:
            - id: one
              title: A title
              picture: {drawing: scale}
              lines: [A short line that all can read.]
              steps: [Do this.]
              source: "ours"
              grade: D
              mark: unreviewed
              when: [always]
              up_to: E1
              rank: 1
            """;

    @Test
    void whatIsShippedIsCleanAndUnreviewed() {
        assertThat(LearningLint.check(LearningCards.file(), LIBRARY)).isEmpty();
        assertThat(LearningCards.shipped().cards())
                .hasSizeGreaterThan(20)
                .noneMatch(LearningCard::reviewed)
                .allMatch(card -> card.standing(Words.ENGLISH).endsWith("No clinician has reviewed this card yet."));
    }

    @Test
    void carelessWordsAreFound() {
        assertThat(lint(CARD.replace("A short line", "It is guaranteed")))
                .contains("one.lines (guaranteed) promises, blames or threatens.");
        assertThat(lint(CARD.replace("A short line", "Your disc is crumbling, a line")))
                .contains("(crumbling)");
    }

    @Test
    void nothingAboutMovingIsShownWhereSomebodyHasToLook() {
        String shown =
                CARD.replace("A short line", "It is safe to move, a line").replace("E1", "E4");
        assertThat(lint(shown)).contains("(safe) is about moving", "Maybe write up_to: E1.");
        assertThat(lint(shown.replace("E4", "E1"))).doesNotContain("is about moving");
    }

    @Test
    void longTitlesLinesSentencesAndListsAreFound() {
        assertThat(lint(CARD.replace("A title", "A title ".repeat(7)))).contains("is longer than 48 characters");
        assertThat(lint(CARD.replace("A short line", "A short line ".repeat(14))))
                .contains("is longer than 160 characters", "words.");
        assertThat(lint(CARD.replace("[Do this.]", "[One., Two., Three., Four., Five.]")))
                .contains("one.steps (5) are more than 4.");
    }

    @Test
    void hardTextIsFound() {
        assertThat(lint(CARD.replace(
                        "A short line", "Neurophysiological sensitisation characteristically necessitates")))
                .contains("are hard to read");
    }

    @Test
    void aCardNeedsASourceAKnownMovementAndAReviewerWhoIsNamed() {
        assertThat(lint(CARD.replace("\"ours\"", "somebody"))).contains("names no paper with its year");
        assertThat(lint(CARD.replace("drawing: scale", "movement: squats")))
                .contains("one.picture.movement (squats) is no movement of the library.");
        assertThat(lint(CARD.replace("mark: unreviewed", "mark: reviewed"))).contains("has no reviewer");
    }

    @Test
    void eachOccasionNeedsACardForEverybody() {
        assertThat(lint(CARD))
                .contains("cards (concern) is an occasion without a card.")
                .doesNotContain("(always)");
    }

    @Test
    void aBrokenFileIsRefusedWithEverythingThatIsWrong() {
        String broken = CARD.replace("[always]", "[allways]")
                .replace("rank: 1", "rank: 0")
                .replace("grade: D", "");
        assertThatThrownBy(() -> LearningCards.read(new TextFile("cards.yaml", broken)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("cards[0].when (allways) is not one of")
                .hasMessageContaining("Maybe `always` is meant.")
                .hasMessageContaining("cards[0].rank")
                .hasMessageContaining("cards[0].grade is missing");
        String twice = CARD + CARD.substring(CARD.indexOf("- id"));
        assertThatThrownBy(() -> LearningCards.read(new TextFile("cards.yaml", twice)))
                .hasMessageContaining("cards[1].id (one) is used twice.");
        assertThatThrownBy(() -> LearningCards.read(new TextFile("cards.yaml", "version: 1\nreviewer: x\ncards: []\n")))
                .hasMessageContaining("cards holds nothing");
    }

    @Test
    void easeFollowsFleschsFormula() {
        // six words, one sentence, six syllables: 206.835 - 1.015 * 6 - 84.6
        assertThat(ReadingEase.of("The cat sat on the mat.")).isCloseTo(116.145, within(1e-9));
        assertThat(ReadingEase.of("")).isEqualTo(100);
        assertThat(ReadingEase.of("Anatomical considerations predominate.")).isLessThan(0);
    }

    private static String lint(String text) {
        List<Finding> findings = LearningLint.check(new TextFile("cards.yaml", text), LIBRARY);
        return findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
    }
}
