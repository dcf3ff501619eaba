package org.myotome.app.benchmark;

import java.util.List;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.DecisionBenchmark;
import org.myotome.laboratory.benchmark.QuestionsBenchmark;
import org.myotome.laboratory.dynamics.BiomechanicsBenchmark;
import org.myotome.laboratory.itemresponse.ReferenceAgreementBenchmark;
import org.myotome.laboratory.localisation.LocalisationBenchmark;
import org.myotome.laboratory.localisation.LocalisationFitBenchmark;
import org.myotome.laboratory.metamorphic.MetamorphicBenchmark;
import org.myotome.laboratory.minibest.MiniBestBenchmark;
import org.myotome.laboratory.prevalence.PrevalenceBenchmark;
import org.myotome.laboratory.progression.ProgressionSpeedBenchmark;
import org.myotome.laboratory.progression.replay.CourseReplayBenchmark;
import org.myotome.laboratory.reallog.PainCalibrationBenchmark;
import org.myotome.laboratory.response.ResponseCalibrationBenchmark;
import org.myotome.laboratory.speed.SearchSpeedBenchmark;
import org.myotome.laboratory.startingpoint.BeliefCalibrationBenchmark;
import org.myotome.laboratory.startingpoint.StartingPointBenchmark;
import org.myotome.speed.SpeedBenchmark;

/** The benchmarks there are. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Return all of them, quickest first. */
    public static List<Benchmark> all() {
        return List.of(
                new DecisionBenchmark(DecisionBenchmark.Kind.TRIAGE),
                new DecisionBenchmark(DecisionBenchmark.Kind.PLAN),
                new DecisionBenchmark(DecisionBenchmark.Kind.NEXT_TRIAL),
                new CourseReplayBenchmark(),
                new BiomechanicsBenchmark(),
                new ProgressionSpeedBenchmark(),
                new SearchSpeedBenchmark(),
                new SpeedBenchmark(),
                new ReferenceAgreementBenchmark(),
                new QuestionsBenchmark(),
                new MetamorphicBenchmark(),
                new MiniBestBenchmark(),
                new LocalisationBenchmark(),
                new LocalisationFitBenchmark(),
                new PrevalenceBenchmark(),
                new TriageStreamBenchmark(),
                new StoreBenchmark(),
                new StartBenchmark(),
                new PagesBenchmark(),
                new BeliefCalibrationBenchmark(),
                new ResponseCalibrationBenchmark(),
                new PainCalibrationBenchmark(),
                new StartingPointBenchmark());
    }
}
