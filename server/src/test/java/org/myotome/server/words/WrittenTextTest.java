package org.myotome.server.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.Saying;

/** FEATURE UNDER TEST: what somebody wrote or pasted, in any script, as it is kept. */
class WrittenTextTest {

    private static final Saying NOTE = Saying.say("Note");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk to the shop",
                "zum Laden gehen, ohne Schmerzen",
                "quiero subir escaleras: ¡sin miedo!",
                "أريد أن أمشي مع أحفادي",
                "לצאת לטיול עם הכלבה",
                "もう一度山に登りたい",
                "ฉันอยากเดินขึ้นบันไดได้",
                "मैं फिर से चलना चाहती हूँ",
                "👩‍👧 play on the floor 🧱",
                "5 < 7 & <b>not bold</b> \"quoted\"",
                "first line\nsecond line",
                "एक\n\nदो"
            })
    void wordsOfAnyScriptStayAsTheyAre(String words) {
        assertThat(WrittenText.find(words)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\t", "\u200B\u200B", "\u202E\u202C", "\u0000\u0007", "\uFEFF", "\u00A0"})
    void whatHoldsNoSignIsNothing(String nothing) {
        assertThat(WrittenText.find(nothing)).isEmpty();
    }

    @Test
    void linesOfAnySystemAreLinesAndEmptyOnesAreFew() {
        assertThat(WrittenText.find("a\r\nb\rc\u2028d")).contains("a\nb\nc\nd");
        assertThat(WrittenText.find("a\n\n\n\n\n\nb")).contains("a\n\nb");
        assertThat(WrittenText.find("  a \t b  \n   \n\n c  ")).contains("a   b\n\n c");
    }

    @Test
    void whatNobodySeesAndWhatTurnsTheDirectionIsLeftOut() {
        assertThat(WrittenText.find("knee\u0000\u0008 hurts")).contains("knee hurts");
        assertThat(WrittenText.find("pay \u202Eecila\u202C now")).contains("pay ecila now");
        assertThat(WrittenText.find("half \uD83D of a sign")).contains("half  of a sign");
    }

    @Test
    void aLetterKeepsSoManySignsAsScriptsWriteAndNoMore() {
        assertThat(WrittenText.find("s\u0301\u0302\u0303 ok")).isPresent();
        String piled = "h" + "\u0330\u0331\u0332\u0333".repeat(30) + "i";
        assertThat(WrittenText.find(piled).orElseThrow().length()).isLessThanOrEqualTo(10);
    }

    @Test
    void lengthIsCountedInCharactersAndNothingIsCutOff() {
        assertThat(WrittenText.required(NOTE, "🦶".repeat(20), 20)).hasSize(40);
        assertThatThrownBy(() -> WrittenText.required(NOTE, "🦶".repeat(21), 20))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("21 characters")
                .hasMessageContaining("Nothing was cut off");
        assertThatThrownBy(() -> WrittenText.required(NOTE, " ", 20)).hasMessageContaining("no words");
    }

    /** Whatever is pasted, it is kept in a form that stays the same when it is sent once more. */
    @Test
    void cleaningTwiceIsCleaningOnce() {
        Random random = new Random(5);
        List<String> pieces = List.of(
                "a", "é", "e\u0301", "\r\n", "\n", "\t", " ", "\u202E", "\uD83D", "🦶", "م", "\u0000", "\u00A0",
                "\u0330");
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Optional<String> once = WrittenText.find(text.toString());
            assertThat(once.flatMap(WrittenText::find)).isEqualTo(once);
        }
    }
}
