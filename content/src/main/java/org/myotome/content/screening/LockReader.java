package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.problem.Problems;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.triage.LockScope;

/** Reads what a rule locks: a plain word, or a group with a measure. */
final class LockReader {

    private static final List<String> KEYS = List.of(
            "impact_at_least",
            "balance_at_least",
            "tissue",
            "at_least",
            "positions",
            "difficulty_above",
            "contraindicated");
    private static final String WORDS = "everything, affected_region, foot_weight_bearing";

    private LockReader() {}

    /** Read the locks under a key. */
    static List<LockScope> read(String key, Fields fields, Problems problems) {
        List<LockScope> scopes = new ArrayList<>();
        for (Node item : fields.items(key)) {
            switch (item) {
                case Node.Scalar scalar -> addWord(scalar, fields.pathOf(key), problems, scopes);
                case Node.Mapping mapping ->
                    addGroup(Fields.of(mapping, fields.pathOf(key), KEYS, problems), problems, scopes);
                case Node.Sequence sequence ->
                    problems.add(
                            sequence.line(),
                            fields.pathOf(key),
                            "",
                            "must be a word or a group.",
                            "Maybe a bracket too many.");
            }
        }
        return scopes;
    }

    private static void addWord(Node.Scalar scalar, String path, Problems problems, List<LockScope> scopes) {
        switch (scalar.text()) {
            case "everything" -> scopes.add(new LockScope.Everything());
            case "affected_region" -> scopes.add(new LockScope.AffectedRegion());
            case "foot_weight_bearing" -> scopes.add(new LockScope.FootWeightBearing());
            default ->
                problems.add(
                        scalar.line(),
                        path,
                        scalar.text(),
                        "is not a lock.",
                        "Maybe one of " + WORDS + ", or a group with one of " + String.join(", ", KEYS) + ".");
        }
    }

    private static void addGroup(Fields group, Problems problems, List<LockScope> scopes) {
        int before = scopes.size();
        group.findWholeNumber("impact_at_least", 0, 5, "", "")
                .ifPresent(demand -> scopes.add(new LockScope.ImpactAtLeast(demand)));
        group.findWholeNumber("balance_at_least", 0, 5, "", "")
                .ifPresent(demand -> scopes.add(new LockScope.BalanceAtLeast(demand)));
        group.findWholeNumber("difficulty_above", 0, 10, "", "")
                .ifPresent(difficulty -> scopes.add(new LockScope.DifficultyAbove(difficulty)));
        group.findWord("tissue", List.of(TissueAxis.values()), TissueAxis::word)
                .ifPresent(axis -> scopes.add(
                        new LockScope.TissueAtLeast(axis, group.requiredWholeNumber("at_least", 0, 4, "", ""))));
        Set<Position> positions = EnumSet.noneOf(Position.class);
        positions.addAll(group.words("positions", List.of(Position.values()), Position::word));
        if (!positions.isEmpty()) {
            scopes.add(new LockScope.Positions(positions));
        }
        if (!group.text("contraindicated").isEmpty()) {
            scopes.add(new LockScope.Contraindicated(group.text("contraindicated")));
        }
        if (scopes.size() == before) {
            problems.add(group.line(), group.pathOf(""), "", "locks nothing.", "Maybe a key was forgotten.");
        }
    }
}
