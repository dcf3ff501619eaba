package org.myotome.engine.pathway;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.ability.PartFinding;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/** Draws the pathway from a search: what is believed, what it rests on, and which roots are involved. */
public final class PathwayPicture {

    private static final double WEAK_FROM = 0.7;
    private static final double FINE_UP_TO = 0.2;
    private static final List<Root> ROOTS = List.of(Root.L2, Root.L3, Root.L4, Root.L5, Root.S1, Root.S2, Root.S3);

    private final CaseRecord caseRecord;
    private final Library library;
    private final StartingPointSearch search;

    private PathwayPicture(Library library, StartingPointSearch search) {
        this.caseRecord = search.caseRecord();
        this.library = library;
        this.search = search;
    }

    /** Draw the pathway as it is believed to be now. */
    public static Pathway of(Library library, TriageDecision triage, StartingPointSearch search) {
        PathwayPicture picture = new PathwayPicture(library, search);
        String pattern =
                triage.suspects().isEmpty() ? "" : triage.suspects().getFirst().lesionCode();
        List<Root> highlighted = rootsOf(pattern);
        return new Pathway(
                picture.parts(), ROOTS, highlighted, highlighted.isEmpty() ? "" : pattern, picture.limiting());
    }

    /** Return the roots a pattern points at; none for patterns that are not about a root of the picture. */
    private static List<Root> rootsOf(String lesionCode) {
        return switch (lesionCode) {
            case "l2_l3_l4_root" -> List.of(Root.L2, Root.L3, Root.L4);
            case "l5_root" -> List.of(Root.L5);
            case "s1_root" -> List.of(Root.S1);
            case "lumbosacral_root_unspecified" -> List.of(Root.L4, Root.L5, Root.S1);
            case "cauda_equina" -> List.of(Root.S2, Root.S3);
            default -> List.of();
        };
    }

    private List<PathwayPart> parts() {
        List<PathwayPart> parts = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            for (Side side : Side.values()) {
                parts.add(part(part, side));
            }
        }
        return parts;
    }

    private PathwayPart part(BodyPart part, Side side) {
        double weak = search.belief().partIsWeak(caseRecord, part, side);
        Optional<PartFinding> finding = PartFinding.find(caseRecord, part, side);
        Optional<Trial> trial = findTrial(part, side);
        boolean lookedAt = finding.isPresent() || trial.isPresent();
        Map<Root, Double> shares = shares(part);
        return new PathwayPart(
                part,
                side,
                state(weak, lookedAt),
                weak,
                basis(finding, trial),
                strands(shares),
                aboveThePicture(shares));
    }

    /** Return the state; a part nobody has looked at is uncertain whatever the belief says. */
    private static PartState state(double weak, boolean lookedAt) {
        if (!lookedAt) {
            return PartState.UNCERTAIN;
        }
        if (weak >= WEAK_FROM) {
            return PartState.WEAK;
        }
        return weak <= FINE_UP_TO ? PartState.FINE : PartState.UNCERTAIN;
    }

    /** Return the latest trial that asked mainly for this part on this side. */
    private Optional<Trial> findTrial(BodyPart part, Side side) {
        return search.trials().stream()
                .filter(trial -> trial.movement().side().find().orElse(side) == side)
                .filter(trial -> usesMostly(library.getMovement(trial.movement().movementId()), part))
                .reduce((earlier, later) -> later);
    }

    private boolean usesMostly(Movement movement, BodyPart part) {
        return movement.primaryMuscles().stream()
                .map(library::findMuscle)
                .flatMap(Optional::stream)
                .anyMatch(muscle -> muscle.region().equals(part.muscleRegion()));
    }

    private PathwayPart.Basis basis(Optional<PartFinding> finding, Optional<Trial> trial) {
        if (finding.isPresent()) {
            return new PathwayPart.Examined(
                    finding.get().movement(), finding.get().grade());
        }
        return trial.<PathwayPart.Basis>map(done -> new PathwayPart.Tried(
                        library.getMovement(done.movement().movementId()).name(), done.form()))
                .orElseGet(PathwayPart.NotTested::new);
    }

    /** Return the share of each root in a part: the mean of its muscles' root weights. */
    private Map<Root, Double> shares(BodyPart part) {
        List<Muscle> muscles = library.muscles().stream()
                .filter(muscle -> muscle.region().equals(part.muscleRegion()))
                .toList();
        Map<Root, Double> shares = new EnumMap<>(Root.class);
        for (Muscle muscle : muscles) {
            muscle.rootWeights().forEach((root, weight) -> shares.merge(root, weight / muscles.size(), Double::sum));
        }
        return shares;
    }

    private static List<Strand> strands(Map<Root, Double> shares) {
        List<Strand> strands = new ArrayList<>();
        for (Root root : ROOTS) {
            Double weight = shares.get(root);
            if (weight != null && weight > 0) {
                strands.add(new Strand(root, weight));
            }
        }
        return strands;
    }

    private static double aboveThePicture(Map<Root, Double> shares) {
        double above = 0;
        for (Map.Entry<Root, Double> share : shares.entrySet()) {
            above += share.getKey().compareTo(Root.L2) < 0 ? share.getValue() : 0;
        }
        return above;
    }

    /** Return what stops the next movement of the ladders most often: the mean over all ladders that have a next rung. */
    private Optional<Limiting> limiting() {
        Map<Ability, Double> votes = new EnumMap<>(Ability.class);
        int ladders = 0;
        for (LadderStanding standing : search.standing().ladders()) {
            if (standing.next().isPresent()) {
                ladders++;
                for (Limiting share :
                        search.belief().limitingShares(standing.next().get())) {
                    votes.merge(share.ability(), share.probability(), Double::sum);
                }
            }
        }
        Limiting most = null;
        for (Map.Entry<Ability, Double> vote : votes.entrySet()) {
            double share = vote.getValue() / ladders;
            if (most == null || share > most.probability()) {
                most = new Limiting(vote.getKey(), share);
            }
        }
        return Optional.ofNullable(most);
    }
}
