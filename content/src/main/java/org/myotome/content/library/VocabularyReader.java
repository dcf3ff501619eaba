package org.myotome.content.library;

import java.util.List;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;

/** Reads the words that movements may use. */
final class VocabularyReader {

    private VocabularyReader() {}

    static Vocabulary read(TextFile file, Problems problems) {
        Fields top = Fields.of(YamlDocument.read(file), "", List.of("equipment", "conditions"), problems);
        return new Vocabulary(
                top.groups("equipment", List.of("word", "name", "at_hand", "provided_by"), VocabularyReader::equipment),
                top.groups("conditions", List.of("word", "name"), VocabularyReader::condition),
                List.of());
    }

    private static Vocabulary.Equipment equipment(Fields fields) {
        return new Vocabulary.Equipment(
                fields.requiredText("word"),
                fields.requiredText("name"),
                fields.findTruth("at_hand").orElse(false),
                fields.texts("provided_by"));
    }

    private static Vocabulary.Condition condition(Fields fields) {
        return new Vocabulary.Condition(fields.requiredText("word"), fields.requiredText("name"));
    }
}
