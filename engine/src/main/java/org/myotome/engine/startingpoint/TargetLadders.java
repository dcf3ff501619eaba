package org.myotome.engine.startingpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * Chooses the ladders a search is about.
 *
 * <p>Trunk control comes first; then the region of complaint; then the other end of the leg, because feet and glutes are
 * looked at together (hip for a complaint of foot or knee, foot for one of hip or back); then the parts that carry what the
 * person wants to do again, where they are not among them yet; then the ladder of going, or of balance; from 65 years on,
 * balance in any case (WHO 2020: on three days a week). Of the chains that begin easily, the one with most usable rungs of the wanted kind is
 * taken, and of equals the one with more rungs of difficulty 6 and less. A chain with one-sided
 * movements gives a ladder for each side. Between the movements stand their variants, by how hard they are.
 */
final class TargetLadders {

    /** A ladder should begin with a movement that is within everybody's reach. */
    private static final int EASY = 2;

    private static final int FOR_MOST_PEOPLE = 6;

    /** From this age on, in years, balance is a target of everybody. */
    static final double BALANCE_FROM_YEARS = 65;

    private final List<List<Movement>> chains;
    private final Predicate<Movement> usable;
    private final List<Ladder> chosen = new ArrayList<>();
    private final Set<String> chosenIds = new TreeSet<>();

    private TargetLadders(Library library, Predicate<Movement> usable) {
        this.chains = Chains.of(library).all();
        this.usable = usable;
    }

    /**
     * Choose the target ladders of a case.
     *
     * @param usable whether a movement may be tried here at all; the others are no rungs
     */
    static List<Ladder> choose(CaseRecord caseRecord, Library library, Predicate<Movement> usable) {
        TargetLadders targets = new TargetLadders(library, usable);
        targets.takeTargets(caseRecord);
        return List.copyOf(targets.chosen);
    }

    /** Return the target ladders of a case, and after them those of every other chain that has a usable movement. */
    static List<Ladder> every(CaseRecord caseRecord, Library library, Predicate<Movement> usable) {
        TargetLadders targets = new TargetLadders(library, usable);
        targets.takeTargets(caseRecord);
        targets.chains.stream()
                .filter(chain -> !targets.chosenIds.contains(chain.getLast().id()))
                .filter(chain -> targets.usableOf(chain).findAny().isPresent())
                .forEach(targets::add);
        return List.copyOf(targets.chosen);
    }

    private void takeTargets(CaseRecord caseRecord) {
        take(MovementRegion.TRUNK, Role.CONTROL);
        Set<MovementRegion> regions = regionsOfInterest(caseRecord.complaint());
        Optional<GoalActivity> goal = GoalActivity.findIn(caseRecord.complaint().goalActivity());
        regions.forEach(region -> take(region, Role.STRENGTH));
        goal.stream()
                .flatMap(activity -> activity.carriers().stream())
                .filter(region -> !regions.contains(region))
                .forEach(region -> take(region, Role.STRENGTH));
        boolean going = goal.filter(GoalActivity::isGoing).isPresent();
        take(MovementRegion.INTEGRATED, going ? Role.AEROBIC : Role.BALANCE);
        if (going && isOld(caseRecord)) {
            take(MovementRegion.INTEGRATED, Role.BALANCE);
        }
    }

    /** Return whether somebody is old enough for balance to be a target in any case; an age that is not known is not. */
    static boolean isOld(CaseRecord caseRecord) {
        return caseRecord
                .person()
                .ageYears()
                .find()
                .filter(years -> years >= BALANCE_FROM_YEARS)
                .isPresent();
    }

    /** Return the regions of complaint, and after them the other end of the leg. */
    static Set<MovementRegion> regionsOfInterest(Complaint complaint) {
        Set<MovementRegion> regions = EnumSet.noneOf(MovementRegion.class);
        complaint.regions().forEach(region -> regions.addAll(movementRegions(region)));
        if (regions.isEmpty() || !regions.contains(MovementRegion.HIP)) {
            regions.add(MovementRegion.HIP);
        }
        if (!regions.contains(MovementRegion.KNEE)) {
            regions.add(MovementRegion.FOOT);
        }
        return regions;
    }

