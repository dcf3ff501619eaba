package org.myotome.engine.nextstep;

import java.util.Comparator;
import java.util.List;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.programme.LadderStart;
import org.myotome.engine.programme.Starts;
import org.myotome.engine.record.Answer;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.StartingPoints;
import org.myotome.engine.startingpoint.Target;
import org.myotome.engine.startingpoint.Targets;

/** Reads from a search what a programme starts from. */
final class BelievedStarts {

    /** The trunk suffices only when it is at most this likely to be weak. */
    private static final double WEAK_AT_MOST = 0.2;

    private BelievedStarts() {}

    static Starts of(StartingPointSearch search) {
        StartingPoints standing = search.standing();
        Targets targets = search.targets();
        List<LadderStart> starts = standing.ladders().stream()
                .flatMap(ladder -> ladder.start().stream().map(start -> start(ladder, start, targets.of(ladder))))
                .sorted(Comparator.comparingInt(start -> start.target().rank()))
                .toList();
        return new Starts(
                starts,
                suffices(search.belief(), standing, Ability.TRUNK_CONTROL),
                suffices(search.belief(), standing, Ability.TRUNK_STRENGTH));
    }

    private static LadderStart start(LadderStanding standing, SidedMovement start, Target target) {
        String id = standing.ladder().id();
        int side = id.indexOf('/');
        // The two sides of a ladder carry one name, so that they become one movement of the programme.
        return new LadderStart(
                side < 0 ? id : id.substring(0, side), standing.ladder().region(), start, standing.tried(), target);
    }

    /** Say yes only when the trunk was tried, is probably not weak and does not limit what comes next elsewhere. */
    private static Answer suffices(Belief belief, StartingPoints standing, Ability ability) {
        boolean limits = standing.ladders().stream()
                .filter(ladder -> ladder.ladder().region() != MovementRegion.TRUNK)
                .flatMap(ladder -> ladder.findNextMovement().or(ladder::start).stream())
                .anyMatch(movement -> belief.limiting(movement).ability() == ability);
        if (limits) {
            return Answer.NO;
        }
        boolean tried = standing.ladders().stream()
                .anyMatch(ladder -> ladder.ladder().region() == MovementRegion.TRUNK && ladder.tried());
        return tried && belief.summary(ability).weak() <= WEAK_AT_MOST ? Answer.YES : Answer.UNKNOWN;
    }
}
