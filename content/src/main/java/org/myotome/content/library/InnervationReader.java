package org.myotome.content.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.myotome.content.document.Table;
import org.myotome.content.library.LibraryDraft.LocatedMuscle;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;

/** Reads the tables of muscles, of stimulation studies and of codes. */
final class InnervationReader {

    private static final List<String> MUSCLE_COLUMNS =
            List.of("muscle", "region", "nerve", "roots", "main_roots", "action", "source");
    private static final List<String> STIMULATION_COLUMNS =
            List.of("muscle", "root", "responded_percent", "study", "mark");
    private static final List<String> CODE_COLUMNS = List.of("muscle", "uberon_id", "uberon_name", "fma_xref");
    private static final List<String> ROOT_WORDS =
            Arrays.stream(Root.values()).map(Root::name).toList();

    private final Problems innervationProblems;
    private final Problems stimulationProblems;
    private final Problems codeProblems;
    private final List<Table.Row> muscleRows;
    private final List<Table.Row> stimulationRows;
    private final List<Table.Row> codeRows;

    InnervationReader(LibraryFiles files) {
        this.innervationProblems = new Problems(files.innervation().name());
        this.stimulationProblems = new Problems(files.stimulation().name());
        this.codeProblems = new Problems(files.muscleCodes().name());
        this.muscleRows = Table.read(files.innervation(), MUSCLE_COLUMNS, innervationProblems);
        this.stimulationRows = Table.read(files.stimulation(), STIMULATION_COLUMNS, stimulationProblems);
        this.codeRows = Table.read(files.muscleCodes(), CODE_COLUMNS, codeProblems);
    }

    /** Return every muscle of the table. */
    List<LocatedMuscle> muscles() {
        Map<String, List<RootWeights.Response>> responses = responsesByMuscle();
        List<LocatedMuscle> muscles = new ArrayList<>();
        for (Table.Row row : muscleRows) {
            muscles.add(new LocatedMuscle(muscle(row, responses), row.line()));
        }
        requireKnownMuscles(stimulationRows, stimulationProblems);
        requireKnownMuscles(codeRows, codeProblems);
        return muscles;
    }

    /** Return the codes of the muscles. */
    List<MuscleCode> codes() {
        return codeRows.stream()
                .map(row -> new MuscleCode(
                        row.cell("muscle"), row.cell("uberon_id"), row.cell("uberon_name"), row.cell("fma_xref")))
                .toList();
    }

    /** Return what is wrong with the tables read so far. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(innervationProblems.found());
        all.addAll(stimulationProblems.found());
        all.addAll(codeProblems.found());
        return all;
    }

    private Muscle muscle(Table.Row row, Map<String, List<RootWeights.Response>> responses) {
        String id = row.cell("muscle");
        Set<Root> listed = roots(row, "roots");
        Set<Root> main = roots(row, "main_roots");
        requireSensibleRoots(row, id, listed, main);
        Map<Root, Double> weights = RootWeights.derive(
                listed.isEmpty() ? Set.of(Root.L5) : listed, main, responses.getOrDefault(id, List.of()));
        return new Muscle(id, row.cell("region"), row.cell("nerve"), weights, row.cell("action"), row.cell("source"));
    }

    private void requireSensibleRoots(Table.Row row, String id, Set<Root> listed, Set<Root> main) {
        if (id.isEmpty()) {
            innervationProblems.add(row.line(), "muscle", "", "is missing.", "Maybe a comma is wrong.");
        }
        if (listed.isEmpty()) {
            innervationProblems.add(row.line(), id + ".roots", "", "is empty.", "Maybe the roots were forgotten.");
        }
        if (!listed.containsAll(main)) {
            innervationProblems.add(
                    row.line(),
                    id + ".main_roots",
                    row.cell("main_roots"),
                    "names a root that is not among the roots.",
                    "Maybe add it to the roots.");
        }
    }

    /** Read roots such as {@code L4;L5} or {@code T1-T12}. */
    private Set<Root> roots(Table.Row row, String column) {
        Set<Root> roots = EnumSet.noneOf(Root.class);
        for (String part : row.cell(column).split(";", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length > 2 || !ROOT_WORDS.contains(ends[0]) || !ROOT_WORDS.contains(ends[ends.length - 1])) {
                innervationProblems.add(
                        row.line(),
                        row.cell("muscle") + "." + column,
                        part,
                        "is not a root.",
                        "Maybe write L5, or T1-T12.");
                continue;
            }
            Root first = Root.valueOf(ends[0]);
            Root last = Root.valueOf(ends[ends.length - 1]);
            for (Root root : Root.values()) {
                if (root.compareTo(first) >= 0 && root.compareTo(last) <= 0) {
                    roots.add(root);
                }
            }
        }
        return roots;
    }

    private Map<String, List<RootWeights.Response>> responsesByMuscle() {
        Map<String, List<RootWeights.Response>> byMuscle = new TreeMap<>();
        for (Table.Row row : stimulationRows) {
            response(row).ifPresent(response -> add(response, row, byMuscle));
        }
        return byMuscle;
    }

    private Optional<RootWeights.Response> response(Table.Row row) {
        String root = row.cell("root");
        String percent = row.cell("responded_percent");
        if (ROOT_WORDS.contains(root) && percent.matches("\\d{1,2}|100")) {
            return Optional.of(new RootWeights.Response(Root.valueOf(root), Integer.parseInt(percent)));
        }
        stimulationProblems.add(
                row.line(),
                row.cell("muscle"),
                root + ", " + percent,
                "must be a root and a whole percentage.",
                "Maybe a comma is wrong.");
        return Optional.empty();
    }

    private void add(RootWeights.Response response, Table.Row row, Map<String, List<RootWeights.Response>> byMuscle) {
        List<RootWeights.Response> responses =
                byMuscle.computeIfAbsent(row.cell("muscle"), muscle -> new ArrayList<>());
        if (responses.stream().anyMatch(earlier -> earlier.root() == response.root())) {
            stimulationProblems.add(
                    row.line(),
                    row.cell("muscle"),
                    response.root().name(),
                    "has a second line.",
                    "Maybe keep the study of the muscle itself, and the one with more people.");
            return;
        }
        responses.add(response);
    }

    private void requireKnownMuscles(List<Table.Row> rows, Problems problems) {
        List<String> known = muscleRows.stream().map(row -> row.cell("muscle")).toList();
        for (Table.Row row : rows) {
            String id = row.cell("muscle");
            if (!known.contains(id)) {
                String advice = NearestWord.find(id, known)
                        .map(nearest -> "Maybe `" + nearest + "` is meant.")
                        .orElse("Maybe add it to the table of muscles.");
                problems.add(row.line(), "muscle", id, "is not a muscle of the library.", advice);
            }
        }
    }
}
