package org.myotome.content.outcome;

import java.util.List;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.outcome.MeasureBank;

/** Reads the outcome measures. */
public final class OutcomeContent {

    private static final List<String> FILE_KEYS = List.of("version", "measures");

    private OutcomeContent() {}

    /** Return the measures that this project ships. */
    public static MeasureBank shipped() {
        return read(TextFile.shipped(OutcomeContent.class, "measures.yaml"));
    }

    /**
     * Read measures.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong, if anything is
     */
    public static MeasureBank read(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(YamlDocument.read(file), "", FILE_KEYS, problems);
        int version = fields.requiredWholeNumber("version", 1, 1, "", "Maybe the file is newer than this program.");
        MeasureReader reader = new MeasureReader(fields, problems);
        MeasureBank bank = reader.read(Math.max(1, version));
        problems.throwIfAny();
        return bank;
    }
}
