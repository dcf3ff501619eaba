package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.triage.TriageDecision;

/** Compares the triage of a case with the triage of its variant. */
final class TriageComparison {

    /** Sums of probabilities in another order differ in the last places. */
    private static final double ROUNDING = 1e-9;

    private TriageComparison() {}

    /** Return what is wrong between two decisions, if anything is. */
    static Optional<String> findFault(Relation relation, TriageDecision before, TriageDecision after) {
        return switch (relation) {
            case NEVER_LOOSER -> looser(before, after).or(() -> opened(before, after));
            case OPENS_NOTHING -> opened(before, after);
            case SAME -> different(before, after);
        };
    }

    private static Optional<String> looser(TriageDecision before, TriageDecision after) {
        return after.tier().compareTo(before.tier()) < 0
                ? Optional.of("the tier falls from " + before.tier() + " to " + after.tier())
                : Optional.empty();
    }

    private static Optional<String> opened(TriageDecision before, TriageDecision after) {
        List<Map.Entry<String, TriageDecision.Lock>> opened = before.lockedMovements().entrySet().stream()
                .filter(lock -> !after.isLocked(lock.getKey()))
                .toList();
        return opened.stream()
                .findFirst()
                .map(first -> opened.size() + " movements are opened, " + first.getKey()
                        + " among them (it was locked by " + first.getValue().cause() + ")");
    }

    private static Optional<String> different(TriageDecision before, TriageDecision after) {
        List<String> differences = new ArrayList<>();
        note(differences, "tier", before.tier(), after.tier());
        note(differences, "flags", before.flags(), after.flags());
        note(differences, "questions", before.questions(), after.questions());
        note(differences, "locks", before.lockedMovements(), after.lockedMovements());
        note(differences, "data action", before.dataAction(), after.dataAction());
        note(differences, "regions", before.regions(), after.regions());
        note(differences, "reasons", sorted(before.reasons()), sorted(after.reasons()));
        if (!isSame(before.suspects(), after.suspects())) {
            differences.add("suspects");
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of("these differ: " + String.join(", ", differences));
    }

    private static void note(List<String> differences, String name, Object before, Object after) {
        if (!before.equals(after)) {
            differences.add(name);
        }
    }

    private static List<String> sorted(List<String> reasons) {
        return reasons.stream().sorted().toList();
    }

    private static boolean isSame(List<TriageDecision.Suspect> before, List<TriageDecision.Suspect> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (TriageDecision.Suspect suspect : before) {
            boolean found = after.stream()
                    .anyMatch(other -> other.lesionCode().equals(suspect.lesionCode())
                            && Math.abs(other.probability() - suspect.probability()) < ROUNDING);
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
