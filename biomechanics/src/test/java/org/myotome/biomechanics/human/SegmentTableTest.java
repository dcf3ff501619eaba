package org.myotome.biomechanics.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: the segment table is that of de Leva, as BMClab has published it. */
class SegmentTableTest {

    /** Which row of the files a segment is; some segments are there with several definitions of their ends. */
    private static final Map<Segment, String> ROWS = Map.of(
            Segment.HEAD, "Head 2",
            Segment.UPPER_TRUNK, "Upper trunk 2",
            Segment.MIDDLE_TRUNK, "Middle trunk",
            Segment.LOWER_TRUNK, "Lower trunk",
            Segment.UPPER_ARM, "Upper arm",
            Segment.FOREARM, "Forearm",
            Segment.HAND, "Hand 2",
            Segment.THIGH, "Thigh",
            Segment.SHANK, "Shank",
            Segment.FOOT, "Foot");

    @ParameterizedTest
    @EnumSource
    void numbersAreThoseOfTheFiles(Sex sex) {
        for (Segment segment : Segment.values()) {
            SegmentParameters ours = segment.of(sex);

            assertThat(List.of(ours.mass(), ours.centre(), ours.sagittal(), ours.transverse(), ours.longitudinal()))
                    .as(segment + " " + sex)
                    .isEqualTo(row(sex, Objects.requireNonNull(ROWS.get(segment))));
        }
    }

    @Test
    void sharesSumUpAsPublished() {
        assertThat(sum(Sex.MALE)).isCloseTo(1.0000, within(1e-9));
        assertThat(sum(Sex.FEMALE)).isCloseTo(0.9999, within(1e-9));
    }

    /** Radii in metres do not hang on where a segment is said to end, so two definitions give the ratio of two lengths. */
    @Test
    void lengthsOfTwoDefinitionsAgree() {
        assertRatio("Head", 0.2002, 0.2033, Segment.HEAD);
        assertRatio("Hand", 0.0780, 0.0862, Segment.HAND);
        assertRatio("Upper trunk", 0.1425, 0.1707, Segment.UPPER_TRUNK);
        assertRatio("Forearm 2", 0.2624, 0.2669, Segment.FOREARM);
        assertRatio("Shank 2", 0.4323, 0.4340, Segment.SHANK);
    }

    private static void assertRatio(String other, double female, double male, Segment segment) {
        for (Sex sex : Sex.values()) {
            double length = sex == Sex.FEMALE ? female : male;
            double radius = row(sex, other).get(2);

            assertThat(radius * length)
                    .as(other + " " + sex)
                    .isCloseTo(segment.of(sex).sagittal() * segment.of(sex).length(), within(3e-4));
        }
    }

    private static double sum(Sex sex) {
        double sum = 0;
        for (Segment segment : Segment.values()) {
            sum += (segment.isPaired() ? 2 : 1) * segment.of(sex).mass();
        }
        return sum;
    }

    private static List<Double> row(Sex sex, String name) {
        String file = sex == Sex.FEMALE ? "BSPfemale_ZdeLeva.txt" : "BSPmale_ZdeLeva.txt";
        for (String line : text("segments/" + file).lines().toList()) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.getFirst().strip().equals(name)) {
                List<Double> numbers = new ArrayList<>();
                cells.subList(2, cells.size()).forEach(cell -> numbers.add(Double.valueOf(cell)));
                return numbers;
            }
        }
        throw new IllegalStateException(name);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(SegmentTableTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
