package org.myotome.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Library;
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
 * @param beads the rungs, easiest first
 * @param line the start believed now, in words
 */
public record LadderPicture(String title, String state, boolean current, String hill, List<Bead> beads, String line) {

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
     */
    public record Bead(String x, String kind, String name) {

        /** Return the radius. */
        public String radius() {
            return kind.equals("here") ? "7.5" : "5.5";
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
            String kind = onTrial.equals(Optional.of(rungs.get(rung))) ? "here" : kind(rungs, rung, trials, limit);
            beads.add(new Bead(
                    format(x(rung, rungs.size())),
                    kind,
                    Plain.movement(library, rungs.get(rung)) + ", can do "
                            + Plain.inHundred(standing.canDo().get(rung))));
        }
        String state = current ? "trying now" : standing.settled() ? "settled" : "open";
        return new LadderPicture(
                standing.ladder().title(), state, current, hill(standing), beads, line(standing, onTrial, library));
    }

    private static String kind(List<SidedMovement> rungs, int rung, List<Trial> trials, PainLimit limit) {
        String kind = "rg";
        for (Trial trial : trials) {
            int tried = rungs.indexOf(trial.movement());
            boolean well = trial.form() == Trial.Form.CLEAN && !limit.isExceededBy(trial.pain());
            if (tried >= rung && well) {
                kind = "can";
            } else if (tried == rung) {
                kind = "cannot";
            }
        }
        return kind;
    }

    private static String line(LadderStanding standing, Optional<SidedMovement> onTrial, Library library) {
        Optional<SidedMovement> trying = onTrial.filter(standing.ladder().rungs()::contains);
        if (trying.isPresent()) {
            double canDo = standing.canDo().get(standing.ladder().rungs().indexOf(trying.get()));
            return Plain.movement(library, trying.get()) + ": can do " + Plain.inHundred(canDo);
        }
        return standing.start()
                .map(start -> Plain.movement(library, start) + ": can do " + Plain.inHundred(standing.confidence()))
                .orElse("Nothing here that would probably work");
    }

    /** Each rung adds a bump as high as the probability that it is the hardest doable one. */
    private static String hill(LadderStanding standing) {
        int rungs = standing.ladder().rungs().size();
        double step = rungs == 1 ? 60 : (RIGHT - LEFT) / (rungs - 1);
        double width = Math.max(10, step * 0.55);
        double[] heights = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double at = sampleX(sample);
            for (int entry = 0; entry < standing.hardestDoable().size(); entry++) {
                double centre = entry == 0 ? LEFT - step : x(entry - 1, rungs);
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

    private static double x(int rung, int rungs) {
        return rungs == 1 ? (LEFT + RIGHT) / 2 : LEFT + rung * (RIGHT - LEFT) / (rungs - 1);
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
