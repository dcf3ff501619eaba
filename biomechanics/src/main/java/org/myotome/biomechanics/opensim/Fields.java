package org.myotome.biomechanics.opensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.xml.XmlElement;

/** Reads numbers and words from elements, and notes what cannot be read; then reading goes on with something harmless. */
final class Fields {

    /** More numbers than any field of a model has. */
    private static final int MOST_NUMBERS = 100_000;

    private final FileProblems problems;

    Fields(FileProblems problems) {
        this.problems = problems;
    }

    FileProblems problems() {
        return problems;
    }

    /** Return the number in a child, or another one if the child is missing or empty. */
    double number(XmlElement element, String tag, double otherwise) {
        List<Double> numbers = numbers(element, tag);
        if (numbers.size() > 1) {
            wrongCount(element, tag, "one number", numbers.size());
        }
        return numbers.isEmpty() ? otherwise : numbers.getFirst();
    }

    /** Return the three numbers in a child, or another vector if the child is missing or empty. */
    Vector3 vector(XmlElement element, String tag, Vector3 otherwise) {
        List<Double> numbers = numbers(element, tag);
        if (numbers.isEmpty()) {
            return otherwise;
        }
        if (numbers.size() != 3) {
            wrongCount(element, tag, "three numbers", numbers.size());
            return otherwise;
        }
        return new Vector3(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private void wrongCount(XmlElement element, String tag, String wanted, int found) {
        problems.add(
                line(element, tag), "<" + tag + "> must hold " + wanted + ", not " + found + ".", "Maybe count again.");
    }

    private static int line(XmlElement element, String tag) {
        return element.find(tag).map(XmlElement::line).orElse(element.line());
    }

    /** Return the numbers in a child; none if it is missing or empty, or cannot be read. */
    List<Double> numbers(XmlElement element, String tag) {
        return element.find(tag).map(this::numbers).orElse(List.of());
    }

    private List<Double> numbers(XmlElement element) {
        List<Double> numbers = new ArrayList<>();
        for (String word : element.text().split("[\\s,]+", MOST_NUMBERS)) {
            if (!word.isEmpty()) {
                Optional<Double> number = Numbers.parse(word);
                if (number.isEmpty()) {
                    problems.add(
                            element.line(),
                            "<" + element.tag() + "> holds (" + FileProblems.shown(word)
                                    + "), which is no finite number.",
                            "Maybe write it as 0.5 or 1e-3; NaN and infinity are never used.");
                    return List.of();
                }
                numbers.add(number.get());
            }
        }
        return numbers;
    }

    /** Return whether a child says {@code true}; what it stands for if it is missing or empty. */
    boolean isTrue(XmlElement element, String tag, boolean otherwise) {
        Optional<String> word = element.findText(tag);
        if (word.isEmpty()) {
            return otherwise;
        }
        boolean isTrue = word.get().equals("true");
        if (!isTrue && !word.get().equals("false")) {
            problems.add(
                    line(element, tag),
                    "<" + tag + "> (" + FileProblems.shown(word.get()) + ") must be true or false.",
                    "Maybe write one of the two.");
        }
        return isTrue;
    }
}
