package org.myotome.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: sentences as data: what is put in, forms by number and by word, and what has no translation. */
class WordsTest {

    private static final Words GERMAN = new Words(
            Language.GERMAN,
            Map.of(
                    "{0} of {1} sets done", "{0} von {1} Sätzen gemacht",
                    "form|Steady", "Ruhig",
                    "side|left", "links",
                    "{0} {1} {2}", "{0}. {1} {2}",
                    "March", "März",
                    "list|, ", " / "));

    private static final Words ARABIC = new Words(
            Language.ARABIC,
            Map.of(
                    "{0, plural, one {# set} other {# sets}}",
                    "{0, plural, zero {لا مجموعات} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}",
                    "Hello, {0}",
                    "مرحبًا {0}"));

    @Test
    void a01ATextWithoutPlacesIsSaidAsItIs() {
        assertThat(Words.ENGLISH.say("Rest today")).isEqualTo("Rest today");
    }

    @Test
    void a02WhatIsPutInStandsInItsPlaceInWhateverOrder() {
        assertThat(Words.ENGLISH.say("{0} of {1} sets done", 2, 6)).isEqualTo("2 of 6 sets done");
        assertThat(GERMAN.say("{0} of {1} sets done", 2, 6)).isEqualTo("2 von 6 Sätzen gemacht");
        assertThat(Words.ENGLISH.say("{1} before {0}", "b", "a")).isEqualTo("a before b");
    }

    @Test
    void a03WhatIsMeantIsNotSaid() {
        assertThat(Words.ENGLISH.say("form|Steady")).isEqualTo("Steady");
        assertThat(GERMAN.say("form|Steady")).isEqualTo("Ruhig");
        assertThat(Words.ENGLISH.of("side", "left")).isEqualTo("left");
        assertThat(GERMAN.of("side", "left")).isEqualTo("links");
    }

    @Test
    void a04WhatHasNoTranslationIsSaidInEnglish() {
        assertThat(GERMAN.say("{0} min", 12)).isEqualTo("12 min");
        assertThat(GERMAN.of("Bridge")).isEqualTo("Bridge");
        assertThat(GERMAN.isKnown("Bridge")).isFalse();
    }

    @Test
    void a05NumbersDaysAndListsAreWrittenAsTheLanguageDoes() {
        assertThat(Words.ENGLISH.number(2.5)).isEqualTo("2.5");
        assertThat(GERMAN.number(2.5)).isEqualTo("2,5");
        assertThat(GERMAN.say("{0}", 2.0)).isEqualTo("2");
        assertThat(Words.ENGLISH.say("{0}", LocalDate.of(2026, 3, 4))).isEqualTo("4 March 2026");
        assertThat(GERMAN.day(LocalDate.of(2026, 3, 4))).isEqualTo("4. März 2026");
        assertThat(GERMAN.list(List.of("a", "b"))).isEqualTo("a / b");
    }

    @Test
    void a06FormsByNumber() {
        String sets = "{0, plural, one {# set} other {# sets}}";
        assertThat(Words.ENGLISH.say(sets, 1)).isEqualTo("1 set");
        assertThat(Words.ENGLISH.say(sets, 0)).isEqualTo("0 sets");
        assertThat(Words.ENGLISH.say("{0, plural, =0 {none} one {one} other {#}}", 0))
                .isEqualTo("none");
        assertThat(IntStream.of(0, 1, 2, 3, 11, 100, 103)
                        .mapToObj(count -> ARABIC.say(sets, count))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        لا مجموعات
                        مجموعة واحدة
                        مجموعتان
                        3 مجموعات
                        11 مجموعة
                        100 مجموعة
                        103 مجموعات""");
    }

    @Test
    void a07FormsByWordOneInTheOther() {
        String pattern =
                "{0, select, left {left {1}} right {right {1}} other {{1}}}: {2, plural, one {# day, {1}} other {# days, {1}}}";
        assertThat(Words.ENGLISH.say(pattern, "left", "knee", 1)).isEqualTo("left knee: 1 day, knee");
        assertThat(Words.ENGLISH.say(pattern, "both", "knee", 2)).isEqualTo("knee: 2 days, knee");
    }

    @Test
    void a08LatinWordsStayTogetherAmongArabicOnes() {
        assertThat(ARABIC.say("Hello, {0}", "Pia")).isEqualTo("مرحبًا \u2068Pia\u2069");
        assertThat(ARABIC.say("Hello, {0}", "سلمى")).isEqualTo("مرحبًا سلمى");
    }

    @Test
    void a09PatternsThatCannotBeReadSayWhere() {
        assertThatThrownBy(() -> Words.placesOf("{0, plural, one {a set}}"))
                .hasMessage("The pattern ({0, plural, one {a set}}) should have a branch other at character 25.");
        assertThatThrownBy(() -> Words.placesOf("{0, plurel, other {a}}"))
                .hasMessage(
                        "The pattern ({0, plurel, other {a}}) should have plural or select, not plurel at character 12.");
        assertThatThrownBy(() -> Words.placesOf("a } b"))
                .hasMessage("The pattern (a } b) should have the end at character 3.");
        assertThatThrownBy(() -> Words.placesOf("{zero}"))
                .hasMessage(
                        "The pattern ({zero}) should have the number of an argument, 0 to 9, not zero at character 6.");
        assertThatThrownBy(() -> Words.ENGLISH.say("{0} of {1}", 1)).hasMessage("Argument 1 is missing; 1 were given.");
        assertThatThrownBy(() -> Words.ENGLISH.say("{0}", List.of()))
                .hasMessage("This cannot be put into a sentence: [].");
    }

    @Test
    void a10PlacesAreFoundAnywhere() {
        assertThat(Words.placesOf("{2, plural, one {# of {0}} other {{1}}}")).containsExactly(0, 1, 2);
        assertThat(Words.placesOf("none")).isEmpty();
    }

    @Test
    void a11LanguagesAreFoundByTheirTags() {
        assertThat(Language.find("de")).contains(Language.GERMAN);
        assertThat(Language.find("de-AT")).contains(Language.GERMAN);
        assertThat(Language.find("AR_EG")).contains(Language.ARABIC);
        assertThat(Language.find("den")).isEmpty();
        assertThat(Language.find("")).isEmpty();
    }
}
