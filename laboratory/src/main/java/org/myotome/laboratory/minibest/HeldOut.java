package org.myotome.laboratory.minibest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.laboratory.itemresponse.NextItem;
import org.myotome.laboratory.itemresponse.Quadrature;
import org.myotome.laboratory.itemresponse.ScoreBelief;
import org.myotome.laboratory.itemresponse.ScoreTable;

/**
 * Predicts the items that were not asked of people whom the models have not seen.
 *
 * <p>In each split the people fall into parts by chance; each part in turn is held out, and the models are fitted to the
 * others. All processors are used; the result does not depend on how many there are.
 */
public final class HeldOut {

    /** After how many asked items the rest is predicted. */
    public static final List<Integer> STAGES = List.of(0, 2, 3, 4, 6, 8);

    private static final int PARTS = 5;

    private final MiniBest data;
    private final Quadrature quadrature;
    private final long seed;

    /**
     * Prepare.
     *
     * @param data people of whom no score is missing
     * @param quadrature places along each ability
     * @param seed what splits and random orders are drawn from
     */
    public HeldOut(MiniBest data, Quadrature quadrature, long seed) {
        checkComplete(data);
        this.data = data;
        this.quadrature = quadrature;
        this.seed = seed;
    }

    private static void checkComplete(MiniBest data) {
        for (int item = 0; item < data.items().size(); item++) {
            int missing = data.table().count(item, ScoreTable.MISSING);
            if (missing > 0) {
                throw new IllegalArgumentException(
                        "The item (" + data.items().get(item).code() + ") is missing in " + missing
                                + " people.\nMaybe leave these people out: what is not known cannot be held out.");
            }
        }
    }

    /** Fit, ask and predict in so many splits. */
    public Predictions run(int splits) {
        Predictions predictions = new Predictions(data, splits);
        List<List<Integer>> orders =
                IntStream.range(0, splits).mapToObj(this::shuffledPeople).toList();
        IntStream.range(0, splits * PARTS).parallel().forEach(task -> {
            int split = task / PARTS;
            runPart(split, orders.get(split), task - split * PARTS, predictions);
        });
        return predictions;
    }

    private List<Integer> shuffledPeople(int split) {
        return shuffled(data.table().people(), SeededRandom.of(seed).split("split " + split));
    }

    /** Return the numbers below the count in an order drawn by Fisher and Yates' way. */
    private static List<Integer> shuffled(int count, SeededRandom random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (int last = count - 1; last > 0; last--) {
            Collections.swap(numbers, last, random.nextInt(last + 1));
        }
        return numbers;
    }

    private void runPart(int split, List<Integer> order, int part, Predictions predictions) {
        List<Integer> heldOut = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            (place % PARTS == part ? heldOut : others).add(order.get(place));
        }
        Collections.sort(others);
        ScoreTable training = data.table().ofPeople(others);
        for (Structure structure : Structure.values()) {
            Supplier<ScoreBelief> fitted = structure.fit(training, data.items(), quadrature);
            for (Method method : Method.values()) {
                if (method.structure() == structure) {
                    heldOut.forEach(person -> ask(new Asking(method, split, person, fitted.get()), predictions));
                }
            }
        }
    }

    /** One person who is asked items one after the other. */
    private record Asking(Method method, int split, int person, ScoreBelief belief) {}

    private void ask(Asking asking, Predictions predictions) {
        List<Integer> unseen = shuffled(data.items().size(), random(asking));
        if (asking.method().order() != Method.Order.RANDOM) {
            Collections.sort(unseen);
        }
        int points = 0;
        int last = STAGES.getLast();
        for (int asked = 0; asked <= last; asked++) {
            int stage = STAGES.indexOf(asked);
            if (stage >= 0) {
                predict(asking, unseen, stage, points, predictions);
            }
            if (asked < last) {
                int item = next(asking, unseen);
                unseen.remove(Integer.valueOf(item));
                asking.belief().observe(item, score(asking, item));
                points += score(asking, item);
            }
        }
    }

    private SeededRandom random(Asking asking) {
        return SeededRandom.of(seed).split("order " + asking.split() + " " + asking.person());
    }

    private int score(Asking asking, int item) {
        return data.table().score(asking.person(), item);
    }

    private static int next(Asking asking, List<Integer> unseen) {
        return switch (asking.method().order()) {
            case LEAST_DOUBT_LEFT -> NextItem.LEAST_DOUBT_LEFT.choose(asking.belief(), unseen);
            case MOST_IN_DOUBT -> NextItem.MOST_IN_DOUBT.choose(asking.belief(), unseen);
            case RANDOM -> unseen.getFirst();
        };
    }

    private void predict(Asking asking, List<Integer> unseen, int stage, int points, Predictions predictions) {
        double[] losses = new double[data.items().size()];
        Arrays.fill(losses, Double.NaN);
        double expected = points;
        for (int item : unseen) {
            double[] shares = asking.belief().shares(item);
            losses[item] = -Exponential.log(shares[score(asking, item)]);
            for (int score = 1; score < shares.length; score++) {
                expected += score * shares[score];
            }
        }
        Predictions.Cell cell = new Predictions.Cell(losses, expected);
        predictions.put(asking.method(), asking.split(), asking.person(), stage, cell);
    }
}
