package org.myotome.content.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;

/** Reads a file of translations. */
public final class TranslationReader {

    private static final List<String> KEYS = List.of("version", "language", "section", "reviewer", "translations");

    private final Fields fields;

    private TranslationReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * Read a section in one language.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong, if anything is: another language
     *     or section, empty translations, patterns that cannot be read or put in what the English one does not
     */
    public static TranslatedSection read(TextFile file, Language language, Section section) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(YamlDocument.read(file), "", KEYS, problems);
        fields.requiredWholeNumber("version", 1, 1, "", "Maybe the file is newer than this program.");
        fields.requiredWord("language", List.of(language), Language::tag);
        fields.requiredWord("section", List.of(section), Section::word);
        String reviewer = fields.requiredText("reviewer");
        Map<String, String> texts = new TranslationReader(fields.groupOfAnyKeys("translations")).texts();
        problems.throwIfAny();
        return new TranslatedSection(section, reviewer, texts);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String english : fields.keys()) {
            String translated = fields.requiredText(english);
            checkPlaces(english, translated);
            texts.put(english, translated);
        }
        return texts;
    }

    private void checkPlaces(String english, String translated) {
        try {
            Set<Integer> known = new TreeSet<>(Words.placesOf(english));
            Set<Integer> used = new TreeSet<>(Words.placesOf(translated));
            if (!known.equals(used)) {
                fields.reject(
                        english,
                        "puts in " + used + " where the English text puts in " + known + ".",
                        "Maybe a place such as {0} was left out or counted wrongly.");
            }
        } catch (IllegalArgumentException unreadable) {
            fields.reject(english, "cannot be read: " + unreadable.getMessage(), "Maybe a brace is missing.");
        }
    }
}
