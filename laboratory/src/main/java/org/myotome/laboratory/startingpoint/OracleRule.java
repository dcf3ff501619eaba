package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Knows abilities and tolerances exactly and tries nothing, but has to take the library's word for what movements ask for.
 * Perfect in the matched world; elsewhere what it gets wrong is the share that no search can mend.
 */
final class OracleRule implements Rule {

    private static final Response EXPECTED = new Response(World.MATCHED);

    @Override
    public String name() {
        return "oracle";
    }

    @Override
    public Course apply(Task task) {
        Map<SidedMovement, Double> canDo = new HashMap<>();
        task.libraryRungs().forEach(movement -> canDo.put(movement, canDo(task.person(), movement) ? 1.0 : 0.0));
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : task.ladders()) {
            levels.add(Levels.of(ladder, canDo));
        }
        Session nothingTried = new Session(task.person(), Entry.THREE_FORMS);
        return new Course(
                List.of(Course.Moment.of(nothingTried, Judgement.of(canDo, task.ladders(), levels))), List.of());
    }

    private static boolean canDo(VirtualPerson person, SidedMovement movement) {
        MovementDemand demand = MovementDemands.of(person.library(), movement);
        return Response.canDo(
                EXPECTED.correct(person.body(), demand, 0),
                Response.painful(person.body(), demand, person.limit().mostDuring()));
    }
}
