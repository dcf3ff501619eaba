package org.myotome.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;

/**
 * A language that days and self-checks are put into words in.
 *
 * @param language the language
 * @param translations by their English texts
 */
public record WordsQuestion(Language language, Map<String, String> translations) {

    /** Write the question, its first line included. */
    public String lines() {
        ValueWriter writer = new ValueWriter().text("words").word(language);
        writer.list(
                List.copyOf(new TreeMap<>(translations).entrySet()),
                translated -> writer.text(translated.getKey()).text(translated.getValue()));
        return writer.lines();
    }

    /**
     * Read a question after its first line.
     *
     * @throws IllegalArgumentException if the text is not a question
     */
    static WordsQuestion read(ValueReader reader) {
        return new WordsQuestion(reader.word(Language.values()), reader.map(reader::text, reader::text));
    }

    Words words() {
        return new Words(language, translations);
    }
}
