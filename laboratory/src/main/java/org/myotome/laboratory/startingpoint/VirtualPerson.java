package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.SidedMovement;

/** Somebody of whom everything is known, and of whom a rule sees the intake and the trials only. */
final class VirtualPerson {

    private static final double DIFFICULTY_SPREAD = 0.4;

    private final World world;
    private final Library library;
    private final CaseRecord intake;
    private final Body body;
    private final SeededRandom random;
    private final Response response;
    private final PainLimit limit;
    private final Map<SidedMovement, Truth> truths = new HashMap<>();

    VirtualPerson(World world, Library library, CaseRecord intake, Body body, SeededRandom random) {
        this.world = world;
        this.library = library;
        this.intake = intake;
        this.body = body;
        this.random = random;
        this.response = new Response(world);
        this.limit = PainLimit.of(intake);
        for (SidedMovement movement : MovementDemands.rungs(library)) {
            truths.put(movement, truth(movement));
        }
    }

    /**
     * What is true of one movement.
     *
     * @param demand what it really asks for and loads
     * @param correct probability of correct form, were there no pain
     * @param painful probability of more pain than agreed
     * @param canDo whether it can be done now: correctly every other time, and too painful at most every fifth time
     */
    record Truth(MovementDemand demand, double correct, double painful, boolean canDo) {}

    private Truth truth(SidedMovement movement) {
        MovementDemand usual = realDemand(MovementDemands.of(library, movement.usual()));
        MovementDemand demand = doses(movement).of(movement, usual);
        double correct = response.correct(body, demand, 0);
        double painful = Response.painful(body, demand, limit.mostDuring());
        return new Truth(demand, correct, painful, Response.canDo(correct, painful));
    }

    /** Both sides of a movement have the same luck; the variants of a movement have their own. */
    private Doses doses(SidedMovement rung) {
        return new Doses(
                library.getMovement(rung.movementId()).startDose(),
                random.split(
                        "variant " + rung.movementId() + " " + rung.variant().key()));
    }

    /** Both sides of a movement are off by the same: it is the library that errs. */
    private MovementDemand realDemand(MovementDemand expert) {
        if (!world.has(Distortion.DIFFICULTIES_OFF)) {
            return expert;
        }
        SeededRandom error = random.split("difficulty of " + expert.movement().movementId());
        double harder = DIFFICULTY_SPREAD * error.nextNormal();
        double heavier = DIFFICULTY_SPREAD * error.nextNormal();
        List<Requirement> requirements = new ArrayList<>();
        expert.requirements()
                .forEach(one -> requirements.add(new Requirement(one.ability(), one.threshold() + harder)));
        List<RegionLoad> loads = new ArrayList<>();
        expert.loads().forEach(one -> loads.add(new RegionLoad(one.region(), one.load() + heavier)));
        return new MovementDemand(expert.movement(), requirements, loads);
    }

    World world() {
        return world;
    }

    Library library() {
        return library;
    }

    CaseRecord intake() {
        return intake;
    }

    Body body() {
        return body;
    }

    PainLimit limit() {
        return limit;
    }

    Truth truth(String what, SidedMovement movement) {
        Truth truth = truths.get(movement);
        if (truth == null) {
            throw new IllegalArgumentException("There is no movement (" + movement.key() + ") to " + what + ".");
        }
        return truth;
    }

    boolean canDo(SidedMovement movement) {
        return truth("judge", movement).canDo();
    }

    Response response() {
        return response;
    }

    /** Return a generator for one purpose; the same purpose always gets the same numbers. */
    SeededRandom random(String purpose) {
        return random.split(purpose);
    }
}
