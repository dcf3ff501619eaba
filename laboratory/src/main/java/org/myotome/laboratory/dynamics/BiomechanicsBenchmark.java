package org.myotome.laboratory.dynamics;

import java.util.Optional;
import org.myotome.biomechanics.opensim.ModelFile;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.dynamics.Agreement.Reference;
import org.myotome.laboratory.movement.MovementFigures;

/**
 * Compares joint moments with those that OpenSim stored and demands with published orders, and measures how long an evaluation
 * and the build of all movements take.
 */
public final class BiomechanicsBenchmark implements Benchmark {

    private static final String NAME = "biomechanics";
    private static final int BATCHES = 200;
    private static final int PEOPLE = 100;
    private static final String GAIT_MODEL = "gait2392/subject01.osim";
    private static final String MOCO_MODEL = "moco-walk/subject_walk_scaled.osim";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "joint moments against OpenSim's stored results, and the time of one evaluation in one thread; demand of the"
                + " shipped movements against published orders, its spread over drawn people (--size), and the time of"
                + " the build of all movements";
    }

    @Override
    public void run(Request request, Findings findings) {
        try (ReferenceFiles files = ReferenceFiles.open()) {
            agreement(files, findings);
            new TrunkInertia(files).write(NAME, findings);
            int batches = request.size().orElse(BATCHES);
            new EvaluationSpeed(DrawnStates.ofHuman(request.seed()))
                    .measure(batches, NAME, "human", request.seed(), findings);
            new EvaluationSpeed(DrawnStates.ofHumanWithGroundForces(request.seed()))
                    .measure(batches, NAME, "human on feet", request.seed(), findings);
            new EvaluationSpeed(DrawnStates.of(
                            ModelFile.read(files.file(GAIT_MODEL)).model(), request.seed()))
                    .measure(batches, NAME, "gait2392", request.seed(), findings);
        }
        int people = Math.min(PEOPLE, request.size().orElse(PEOPLE));
        new MovementFigures(NAME, request.seed(), people).write(findings);
    }

    private static void agreement(ReferenceFiles files, Findings findings) {
        Agreement.of(
                        NAME,
                        files,
                        new Reference(
                                "gait2392",
                                GAIT_MODEL,
                                "gait2392/subject01_walk1_ik.mot",
                                Optional.of("gait2392/subject01_walk1_grf.xml"),
                                "gait2392/std_subject01_InverseDynamics.sto"))
                .write("23 coordinates", _ -> true, findings);
        Agreement.of(
                        NAME,
                        files,
                        new Reference(
                                "arm26",
                                "arm26/arm26.osim",
                                "arm26/arm26_InverseKinematics.mot",
                                Optional.empty(),
                                "arm26/std_arm26_InverseDynamics.sto"))
                .write("2 coordinates", _ -> true, findings);
        Agreement moco = Agreement.of(
                NAME,
                files,
                new Reference(
                        "Moco walk",
                        MOCO_MODEL,
                        "moco-walk/coordinates.sto",
                        Optional.of("moco-walk/grf_walk.xml"),
                        "moco-walk/id_walk.sto"));
        moco.write("trunk and arms", BiomechanicsBenchmark::isTrunkOrArm, findings);
        moco.write("pelvis", name -> name.startsWith("pelvis"), findings);
        moco.write("legs", name -> !isTrunkOrArm(name) && !name.startsWith("pelvis"), findings);
    }

    private static boolean isTrunkOrArm(String coordinate) {
        return coordinate.startsWith("lumbar")
                || coordinate.startsWith("arm")
                || coordinate.startsWith("elbow")
                || coordinate.startsWith("pro_sup");
    }
}
