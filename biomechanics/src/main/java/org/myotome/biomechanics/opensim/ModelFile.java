package org.myotome.biomechanics.opensim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.function.Scaled;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coupling;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.ModelCheck;
import org.myotome.biomechanics.multibody.ModelProblem;
import org.myotome.biomechanics.multibody.ModelProblem.Part;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;
import org.myotome.biomechanics.opensim.xml.XmlElement;
import org.myotome.biomechanics.opensim.xml.XmlFile;

/** Reads a model of OpenSim. */
public final class ModelFile {

    private static final int MOST_PARTS = 1000;

    private final FileProblems problems;
    private final Fields fields;
    private final List<Body> bodies = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();
    private final List<Coordinate> coordinates = new ArrayList<>();
    private final List<Coupling> couplings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ModelFile(FileProblems problems) {
        this.problems = problems;
        fields = new Fields(problems);
    }

    /**
     * Read a model.
     *
     * @throws UnusableInputException with every problem: what cannot be read, and every law of physics that is broken
     */
    public static OpenSimModel read(Path path) {
        FileProblems problems = new FileProblems(path.toString());
        XmlElement document = XmlFile.read(path, problems);
        XmlElement model = document.tag().equals("Model")
                ? document
                : document.find("Model")
                        .orElseThrow(() -> problems.with(
                                document.line(),
                                "holds no <Model> but <" + document.tag() + ">.",
                                "Maybe it is another file of OpenSim."));
        return new ModelFile(problems).read(model);
    }

    private OpenSimModel read(XmlElement model) {
        Vector3 gravity = fields.vector(model, "gravity", MultibodyModel.STANDARD_GRAVITY);
        List<XmlElement> bodyElements = objects(model, "BodySet");
        for (String set : List.of("BodySet", "JointSet", "ConstraintSet")) {
            if (objects(model, set).size() > MOST_PARTS) {
                throw problems.with(
                        model.line(),
                        "has more than " + MOST_PARTS + " parts in its <" + set + ">.",
                        "Maybe this is no model of OpenSim.");
            }
        }
        JointElements jointElements = new JointElements(fields);
        for (XmlElement element : bodyElements) {
            if (!element.name().equals(MultibodyModel.GROUND)) {
                body(element);
                element.find("Joint")
                        .ifPresent(wrapper -> wrapper.children()
                                .forEach(joint -> add(jointElements.insideBody(joint, element.name()))));
            }
        }
        objects(model, "JointSet").forEach(joint -> add(jointElements.withFrames(joint)));
        objects(model, "ConstraintSet").forEach(this::constraint);
        leftOut(model);
        problems.throwIfAny();
        check(gravity);
        problems.throwIfAny();
        return new OpenSimModel(
                new MultibodyModel(nameOf(model), gravity, bodies, joints, coordinates, couplings), notes);
    }

    private static String nameOf(XmlElement model) {
        return model.name().isEmpty() ? "model" : model.name();
    }

    private static List<XmlElement> objects(XmlElement model, String set) {
        return model.find(set, "objects").map(XmlElement::children).orElse(List.of());
    }

    private void body(XmlElement element) {
        lines.putIfAbsent(key(Part.BODY, element.name()), element.line());
        bodies.add(new Body(
                element.name(),
                fields.number(element, "mass", 0),
                fields.vector(element, "mass_center", Vector3.ZERO),
                inertia(element)));
    }

    private Inertia inertia(XmlElement element) {
        List<Double> six = fields.numbers(element, "inertia");
        if (six.size() == 6) {
            return new Inertia(six.get(0), six.get(1), six.get(2), six.get(3), six.get(4), six.get(5));
        }
        if (!six.isEmpty()) {
            problems.add(
                    element.line(),
                    "<inertia> of (" + element.name() + ") must hold six numbers, not " + six.size() + ".",
                    "Maybe write xx yy zz xy xz yz.");
        }
        return new Inertia(
                fields.number(element, "inertia_xx", 0),
                fields.number(element, "inertia_yy", 0),
                fields.number(element, "inertia_zz", 0),
                fields.number(element, "inertia_xy", 0),
                fields.number(element, "inertia_xz", 0),
                fields.number(element, "inertia_yz", 0));
    }

    private void add(Optional<JointElements.Read> read) {
        read.ifPresent(joint -> {
            joints.add(joint.joint());
            lines.putIfAbsent(key(Part.JOINT, joint.joint().name()), joint.line());
            for (Coordinate coordinate : joint.coordinates()) {
                coordinates.add(coordinate);
                lines.putIfAbsent(key(Part.COORDINATE, coordinate.name()), joint.line());
            }
        });
    }

    private void constraint(XmlElement element) {
        boolean enforced = fields.isTrue(element, "isEnforced", true) && !fields.isTrue(element, "isDisabled", false);
        if (!enforced) {
            return;
        }
        if (!element.tag().equals("CoordinateCouplerConstraint")) {
            notes.add("The constraint (" + element.name() + ", " + element.tag()
                    + ") is left out; what it transmits is not in the moments.");
            return;
        }
        String dependent = element.findText("dependent_coordinate_name").orElse("");
        String independent = element.findText("independent_coordinate_names").orElse("");
        Optional<SmoothFunction> function = new Functions(fields).findIn(element);
        if (dependent.isEmpty() || independent.isEmpty() || function.isEmpty()) {
            problems.add(
                    element.line(),
                    "<CoordinateCouplerConstraint> (" + element.name() + ") lacks its coordinates or its function.",
                    "Maybe one coordinate leads, one follows, and a function says how.");
            return;
        }
        lines.putIfAbsent(key(Part.COUPLING, dependent), element.line());
        double factor = fields.number(element, "scale_factor", 1);
        SmoothFunction whole = factor == 1 ? function.get() : new Scaled(function.get(), factor);
        couplings.add(new Coupling(dependent, independent, whole));
    }

    private void leftOut(XmlElement model) {
        int forces = objects(model, "ForceSet").size();
        if (forces > 0) {
            notes.add(
                    "The " + forces + " forces of the model (muscles, springs, contacts, actuators) are left out; what"
                            + " they do is part of the moments.");
        }
    }

    private void check(Vector3 gravity) {
        for (ModelProblem problem : ModelCheck.of(gravity, bodies, joints, coordinates, couplings)) {
            String what = problem.part().word() + " (" + problem.name() + ") " + problem.what();
            problems.add(lines.getOrDefault(key(problem.part(), problem.name()), 0), what, problem.advice());
        }
        if (bodies.isEmpty()) {
            problems.add(0, "has no bodies.", "Maybe it is another file of OpenSim.");
        }
    }

    private static String key(Part part, String name) {
        return part.word() + " " + name;
    }
}
