package org.myotome.content.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that movements may use for equipment and for conditions, with their meaning in plain language.
 *
 * @param equipment equipment words, in the order of the file
 * @param conditions condition words, in the order of the file
 * @param movementIds ids of the movements that may be named, in the order of the library
 */
public record Vocabulary(List<Equipment> equipment, List<Condition> conditions, List<String> movementIds) {

    /** The equipment word for needing nothing. */
    public static final String NOTHING_NEEDED = "none";

    public Vocabulary {
        equipment = List.copyOf(equipment);
        conditions = List.copyOf(conditions);
        movementIds = List.copyOf(movementIds);
    }

    /** Return a copy that names movements. */
    Vocabulary withMovements(List<String> ids) {
        return new Vocabulary(equipment, conditions, ids);
    }

    /**
     * A piece of equipment.
     *
     * @param word the word in the library
     * @param name what it is, in plain language
     * @param atHand whether it is counted on in any home
     * @param providedBy other words, any one of which means that this one is at hand as well
     */
    public record Equipment(String word, String name, boolean atHand, List<String> providedBy) {
        public Equipment {
            providedBy = List.copyOf(providedBy);
        }
    }

    /**
     * A condition under which a movement is not offered, or only a regressed one.
     *
     * @param word the word in the library
     * @param name what it is, in plain language
     */
    public record Condition(String word, String name) {}

    /** Return every equipment word. */
    public List<String> equipmentWords() {
        return equipment.stream().map(Equipment::word).toList();
    }

    /** Return every condition word. */
    public List<String> conditionWords() {
        return conditions.stream().map(Condition::word).toList();
    }

    /** Return the equipment that this word names, if it names any. */
    public Optional<Equipment> findEquipment(String word) {
        return equipment.stream().filter(item -> item.word().equals(word)).findFirst();
    }

    /** Return the condition that this word names, if it names any. */
    public Optional<Condition> findCondition(String word) {
        return conditions.stream().filter(item -> item.word().equals(word)).findFirst();
    }

    /**
     * Return everything that is at hand when somebody has named what they have: that, what is in any home, and what
     * either of them provides (a band is a band or cable).
     */
    public Set<String> atHandWith(Collection<String> named) {
        Set<String> atHand = new TreeSet<>(named);
        for (Equipment item : equipment) {
            if (item.atHand() || item.providedBy().stream().anyMatch(named::contains)) {
                atHand.add(item.word());
            }
        }
        return atHand;
    }
}
