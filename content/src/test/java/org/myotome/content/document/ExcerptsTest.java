package org.myotome.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.content.screening.ScreeningContent;

/** FEATURE UNDER TEST: what somebody reviews is a part of a file as it is written, with the definitions that it names. */
class ExcerptsTest {

    private static final String FILE = """
            # head
            version: 1
            definitions:
              back: {region_in: [lower_back]}
              # a note
              bad_back:
                all_of:
                - defined: back
                - fever
              leg: {region_in: [leg]}
            rules:
            - id: A
              when: {defined: bad_back}
              # inside
              say: one
            # between
            - id: B
              when: fever
            - {id: C, when: {defined: leg}}
            other:
            - id: A
              when: chills
            """;

    private final Excerpts excerpts = new Excerpts(new TextFile("file.yaml", FILE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules | A | - id: A/  when: {defined: bad_back}/  # inside/  say: one",
                "rules | B | - id: B/  when: fever",
                "rules | C | - {id: C, when: {defined: leg}}",
                "other | A | - id: A/  when: chills",
            })
    void itemIsWhatIsWrittenUnderItsIdInItsList(String list, String id, String text) {
        assertThat(excerpts.findItem(list, id)).contains(text.replace('/', '\n'));
    }

    @Test
    void nothingIsFoundUnderAnotherIdOrInAnotherList() {
        assertThat(excerpts.findItem("rules", "D")).isEmpty();
        assertThat(excerpts.findItem("nowhere", "A")).isEmpty();
        assertThat(excerpts.findItem("rules", "")).isEmpty();
    }

    @Test
    void definitionsComeAlongWithThoseThatTheyNameAndNoOthers() {
        String whole = excerpts.withDefinitions(excerpts.findItem("rules", "A").orElseThrow());
        assertThat(whole).isEqualTo("""
                - id: A
                  when: {defined: bad_back}
                  # inside
                  say: one
                back: {region_in: [lower_back]}
                bad_back:
                  all_of:
                  - defined: back
                  - fever""");
        String none = excerpts.findItem("rules", "B").orElseThrow();
        assertThat(excerpts.withDefinitions(none)).isEqualTo(none);
    }

    @Test
    void changeInADefinitionChangesEveryRuleThatNeedsItAndNoOther() {
        TextFile shipped = TextFile.shipped(ScreeningContent.class, "rules.yaml");
        Excerpts before = new Excerpts(shipped);
        Excerpts after = new Excerpts(new TextFile(
                "rules.yaml", shipped.text().replace("spine: {region_in: [lower_back,", "spine: {region_in: [neck,")));
        long changed = ScreeningContent.shipped().rules().stream()
                .filter(rule -> !whole(before, rule.id()).equals(whole(after, rule.id())))
                .peek(rule -> assertThat(whole(before, rule.id())).contains("defined: spine"))
                .count();
        long naming = ScreeningContent.shipped().rules().stream()
                .filter(rule -> whole(before, rule.id()).contains("spine: {region_in"))
                .count();
        assertThat(changed).isEqualTo(naming).isPositive();
    }

    private static String whole(Excerpts file, String rule) {
        return file.withDefinitions(file.findItem("rules", rule).orElseThrow());
    }
}
