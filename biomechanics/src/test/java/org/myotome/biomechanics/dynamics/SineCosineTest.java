package org.myotome.biomechanics.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: sines and cosines of many angles at once are those of the JDK within a few units in the last place. */
class SineCosineTest {

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1, 4, 30, 1000, 1e6})
    void agreesWithTheJdk(double size) {
        SplittableRandom random = new SplittableRandom(1);
        double[] angles = random.doubles(100_000, -size, size).toArray();
        angles[0] = 0;
        angles[1] = Math.PI / 2;
        angles[2] = -Math.PI;
        double[] sines = new double[angles.length];
        double[] cosines = new double[angles.length];
        SineCosine.of(angles, sines, cosines, new double[angles.length]);
        double worst = 0;
        for (int i = 0; i < angles.length; i++) {
            worst = Math.max(worst, Math.abs(sines[i] - StrictMath.sin(angles[i])));
            worst = Math.max(worst, Math.abs(cosines[i] - StrictMath.cos(angles[i])));
        }

        assertThat(worst).isLessThan(5e-16);
    }
}
