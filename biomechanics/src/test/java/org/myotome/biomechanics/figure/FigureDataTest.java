package org.myotome.biomechanics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.MovementDescription;

/** FEATURE UNDER TEST: the numbers that the web component draws from. */
class FigureDataTest {

    private static final int MOST_BYTES = 8 * 1024;

    @Test
    void movementsAndShapesAreSmall() throws IOException {
        for (Sex sex : Sex.values()) {
            FigureOptions options = FigureOptions.usual(sex);
            assertThat(zipped(FigureData.shape(options))).isLessThan(MOST_BYTES);
            for (MovementDescription description : List.of(Drawn.squat(), Drawn.birdDog())) {
                String json = FigureData.movement(description, options);
                assertThat(json)
                        .doesNotContain("NaN")
                        .doesNotContain("Infinity")
                        .doesNotContain("<");
                assertThat(zipped(json)).as(description.movement().id()).isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void whatComesFirstIsWhereAndWhen() {
        String json = FigureData.movement(Drawn.squat(), FigureOptions.usual(Sex.FEMALE));

        assertThat(json)
                .startsWith(
                        "{\"version\":1,\"id\":\"squat\",\"milliseconds\":5000,\"pictures\":25,\"views\":[[35,8],[35,8]],\"panels\":[0,6,13],\"motion\":{\"root\":[[");
    }

    @Test
    void shapeNamesItsPartsAndWhatTheyGrowOutOf() {
        String shape = FigureData.shape(FigureOptions.usual(Sex.MALE));

        assertThat(shape)
                .startsWith("{\"version\":1,\"joints\":[[-1,0,0,0],[0,0,")
                .contains("{\"name\":\"trunk\",\"chains\":[")
                .contains("{\"name\":\"forearm_l\",\"on\":\"upper_arm_l\",\"chains\":[");
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void bothSidesAreToldInWords() {
        String json = FigureData.movement(Drawn.birdDog(), FigureOptions.usual(Sex.FEMALE));

        assertThat(json).contains("Lift the right arm and the left leg.", "Lift the right leg and the left arm.");
        assertThat(json)
                .contains(
                        "\"es\":{\"description\":\"Posición inicial: ",
                        "Levantar la pierna derecha y el brazo izquierdo.")
                .contains("\"ar\":{\"description\":\"وضع البداية: ", "رفع الساق اليمنى والذراع اليسرى.");
    }
}
