package org.myotome.biomechanics.opensim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;
import org.myotome.biomechanics.opensim.xml.InputFile;

/** Reads tables over time: storages ({@code .sto}) and motions ({@code .mot}) of OpenSim. */
public final class TableFile {

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int MOST_HEAD_LINES = 1000;
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_NUMBERS = 20_000_000;

    private final FileProblems problems;
    private final LimitedLines lines;
    private Table.Angles angles = Table.Angles.NOT_SAID;
    private int rowsPromised = -1;
    private double[] numbers = new double[1024];
    private int count;

    private TableFile(BufferedReader reader, FileProblems problems) {
        this.problems = problems;
        lines = new LimitedLines(reader, problems);
    }

    /**
     * Read a table.
     *
     * @throws UnusableInputException with every problem, if it is no such table, has a cell that is no finite number, or times
     *     that do not rise
     */
    public static Table read(Path path) {
        FileProblems problems = new FileProblems(path.toString());
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(InputFile.open(path, MOST_BYTES, problems), StandardCharsets.ISO_8859_1))) {
            return new TableFile(reader, problems).read();
        } catch (IOException e) {
            throw problems.with(0, "cannot be read: " + e.getMessage(), "Maybe the disk is at fault.");
        }
    }

    private Table read() throws IOException {
        readHead();
        List<String> labels = readLabels();
        int width = labels.size();
        int rows = 0;
        for (String text = lines.next(); text != null; text = lines.next()) {
            if (!text.isBlank()) {
                readRow(text, labels);
                checkTime(width);
                rows++;
            }
        }
        if (rows == 0) {
            throw problems.with(lines.number(), "has no rows.", "Maybe the file is cut short.");
        }
        if (rowsPromised >= 0 && rowsPromised != rows) {
            problems.add(
                    lines.number(),
                    "has " + rows + " rows, but its head says " + rowsPromised + ".",
                    "Maybe the file is cut short, or put the right number into its head.");
        }
        problems.throwIfAny();
        return table(labels, width, rows);
    }

    private void readHead() throws IOException {
        while (lines.number() < MOST_HEAD_LINES) {
            String text = lines.next();
            if (text == null) {
                break;
            }
            String word = text.strip().toLowerCase(Locale.ROOT);
            if (word.equals("endheader")) {
                return;
            }
            head(word);
        }
        throw problems.with(
                lines.number(),
                "has no line `endheader` among its first " + MOST_HEAD_LINES + ".",
                "Maybe it is no table of OpenSim.");
    }

    private void head(String text) {
        if (text.startsWith("indegrees=")) {
            angles = text.endsWith("yes") ? Table.Angles.DEGREES : Table.Angles.RADIANS;
        } else if (text.startsWith("angles are in degrees")) {
            angles = Table.Angles.DEGREES;
        } else if (text.startsWith("nrows=") || text.startsWith("datarows ")) {
            String number = text.substring(text.indexOf('=') + 1)
                    .replace("datarows", "")
                    .strip();
            rowsPromised = Numbers.parse(number).map(Double::intValue).orElse(-1);
        }
    }

    private List<String> readLabels() throws IOException {
        String text = lines.next();
        while (text != null && text.isBlank()) {
            text = lines.next();
        }
        List<String> labels = new ArrayList<>();
        for (String label : text == null ? List.<String>of() : words(text)) {
            labels.add(plain(label));
        }
        if (labels.size() < 2 || !labels.getFirst().equalsIgnoreCase("time")) {
            throw problems.with(
                    lines.number(), "has no labels beginning with `time` below its head.", "Maybe a line is missing.");
        }
        if (labels.size() > MOST_COLUMNS) {
            throw problems.with(
                    lines.number(), "has more than " + MOST_COLUMNS + " columns.", "Maybe it is no table of OpenSim.");
        }
        for (int i = 0; i < labels.size(); i++) {
            if (labels.subList(0, i).contains(labels.get(i))) {
                problems.add(
                        lines.number(),
                        "has two columns (" + labels.get(i) + ").",
                        "Maybe rename or remove one of them.");
            }
        }
        return labels;
    }

    /** The value of a state is labelled with the path of its coordinate. */
    private static String plain(String label) {
        String path = label.endsWith("/value") ? label.substring(0, label.length() - "/value".length()) : label;
        return label.equals(path) ? label : path.substring(path.lastIndexOf('/') + 1);
    }

    private void readRow(String text, List<String> labels) {
        List<String> words = words(text);
        if (words.size() != labels.size()) {
            problems.add(
                    lines.number(),
                    "has " + words.size() + " numbers for " + labels.size() + " columns.",
                    "Maybe a number is missing, or the file is cut short.");
        }
        if (count + labels.size() > MOST_NUMBERS) {
            throw problems.with(
                    lines.number(), "has more than " + MOST_NUMBERS + " numbers.", "Maybe cut the motion into parts.");
        }
        numbers = count + labels.size() > numbers.length
                ? Arrays.copyOf(numbers, 2 * numbers.length + labels.size())
                : numbers;
        for (int i = 0; i < labels.size(); i++) {
            numbers[count++] = i < words.size() ? number(words.get(i), labels.get(i)) : 0;
        }
    }

    private double number(String word, String label) {
        Optional<Double> number = Numbers.parse(word);
        if (number.isEmpty()) {
            problems.add(
                    lines.number(),
                    "has (" + FileProblems.shown(word) + ") in column (" + label + "), which is no finite number.",
                    "Maybe fill the gap in the recording first.");
        }
        return number.orElse(0.0);
    }

    private void checkTime(int width) {
        if (count > width) {
            double before = numbers[count - 2 * width];
            double now = numbers[count - width];
            if (!(now > before)) {
                problems.add(
                        lines.number(),
                        "has the time " + now + " s after " + before + " s; time only goes forward.",
                        "Maybe a row is there twice.");
            }
        }
    }

    private Table table(List<String> labels, int width, int rows) {
        double[] times = new double[rows];
        double[][] columns = new double[width - 1][rows];
        for (int row = 0; row < rows; row++) {
            times[row] = numbers[row * width];
            for (int column = 1; column < width; column++) {
                columns[column - 1][row] = numbers[row * width + column];
            }
        }
        return new Table(problems.file(), angles, labels.subList(1, width), times, columns);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s]+", -1));
    }
}
