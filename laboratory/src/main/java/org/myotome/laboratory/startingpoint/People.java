package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.stream.IntStream;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/**
 * Draws the people of a world. A person depends on the world, the seed and a number only, and the same number gives the
 * same intake in every world that leaves no gaps.
 *
 * <p>Half of the people are examined. People whom triage would not let try everything are drawn again.
 */
final class People {

    private static final double EXAMINED = 0.5;
    private static final double LEFT_OUT = 0.5;

    private final Knowledge knowledge;
    private final World world;
    private final Intakes intakes;
    private final Bodies bodies;
    private final SeededRandom random;

    People(Knowledge knowledge, World world, long seed) {
        this.knowledge = knowledge;
        this.world = world;
        this.intakes = new Intakes(knowledge);
        this.bodies = new Bodies(world, knowledge.library());
        this.random = SeededRandom.of(seed);
    }

    /**
     * Somebody who may try movements.
     *
     * @param person the person
     * @param triage what triage decided; nothing is locked
     * @param drawnBefore how many people were drawn in this place and not let through
     */
    record Admitted(VirtualPerson person, TriageDecision triage, int drawnBefore) {}

    /** Draw a person. */
    Admitted draw(int number) {
        for (int attempt = 0; ; attempt++) {
            SeededRandom own = random.split("person " + number + ", attempt " + attempt);
            String id = "person-" + number;
            VirtualPerson person = draw(intakes.draw(own.split("intake"), id), own);
            TriageDecision triage = Triage.decide(person.intake(), knowledge.bank(), knowledge.library());
            if (triage.tier().compareTo(Tier.E1) <= 0
                    && triage.lockedMovements().isEmpty()) {
                return new Admitted(person, triage, attempt);
            }
        }
    }

    /** Draw people with a given complaint, whether or not triage lets them through. */
    List<VirtualPerson> drawLike(BodyRegion place, ReportedSide side, int count) {
        SeededRandom group = random.split("people with " + place.word() + "/" + side.word());
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    SeededRandom own = group.split(Integer.toString(number));
                    return draw(intakes.draw(own.split("intake"), "reference-" + number, place, side), own);
                })
                .toList();
    }

    private VirtualPerson draw(CaseRecord asked, SeededRandom own) {
        CaseRecord whole = asked;
        SeededRandom bodyLuck = own.split("body");
        Body body = bodies.draw(asked, bodyLuck);
        if (Luck.chance(EXAMINED, own.split("examined"))) {
            SeededRandom examiner = own.split("examiner");
            whole = asked.withStrength(Examination.strength(body, examiner))
                    .withExamination(
                            asked.reflexes(), asked.sensation(), Examination.mobility(body, examiner), List.of());
            body = bodies.drawAfterExamination(whole, bodyLuck);
        }
        CaseRecord told = world.has(Distortion.GAPS) ? Intakes.withGaps(whole, LEFT_OUT, own.split("gaps")) : whole;
        return new VirtualPerson(world, knowledge.library(), told, body, own);
    }
}
