package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;
import org.myotome.engine.movement.TestedMuscle;
import org.myotome.engine.record.StrengthMovement;

/** Which share of the strength of each test is lost when a root, a nerve or a muscle gives nothing. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class Wiring {

    private final Map<StrengthMovement, List<Part>> parts = new EnumMap<>(StrengthMovement.class);

    private Wiring() {}

    private record Part(Muscle muscle, double share) {}

    static Wiring of(Library library) {
        Wiring wiring = new Wiring();
        for (TestedMuscle tested : library.testedMuscles()) {
            wiring.parts
                    .computeIfAbsent(tested.movement(), movement -> new ArrayList<>())
                    .add(new Part(library.getMuscle(tested.muscleId()), tested.share()));
        }
        return wiring;
    }

    /** Return whether the library says which muscles a test tests. */
    boolean isKnown(StrengthMovement movement) {
        return parts.containsKey(movement);
    }

    /** Return the loss of each test, 0 to 1, when roots are out by the given shares. */
    double[] withoutRoots(EnumMap<Root, Double> out, PlexusShift shift) {
        return losses(muscle -> {
            double lost = 0;
            for (Map.Entry<Root, Double> root : out.entrySet()) {
                lost += root.getValue() * shift.weight(muscle, root.getKey());
            }
            return lost;
        });
    }

    /** Return the loss of each test, 0 to 1, when nerves are out by the given shares. */
    double[] withoutNerves(Map<PeripheralNerve, Double> out) {
        return losses(muscle -> PeripheralNerve.find(muscle.nerve())
                .map(nerve -> out.getOrDefault(nerve, 0.0))
                .orElse(0.0));
    }

    /** Return the loss of each test, 0 to 1, when muscles or their tendons are out by the given shares. */
    double[] withoutMuscles(Map<String, Double> out) {
        return losses(muscle -> out.getOrDefault(muscle.id(), 0.0));
    }

    private double[] losses(ToDoubleFunction<Muscle> lossOf) {
        double[] losses = new double[StrengthMovement.values().length];
        for (Map.Entry<StrengthMovement, List<Part>> test : parts.entrySet()) {
            double lost = 0;
            for (Part part : test.getValue()) {
                lost += part.share() * lossOf.applyAsDouble(part.muscle());
            }
            losses[test.getKey().ordinal()] = Math.min(1, lost);
        }
        return losses;
    }
}