    static List<MovementRegion> movementRegions(BodyRegion region) {
        return switch (region) {
            case FOOT, HEEL, ANKLE, LOWER_LEG, CALF -> List.of(MovementRegion.FOOT);
            case KNEE, THIGH -> List.of(MovementRegion.KNEE);
            case HIP, GROIN, BUTTOCK -> List.of(MovementRegion.HIP);
            case LOWER_BACK, UPPER_BACK, ABDOMEN -> List.of(MovementRegion.TRUNK);
            case WHOLE_LEG -> List.of(MovementRegion.HIP, MovementRegion.KNEE, MovementRegion.FOOT);
            case NONE_STATED -> List.of();
        };
    }

    private void take(MovementRegion region, Role role) {
        ToLongFunction<List<Movement>> fit = chain -> beginsEasily(chain)
                ? usableOf(chain)
                        .filter(movement ->
                                movement.region() == region && movement.roles().contains(role))
                        .count()
                : 0;
        Optional<List<Movement>> best = chains.stream()
                .filter(chain -> chain.getLast().region() == region)
                .filter(chain -> !chosenIds.contains(chain.getLast().id()))
                .filter(chain -> usableOf(chain).findAny().isPresent())
                .max(Comparator.comparingLong(fit)
                        .thenComparingLong(this::rungsForMostPeople)
                        .thenComparingLong(chain -> -usableOf(chain).count())
                        .thenComparing(chain -> chain.getLast().id(), Comparator.reverseOrder()));
        best.ifPresent(this::add);
    }

    private long rungsForMostPeople(List<Movement> chain) {
        return usableOf(chain)
                .filter(movement -> movement.difficulty() <= FOR_MOST_PEOPLE)
                .count();
    }

    private boolean beginsEasily(List<Movement> chain) {
        return usableOf(chain).anyMatch(movement -> movement.difficulty() <= EASY);
    }

    private Stream<Movement> usableOf(List<Movement> chain) {
        return chain.stream().filter(usable);
    }

    private void add(List<Movement> chain) {
        chosenIds.add(chain.getLast().id());
        if (usableOf(chain).anyMatch(Movement::isOneSided)) {
            chosen.add(ladder(chain, Known.of(Side.LEFT)));
            chosen.add(ladder(chain, Known.of(Side.RIGHT)));
        } else {
            chosen.add(ladder(chain, Known.unknown()));
        }
    }

    private Ladder ladder(List<Movement> chain, Known<Side> side) {
        List<Movement> usableChain = usableOf(chain).toList();
        Movement hardest = usableChain.getLast();
        List<SidedMovement> rungs = withVariants(usableChain, side);
        String suffix = side.find().map(s -> ", " + s.word()).orElse("");
        String id = side.find().map(s -> hardest.id() + "/" + s.word()).orElse(hardest.id());
        return new Ladder(id, "Towards " + hardest.name() + suffix, hardest.region(), side, rungs);
    }

    private static SidedMovement sided(Movement movement, Known<Side> side) {
        return movement.isOneSided() ? new SidedMovement(movement.id(), side) : SidedMovement.both(movement.id());
    }

    /** A rung with how hard it is, on the scale of difficulty. */
    private record Placed(SidedMovement rung, double height) {}

    /** Return movements and their variants from easy to hard; movements keep their order. */
    private static List<SidedMovement> withVariants(List<Movement> movements, Known<Side> side) {
        List<Placed> placed = new ArrayList<>();
        double height = 0;
        for (Movement movement : movements) {
            height = Math.max(height, movement.difficulty());
            for (Variant way : movement.ways()) {
                double wayHeight = height + Ways.DIFFICULTY_PER_DEVIATION * movement.shift(way);
                placed.add(new Placed(sided(movement, side).as(way), wayHeight));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::height));
        return placed.stream().map(Placed::rung).toList();
    }
}
