package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.content.translation.Section;
import org.myotome.content.translation.Translations;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;

/** FEATURE UNDER TEST: languages in a real browser: scripts say what the engine says, and a language is chosen and kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 5, 11, 21, 100, 103);

    private Program program;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException {
        program = Program.start("languages", Program.TODAY);
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        program.close();
    }

    /** Java, ICU (in the content's tests) and JavaScript read the same patterns. */
    @ParameterizedTest
    @EnumSource
    void scriptsSayWhatTheEngineSays(Language language) {
        Translations shipped = Translations.shipped(language);
        Words words = shipped.words(Section.ON_A_PHONE);
        Page page = chromium.open(Screen.PHONE, ColorScheme.LIGHT, language.tag());
        page.navigate(program.address("/signin"));
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language.tag());
        List<List<Object>> asked = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String english : english()) {
            int last = Words.placesOf(english).isEmpty()
                    ? -1
                    : Words.placesOf(english).getLast();
            for (int round = 0; round < (last < 0 ? 1 : COUNTS.size()); round++) {
                List<Object> call = new ArrayList<>(List.of(english));
                for (int place = 0; place <= last; place++) {
                    call.add(COUNTS.get((round + place) % COUNTS.size()));
                }
                asked.add(call);
                expected.add(words.say(english, call.subList(1, call.size()).toArray()));
            }
        }
        Object said = page.evaluate("""
                async (asked) => {
                  const { say } = await import("/assets/words.js");
                  return JSON.stringify(JSON.parse(asked).map(([english, ...values]) => say(english, ...values)));
                }""", new Gson().toJson(asked));
        assertThat(List.of(new Gson().fromJson(said.toString(), String[].class)))
                .isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(1_000);
        page.context().close();
    }

    private static List<String> english() {
        return List.copyOf(
                Translations.shipped(Language.GERMAN).texts(Section.ON_A_PHONE).keySet());
    }

    @Test
    void aLanguageIsChosenAndKeptOnTheDevice() {
        Page page = chromium.open(Screen.PHONE, ColorScheme.LIGHT, "en-GB");
        Visitor anybody = new Visitor(page, "languages");
        anybody.open(program.address("/signin"));
        assertThat(anybody.text()).contains("Sign in");
        page.locator("a[href='/language']").first().click();
        page.getByText("Deutsch").first().click();
        page.waitForURL("**/signin");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
        anybody.open(program.address("/self-check"));
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
        page.locator("a[href='/language']").first().click();
        page.getByText("العربية").first().click();
        page.waitForURL("**/self-check");
        assertThat(page.evaluate("[document.documentElement.lang, document.documentElement.dir]"))
                .isEqualTo(List.of("ar", "rtl"));
        anybody.picture("self-check-in-arabic");
        assertThat(anybody.overflow()).isZero();
        assertThat(anybody.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void whatAnybodySendsAsALanguageOrAWayBackIsChecked() {
        Page page = chromium.open(Screen.PHONE, ColorScheme.LIGHT, "en-GB");
        for (Map.Entry<String, String> sent :
                Map.of("de", "https://example.org/", "xx", "/signin").entrySet()) {
            page.navigate(program.address("/language"));
            page.evaluate("""
                    ([language, back]) => {
                      const form = document.querySelector("form[action='/language']");
                      form.elements.back.value = back;
                      form.querySelector("button").value = language;
                    }""", List.of(sent.getKey(), sent.getValue()));
            page.locator("form[action='/language'] button").first().click();
            page.waitForLoadState();
            assertThat(page.url()).startsWith(program.address("/"));
        }
        page.context().close();
    }
}
