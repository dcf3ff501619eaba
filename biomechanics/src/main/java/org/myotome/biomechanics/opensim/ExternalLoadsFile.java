package org.myotome.biomechanics.opensim;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.CubicSpline;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.motion.OutsideForce;
import org.myotome.biomechanics.motion.VectorFunction;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;
import org.myotome.biomechanics.opensim.xml.XmlElement;
import org.myotome.biomechanics.opensim.xml.XmlFile;

/** Reads external loads: which columns of which table push which bodies. */
public final class ExternalLoadsFile {

    private static final int MOST_FORCES = 1000;
    private static final int MOST_SHOWN = 40;

    private final MultibodyModel model;
    private final FileProblems problems;
    private final Table table;
    private final double[] times;

    private ExternalLoadsFile(MultibodyModel model, FileProblems problems, Table table) {
        this.model = model;
        this.problems = problems;
        this.table = table;
        times = table.times();
    }

    /**
     * Read external loads and the table that they name, which is looked for beside the file.
     *
     * @param model on whose bodies the forces act
     * @throws UnusableInputException with every problem, if one of both cannot be used
     */
    public static ExternalLoads read(Path path, MultibodyModel model) {
        FileProblems problems = new FileProblems(path.toString());
        XmlElement document = XmlFile.read(path, problems);
        XmlElement loads = document.tag().equals("ExternalLoads")
                ? document
                : document.find("ExternalLoads")
                        .orElseThrow(() -> problems.with(
                                document.line(),
                                "holds no <ExternalLoads> but <" + document.tag() + ">.",
                                "Maybe it is another file of OpenSim."));
        String tableName = loads.findText("datafile")
                .orElseThrow(() -> problems.with(
                        loads.line(), "names no <datafile>.", "Maybe name the table with the forces there."));
        Table table = TableFile.read(beside(path, tableName, loads, problems));
        return new ExternalLoadsFile(model, problems, table).read(loads);
    }

    private static Path beside(Path path, String name, XmlElement loads, FileProblems problems) {
        try {
            return path.resolveSibling(name);
        } catch (InvalidPathException _) {
            throw problems.with(
                    loads.line(),
                    "<datafile> (" + FileProblems.shown(name) + ") is no name of a file.",
                    "Maybe it holds a character that names must not have.");
        }
    }

    private ExternalLoads read(XmlElement loads) {
        if (times.length < 2) {
            problems.add(loads.line(), "names a table with a single row.", "Maybe it is cut short.");
        }
        List<XmlElement> elements =
                loads.find("objects").map(XmlElement::children).orElse(List.of());
        if (elements.size() > MOST_FORCES) {
            throw problems.with(
                    loads.line(), "has more than " + MOST_FORCES + " forces.", "Maybe it is another file of OpenSim.");
        }
        List<OutsideForce> forces = new ArrayList<>();
        for (XmlElement element : elements) {
            if (applies(element)) {
                forces.add(force(element));
            }
        }
        problems.throwIfAny();
        return new ExternalLoads(forces, table.from(), table.to());
    }

    private boolean applies(XmlElement element) {
        Fields fields = new Fields(problems);
        return fields.isTrue(element, "appliesForce", true) && !fields.isTrue(element, "isDisabled", false);
    }

    private OutsideForce force(XmlElement element) {
        OptionalInt body = body(element, "applied_to_body");
        if (last(element.findText("applied_to_body").orElse(MultibodyModel.GROUND))
                .equals(MultibodyModel.GROUND)) {
            problems.add(
                    element.line(),
                    "force (" + element.name() + ") acts on no body of the model.",
                    "Maybe name one in <applied_to_body>.");
        }
        Optional<String> point = element.findText("point_identifier");
        boolean acts = element.findText("force_identifier").isPresent()
                || element.findText("torque_identifier").isPresent();
        if (!acts) {
            problems.add(
                    element.line(),
                    "force (" + element.name() + ") has neither a force nor a torque.",
                    "Maybe name its columns in <force_identifier>.");
        }
        return new OutsideForce(
                body.orElse(0),
                vector(element, "force_identifier"),
                body(element, "force_expressed_in_body"),
                vector(element, "point_identifier"),
                point.isPresent() ? body(element, "point_expressed_in_body") : body,
                vector(element, "torque_identifier"));
    }

    private OptionalInt body(XmlElement element, String tag) {
        String name = last(element.findText(tag).orElse(MultibodyModel.GROUND));
        List<String> names = model.bodies().stream().map(Body::name).toList();
        if (!name.equals(MultibodyModel.GROUND) && !names.contains(name)) {
            problems.add(
                    element.line(),
                    "force (" + element.name() + ") names a body that is not there: (" + name + ").",
                    "Maybe one of: " + some(names) + ".");
        }
        int number = names.indexOf(name);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(MOST_SHOWN, names.size())));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The three columns that begin with the identifier, in their order. */
    private VectorFunction vector(XmlElement element, String tag) {
        Optional<String> identifier = element.findText(tag);
        if (identifier.isEmpty()) {
            return VectorFunction.ZERO;
        }
        List<String> labels = table.labels().stream()
                .filter(label -> label.startsWith(identifier.get()))
                .toList();
        if (labels.size() != 3) {
            problems.add(
                    element.line(),
                    "<" + tag + "> (" + identifier.get() + ") of force (" + element.name() + ") stands for "
                            + labels.size() + " columns of " + table.file() + " instead of three.",
                    "Maybe it is misspelt; the columns are " + some(table.labels()) + ".");
            return VectorFunction.ZERO;
        }
        return new VectorFunction(spline(labels.get(0)), spline(labels.get(1)), spline(labels.get(2)));
    }

    private SmoothFunction spline(String label) {
        double[] values = table.find(label).orElseThrow();
        return times.length < 2 ? Constant.ZERO : CubicSpline.natural(times, values);
    }
}
