package org.myotome.engine.programme;

import java.util.ArrayList;
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
import org.myotome.engine.movement.Plane;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.TissueLoad;
import org.myotome.engine.movement.WeightBearing;

/** Two dozen movements of the real library, written down for tests that cannot read the content room. */
public final class SmallLibrary {

    /** The library. */
    public static final Library LIBRARY = build();

    private SmallLibrary() {}

    private static Library build() {
        List<Movement> all = new ArrayList<>();
        all.add(new Draft("abdominal_brace", "Abdominal brace", MovementRegion.TRUNK, Position.HOOKLYING, 1)
                .roles(Role.CONTROL)
                .dose(2, new Amount.Hold(10, 8), false, 7)
                .movement());
        all.add(new Draft("supine_march", "Supine march", MovementRegion.TRUNK, Position.HOOKLYING, 3)
                .roles(Role.CONTROL)
                .demand(2, 1, 0, 0)
                .dose(2, new Amount.Repetitions(8), true, 5)
                .after("abdominal_brace")
                .movement());
        all.add(new Draft("dead_bug_heel_tap", "Dead bug heel taps", MovementRegion.TRUNK, Position.SUPINE, 4)
                .roles(Role.CONTROL, Role.ENDURANCE)
                .demand(3, 2, 0, 0)
                .dose(2, new Amount.Repetitions(8), true, 4)
                .after("supine_march")
                .movement());
        all.add(new Draft("dead_bug", "Dead bug", MovementRegion.TRUNK, Position.SUPINE, 5)
                .roles(Role.CONTROL, Role.ENDURANCE)
                .demand(3, 2, 0, 0)
                .dose(3, new Amount.Repetitions(8), true, 4)
                .after("dead_bug_heel_tap")
                .movement());
        all.add(new Draft("bird_dog", "Bird dog", MovementRegion.TRUNK, Position.QUADRUPED, 4)
                .roles(Role.CONTROL, Role.ENDURANCE)
                .demand(3, 2, 2, 0)
                .dose(3, new Amount.Hold(8, 6), true, 4)
                .after("abdominal_brace")
                .movement());
        all.add(new Draft("side_plank_knees", "Side plank from knees", MovementRegion.TRUNK, Position.SIDELYING, 4)
                .roles(Role.ENDURANCE)
                .oneSided()
                .demand(2, 2, 1, 0)
                .dose(3, new Amount.Hold(10, 5), true, 4)
                .after("abdominal_brace")
                .movement());
        all.add(new Draft("glute_set", "Glute set", MovementRegion.HIP, Position.PRONE, 1)
                .roles(Role.CONTROL)
                .dose(2, new Amount.Hold(5, 10), false, 7)
                .movement());
        all.add(new Draft("bridge", "Bridge", MovementRegion.HIP, Position.HOOKLYING, 2)
                .roles(Role.STRENGTH, Role.CONTROL)
                .demand(1, 2, 0, 0)
                .dose(3, new Amount.Repetitions(10), false, 4)
                .after("glute_set")
                .movement());
        all.add(new Draft("bridge_march", "Bridge with march", MovementRegion.HIP, Position.HOOKLYING, 4)
                .roles(Role.CONTROL)
                .demand(3, 2, 1, 0)
                .dose(3, new Amount.Repetitions(8), true, 3)
                .after("bridge")
                .gate("supine_march")
                .movement());
        all.add(new Draft("single_leg_bridge", "Single-leg bridge", MovementRegion.HIP, Position.HOOKLYING, 5)
                .roles(Role.STRENGTH)
                .oneSided()
                .demand(3, 3, 1, 0)
                .dose(3, new Amount.Repetitions(8), true, 3)
                .after("bridge_march")
                .movement());
        all.add(new Draft("clamshell", "Clamshell", MovementRegion.HIP, Position.SIDELYING, 2)
                .roles(Role.CONTROL, Role.ENDURANCE)
                .oneSided()
                .demand(2, 1, 0, 0)
                .dose(3, new Amount.Repetitions(15), true, 4)
                .after("glute_set")
                .movement());
        all.add(new Draft("clamshell_band", "Clamshell with band", MovementRegion.HIP, Position.SIDELYING, 3)
                .roles(Role.STRENGTH)
                .oneSided()
                .needs("loop-band")
                .demand(2, 2, 0, 0)
                .load(new Load.Band(Load.Resistance.LIGHT))
                .dose(3, new Amount.Repetitions(12), true, 3)
                .after("clamshell")
                .movement());
        all.add(new Draft("sit_to_stand_high", "Sit to stand, high chair", MovementRegion.KNEE, Position.SITTING, 1)
                .roles(Role.STRENGTH, Role.CONTROL)
                .needs("chair")
                .demand(1, 1, 1, 0)
                .dose(2, new Amount.Repetitions(10), false, 5)
                .movement());
        all.add(new Draft("sit_to_stand", "Sit to stand", MovementRegion.KNEE, Position.SITTING, 2)
                .roles(Role.STRENGTH)
                .needs("chair")
                .demand(1, 2, 1, 0)
                .dose(3, new Amount.Repetitions(10), false, 4)
                .after("sit_to_stand_high")
                .movement());
        all.add(new Draft("squat", "Squat", MovementRegion.KNEE, Position.STANDING, 3)
                .roles(Role.STRENGTH)
                .demand(2, 2, 1, 0)
                .dose(3, new Amount.Repetitions(10), false, 3)
                .after("sit_to_stand")
                .movement());
        all.add(new Draft("goblet_squat", "Goblet squat", MovementRegion.KNEE, Position.STANDING, 4)
                .roles(Role.STRENGTH)
                .needs("weight")
                .demand(2, 3, 1, 0)
                .load(new Load.Weight(5))
                .dose(3, new Amount.Repetitions(8), false, 3)
                .after("squat")
                .movement());
        all.add(new Draft("short_foot_sitting", "Short foot, sitting", MovementRegion.FOOT, Position.SITTING, 2)
                .roles(Role.CONTROL)
                .oneSided()
                .demand(3, 1, 0, 0)
                .dose(3, new Amount.Hold(5, 10), true, 7)
                .movement());
        all.add(new Draft("seated_heel_raise", "Seated heel raise", MovementRegion.FOOT, Position.SITTING, 1)
                .roles(Role.STRENGTH)
                .demand(0, 1, 0, 0)
                .dose(3, new Amount.Repetitions(15), false, 6)
                .movement());
        all.add(new Draft("heel_raise_support", "Heel raise, supported", MovementRegion.FOOT, Position.STANDING, 2)
                .roles(Role.STRENGTH)
                .demand(1, 2, 1, 0)
                .dose(3, new Amount.Repetitions(12), false, 4)
                .after("seated_heel_raise")
                .movement());
        all.add(new Draft("heel_raise", "Heel raise", MovementRegion.FOOT, Position.STANDING, 3)
                .roles(Role.STRENGTH, Role.ENDURANCE)
                .demand(2, 2, 2, 0)
                .dose(3, new Amount.Repetitions(12), false, 4)
                .after("heel_raise_support")
                .movement());
        all.add(new Draft("walk_10min", "Walk ten minutes", MovementRegion.INTEGRATED, Position.GAIT, 1)
                .roles(Role.AEROBIC, Role.ENDURANCE)
                .demand(1, 0, 1, 1)
                .dose(1, new Amount.Time(600), false, 6)
                .movement());
        all.add(new Draft("walk_30min", "Walk thirty minutes", MovementRegion.INTEGRATED, Position.GAIT, 3)
                .roles(Role.AEROBIC, Role.ENDURANCE)
                .demand(1, 1, 1, 1)
                .dose(1, new Amount.Time(1800), false, 5)
                .after("walk_10min")
                .movement());
        all.add(new Draft("easy_run_20", "Easy run, twenty minutes", MovementRegion.INTEGRATED, Position.GAIT, 8)
                .roles(Role.AEROBIC, Role.ENDURANCE)
                .demand(2, 3, 2, 4)
                .dose(1, new Amount.Time(1200), false, 3)
                .after("walk_30min")
                .movement());
        return Library.of("small", all, List.of());
    }

