package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a bank as one network. Equal parts are one node, so that each is judged once for a case, however
 * many rules name it; parts come before what they are part of.
 */
final class ConditionNetwork {

    private final Map<String, Integer> questions;
    private final Map<Condition, Integer> numbers = new LinkedHashMap<>();
    private final List<ConditionNode> nodes = new ArrayList<>();
    private final List<BitSet> below = new ArrayList<>();

    /** Begin a network whose questions have these numbers. */
    ConditionNetwork(Map<String, Integer> questions) {
        this.questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** Return the nodes by their numbers. */
    ConditionNode[] nodes() {
        return nodes.toArray(ConditionNode[]::new);
    }

    /** Return the numbers of a node and of everything below it, parts first. */
    int[] withParts(int number) {
        return below.get(number).stream().toArray();
    }

    /** Add a condition with its parts, unless it is there already, and return its number. */
    int add(Condition condition) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        BitSet parts = new BitSet();
        ConditionNode node = node(condition, parts);
        int number = nodes.size();
        nodes.add(node);
        parts.set(number);
        below.add(parts);
        numbers.put(condition, number);
        return number;
    }

    private ConditionNode node(Condition condition, BitSet below) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> new ConditionNode.All(addAll(parts, below));
            case Condition.AnyOf(List<Condition> parts) -> new ConditionNode.Enough(1, addAll(parts, below));
            case Condition.AtLeast(int count, List<Condition> parts) ->
                new ConditionNode.Enough(count, addAll(parts, below));
            case Condition.Unless(Condition reassurance) ->
                new ConditionNode.Unless(addAll(List.of(reassurance), below)[0]);
            case PersonFact.Answered answered -> new ConditionNode.Answered(answered, question(answered.question()));
            case PersonFact.ActivitySays says -> new ConditionNode.Activity(says, question(says.question()));
            case PersonFact.NoneAnswered none ->
                new ConditionNode.NoneAnswered(
                        none.questions().stream().mapToInt(this::question).toArray());
            case ExaminationFact examined ->
                new ConditionNode.Examined(examined, question(examined.question()), question(examined.deniedBy()));
            case Fact fact -> new ConditionNode.Plain(fact, question(fact.question()));
        };
    }

    private int[] addAll(List<Condition> parts, BitSet belowWhole) {
        int[] added = new int[parts.size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = add(parts.get(i));
            belowWhole.or(below.get(added[i]));
        }
        return added;
    }

    private int question(String id) {
        Integer number = questions.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no question (" + id + "), and a condition waits for it.\n"
                    + "Maybe the id was renamed; the question file lists every id.");
        }
        return number;
    }
}
