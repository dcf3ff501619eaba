package org.myotome.biomechanics.opensim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.motion.ModelMotion;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.multibody.Coupling;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/**
 * The motion of a model as a table has recorded it.
 *
 * @param motion all coordinates over time
 * @param notes what was assumed, a sentence each
 */
public record RecordedMotion(ModelMotion motion, List<String> notes) {

    /** An angle in radians beyond this is no posture: a hundred turns. */
    private static final double MOST_RADIANS = 200 * Math.PI;

    public RecordedMotion {
        notes = List.copyOf(notes);
    }

    /**
     * Make the columns of a table the motion of a model. Angles are in degrees unless the head of the table says otherwise,
     * which is how OpenSim takes them.
     *
     * @throws UnusableInputException if the table has no coordinate of the model or too few rows, if an angle is beyond all
     *     measure, or if the smoothing cannot be done at its sampling rate
     */
    public static RecordedMotion of(MultibodyModel model, Table table, Smoothing smoothing) {
        FileProblems problems = new FileProblems(table.file());
        if (table.rows() < Smoothing.FEWEST_SAMPLES) {
            throw problems.with(
                    0,
                    "has " + table.rows() + " rows; accelerations need " + Smoothing.FEWEST_SAMPLES + " or more.",
                    "Maybe it is cut short.");
        }
        boolean degrees = table.angles() != Table.Angles.RADIANS;
        List<String> coupled =
                model.couplings().stream().map(Coupling::dependent).toList();
        Map<String, SmoothFunction> given = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Coordinate coordinate : model.coordinates()) {
            if (coupled.contains(coordinate.name())) {
                continue;
            }
            double[] values = table.find(coordinate.name()).orElse(null);
            if (values != null) {
                double unit = degrees && coordinate.motion() == Motion.ROTATION ? Math.PI / 180 : 1;
                given.put(coordinate.name(), function(coordinate, table, scaled(values, unit), smoothing, problems));
            } else {
                missing.add(coordinate.name());
            }
        }
        if (given.isEmpty()) {
            throw problems.with(
                    0,
                    "has no column of any coordinate of the model.",
                    "Maybe it belongs to another model; its columns begin with "
                            + table.labels().getFirst() + ".");
        }
        problems.throwIfAny();
        return new RecordedMotion(new ModelMotion(model, given), notes(table, missing, coupled));
    }

    private static SmoothFunction function(
            Coordinate coordinate, Table table, double[] values, Smoothing smoothing, FileProblems problems) {
        for (double value : values) {
            if (coordinate.motion() == Motion.ROTATION && Math.abs(value) > MOST_RADIANS) {
                throw problems.with(
                        0,
                        "turns (" + coordinate.name() + ") by " + value + " rad, more than a hundred times around.",
                        "Maybe the unit of its angles is another one than its head says.");
            }
        }
        try {
            return smoothing.apply(table.times(), values);
        } catch (IllegalArgumentException e) {
            throw problems.with(0, "cannot be smoothed. " + e.getMessage(), "Maybe choose another cut-off.");
        }
    }

    private static double[] scaled(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    private static List<String> notes(Table table, List<String> missing, List<String> coupled) {
        List<String> notes = new ArrayList<>();
        if (table.angles() == Table.Angles.NOT_SAID) {
            notes.add("The head of " + table.file() + " does not say the unit of angles; degrees are assumed.");
        }
        if (!missing.isEmpty()) {
            notes.add("The motion has no column for " + String.join(", ", missing)
                    + "; the usual value of the model is taken.");
        }
        for (String name : coupled) {
            if (table.find(name).isPresent()) {
                notes.add("The column (" + name + ") of " + table.file()
                        + " is not used; the coordinate follows the one that the model couples it to.");
            }
        }
        return notes;
    }
}
