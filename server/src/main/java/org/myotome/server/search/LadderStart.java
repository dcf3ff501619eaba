package org.myotome.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.wording.Plain;

/**
 * What a search says about one ladder, or about the same ladder of both sides where it says the same of both.
 *
 * @param title the ladder
 * @param state whether it is settled, in words
 * @param start the movement to start with; empty where none would probably work
 * @param dose how much of it
 * @param sure how sure it is, and what that rests on
 * @param less why the dose is smaller than usual; empty where it is not
 * @param opens what would open the next rung; empty at the top
 * @param limiting what would stop the next rung first; empty at the top
 */
public record LadderStart(
        String title,
        String state,
        String start,
        String dose,
        String sure,
        String less,
        String opens,
        String limiting) {

    /** Describe ladders in their order, both sides of one together where the same is said of both. */
    static List<LadderStart> of(List<LadderStanding> standings, Belief belief, Library library) {
        List<LadderStart> starts = new ArrayList<>();
        for (LadderStanding standing : standings) {
            LadderStart start = of(standing, belief, library);
            Optional<LadderStart> twin = starts.stream()
                    .filter(other -> isOneSided(standing.ladder())
                            && other.withTitle("").equals(start.withTitle(""))
                            && withoutSide(other.title).equals(withoutSide(start.title)))
                    .findFirst();
            if (twin.isPresent()) {
                starts.set(starts.indexOf(twin.get()), start.withTitle(withoutSide(start.title) + ", left and right"));
            } else {
                starts.add(start);
            }
        }
        return starts;
    }

    private static LadderStart of(LadderStanding standing, Belief belief, Library library) {
        String title = standing.ladder().title();
        String state = standing.settled() ? "settled" : "not settled";
        String limiting =
                standing.next().map(next -> limiting(belief.limiting(next))).orElse("");
        if (standing.start().isEmpty()) {
            return new LadderStart(
                    title, state, "", "", "Nothing here would probably work.", "", standing.opensNext(), limiting);
        }
        return new LadderStart(
                title,
                state,
                movement(standing.start().get(), library),
                standing.dose().map(LadderStart::dose).orElse(""),
                "Can do: " + Plain.inHundred(standing.confidence())
                        + (standing.tried() ? "; tried, and done correctly." : "; believed, not tried like this."),
                standing.reducedDose() ? "One set less than usual, until it is shown nearly without pain." : "",
                standing.opensNext(),
                limiting);
    }

    private static String limiting(Limiting limiting) {
        return limiting.ability().plainName() + " (" + Plain.inHundred(limiting.probability()) + ")";
    }

    /** Return a start in one line: movement, dose, and how sure. */
    static String line(LadderStanding standing, Library library) {
        return standing.start()
                .map(start -> movement(start, library)
                        + standing.dose().map(dose -> ", " + dose(dose)).orElse("") + ": can do "
                        + Plain.inHundred(standing.confidence()))
                .orElse("Nothing here that would probably work");
    }

    /** Name a movement with what the dose beside it does not say anyway. */
    private static String movement(SidedMovement start, Library library) {
        return Plain.movement(library, start.variant().isPartOfDose() ? start.usual() : start);
    }

    private static String dose(Dose dose) {
        return DoseText.ENGLISH.sets(dose) + (dose.amount() instanceof Amount.Repetitions ? " repetitions" : "");
    }

    private static boolean isOneSided(Ladder ladder) {
        return ladder.side().isKnown();
    }

    private static String withoutSide(String title) {
        return title.replaceFirst(", (left|right|left and right)$", "");
    }

    private LadderStart withTitle(String newTitle) {
        return new LadderStart(newTitle, state, start, dose, sure, less, opens, limiting);
    }
}
