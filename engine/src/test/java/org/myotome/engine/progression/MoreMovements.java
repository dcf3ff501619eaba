package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.programme.SmallLibrary;

/** The small library with movements that it lacks: for balance, for power, and with a weight to begin to use. */
final class MoreMovements {

    static final Library LIBRARY = build();

    private MoreMovements() {}

    private static Library build() {
        List<Movement> all = new ArrayList<>(SmallLibrary.LIBRARY.movements());
        Movement squat = SmallLibrary.LIBRARY.getMovement("squat");
        Dose dose = squat.startDose();
        all.add(like(
                squat,
                "stance",
                "One-leg stance",
                List.of(Role.BALANCE, Role.CONTROL),
                Position.SINGLE_LEG,
                Set.of("chair"),
                dose.withAmount(new Amount.Hold(30, 1))));
        all.add(like(
                squat,
                "reach",
                "Trunk control standing",
                List.of(Role.CONTROL),
                Position.STANDING,
                Set.of(),
                dose.withAmount(new Amount.Repetitions(8))));
        all.add(like(
                squat, "thrust", "Hip thrust", List.of(Role.STRENGTH), Position.SUPINE_BENCH, Set.of("weight"), dose));
        all.add(like(
                squat,
                "drive",
                "Step-up with knee drive",
                List.of(Role.STRENGTH, Role.POWER),
                Position.STANDING,
                Set.of(),
                dose.withTempo(new Tempo.Counted(3, 0, 3))));
        return Library.of("more", all, List.of());
    }

    private static Movement like(
            Movement from,
            String id,
            String name,
            List<Role> roles,
            Position position,
            Set<String> equipment,
            Dose dose) {
        return new Movement(
                id,
                name,
                from.region(),
                roles,
                position,
                from.weightBearing(),
                from.plane(),
                from.laterality(),
                equipment,
                List.of(),
                List.of(),
                3,
                from.demand(),
                from.tissueLoad(),
                dose,
                from.cues(),
                from.faults(),
                from.contraindications(),
                from.modifiers(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }
}