    /** A movement in the making. */
    private static final class Draft {

        private final String id;
        private final String name;
        private final MovementRegion region;
        private final Position position;
        private final int difficulty;
        private List<Role> roles = List.of();
        private Laterality laterality = Laterality.BILATERAL;
        private Set<String> equipment = Set.of();
        private Demand demand = new Demand(1, 1, 0, 0);
        private Load load = new Load.BodyWeight();
        private Dose dose;
        private final List<Prerequisite> prerequisites = new ArrayList<>();
        private final List<String> regressions = new ArrayList<>();

        Draft(String id, String name, MovementRegion region, Position position, int difficulty) {
            this.id = id;
            this.name = name;
            this.region = region;
            this.position = position;
            this.difficulty = difficulty;
            this.dose = new Dose(1, new Amount.Repetitions(1), false, 1, load, new Effort.InReserve(2), 30);
        }

        Draft roles(Role... newRoles) {
            roles = List.of(newRoles);
            return this;
        }

        Draft oneSided() {
            laterality = Laterality.UNILATERAL;
            return this;
        }

        Draft needs(String thing) {
            equipment = Set.of(thing);
            return this;
        }

        Draft demand(int control, int strength, int balance, int impact) {
            demand = new Demand(control, strength, balance, impact);
            return this;
        }

        Draft load(Load newLoad) {
            load = newLoad;
            return this;
        }

        Draft dose(int sets, Amount amount, boolean perSide, int days) {
            dose = new Dose(sets, amount, perSide, days, load, new Effort.InReserve(2), 30);
            return this;
        }

        Draft after(String easier) {
            prerequisites.add(new Prerequisite(easier, Prerequisite.Kind.PROGRESSION, Prerequisite.Strength.HARD));
            regressions.add(easier);
            return this;
        }

        Draft gate(String condition) {
            prerequisites.add(new Prerequisite(condition, Prerequisite.Kind.GATE, Prerequisite.Strength.HARD));
            return this;
        }

        Movement movement() {
            return new Movement(
                    id,
                    name,
                    region,
                    roles,
                    position,
                    WeightBearing.NONE,
                    Plane.SAGITTAL,
                    laterality,
                    equipment,
                    List.of(),
                    List.of(),
                    difficulty,
                    demand,
                    new TissueLoad(Map.of()),
                    dose,
                    List.of("Move slowly"),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    prerequisites,
                    regressions,
                    List.of(),
                    "",
                    List.of());
        }
    }
}
