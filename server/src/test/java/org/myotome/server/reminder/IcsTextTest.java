package org.myotome.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: calendars as text, read back by somebody else's parser. */
class IcsTextTest {

    private static final String LETTERS = "abc ;,:\\\n\"öñЖعליλ日本語😀\t'";

    private static String calendar(String summary) {
        return new IcsText()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "test")
                .begin("VEVENT")
                .text("UID", "1")
                .text("SUMMARY", summary)
                .end("VEVENT")
                .end("VCALENDAR")
                .toString();
    }

    private static String readBack(String text) {
        ICalendar read = Biweekly.parse(text).first();
        return read.getEvents().getFirst().getSummary().getValue();
    }

    @Test
    void aShortTextStandsInOneLine() {
        assertThat(calendar("Walk")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:1
                SUMMARY:Walk
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatHasAMeaningOfItsOwnIsEscaped() {
        assertThat(calendar("a,b;c\\d\ne")).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
        assertThat(readBack(calendar("a,b;c\\d\ne"))).isEqualTo("a,b;c\\d\ne".replace("\n", System.lineSeparator()));
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytesAndNoCharacterIsCut() {
        Random random = new Random(7);
        int[] letters = LETTERS.codePoints().toArray();
        for (int round = 0; round < 300; round++) {
            StringBuilder summary = new StringBuilder("x");
            for (int i = random.nextInt(200); i >= 0; i--) {
                summary.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            summary.append('x');
            String text = calendar(summary.toString());
            for (String line : text.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\n", "\uFFFD");
            }
            assertThat(readBack(text)).isEqualTo(summary.toString().replace("\n", System.lineSeparator()));
        }
    }

    @Test
    void controlCharactersCannotBeginAnotherProperty() {
        assertThat(calendar("a\r\nATTENDEE:x\u0000\u0007")).contains("SUMMARY:a\\nATTENDEE:x\r\n");
    }
}
