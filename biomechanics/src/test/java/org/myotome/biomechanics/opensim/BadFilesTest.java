package org.myotome.biomechanics.opensim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/**
 * FEATURE UNDER TEST: a file that cannot be used is refused with its line, the law of physics or the rule it breaks, and
 * what to try; all problems together; and nothing reaches beyond the file.
 */
class BadFilesTest {

    @TempDir
    private Path folder = Path.of("");

    static List<Arguments> models() {
        return List.of(
                spoilt("<mass>2<", "<mass>-2<", ":6: body (rod) weighs less than nothing: -2.0 kg"),
                spoilt("<mass>2<", "<mass>NaN<", ":7: <mass> holds (NaN), which is no finite number."),
                spoilt("<mass>2<", "<mass>1e400<", ":7: <mass> holds (1e400), which is no finite number."),
                spoilt("<mass>2<", "<mass>2 3<", ":7: <mass> must hold one number, not 2."),
                spoilt(
                        "0.2 0.01 0.2 0",
                        "0.2 0.01 0.3 0",
                        ":6: body (rod) has an inertia that no distribution of mass"),
                spoilt("0.2 0.01 0.2 0", "0.2 0.01 0.2", ":6: <inertia> of (rod) must hold six numbers, not 5."),
                spoilt("0 -0.5 0", "0 -0.5", ":8: <mass_center> must hold three numbers, not 2."),
                spoilt("/bodyset/rod<", "/bodyset/rope<", "joint (top) holds a body that is not there: (rope)."),
                spoilt("/ground", "/bodyset/bob", "body (rod) hangs on itself"),
                spoilt(
                        "<PinJoint name=\"top\">",
                        "<BallJoint name=\"top\">",
                        ":22: is not XML: The element type \"BallJoint\" must be terminated"),
                spoilt("PinJoint", "BallJoint", ":18: joint (top) is a BallJoint, which is not read."),
                spoilt(
                        "PinJoint",
                        "CustomJoint",
                        ":18: joint (top) has 0 axes in its <SpatialTransform> instead of 6."),
                spoilt(
                        "<range>-3 3<",
                        "<range>3 -3<",
                        "coordinate (angle) has the usual value 0.0 and the range 3.0 to"),
                spoilt("<range>", "<prescribed>true</prescribed><range>", ":21: coordinate (angle) is prescribed"),
                spoilt(
                        "<range>",
                        "<prescribed>yes</prescribed><range>",
                        ":21: <prescribed> (yes) must be true or false"),
                spoilt("Model", "Muscle", ":2: holds no <Model>"),
                spoilt("</OpenSimDocument>", "", "is not XML"));
    }

