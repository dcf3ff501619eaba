package org.myotome.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Demand;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Laterality;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Plane;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Root;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.TissueLoad;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** A library small enough to be checked by hand: a few movements per region, with the figures of the real ones. */
public final class SmallLibrary {

    private SmallLibrary() {}

    /** Return the library. */
    public static Library library() {
        return Library.of("small", movements(), muscles());
    }

    /** Return a triage that found nothing and locks nothing. */
    public static TriageDecision nothingFound() {
        return triage(Tier.E0, Map.of());
    }

    /** Return a triage of a tier with locks. */
    public static TriageDecision triage(Tier tier, Map<String, TriageDecision.Lock> locks) {
        return new TriageDecision(
                tier, List.of(), List.of(), List.of(), List.of(), locks, DataAction.ACCEPT, List.of());
    }

    private static List<Movement> movements() {
        return List.of(
                of("breathing", MovementRegion.TRUNK, 1, Role.CONTROL)
                        .demand(1, 0, 0, 0)
                        .primary("abdominals")
                        .build(),
                of("brace", MovementRegion.TRUNK, 1, Role.CONTROL)
                        .demand(1, 1, 0, 0)
                        .primary("abdominals")
                        .after("breathing")
                        .build(),
                of("march", MovementRegion.TRUNK, 3, Role.CONTROL)
                        .demand(2, 1, 0, 0)
                        .load(TissueAxis.LUMBAR_EXTENSION, 1)
                        .primary("abdominals")
                        .after("brace")
                        .build(),
                of("dead_bug", MovementRegion.TRUNK, 5, Role.CONTROL, Role.ENDURANCE)
                        .demand(3, 2, 0, 0)
                        .load(TissueAxis.LUMBAR_EXTENSION, 2)
                        .primary("abdominals")
                        .after("march")
                        .build(),
                of("glute_set", MovementRegion.HIP, 1, Role.CONTROL)
                        .demand(1, 1, 0, 0)
                        .primary("gluteus_maximus")
                        .build(),
                of("bridge", MovementRegion.HIP, 2, Role.STRENGTH, Role.CONTROL)
                        .demand(2, 2, 0, 0)
                        .load(TissueAxis.LUMBAR_EXTENSION, 1)
                        .primary("gluteus_maximus")
                        .after("glute_set")
                        .build(),
                of("single_leg_bridge", MovementRegion.HIP, 5, Role.STRENGTH)
                        .demand(3, 3, 1, 0)
                        .load(TissueAxis.LUMBAR_EXTENSION, 1)
                        .primary("gluteus_maximus")
                        .oneSided()
                        .after("bridge")
                        .build(),
                of("hip_thrust", MovementRegion.HIP, 7, Role.STRENGTH)
                        .demand(3, 4, 1, 0)
                        .primary("gluteus_maximus")
                        .oneSided()
                        .equipment("bench")
                        .at(Position.SUPINE_BENCH, WeightBearing.PARTIAL)
                        .after("single_leg_bridge")
                        .build(),
                of("sit_to_stand", MovementRegion.KNEE, 2, Role.STRENGTH)
                        .demand(1, 2, 1, 0)
                        .load(TissueAxis.PATELLOFEMORAL, 1)
                        .primary("quadriceps")
                        .equipment("chair")
                        .at(Position.SITTING, WeightBearing.FULL_BILATERAL)
                        .build(),
                of("squat", MovementRegion.KNEE, 3, Role.STRENGTH)
                        .demand(2, 2, 1, 0)
                        .load(TissueAxis.PATELLOFEMORAL, 2)
                        .load(TissueAxis.HIP_DEEP_FLEXION, 2)
                        .primary("quadriceps")
                        .at(Position.STANDING, WeightBearing.FULL_BILATERAL)
                        .after("sit_to_stand")
                        .build(),
                of("toe_yoga", MovementRegion.FOOT, 1, Role.CONTROL)
                        .demand(2, 0, 0, 0)
                        .primary("foot_intrinsics")
                        .oneSided()
                        .at(Position.SITTING, WeightBearing.PARTIAL)
                        .build(),
                of("heel_raise_support", MovementRegion.FOOT, 2, Role.STRENGTH)
                        .demand(1, 2, 1, 0)
                        .load(TissueAxis.ACHILLES, 1)
                        .load(TissueAxis.PLANTAR_FOREFOOT, 2)
                        .primary("calf")
                        .equipment("wall")
                        .at(Position.STANDING, WeightBearing.FULL_BILATERAL)
                        .build(),
                of("heel_raise", MovementRegion.FOOT, 3, Role.STRENGTH, Role.ENDURANCE)
                        .demand(2, 2, 2, 0)
                        .load(TissueAxis.ACHILLES, 2)
                        .load(TissueAxis.PLANTAR_FOREFOOT, 2)
                        .primary("calf")
                        .at(Position.STANDING, WeightBearing.FULL_BILATERAL)
                        .after("heel_raise_support")
                        .build(),
                of("single_heel_raise", MovementRegion.FOOT, 5, Role.STRENGTH)
                        .demand(2, 4, 2, 0)
                        .load(TissueAxis.ACHILLES, 3)
                        .load(TissueAxis.PLANTAR_FOREFOOT, 3)
                        .primary("calf")
                        .oneSided()
                        .equipment("wall")
                        .at(Position.SINGLE_LEG, WeightBearing.FULL_UNILATERAL)
                        .after("heel_raise")
                        .build(),
                of("calf_stretch", MovementRegion.FOOT, 1, Role.MOBILITY)
                        .demand(0, 0, 1, 0)
                        .load(TissueAxis.ACHILLES, 1)
                        .primary("calf")
                        .oneSided()
                        .at(Position.STANDING_SPLIT, WeightBearing.FULL_BILATERAL)
                        .build(),
                of("weight_shift", MovementRegion.INTEGRATED, 1, Role.BALANCE)
                        .demand(1, 0, 1, 0)
                        .load(TissueAxis.PLANTAR_FOREFOOT, 1)
                        .primary("gluteus_medius")
                        .at(Position.STANDING, WeightBearing.FULL_BILATERAL)
                        .build(),
                of("single_leg_stance", MovementRegion.INTEGRATED, 3, Role.BALANCE)
                        .demand(2, 1, 3, 0)
                        .load(TissueAxis.PLANTAR_FOREFOOT, 2)
                        .primary("gluteus_medius")
                        .oneSided()
                        .at(Position.SINGLE_LEG, WeightBearing.FULL_UNILATERAL)
                        .after("weight_shift")
                        .build(),
                of("hop", MovementRegion.INTEGRATED, 8, Role.POWER)
                        .demand(4, 4, 4, 4)
                        .load(TissueAxis.BONE_IMPACT, 4)
                        .load(TissueAxis.ACHILLES, 4)
                        .primary("calf")
                        .oneSided()
                        .at(Position.AIRBORNE, WeightBearing.FULL_UNILATERAL)
                        .after("single_leg_stance")
                        .build(),
                of("walk", MovementRegion.INTEGRATED, 1, Role.AEROBIC)
                        .demand(1, 0, 1, 1)
                        .load(TissueAxis.ACHILLES, 2)
                        .load(TissueAxis.BONE_IMPACT, 1)
                        .primary("calf")
                        .at(Position.GAIT, WeightBearing.FULL_UNILATERAL)
                        .build());
    }

