package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.ability.DemandTable;
import org.myotome.engine.ability.MovementDemand;
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
    private final DemandTable expert;

    /** By the place of the rung. What it really asks for is worked out anew, because there are thousands of people. */
    private final double[] correct;

    private final double[] painful;

    VirtualPerson(World world, Library library, CaseRecord intake, Body body, SeededRandom random) {
        this.world = world;
        this.library = library;
        this.intake = intake;
        this.body = body;
        this.random = random;
        this.response = new Response(world);
        this.limit = PainLimit.of(intake);
        this.expert = DemandTable.of(library);
        this.correct = new double[expert.demands().size()];
        this.painful = new double[correct.length];
        for (int place = 0; place < correct.length; place++) {
            MovementDemand demand = demand(expert.demands().get(place).movement());
            correct[place] = response.correct(body, demand, 0);
            painful[place] = Response.painful(body, demand, limit.mostDuring());
        }
    }

    /** Return what a rung really asks for and loads. */
    MovementDemand demand(SidedMovement movement) {
        return doses(movement).of(movement, realDemand(expert.getDemand(movement.usual())));
    }

    /** Both sides of a movement have the same luck; the variants of a movement have their own. */
    private Doses doses(SidedMovement rung) {
        return new Doses(
                library.getMovement(rung.movementId()).startDose(),
                random.split(
                        "variant " + rung.movementId() + " " + rung.variant().key()));
    }

    /** Both sides of a movement are off by the same: it is the library that errs. */
    private MovementDemand realDemand(MovementDemand usual) {
        if (!world.has(Distortion.DIFFICULTIES_OFF)) {
            return usual;
        }
        SeededRandom error = random.split("difficulty of " + usual.movement().movementId());
        double harder = DIFFICULTY_SPREAD * error.nextNormal();
        double heavier = DIFFICULTY_SPREAD * error.nextNormal();
        List<Requirement> requirements = new ArrayList<>();
        usual.requirements().forEach(one -> requirements.add(new Requirement(one.ability(), one.threshold() + harder)));
        List<RegionLoad> loads = new ArrayList<>();
        usual.loads().forEach(one -> loads.add(new RegionLoad(one.region(), one.load() + heavier)));
        return new MovementDemand(usual.movement(), requirements, loads);
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

    /** Return the probability of correct form, were there no pain. */
    double correct(SidedMovement movement) {
        return correct[expert.getIndex(movement)];
    }

    /** Return the probability of more pain than agreed. */
    double painful(SidedMovement movement) {
        return painful[expert.getIndex(movement)];
    }

    /** Return whether a rung can be done now: correctly every other time, and too painful at most every fifth time. */
    boolean canDo(SidedMovement movement) {
        int place = expert.getIndex(movement);
        return Response.canDo(correct[place], painful[place]);
    }

    Response response() {
        return response;
    }

    /** Return a generator for one purpose; the same purpose always gets the same numbers. */
    SeededRandom random(String purpose) {
        return random.split(purpose);
    }
}
