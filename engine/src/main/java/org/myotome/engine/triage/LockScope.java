package org.myotome.engine.triage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.record.BodyRegion;

/** Which movements a rule locks. Each scope follows the wording of the case files. */
public sealed interface LockScope {

    /** Return a test that tells of each movement of a library whether it is locked for a complaint in some regions. */
    Predicate<Movement> selector(List<BodyRegion> complaint, Library library);

    /** Every movement. */
    record Everything() implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> true;
        }
    }

    /** Movements for the region of the complaint, or with a main muscle there; everything if no region is known. */
    record AffectedRegion() implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            Set<MovementRegion> regions = EnumSet.noneOf(MovementRegion.class);
            Set<String> muscleRegions = new TreeSet<>();
            for (BodyRegion region : complaint) {
                regions.addAll(movementRegionsOf(region));
                muscleRegions.addAll(muscleRegionsOf(region));
            }
            if (regions.isEmpty()) {
                return movement -> true;
            }
            return movement -> regions.contains(movement.region()) || works(movement, muscleRegions, library);
        }

        private static boolean works(Movement movement, Set<String> muscleRegions, Library library) {
            for (String id : movement.primaryMuscles()) {
                Optional<Muscle> muscle = library.findMuscle(id);
                if (muscle.isPresent() && muscleRegions.contains(muscle.get().region())) {
                    return true;
                }
            }
            return false;
        }

        private static Set<MovementRegion> movementRegionsOf(BodyRegion region) {
            return switch (region) {
                case FOOT, HEEL, ANKLE, LOWER_LEG, CALF -> EnumSet.of(MovementRegion.FOOT);
                case KNEE -> EnumSet.of(MovementRegion.KNEE);
                case THIGH -> EnumSet.of(MovementRegion.KNEE, MovementRegion.HIP);
                case HIP, GROIN, BUTTOCK -> EnumSet.of(MovementRegion.HIP);
                case LOWER_BACK, UPPER_BACK, ABDOMEN -> EnumSet.of(MovementRegion.TRUNK);
                case WHOLE_LEG -> EnumSet.of(MovementRegion.HIP, MovementRegion.KNEE, MovementRegion.FOOT);
                case NONE_STATED -> EnumSet.noneOf(MovementRegion.class);
            };
        }

        private static List<String> muscleRegionsOf(BodyRegion region) {
            return switch (region) {
                case FOOT, HEEL, ANKLE, LOWER_LEG, CALF -> List.of("leg", "foot");
                case KNEE, THIGH -> List.of("thigh");
                case HIP, GROIN, BUTTOCK -> List.of("hip");
                case LOWER_BACK, UPPER_BACK, ABDOMEN -> List.of("trunk");
                case WHOLE_LEG -> List.of("hip", "thigh", "leg", "foot");
                case NONE_STATED -> List.of();
            };
        }
    }

    /** Movements with so much impact, 0 to 5, or more. */
    record ImpactAtLeast(int demand) implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> movement.demand().impact() >= demand;
        }
    }

    /** Movements that ask for so much balance, 0 to 5, or more. */
    record BalanceAtLeast(int demand) implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> movement.demand().balance() >= demand;
        }
    }

    /** Movements that load a tissue so much, 0 to 4, or more. */
    record TissueAtLeast(TissueAxis axis, int load) implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> movement.tissueLoad().of(axis) >= load;
        }
    }

    /** Movements that are mainly for the foot and put weight on it. */
    record FootWeightBearing() implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement ->
                    movement.region() == MovementRegion.FOOT && movement.weightBearing() != WeightBearing.NONE;
        }
    }

    /** Movements that start in one of some positions. */
    record Positions(Set<Position> positions) implements LockScope {
        public Positions {
            EnumSet<Position> copy = EnumSet.noneOf(Position.class);
            copy.addAll(positions);
            positions = Collections.unmodifiableSet(copy);
        }

        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> positions.contains(movement.position());
        }
    }

    /** Movements harder than a difficulty, 1 to 10. */
    record DifficultyAbove(int difficulty) implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> movement.difficulty() > difficulty;
        }
    }

    /** Movements that the library itself forbids under a named condition. */
    record Contraindicated(String condition) implements LockScope {
        @Override
        public Predicate<Movement> selector(List<BodyRegion> complaint, Library library) {
            return movement -> movement.contraindications().contains(condition);
        }
    }
}
