package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;

/** The engine's search. */
final class EngineRule implements Rule {

    /** What is believed is looked at after every other trial. */
    private static final int EVERY = 2;

    /** Besides the beginning and the end, the whole library is judged after so many trials. */
    private static final int LIBRARY_AFTER = 6;

    private final String name;
    private final SearchSettings settings;
    private final Entry entry;

    EngineRule(String name, SearchSettings settings, Entry entry) {
        this.name = name;
        this.settings = settings.withLookAhead(false);
        this.entry = entry;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Course apply(Task task) {
        VirtualPerson person = task.person();
        Session session = new Session(person, entry);
        List<Course.Moment> moments = new ArrayList<>();
        List<Course.Prediction> predictions = new ArrayList<>();
        StartingPointSearch search = StartingPointSearch.begin(
                person.intake(),
                person.library(),
                task.triage(),
                settings,
                person.random("search").nextBits(),
                task.ladders());
        SearchStep step = search.next();
        while (step instanceof SearchStep.Propose(Proposal proposal)) {
            if (session.trialCount() % EVERY == 0) {
                moments.add(Course.Moment.of(session, judgement(task, search, isWholeLibraryDue(session))));
            }
            Trial trial = session.attempt(proposal.movement());
            predictions.add(new Course.Prediction(
                    proposal.outlook().chance().painful(), person.limit().isExceededBy(trial.pain())));
            search = search.record(trial);
            step = search.next();
        }
        moments.add(Course.Moment.of(session, judgement(task, search, true)));
        return new Course(moments, predictions);
    }

    private static boolean isWholeLibraryDue(Session session) {
        return session.trialCount() == 0 || session.trialCount() == LIBRARY_AFTER;
    }

    private static Judgement judgement(Task task, StartingPointSearch search, boolean wholeLibrary) {
        Map<SidedMovement, Double> canDo = new HashMap<>();
        List<Integer> levels = new ArrayList<>();
        List<SidedMovement> starts = new ArrayList<>();
        for (LadderStanding standing : search.standing().ladders()) {
            Ladder ladder = standing.ladder();
            for (int rung = 0; rung < ladder.rungs().size(); rung++) {
                canDo.put(ladder.rungs().get(rung), standing.canDo().get(rung));
            }
            levels.add(standing.start().map(ladder::usualLevel).orElse(0));
            standing.start().ifPresent(starts::add);
        }
        if (wholeLibrary) {
            task.library()
                    .forEach(movement -> canDo.computeIfAbsent(
                            movement, missing -> search.belief().chance(missing).canDo()));
        }
        return new Judgement(canDo, levels, starts);
    }
}
