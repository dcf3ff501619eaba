package org.myotome.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.opensim.MomentsAnalysis;
import org.myotome.biomechanics.opensim.MomentsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works out the moments of a recorded motion. */
@Command(
        name = "dynamics",
        description = {
            "Work out the moments at the joints of a model that make it move as recorded, from OpenSim's files.",
            "Rigid bodies, gravity and the forces of the file are all that acts: muscles, springs and contacts",
            "of the model are left out, and so is what constraints transmit. No statement about muscles or tissues."
        },
        mixinStandardHelpOptions = true)
final class DynamicsCommand implements Runnable {

    private static final String USUAL_CUT_OFF = "6";

    private final Terminal terminal;

    @Option(names = "--model", paramLabel = "OSIM", required = true, description = "The model.")
    private Path model = Path.of("");

    @Option(names = "--motion", paramLabel = "MOT", required = true, description = "Its coordinates over time.")
    private Path motion = Path.of("");

    @Option(
            names = "--forces",
            paramLabel = "XML",
            description = "External loads, such as ground forces; the table that they name lies beside them.")
    private Optional<Path> forces = Optional.empty();

    @Option(
            names = "--low-pass",
            paramLabel = "HERTZ",
            defaultValue = USUAL_CUT_OFF,
            description = "Cut-off of the filter for the coordinates (default: ${DEFAULT-VALUE}); 0 does not filter.")
    private double cutOffHertz;

    @Option(
            names = "--out",
            paramLabel = "STO",
            description = "File for the moments, in N m, and forces, in N (default: standard output).")
    private Optional<Path> out = Optional.empty();

    DynamicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        MomentsAnalysis analysis = MomentsAnalysis.read(model, motion, forces, smoothing());
        StringBuilder moments = new StringBuilder();
        try {
            MomentsFile.write(analysis, moments);
            if (out.isPresent()) {
                Files.writeString(out.get(), moments);
            } else {
                terminal.out().print(moments);
            }
        } catch (ArithmeticException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        } catch (IOException _) {
            throw new BadInputException("The moments could not be written to the file (" + out.orElseThrow()
                    + ").\nMaybe the folder is missing or may not be written to.");
        }
        analysis.notes().forEach(terminal.err()::println);
    }

    private Smoothing smoothing() {
        if (!Double.isFinite(cutOffHertz) || cutOffHertz < 0) {
            throw new BadInputException(
                    "--low-pass (" + cutOffHertz + ") must be 0 or more.\nMaybe leave it out; then it is 6 Hz.");
        }
        return cutOffHertz == 0 ? new Smoothing.None() : new Smoothing.LowPass(cutOffHertz);
    }
}
