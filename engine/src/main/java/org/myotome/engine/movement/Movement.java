package org.myotome.engine.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One movement of the library, described once.
 *
 * @param id stable id
 * @param name name in plain words
 * @param region the part of the body it is mainly for
 * @param roles what it trains
 * @param position the position it starts in
 * @param weightBearing how much weight the legs carry
 * @param plane the plane it happens in
 * @param laterality both sides, in turn, or one
 * @param equipment what it needs, in the library's equipment words; empty when nothing
 * @param primaryMuscles ids of the muscles that work most
 * @param secondaryMuscles ids of the muscles that help
 * @param difficulty 1 (easiest) to 10; an ordinal judgement
 * @param demand what it asks for
 * @param tissueLoad what it loads
 * @param startDose the dose to start with
 * @param cues what to say
 * @param faults what to look for
 * @param contraindications conditions under which it is not offered
 * @param modifiers conditions under which it is offered only regressed or on a clinician's word
 * @param prerequisites what should be passed before
 * @param regressions easier movements to step back to
 * @param progressions harder movements to go on to
 * @param evidenceNote what is known about it; may be empty
 * @param variants its eased and extended variants, each a rung of its own; in the order of their shifts
 */
public record Movement(
        String id,
        String name,
        MovementRegion region,
        List<Role> roles,
        Position position,
        WeightBearing weightBearing,
        Plane plane,
        Laterality laterality,
        Set<String> equipment,
        List<String> primaryMuscles,
        List<String> secondaryMuscles,
        int difficulty,
        Demand demand,
        TissueLoad tissueLoad,
        Dose startDose,
        List<String> cues,
        List<Fault> faults,
        Set<String> contraindications,
        Set<String> modifiers,
        List<Prerequisite> prerequisites,
        List<String> regressions,
        List<String> progressions,
        String evidenceNote,
        List<VariantStep> variants) {

    public Movement {
        if (difficulty < 1 || difficulty > 10) {
            throw new IllegalArgumentException(
                    "The difficulty (" + difficulty + ") of " + id + " must lie between 1 and 10.");
        }
        roles = List.copyOf(roles);
        equipment = Collections.unmodifiableSet(new TreeSet<>(equipment));
        primaryMuscles = List.copyOf(primaryMuscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
        cues = List.copyOf(cues);
        faults = List.copyOf(faults);
        contraindications = Collections.unmodifiableSet(new TreeSet<>(contraindications));
        modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
        prerequisites = List.copyOf(prerequisites);
        regressions = List.copyOf(regressions);
        progressions = List.copyOf(progressions);
        variants = variants.stream()
                .sorted(Comparator.comparingDouble(VariantStep::shift))
                .toList();
        requireFitting(id, startDose, variants);
    }

    private static void requireFitting(String id, Dose startDose, List<VariantStep> variants) {
        Set<String> keys = new TreeSet<>();
        for (VariantStep step : variants) {
            String key = step.variant().key();
            if (!step.variant().fits(startDose)) {
                throw new IllegalArgumentException(
                        "The variant (" + key + ") does not fit the start dose of " + id + ".");
            }
            if (!keys.add(key)) {
                throw new IllegalArgumentException("The variant (" + key + ") of " + id + " is named twice.");
            }
        }
    }

    /** Return a copy with other variants. */
    public Movement withVariants(List<VariantStep> newVariants) {
        return new Movement(
                id,
                name,
                region,
                roles,
                position,
                weightBearing,
                plane,
                laterality,
                equipment,
                primaryMuscles,
                secondaryMuscles,
                difficulty,
                demand,
                tissueLoad,
                startDose,
                cues,
                faults,
                contraindications,
                modifiers,
                prerequisites,
                regressions,
                progressions,
                evidenceNote,
                newVariants);
    }

    /** Return how much harder than usual a variant is; 0 for the usual way; nothing for a variant that is no rung. */
    public Optional<Double> findShift(Variant variant) {
        if (variant.isUsual()) {
            return Optional.of(0.0);
        }
        return variants.stream()
                .filter(step -> step.variant().equals(variant))
                .map(VariantStep::shift)
                .findFirst();
    }

    /** Return how much harder than usual a variant is; 0 as well for a variant that is no rung, as of an older library. */
    public double shift(Variant variant) {
        return findShift(variant).orElse(0.0);
    }

    /**
     * Return whether somebody who does it one way can do it another way as well: the same, or less of the same, or anything
     * eased from somebody who does it the usual way. A hand on the wall says nothing of half the range.
     */
    public boolean covers(Variant done, Variant other) {
        double doneShift = shift(done);
        double otherShift = shift(other);
        boolean sameKind = done.getClass().equals(other.getClass());
        return sameKind ? doneShift >= otherShift : doneShift >= 0 && otherShift <= 0;
    }

    /** Return every way of doing it that is a rung, easiest first. */
    public List<Variant> ways() {
        List<Variant> ways = new ArrayList<>();
        variants.stream().filter(VariantStep::isEased).map(VariantStep::variant).forEach(ways::add);
        ways.add(Variant.usual());
        variants.stream()
                .filter(step -> !step.isEased())
                .map(VariantStep::variant)
                .forEach(ways::add);
        return List.copyOf(ways);
    }

    /** Return whether the movement is tried and trained on each side separately. */
    public boolean isOneSided() {
        return laterality == Laterality.UNILATERAL;
    }

    /** Return whether a person has to get down to the floor and up again. Easy lying movements work on a firm bed. */
    public boolean needsFloor() {
        boolean worksOnBed = demand.strength() <= 2 && demand.balance() == 0;
        return position.isKneeling() || (position.isLying() && !worksOnBed);
    }
}
