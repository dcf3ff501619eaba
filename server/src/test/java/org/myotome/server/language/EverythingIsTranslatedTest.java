package org.myotome.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.content.translation.Section;
import org.myotome.content.translation.Translations;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.explanation.BeliefSentences;
import org.myotome.engine.explanation.ChanceBand;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.progression.Teaching;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Side;
import org.myotome.engine.training.SameDose;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.myotome.server.wording.InterventionWords;
import org.myotome.server.wording.Plain;

/**
 * FEATURE UNDER TEST: everything that is said to a person has a translation into each language. What is said is found in the sources:
 * the English patterns are literals of {@code say("...")} and {@code words.of("meaning", "...")}.
 */
class EverythingIsTranslatedTest {

    private static final String LITERAL = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final Pattern SAY =
            Pattern.compile("(?<!actions\\.)\\bsay\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
    private static final Pattern MEANT = Pattern.compile("\\bwords\\.of\\(\\s*" + LITERAL + ",\\s*" + LITERAL + "\\)");
    private static final Pattern TITLE =
            Pattern.compile("shells\\.of(?:Anybody)?\\(\\s*request,\\s*" + LITERAL + ",[^;]*?Place\\.(\\w+)");
    private static final List<String> PLACES_OF_A_PERSON = List.of("TODAY", "ACTIVITY", "PROGRESS", "STOP");

    private static final Path ENGINE = Path.of("../engine/src/main/java/org/myotome/engine");
    private static final Path SERVER = Path.of("src/main");

    /** What is said about a file of a watch. */
    private static final Path RECORDING = Path.of("../content/src/main/java/org/myotome/content/recording");

    /** Why a card is good to know. */
    private static final Path LEARNING = Path.of("../content/src/main/java/org/myotome/content/learning");

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void whatTheSourcesSayIsTranslated(Language language) {
        Words words = Translations.shipped(language).words(Section.all());
        assertThat(said().stream().filter(english -> !words.isKnown(english))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void wordsOfConstantsAreTranslated(Language language) {
        Words words = Translations.shipped(language).words(Section.all());
        assertThat(constants().filter(english -> !words.isKnown(english))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void noTranslationIsLeftOverFromWhatIsNotSaidAnyMore(Language language) {
        Set<String> needed = said();
        constants().forEach(needed::add);
        assertThat(Translations.shipped(language)
                        .texts(List.of(Section.SENTENCES, Section.PAGES, Section.APP))
                        .keySet())
                .isSubsetOf(needed);
    }

    @Test
    void theSourcesAreThere() {
        assertThat(said()).hasSizeGreaterThan(600).contains("Rest today", "Hello, {0}", "{0} of {1} sets done");
    }

    private static Set<String> said() {
        Set<String> said = new TreeSet<>();
        Stream.of(ENGINE.resolve("explanation"), ENGINE.resolve("language"), RECORDING, LEARNING, SERVER)
                .flatMap(EverythingIsTranslatedTest::files)
                .forEach(file -> collect(file, said));
        return said;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(file -> file.toString().matches(".*\\.(java|jte|js)")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(Path file, Set<String> said) {
        String source = read(file);
        SAY.matcher(source).results().forEach(found -> said.add(joined(found.group(1))));
        if (file.toString().endsWith(".java")) {
            MEANT.matcher(source)
                    .results()
                    .forEach(found -> said.add(plain(found.group(1)) + "|" + plain(found.group(2))));
            TITLE.matcher(source)
                    .results()
                    .filter(found -> PLACES_OF_A_PERSON.contains(found.group(2)))
                    .forEach(found -> said.add(plain(found.group(1))));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Literals that a plus joins are one text. */
    private static String joined(String literals) {
        Matcher each = Pattern.compile(LITERAL).matcher(literals);
        StringBuilder text = new StringBuilder();
        while (each.find()) {
            text.append(plain(each.group(1)));
        }
        return text.toString();
    }

    private static String plain(String literal) {
        return literal.translateEscapes();
    }

    private static Stream<String> constants() {
        return Stream.of(
                        of(Side.values(), side -> "side|" + side.word()),
                        of(Alternative.Kind.values(), kind -> "way|" + kind.word()),
                        of(ChanceBand.values(), ChanceBand::words),
                        of(Month.values(), month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                        of(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                        of(SameDose.Verdict.values(), verdict -> "dose|" + verdict.plainName()),
                        of(SetForm.values(), form -> "form|" + form.word()),
                        of(BodyRegion.values(), region -> "region|" + Plain.region(region)),
                        of(Intervention.values(), Intervention::plainName),
                        of(Intervention.values(), InterventionWords::how),
                        Stream.of("Better", "Same", "A bit more", "Much more").map(answer -> "morning|" + answer),
                        Stream.of(
                                Teaching.LOOK_OUTWARD,
                                BeliefSentences.LIMITS,
                                UpkeepProposal.DO_FIRST,
                                UpkeepProposal.CALL_WHEN,
                                "list|, ",
                                "Estimated by the search for the starting point; unreviewed.",
                                "SD",
                                "awaiting clinician review"))
                .flatMap(some -> some);
    }

    private static <T> Stream<String> of(T[] constants, Function<T, String> words) {
        return Arrays.stream(constants).map(words);
    }
}
