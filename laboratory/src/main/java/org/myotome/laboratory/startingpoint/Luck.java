package org.myotome.laboratory.startingpoint;

import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;

/** Small draws. */
final class Luck {

    private Luck() {}

    static boolean chance(double probability, SeededRandom random) {
        return random.nextUniform() < probability;
    }

    static <T> T oneOf(List<T> values, SeededRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Draw a whole number between two, both included. */
    static int between(int least, int most, SeededRandom random) {
        return least + random.nextInt(most - least + 1);
    }

    static double[] normals(int count, SeededRandom random) {
        double[] normals = new double[count];
        for (int i = 0; i < count; i++) {
            normals[i] = random.nextNormal();
        }
        return normals;
    }
}