    private static List<Muscle> muscles() {
        return List.of(
                muscle("abdominals", "trunk", Map.of(Root.T10, 0.4, Root.T11, 0.3, Root.T12, 0.2, Root.L1, 0.1)),
                muscle("multifidus", "trunk", Map.of(Root.L3, 0.3, Root.L4, 0.3, Root.L5, 0.3, Root.S1, 0.1)),
                muscle("gluteus_maximus", "hip", Map.of(Root.L5, 0.35, Root.S1, 0.45, Root.S2, 0.2)),
                muscle("gluteus_medius", "hip", Map.of(Root.L4, 0.2, Root.L5, 0.4, Root.S1, 0.4)),
                muscle("quadriceps", "thigh", Map.of(Root.L2, 0.2, Root.L3, 0.4, Root.L4, 0.4)),
                muscle("calf", "leg", Map.of(Root.L5, 0.2, Root.S1, 0.5, Root.S2, 0.3)),
                muscle("tibialis_anterior", "leg", Map.of(Root.L4, 0.4, Root.L5, 0.4, Root.S1, 0.2)),
                muscle("foot_intrinsics", "foot", Map.of(Root.S1, 0.2, Root.S2, 0.5, Root.S3, 0.3)));
    }

    private static Muscle muscle(String id, String region, Map<Root, Double> weights) {
        return new Muscle(id, region, "a nerve", weights, "moves", "test");
    }

    private static Draft of(String id, MovementRegion region, int difficulty, Role... roles) {
        return new Draft(id, region, difficulty, List.of(roles));
    }

    /** A movement being written down. */
    private static final class Draft {
        private final String id;
        private final MovementRegion region;
        private final int difficulty;
        private final List<Role> roles;
        private final Map<TissueAxis, Integer> loads = new EnumMap<>(TissueAxis.class);
        private Demand demand = new Demand(0, 0, 0, 0);
        private List<String> primary = List.of();
        private Laterality laterality = Laterality.BILATERAL;
        private Set<String> equipment = Set.of();
        private Position position = Position.HOOKLYING;
        private WeightBearing weightBearing = WeightBearing.NONE;
        private List<Prerequisite> prerequisites = List.of();

        private Draft(String id, MovementRegion region, int difficulty, List<Role> roles) {
            this.id = id;
            this.region = region;
            this.difficulty = difficulty;
            this.roles = roles;
        }

        private Draft demand(int control, int strength, int balance, int impact) {
            demand = new Demand(control, strength, balance, impact);
            return this;
        }

        private Draft load(TissueAxis axis, int load) {
            loads.put(axis, load);
            return this;
        }

        private Draft primary(String muscle) {
            primary = List.of(muscle);
            return this;
        }

        private Draft oneSided() {
            laterality = Laterality.UNILATERAL;
            return this;
        }

        private Draft equipment(String item) {
            equipment = Set.of(item);
            return this;
        }

        private Draft at(Position newPosition, WeightBearing newWeightBearing) {
            position = newPosition;
            weightBearing = newWeightBearing;
            return this;
        }

        private Draft after(String easier) {
            prerequisites =
                    List.of(new Prerequisite(easier, Prerequisite.Kind.PROGRESSION, Prerequisite.Strength.HARD));
            return this;
        }

        private Movement build() {
            Dose dose =
                    new Dose(3, new Amount.Repetitions(8), false, 3, new Load.BodyWeight(), new Effort.Exertion(5), 60);
            return new Movement(
                    id,
                    id.replace('_', ' '),
                    region,
                    roles,
                    position,
                    weightBearing,
                    Plane.SAGITTAL,
                    laterality,
                    equipment,
                    primary,
                    List.of(),
                    difficulty,
                    demand,
                    new TissueLoad(loads),
                    dose,
                    List.of(),
                    List.of(),
                    Set.of("open_red_flag"),
                    Set.of(),
                    prerequisites,
                    List.of(),
                    List.of(),
                    "",
                    List.of());
        }
    }
}
