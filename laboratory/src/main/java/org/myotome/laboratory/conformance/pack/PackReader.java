package org.myotome.laboratory.conformance.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;
import org.myotome.laboratory.metamorphic.Relation;
import tools.jackson.databind.JsonNode;

/** Reads a pack: the file that names it, its vocabulary, and the files with its checks. */
public final class PackReader {

    private static final int FORMAT = 1;
    private static final String SHIPPED_FOLDER = "/org/myotome/laboratory/conformance/shipped/";
    private static final String SHIPPED_FILE = "pack.json";

    private final Function<String, TextFile> files;
    private final Map<String, JsonNode> bases = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();

    private PackReader(Function<String, TextFile> files) {
        this.files = files;
    }

    /** Read the pack that the project ships; its source is the folder {@code conformance} of the repository. */
    public static Pack readShipped() {
        PackReader reader = new PackReader(name -> TextFile.shipped(PackReader.class, SHIPPED_FOLDER + name));
        return reader.read(reader.files.apply(SHIPPED_FILE));
    }

    /**
     * Read a pack from a file; what it names lies beside it.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong with a file
     */
    public static Pack read(Path file) {
        return new PackReader(name -> TextFile.read(file.resolveSibling(name))).read(TextFile.read(file));
    }

    private Pack read(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(
                JsonDocuments.read(file).getFirst(),
                "",
                List.of(
                        "$schema",
                        "format",
                        "name",
                        "version",
                        "title",
                        "licence",
                        "about",
                        "vocabulary",
                        "bases",
                        "parts"),
                problems);
        fields.requiredWholeNumber(
                "format", FORMAT, FORMAT, "", "Maybe the pack is for a newer version of this program.");
        String name = fields.requiredText("name");
        String version = fields.requiredText("version");
        fields.requiredText("licence");
        String vocabularyFile = fields.requiredText("vocabulary");
        Fields group = fields.find("bases")
                .map(node -> Fields.ofAnyKeys(node, "bases", problems))
                .orElse(fields);
        group.keys().forEach(base -> readBase(group, base));
        List<String> parts = fields.texts("parts");
        problems.throwIfAny();
        Vocabulary vocabulary = Vocabulary.read(files.apply(vocabularyFile));
        List<Pack.Category> categories =
                parts.stream().map(part -> part(files.apply(part), vocabulary)).toList();
        return new Pack(name, version, vocabulary, categories);
    }

    private void readBase(Fields group, String name) {
        Fields base = group.requiredGroup(name, List.of("title", "extends", "case"));
        base.requiredText("title");
        JsonNode parent = Trees.empty();
        if (base.find("extends").isPresent()) {
            parent = baseNamed(base, "extends");
        }
        bases.put(name, Trees.merged(parent, tree(base, "case")));
    }

    private JsonNode baseNamed(Fields fields, String key) {
        String name = fields.requiredText(key);
        JsonNode base = bases.get(name);
        if (base == null) {
            fields.reject(
                    key, "is not a base of this pack.", "Maybe one of: " + String.join(", ", bases.keySet()) + ".");
            return Trees.empty();
        }
        return base;
    }

    private static JsonNode tree(Fields fields, String key) {
        return fields.find(key).map(Trees::of).orElseGet(Trees::empty);
    }

    private Pack.Category part(TextFile file, Vocabulary vocabulary) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(
                JsonDocuments.read(file).getFirst(),
                "",
                List.of("$schema", "category", "title", "about", "checks"),
                problems);
        String category = fields.requiredText("category");
        String title = fields.requiredText("title");
        List<Check> checks = new ArrayList<>();
        List<String> keys = List.of("id", "title", "why", "source", "grade", "base", "case", "expect", "variants");
        checks.addAll(fields.groups("checks", keys, check -> check(check, category, vocabulary)));
        problems.throwIfAny();
        return new Pack.Category(category, title, checks);
    }

    private Check check(Fields fields, String category, Vocabulary vocabulary) {
        String id = fields.requiredText("id");
        if (!ids.add(id)) {
            fields.reject("id", "is used by another check.", "Maybe number them on.");
        }
        JsonNode own = tree(fields, "case");
        JsonNode base = fields.find("base").isPresent() ? baseNamed(fields, "base") : Trees.empty();
        JsonNode caseTree = Trees.merged(base, own);
        Set<String> needs = new TreeSet<>(vocabulary.itemsOf(own));
        needs.addAll(complaintsOf(caseTree, vocabulary));
        List<String> variantKeys = List.of("title", "change", "mirror", "reverse", "again", "holds");
        List<Variant> variants = fields.groups("variants", variantKeys, variant -> {
            needs.addAll(vocabulary.itemsOf(tree(variant, "change")));
            return variant(variant, caseTree);
        });
        ExpectationReader expectations = new ExpectationReader(vocabulary);
        Check check = new Check(
                id,
                category,
                fields.requiredText("title"),
                fields.requiredText("why"),
                fields.requiredText("source"),
                fields.requiredWord("grade", List.of("A", "B", "C", "D", "measured", "logic"), word -> word),
                caseTree,
                variants,
                fields.findGroup("expect", ExpectationReader.KEYS).map(expect -> expectations.read(expect, needs)),
                List.copyOf(needs));
        if (variants.isEmpty() && check.expectation().isEmpty()) {
            fields.reject("id", "expects nothing.", "Maybe `expect` or `variants` was forgotten.");
        }
        return check;
    }

    /** What a complaint is about is never background: a system for knees is not asked about backs. */
    private static List<String> complaintsOf(JsonNode caseTree, Vocabulary vocabulary) {
        return vocabulary.itemsOf(caseTree).stream()
                .filter(item -> item.startsWith("complaints."))
                .toList();
    }

    private static Variant variant(Fields fields, JsonNode caseTree) {
        JsonNode changed = Trees.merged(caseTree, tree(fields, "change"));
        if (fields.findTruth("mirror").orElse(false)) {
            changed = Trees.mirrored(changed);
        }
        if (fields.findTruth("reverse").orElse(false)) {
            changed = Trees.reversed(changed);
        }
        boolean different = !changed.equals(caseTree) || isReversed(fields);
        boolean again = fields.findTruth("again").orElse(false);
        if (different == again) {
            fields.reject(
                    "title",
                    again ? "is asked again, and changed." : "changes nothing.",
                    "Maybe `change` repeats the base; use `again` to ask the same twice.");
        }
        Holds holds = fields.requiredWord("holds", List.of(Holds.values()), Holds::word);
        return new Variant(fields.requiredText("title"), changed, holds.relation, holds == Holds.MIRRORED);
    }

    private static boolean isReversed(Fields fields) {
        return fields.find("reverse").filter(Node.Scalar.class::isInstance).isPresent();
    }

    /** What must hold between two answers, in the words of a pack. */
    private enum Holds {
        NEVER_LOOSER("never_looser", Relation.NEVER_LOOSER),
        OPENS_NOTHING("opens_nothing", Relation.OPENS_NOTHING),
        SAME("same", Relation.SAME),
        MIRRORED("mirrored", Relation.SAME);

        private final String word;
        private final Relation relation;

        Holds(String word, Relation relation) {
            this.word = word;
            this.relation = relation;
        }

        private String word() {
            return word;
        }
    }
}
