package org.myotome.content.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;

/**
 * All that is translated into one language.
 *
 * @param language the language
 * @param sections its sections that are there
 */
public record Translations(Language language, List<TranslatedSection> sections) {

    public Translations {
        sections = List.copyOf(sections);
    }

    /**
     * Return what the program ships in a language.
     *
     * @throws UnusableFileException with all problems of all files
     */
    public static Translations shipped(Language language) {
        List<Problem> problems = new ArrayList<>();
        List<TranslatedSection> sections = new ArrayList<>();
        for (Section section : Section.all()) {
            findFile(language, section).ifPresent(file -> {
                try {
                    sections.add(TranslationReader.read(file, language, section));
                } catch (UnusableFileException unusable) {
                    problems.addAll(unusable.problems());
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new UnusableFileException(problems);
        }
        return new Translations(language, sections);
    }

    private static Optional<TextFile> findFile(Language language, Section section) {
        return language == Language.ENGLISH
                ? Optional.empty()
                : TextFile.findShipped(Translations.class, language.tag() + "/" + section.word() + ".yaml");
    }

    /** Return the words of some sections. */
    public Words words(List<Section> wanted) {
        return new Words(language, texts(wanted));
    }

    /** Return translations of some sections by their English texts, in alphabetical order. */
    public Map<String, String> texts(List<Section> wanted) {
        Map<String, String> texts = new TreeMap<>();
        sections.stream()
                .filter(section -> wanted.contains(section.section()))
                .forEach(section -> texts.putAll(section.texts()));
        return Collections.unmodifiableMap(texts);
    }

    /** Return whether everything was reviewed. English is what reviews of content are about, and says its own state. */
    public boolean isReviewed() {
        return sections.stream().allMatch(TranslatedSection::isReviewed);
    }
}
