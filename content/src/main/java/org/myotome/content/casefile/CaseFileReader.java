package org.myotome.content.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.library.Vocabulary;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.record.CaseRecord;

/**
 * Reads case files. A file holds one case, a list of cases, or a group with {@code schema_version} and {@code cases};
 * NDJSON holds one case on each line.
 */
public final class CaseFileReader {

    private static final int SCHEMA_VERSION = 1;
    private static final String SHIPPED = "/org/myotome/content/cases/cases.yaml";

    private final Set<String> questionIds;
    private final Vocabulary vocabulary;

    /**
     * Prepare to read.
     *
     * @param questionIds the safety questions that may be answered
     * @param vocabulary the equipment words that may be used
     */
    public CaseFileReader(Collection<String> questionIds, Vocabulary vocabulary) {
        this.questionIds = Collections.unmodifiableSet(new LinkedHashSet<>(questionIds));
        this.vocabulary = vocabulary;
    }

    /** Prepare to read with the safety questions of the shipped screening content. */
    public CaseFileReader(Vocabulary vocabulary) {
        this(ScreeningContent.shipped().questionIds(), vocabulary);
    }

    /** Read the cases that the project ships: facts from published reports, and safety probes of our own. */
    public List<CaseRecord> readShipped() {
        return read(TextFile.shipped(CaseFileReader.class, SHIPPED));
    }

    /**
     * Read every case of a file, at least one, in its order.
     *
     * @throws UnusableFileException with everything that is wrong; then no case is taken over
     */
    public List<CaseRecord> read(TextFile file) {
        Problems problems = new Problems(file.name());
        List<Node> nodes = cases(file, problems);
        List<CaseRecord> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            CaseReader reader = new CaseReader(nodes.get(index), index, questionIds, vocabulary, problems);
            CaseRecord record = reader.read();
            if (!ids.add(record.id())) {
                reader.rejectRepeatedId();
            }
            records.add(record);
        }
        problems.throwIfAny();
        return records;
    }

    /**
     * Read the case that stands on one line of NDJSON. Each line stands alone: an id may come back on another one, and
     * a line that cannot be used says nothing about the others.
     *
     * @param file the name of the file, for messages
     * @param line which line it is, from 1
     */
    public CaseLine readLine(String file, int line, byte[] utf8, int start, int length) {
        Node node;
        try {
            node = JsonDocuments.readLine(file, line, utf8, start, length);
        } catch (UnusableFileException e) {
            return new CaseLine.Refused("", line, e.problems());
        }
        Problems problems = new Problems(file);
        CaseRecord record =
                CaseReader.alone(node, questionIds, vocabulary, problems).read();
        return problems.isEmpty()
                ? new CaseLine.Taken(record)
                : new CaseLine.Refused(CaseReader.findId(node).orElse(""), line, problems.found());
    }

    private static List<Node> cases(TextFile file, Problems problems) {
        List<Node> documents = isJson(file) ? JsonDocuments.read(file) : List.of(YamlDocument.read(file));
        List<Node> cases = documents.size() == 1 ? casesOf(documents.getFirst(), problems) : documents;
        if (cases.isEmpty() && problems.isEmpty()) {
            problems.add(0, "", "", "holds no case.", "Maybe the wrong file was named.");
        }
        return cases;
    }

    private static List<Node> casesOf(Node document, Problems problems) {
        return switch (document) {
            case Node.Sequence sequence -> sequence.items();
            case Node.Mapping mapping when mapping.entries().containsKey("cases") -> casesUnderKey(mapping, problems);
            case Node.Mapping mapping -> List.of(mapping);
            case Node.Scalar scalar -> {
                problems.add(
                        scalar.line(),
                        "",
                        scalar.text(),
                        "is not a case.",
                        "Maybe the wrong file was named; a case is a group of keys with an id.");
                yield List.of();
            }
        };
    }

    private static List<Node> casesUnderKey(Node.Mapping mapping, Problems problems) {
        Fields top = Fields.of(mapping, "", List.of("schema_version", "cases"), problems);
        top.findWholeNumber(
                "schema_version",
                SCHEMA_VERSION,
                SCHEMA_VERSION,
                "",
                "Maybe the file is from a newer version of this program.");
        return top.items("cases");
    }

    private static boolean isJson(TextFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return true;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        String text = file.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }
}
