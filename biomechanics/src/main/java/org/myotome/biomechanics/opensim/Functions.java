package org.myotome.biomechanics.opensim;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.CubicSpline;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.function.Polynomial;
import org.myotome.biomechanics.function.Scaled;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.xml.XmlElement;

/** Reads the functions of joints and couplings. */
final class Functions {

    private static final List<String> TAGS = List.of(
            "Constant",
            "LinearFunction",
            "PolynomialFunction",
            "SimmSpline",
            "NaturalCubicSpline",
            "MultiplierFunction");

    private final Fields fields;

    Functions(Fields fields) {
        this.fields = fields;
    }

    /** Return the function that stands in an element, directly or in a wrapper such as {@code <function>}. */
    Optional<SmoothFunction> findIn(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (TAGS.contains(child.tag())) {
                return Optional.of(read(child));
            }
            if (child.tag().equals("function") || child.tag().equals("coupled_coordinates_function")) {
                return findIn(child).or(() -> unknown(child));
            }
        }
        return Optional.empty();
    }

    private Optional<SmoothFunction> unknown(XmlElement wrapper) {
        wrapper.children()
                .forEach(child -> refuse(child, "<" + child.tag() + "> is a function that is not known here."));
        return Optional.empty();
    }

    private SmoothFunction read(XmlElement element) {
        return switch (element.tag()) {
            case "Constant" -> new Constant(fields.number(element, "value", 0));
            case "LinearFunction" -> line(element);
            case "PolynomialFunction" -> polynomial(element);
            case "MultiplierFunction" ->
                new Scaled(
                        findIn(element).orElseGet(() -> refuse(element, "<MultiplierFunction> multiplies nothing.")),
                        fields.number(element, "scale", 1));
            default -> spline(element);
        };
    }

    private SmoothFunction line(XmlElement element) {
        List<Double> numbers = fields.numbers(element, "coefficients");
        return numbers.size() == 2
                ? new Line(numbers.getFirst(), numbers.getLast())
                : refuse(
                        element,
                        "<LinearFunction> needs two coefficients, slope and value at 0, not " + numbers.size() + ".");
    }

    private SmoothFunction polynomial(XmlElement element) {
        List<Double> numbers = fields.numbers(element, "coefficients");
        return numbers.isEmpty()
                ? refuse(element, "<PolynomialFunction> has no coefficients.")
                : new Polynomial(numbers);
    }

    /** OpenSim reads the NaturalCubicSpline of old files as a SimmSpline, which it always was. */
    private SmoothFunction spline(XmlElement element) {
        try {
            return CubicSpline.simm(array(element, "x"), array(element, "y"));
        } catch (IllegalArgumentException e) {
            return refuse(element, FileProblems.shown(String.valueOf(e.getMessage())));
        }
    }

    private double[] array(XmlElement element, String tag) {
        return fields.numbers(element, tag).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private SmoothFunction refuse(XmlElement element, String what) {
        fields.problems().add(element.line(), what, "Maybe use one of: " + String.join(", ", TAGS) + ".");
        return Constant.ZERO;
    }
}
