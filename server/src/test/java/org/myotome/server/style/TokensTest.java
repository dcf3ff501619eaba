package org.myotome.server.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the colours that pages are drawn with, and how well they stand out from each other. */
class TokensTest {

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.00", "#ffffff, #ffffff, 1.00", "#777777, #ffffff, 4.48", "#0000ff, #ffffff, 8.59"
    })
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(Colour.parse(one).contrastWith(Colour.parse(other)))
                .isCloseTo(contrast, org.assertj.core.api.Assertions.within(0.005));
        assertThat(Colour.parse(other).contrastWith(Colour.parse(one)))
                .isEqualTo(Colour.parse(one).contrastWith(Colour.parse(other)));
    }

    @Test
    void aThemeTakesWhatIsMeantForIt() {
        Tokens tokens = Tokens.parse("""
                /* --ink: #ffffff; */
                :root { --ink: #111111; --quiet: var(--ink); --quick: 140ms; }
                @media screen and (prefers-color-scheme: dark) { :root { --ink: #222222; } }
                @media (prefers-contrast: more) { :root { --ink: #333333; } }
                @media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --ink: #444444; } }
                @media (prefers-reduced-motion: reduce) { :root { --quick: 0ms; } }
                """);
        assertThat(Arrays.stream(Theme.values()).map(theme -> tokens.get(theme, "quiet")))
                .containsExactly("#111111", "#222222", "#333333", "#444444");
        assertThat(tokens.get(Theme.DARK_MORE_CONTRAST, "quick")).isEqualTo("140ms");
        assertThatThrownBy(() -> tokens.get(Theme.LIGHT, "blue"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no token --blue");
        assertThatThrownBy(() -> tokens.getColour(Theme.LIGHT, "quick"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no colour: 140ms");
    }

    @Test
    void everyPairInUseStandsOutInEveryTheme() {
        Tokens tokens = Tokens.shipped();
        List<String> weak = Arrays.stream(Theme.values())
                .flatMap(theme -> Pair.IN_USE.stream()
                        .filter(pair -> pair.contrast(tokens, theme) < pair.least())
                        .map(pair -> "%s: %s, %s on %s: %.2f of %.1f"
                                .formatted(
                                        theme,
                                        pair.use(),
                                        pair.front(),
                                        pair.ground(),
                                        pair.contrast(tokens, theme),
                                        pair.least())))
                .toList();
        assertThat(weak).isEmpty();
    }

    /** Who asks for more contrast gets no less of it anywhere. */
    @Test
    void moreContrastIsMore() {
        Tokens tokens = Tokens.shipped();
        List<String> less = Pair.IN_USE.stream()
                .filter(pair -> pair.contrast(tokens, Theme.LIGHT_MORE_CONTRAST) < pair.contrast(tokens, Theme.LIGHT)
                        || pair.contrast(tokens, Theme.DARK_MORE_CONTRAST) < pair.contrast(tokens, Theme.DARK))
                .map(Pair::use)
                .toList();
        assertThat(less).isEmpty();
    }
}
