package org.myotome.laboratory.minibest;

import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.itemresponse.Quadrature;

/** Predicts real people's movements from a few of them, by several models and orders; the size is the number of splits. */
public final class MiniBestBenchmark implements Benchmark {

    static final String NAME = "minibest";

    /** Finer ones (21 places) change the mean log-loss by less than 0.005. */
    static final Quadrature QUADRATURE = Quadrature.standardNormal(4.4, 17);

    private static final int USUAL_SPLITS = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "real people's Mini-BESTest scores, predicted from a few adaptively chosen ones";
    }

    @Override
    public void run(Request request, Findings findings) {
        MiniBest data = MiniBest.shipped().thatTellApart();
        int splits = request.size().orElse(USUAL_SPLITS);
        long seed = request.seed();
        Predictions all = new HeldOut(data, QUADRATURE, seed).run(splits);
        report("", all, seed, findings);
        Predictions oneSide = new HeldOut(data.ofOneSide(), QUADRATURE, seed).run(splits);
        report("one side: ", oneSide, seed, findings);
        findings.page(new MiniBestPage(all, oneSide, seed).page());
    }

    private static void report(String which, Predictions found, long seed, Findings findings) {
        long people = found.data().table().people();
        for (Method method : Method.values()) {
            for (int asked : HeldOut.STAGES) {
                Interval loss = Interval.ofMean(found.losses(method, asked), seed);
                String metric = which + "unseen log-loss after " + asked;
                interval(method.words(), metric, loss, people, seed, findings);
                String total = which + "total score after " + asked;
                double error = found.totalError(method, asked);
                findings.figure(new Row(NAME, method.words(), total + ", RMSE", error, "points", people, seed));
                if (asked > 0) {
                    double r = found.totalCorrelation(method, asked);
                    findings.figure(new Row(NAME, method.words(), total + ", r", r, "", people, seed));
                }
            }
        }
        for (Contrast contrast : Contrast.all()) {
            Interval difference = contrast.measure(found, seed);
            interval("ours", which + contrast.words(), difference, people, seed, findings);
            Interval common = contrast.measureOnCommon(found, seed);
            interval("ours", which + contrast.words() + ", same items", common, people, seed, findings);
        }
    }

    private static void interval(
            String subject, String metric, Interval interval, long people, long seed, Findings findings) {
        findings.figure(new Row(NAME, subject, metric, interval.mean(), "nats", people, seed));
        findings.figure(new Row(NAME, subject, metric + ", low", interval.low(), "nats", people, seed));
        findings.figure(new Row(NAME, subject, metric + ", high", interval.high(), "nats", people, seed));
    }
}
