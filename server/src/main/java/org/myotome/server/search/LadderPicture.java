package org.myotome.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.wording.Plain;

/**
 * A ladder as a strand with a bead for each rung, and above it a hill that shows where the hardest movement the person
 * can do probably lies.
 *
 * @param title the ladder
 * @param state "settled", "open" or "trying now"
 * @param current whether the movement on trial is on it
 * @param hill the outline of the hill
 * @param beads the rungs, easiest first; those of eased and extended variants are small
 * @param line the start believed now, in words: movement, dose and how sure
 * @param opens what would open the next rung; empty without one
 */
public record LadderPicture(
        String title, String state, boolean current, String hill, List<Bead> beads, String line, String opens) {

    private static final double LEFT = 9;
    private static final double RIGHT = 239;
    private static final double BASE = 40;
    private static final double HIGHEST = 34;
    private static final int SAMPLES = 62;

    public LadderPicture {
        beads = List.copyOf(beads);
    }

    /**
     * One rung.
     *
     * @param x where it stands
     * @param kind {@code can}, {@code cannot}, {@code here} or {@code rg} (not tried)
     * @param name the movement, with what is known about it
     * @param variant whether it is an eased or extended variant
     */
    public record Bead(String x, String kind, String name, boolean variant) {

        /** Return the radius. */
        public String radius() {
            if (kind.equals("here")) {
                return "7.5";
            }
            return variant ? "2.5" : "5.5";
        }

        /** Return the two strokes of a cross at this bead, as a path. */
        public String cross() {
            double at = Double.parseDouble(x);
            return "M" + format(at - 2.4) + " 37.6l4.8 4.8M" + format(at + 2.4) + " 37.6l-4.8 4.8";
        }
    }

    static LadderPicture of(
            LadderStanding standing,
            List<Trial> trials,
            PainLimit limit,
            Optional<SidedMovement> onTrial,
            Library library) {
        List<SidedMovement> rungs = standing.ladder().rungs();
        boolean current = onTrial.filter(rungs::contains).isPresent();
        List<Bead> beads = new ArrayList<>();
        for (int rung = 0; rung < rungs.size(); rung++) {
            SidedMovement movement = rungs.get(rung);
            String kind =
                    onTrial.equals(Optional.of(movement)) ? "here" : kind(standing, movement, trials, limit, library);
            beads.add(new Bead(
                    format(x(
                            place(standing, rung),
                            standing.ladder().usualRungs().size())),
                    kind,
                    Plain.movement(library, movement) + ", can do "
                            + Plain.inHundred(standing.canDo().get(rung)),
                    !movement.variant().isUsual()));
        }
        String state = current ? "trying now" : standing.settled() ? "settled" : "open";
        return new LadderPicture(
                standing.ladder().title(),
                state,
                current,
                hill(standing),
                beads,
                line(standing, onTrial, library),
                current ? "" : standing.opensNext());
    }

    /** Return where a rung stands among the movements: variants share the room between two of them evenly. */
    private static double place(LadderStanding standing, int rung) {
        List<SidedMovement> rungs = standing.ladder().rungs();
        int before = rung;
        while (before >= 0 && !rungs.get(before).variant().isUsual()) {
            before--;
        }
        int after = rung;
        while (after < rungs.size() && !rungs.get(after).variant().isUsual()) {
            after++;
        }
        if (before == after) {
            return standing.ladder().usualRungs().indexOf(rungs.get(rung));
        }
        int below = before < 0 ? -1 : standing.ladder().usualRungs().indexOf(rungs.get(before));
        double share = (double) (rung - before) / (after - before);
        boolean atAnEnd = before < 0 || after == rungs.size();
        // Outside the outermost movements there is room for half a step only.
        return atAnEnd ? (before < 0 ? -0.5 + share / 2 : below + share / 2) : below + share;
    }

    private static String kind(
            LadderStanding standing, SidedMovement rung, List<Trial> trials, PainLimit limit, Library library) {
        String kind = "rg";
        for (Trial trial : trials) {
            boolean well = trial.form() == Trial.Form.CLEAN && !limit.isExceededBy(trial.pain());
            if (well && shows(standing, trial.movement(), rung, library)) {
                kind = "can";
            } else if (trial.movement().equals(rung)) {
                kind = "cannot";
            }
        }
        return kind;
    }

    /** Return whether doing one rung shows another: an easier way of it, or an easier movement that is not extended. */
    private static boolean shows(LadderStanding standing, SidedMovement done, SidedMovement rung, Library library) {
        List<SidedMovement> movements = standing.ladder().usualRungs();
        int tried = movements.indexOf(done.usual());
        int other = movements.indexOf(rung.usual());
        Movement movement = library.getMovement(rung.movementId());
        if (tried == other && tried >= 0) {
            return movement.covers(done.variant(), rung.variant());
        }
        return tried > other
                && library.getMovement(done.movementId()).shift(done.variant()) >= 0
                && movement.shift(rung.variant()) <= 0;
    }

    private static String line(LadderStanding standing, Optional<SidedMovement> onTrial, Library library) {
        Optional<SidedMovement> trying = onTrial.filter(standing.ladder().rungs()::contains);
        if (trying.isPresent()) {
            double canDo = standing.canDo().get(standing.ladder().rungs().indexOf(trying.get()));
            return Plain.movement(library, trying.get()) + ": can do " + Plain.inHundred(canDo);
        }
        return LadderStart.line(standing, library);
    }

    /** Each movement adds a bump as high as the probability that it is the hardest that can be done the usual way. */
    private static String hill(LadderStanding standing) {
        int rungs = standing.ladder().usualRungs().size();
        double step = (RIGHT - LEFT) / rungs;
        double width = Math.max(10, step * 0.55);
        double[] heights = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double at = sampleX(sample);
            for (int entry = 0; entry < standing.hardestDoable().size(); entry++) {
                double centre = x(entry - 1.0, rungs);
                double distance = (at - centre) / width;
                heights[sample] += standing.hardestDoable().get(entry) * Math.exp(-distance * distance / 2);
            }
        }
        StringBuilder points = new StringBuilder("2," + format(BASE));
        for (int sample = 0; sample < SAMPLES; sample++) {
            points.append(' ')
                    .append(format(sampleX(sample)))
                    .append(',')
                    .append(format(BASE - Math.min(1, heights[sample]) * HIGHEST));
        }
        return points.append(" 246,").append(format(BASE)).toString();
    }

    private static double sampleX(int sample) {
        return 2 + sample * 4.0;
    }

    /** Half a step is left at either end for variants outside the outermost movements. */
    private static double x(double place, int movements) {
        return LEFT + (place + 0.5) * (RIGHT - LEFT) / movements;
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