    private static Arguments spoilt(String what, String by, String message) {
        return Arguments.of(SmallFiles.MODEL.replace(what, by), message);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsRefused(String text, String message) {
        assertThat(problemsOfModel(text)).contains(message, "\nMaybe ").doesNotContain("Exception");
    }

    @Test
    void allProblemsComeTogether() {
        String text = SmallFiles.MODEL
                .replace("<mass>2<", "<mass>-2<")
                .replace("0.1 0.1 0.1", "0.1 0.1 0.9")
                .replace("/bodyset/bob<", "/bodyset/ball<");

        assertThat(problemsOfModel(text).replace(folder.toString(), "")).isEqualTo("""
                /model.osim:6: body (rod) weighs less than nothing: -2.0 kg; mass is never negative.
                Maybe a sign is wrong.
                /model.osim:11: body (bob) has an inertia that no distribution of mass has: 0.1, 0.1, 0.9 and products 0.0, 0.0, 0.0 kg m^2; no principal moment exceeds the sum of the other two (triangle inequality).
                Maybe two moments are swapped, or the inertia is not about the mass centre.
                /model.osim:23: joint (end) holds a body that is not there: (ball).
                Maybe one of: rod, bob.""");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        SmallFiles.write(folder, "secret.txt", "secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                + folder.resolve("secret.txt").toUri() + "\">]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        for (String head : List.of(external, bomb, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">")) {
            String text = SmallFiles.MODEL.replace("<OpenSimDocument", head + "<OpenSimDocument");

            assertThat(problemsOfModel(text))
                    .contains(":2: has a document type or an entity, which could reach beyond the file.")
                    .doesNotContain("secret\n");
        }
        assertThat(problemsOfModel(SmallFiles.MODEL.replace("<mass>2", "<mass>&b;")))
                .doesNotContain("Exception")
                .contains("\nMaybe ");
    }

    @Test
    void depthAndSizeAreLimited() throws IOException {
        assertThat(problemsOfModel("<a>".repeat(100_000))).contains(":1: is nested deeper than 64 elements.");
        Path huge = folder.resolve("huge.osim");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        assertThat(problems(() -> ModelFile.read(huge))).contains("is larger (68157440 bytes) than 67108864 bytes.");
        assertThat(problems(() -> ModelFile.read(folder.resolve("none.osim")))).contains("none.osim: is no file.");
        assertThat(problems(() -> ModelFile.read(folder))).contains("is no file.");
    }

    @Test
    void namesTextsLinesAndPartsAreLimited() {
        assertThat(problemsOfModel(SmallFiles.MODEL.replace("\"swing\"", "\"" + "x".repeat(201) + "\"")))
                .contains(":3: has a name of more than 200 characters.");
        assertThat(problemsOfModel(SmallFiles.MODEL.replace("<mass>2", "<mass>" + "2 ".repeat(600_000))))
                .contains("has an element with more than 1000000 characters.");
        assertThat(problemsOfModel(SmallFiles.MODEL.replace(
                        "</objects></BodySet>", "<Body name=\"b\"/>".repeat(1000) + "</objects></BodySet>")))
                .contains(":3: has more than 1000 parts in its <BodySet>.");
        assertThat(problemsOfModel(SmallFiles.MODEL.replace(
                        "<Coordinate name", "<Coordinate name=\"more\"/>".repeat(6) + "<Coordinate name")))
                .contains(":18: joint (top) has 7 coordinates; space has six.");
        Path file = SmallFiles.write(folder, "motion.mot", "x".repeat(1_000_001));
        assertThat(problems(() -> TableFile.read(file))).contains(":1: is longer than 1000000 characters.");
    }

    static List<Arguments> tables() {
        return List.of(
                table("0.2\t0.5", "0.2\tNaN", ":9: has (NaN) in column (angle), which is no finite number."),
                table("0.2\t0.5", "0.2\t", ":9: has 1 numbers for 2 columns."),
                table("0.2\t0.5", "0.1\t0.5", ":9: has the time 0.1 s after 0.1 s; time only goes forward."),
                table("nRows=5", "nRows=9", "has 5 rows, but its head says 9."),
                table("endheader", "header", "has no line `endheader`"),
                table("time\t", "frame\t", ":6: has no labels beginning with `time`"),
                table("time\tangle", "time\tangle\tangle", ":6: has two columns (angle)."),
                Arguments.of("x\nendheader\ntime\ta\n", ":4: has no rows."),
                Arguments.of("", "has no line `endheader`"));
    }

    private static Arguments table(String what, String by, String message) {
        return Arguments.of(SmallFiles.MOTION.replace(what, by), message);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableIsRefused(String text, String message) {
        Path file = SmallFiles.write(folder, "motion.mot", text);

        assertThat(problems(() -> TableFile.read(file)))
                .contains(message, "\nMaybe ")
                .doesNotContain("Exception");
    }

    @Test
    void aTableOfWrongCellsDoesNotFillTheScreen() {
        StringBuilder text = new StringBuilder("x\nendheader\ntime\ta\n");
        for (int i = 0; i < 1000; i++) {
            text.append(i).append("\tnone\n");
        }
        Path file = SmallFiles.write(folder, "motion.mot", text.toString());

        assertThat(problems(() -> TableFile.read(file)).lines().count()).isEqualTo(102);
        assertThat(problems(() -> TableFile.read(file))).contains("has 950 more problems.");
    }

    static List<Arguments> loads() {
        return List.of(
                load("bob", "bib", ":3: force (push) names a body that is not there: (bib)."),
                load("bob", "ground", ":3: force (push) acts on no body of the model."),
                load("push_v<", "pull_v<", ":3: <force_identifier> (pull_v) of force (push) stands for 0 columns of"),
                load("<force_identifier>push_v</force_identifier>", "", ":3: force (push) has neither a force nor a"),
                load("push.mot", "", ":1: names no <datafile>."),
                load("push.mot", "none.mot", "none.mot: is no file."),
                load("ExternalLoads", "Loads", ":1: holds no <ExternalLoads>"));
    }

    private static Arguments load(String what, String by, String message) {
        return Arguments.of(SmallFiles.LOADS.replace(what, by), message);
    }

    @ParameterizedTest
    @MethodSource("loads")
    void loadsAreRefused(String text, String message) {
        OpenSimModel model = ModelFile.read(SmallFiles.write(folder, "model.osim", SmallFiles.MODEL));
        SmallFiles.write(folder, "push.mot", SmallFiles.PUSH);
        Path file = SmallFiles.write(folder, "loads.xml", text);

        assertThat(problems(() -> ExternalLoadsFile.read(file, model.model())))
                .contains(message, "\nMaybe ")
                .doesNotContain("Exception");
    }

    private String problemsOfModel(String text) {
        Path file = SmallFiles.write(folder, "model.osim", text);
        return problems(() -> ModelFile.read(file));
    }

    private static String problems(ThrowingCallable reading) {
        return String.valueOf(
                catchThrowableOfType(UnusableInputException.class, reading).getMessage());
    }
}
