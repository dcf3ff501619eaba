package org.myotome.content.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.content.document.TextFile;
import org.myotome.content.learning.LearningCards;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.library.Vocabulary;
import org.myotome.content.outcome.OutcomeContent;
import org.myotome.content.screening.SafetyNet;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Fault;

/** FEATURE UNDER TEST: what is translated: all of the content, read as ICU reads it, and never two ways. */
class TranslationsTest {

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 5, 11, 21, 99, 100, 102, 111);
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d), (plural|select),");
    private static final Pattern BRANCH = Pattern.compile("([a-z_]+) \\{");

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void eachPatternIsReadAsIcuReadsIt(Language language) {
        Translations shipped = Translations.shipped(language);
        Words words = shipped.words(Section.all());
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, String> text : shipped.texts(Section.all()).entrySet()) {
            if (!text.getKey().contains("{")) {
                continue;
            }
            MessageFormat icu = new MessageFormat(text.getValue(), locale(language));
            for (Object[] arguments : arguments(text.getKey())) {
                String theirs = icu.format(arguments);
                String ours = withoutIsolates(words.say(text.getKey(), arguments));
                compared++;
                if (!ours.equals(theirs)) {
                    differing.add(text.getKey() + Arrays.toString(arguments) + ": " + ours + " | " + theirs);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void formsByNumberAreThoseOfUnicode(Language language) {
        PluralRules rules = PluralRules.forLocale(locale(language));
        Words words = new Words(language, Map.of());
        for (int count = 0; count <= 1_000; count++) {
            assertThat(words.say(
                            "{0, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}", count))
                    .as("%s %d", language, count)
                    .isEqualTo(rules.select(count));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void allOfTheContentThatAPersonReadsIsTranslated(Language language) {
        Words words = Translations.shipped(language).words(Section.all());
        assertThat(contentForPeople().stream().filter(text -> !words.isKnown(text)))
                .isEmpty();
    }

    private static Set<String> contentForPeople() {
        Set<String> texts = new LinkedHashSet<>();
        var library = LibraryReader.readShipped();
        library.library().movements().forEach(movement -> {
            texts.add(movement.name());
            texts.addAll(movement.cues());
            movement.faults().stream().map(Fault::text).forEach(texts::add);
        });
        library.vocabulary().equipment().stream()
                .map(Vocabulary.Equipment::name)
                .forEach(texts::add);
        var screening = ScreeningContent.shipped();
        screening.questions().forEach(question -> texts.add(question.wording()));
        screening.rules().forEach(rule -> rule.branches().forEach(branch -> texts.add(branch.say())));
        SafetyNet.shipped().advice().forEach(advice -> {
            texts.add(advice.lead());
            texts.add(advice.text());
        });
        OutcomeContent.shipped().measures().forEach(measure -> {
            texts.add(measure.name());
            texts.add(measure.scale().unit());
        });
        LearningCards.shipped().cards().forEach(card -> {
            texts.add(card.title());
            texts.addAll(card.lines());
            texts.addAll(card.steps());
        });
        texts.remove("");
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsTranslatedTwice(Language language) {
        Map<String, Section> first = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (TranslatedSection section : Translations.shipped(language).sections()) {
            for (String text : section.texts().keySet()) {
                Section before = first.putIfAbsent(text, section.section());
                if (before != null) {
                    twice.add(text + ": " + before + " and " + section.section());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nobodyHasReviewedATranslationYet(Language language) {
        assertThat(Translations.shipped(language).sections()).isNotEmpty().noneMatch(TranslatedSection::isReviewed);
    }

    @Test
    void whatIsWrongWithAFileIsSaidAtOnce() {
        TextFile file = new TextFile("app.yaml", """
                version: 1
                language: de
                section: app
                reviewer: awaiting review by a clinician who speaks it
                translations:
                  "{0} of {1} sets done": "{0} Sätze"
                  "{0} min": "{0, plural, one {# min}}"
                  "Rest": ""
                """);
        assertThatThrownBy(() -> TranslationReader.read(file, Language.GERMAN, Section.APP))
                .hasMessageContaining("puts in [0] where the English text puts in [0, 1].")
                .hasMessageContaining("should have a branch other")
                .hasMessageContaining("is missing.");
        assertThatThrownBy(() -> TranslationReader.read(file, Language.SPANISH, Section.PAGES))
                .hasMessageContaining("language")
                .hasMessageContaining("section");
    }

    /** ICU does not keep a Latin word together among Arabic ones, as the engine does. */
    private static String withoutIsolates(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    /** Arabic with Western digits, as the engine writes it. */
    private static ULocale locale(Language language) {
        return new ULocale(language == Language.ARABIC ? "ar-u-nu-latn" : language.tag());
    }

    /** Arguments for a pattern: each count once, and each word of its choices. */
    private static List<Object[]> arguments(String pattern) {
        List<Integer> places = Words.placesOf(pattern);
        int last = places.isEmpty() ? 0 : places.getLast();
        List<Object[]> all = new ArrayList<>();
        List<String> branches =
                BRANCH.matcher(pattern).results().map(found -> found.group(1)).toList();
        for (int round = 0; round < Math.max(COUNTS.size(), branches.size()); round++) {
            Object[] arguments = new Object[last + 1];
            Arrays.fill(arguments, COUNTS.get(round % COUNTS.size()));
            Matcher choice = CHOICE.matcher(pattern);
            while (choice.find()) {
                if (choice.group(2).equals("select")) {
                    arguments[Integer.parseInt(choice.group(1))] = branches.get(round % branches.size());
                }
            }
            all.add(arguments);
        }
        return all;
    }
}
