package org.myotome.biomechanics.opensim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/**
 * FEATURE UNDER TEST: whatever is done to a file, it is read or refused in words, and no moment is ever anything but a finite
 * number.
 */
class MutatedFilesTest {

    private static final int MUTATIONS = 1000;

    /** What careless hands, other programs and attackers put into files. */
    private static final List<String> SPLINTERS = List.of(
            "",
            " ",
            "\n",
            "\t",
            "\r",
            "<",
            ">",
            "/",
            "\"",
            "&",
            "-",
            "0",
            "1e308",
            "-1e308",
            "1e-320",
            "NaN",
            "Infinity",
            "true",
            "<!--",
            "]]>",
            "<Body>",
            "</objects>",
            "&lt;",
            "<!DOCTYPE a>",
            "\u0000",
            "\u20ac",
            "999999999999");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMutationIsReadOrRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            int which = random.nextInt(4);
            Path model = SmallFiles.write(folder, "m.osim", mutatedIf(which == 0, SmallFiles.MODEL, random));
            Path motion = SmallFiles.write(folder, "m.mot", mutatedIf(which == 1, SmallFiles.MOTION, random));
            Path loads = SmallFiles.write(folder, "m.xml", mutatedIf(which == 2, SmallFiles.LOADS, random));
            SmallFiles.write(folder, "push.mot", mutatedIf(which == 3, SmallFiles.PUSH, random));
            if (isRead(model, motion, loads)) {
                read++;
            } else {
                refused++;
            }
        }

        assertThat(read).isGreaterThan(MUTATIONS / 10);
        assertThat(refused).isGreaterThan(MUTATIONS / 10);
    }

    private static boolean isRead(Path model, Path motion, Path loads) throws IOException {
        try {
            StringBuilder moments = new StringBuilder();
            MomentsFile.write(MomentsAnalysis.read(model, motion, Optional.of(loads), new Smoothing.None()), moments);
            assertThat(moments.toString()).doesNotContain("NaN", "Infinity");
            return true;
        } catch (UnusableInputException | ArithmeticException e) {
            assertThat(e.getMessage()).contains("\nMaybe ");
            return false;
        }
    }

    private static String mutatedIf(boolean mutate, String text, SplittableRandom random) {
        if (!mutate) {
            return text;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(8));
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        return text.substring(0, from) + splinter + text.substring(to);
    }
}
