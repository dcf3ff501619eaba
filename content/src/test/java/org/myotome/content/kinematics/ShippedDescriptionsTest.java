package org.myotome.content.kinematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.description.MovementText;
import org.myotome.content.library.LibraryReader;
import org.myotome.engine.movement.Movement;

/** FEATURE UNDER TEST: every shipped movement is told in words, in every language. */
class ShippedDescriptionsTest {

    private static final Kinematics SHIPPED =
            Kinematics.shipped(LibraryReader.readShipped().library().movements().stream()
                    .map(Movement::id)
                    .toList());

    @Test
    void movementsAreToldWholeInEveryLanguage() {
        assertThat(told("side_plank")).isEqualTo("""
                        en: Start: on your right side, propped on the forearm. Lift the pelvis, bend the trunk to the right \
                        and straighten the right elbow. Hold for 5 seconds. Go back to the start.
                        de: Ausgangsstellung: Seitlage rechts, auf den Unterarm gestützt. Das Becken anheben, den Rumpf nach \
                        rechts neigen und den rechten Ellenbogen strecken. 5 Sekunden halten. Zurück in die \
                        Ausgangsstellung.
                        es: Posición inicial: de lado, sobre el costado derecho, con apoyo en el antebrazo. Levantar la \
                        pelvis, inclinar el tronco hacia la derecha y extender el codo derecho. Mantener 5 segundos. Volver \
                        a la posición inicial.
                        ar: وضع البداية: الاستلقاء على الجنب الأيمن، مع الارتكاز على الساعد. رفع الحوض وإمالة الجذع إلى \
                        اليمين ومدّ المرفق الأيمن. الثبات لمدة 5 ثوانٍ. العودة إلى وضع البداية.
                        """);
        assertThat(told("standing_hip_abduction")).isEqualTo("""
                        en: Start: stand upright. Lift the left leg. Hold for 1 second. Put the left foot down. Move the \
                        right leg outward, turn the right foot inward and move the left leg inward. Lift the right leg. Hold \
                        for 1 second. Put the right foot down. Go back to the start.
                        de: Ausgangsstellung: aufrecht stehen. Das linke Bein anheben. 1 Sekunde halten. Den linken Fuß \
                        absetzen. Das rechte Bein nach außen führen, den rechten Fuß nach innen drehen und das linke Bein \
                        nach innen führen. Das rechte Bein anheben. 1 Sekunde halten. Den rechten Fuß absetzen. Zurück in \
                        die Ausgangsstellung.
                        es: Posición inicial: de pie, cuerpo erguido. Levantar la pierna izquierda. Mantener 1 segundo. \
                        Apoyar el pie izquierdo. Llevar la pierna derecha hacia fuera, girar el pie derecho hacia dentro y \
                        llevar la pierna izquierda hacia dentro. Levantar la pierna derecha. Mantener 1 segundo. Apoyar el \
                        pie derecho. Volver a la posición inicial.
                        ar: وضع البداية: الوقوف باستقامة. رفع الساق اليسرى. الثبات لمدة ثانية واحدة. إنزال القدم اليسرى. \
                        تحريك الساق اليمنى إلى الخارج وتدوير القدم اليمنى إلى الداخل وتحريك الساق اليسرى إلى الداخل. رفع \
                        الساق اليمنى. الثبات لمدة ثانية واحدة. إنزال القدم اليمنى. العودة إلى وضع البداية.
                        """);
        assertThat(told("pallof_press_half_kneel")).isEqualTo("""
                        en: Start: kneel on the right knee, the left foot in front. Straighten both elbows, raise both arms \
                        and lower both arms. Hold for 2 seconds. Go back to the start.
                        de: Ausgangsstellung: auf dem rechten Knie knien, linker Fuß vorn. Beide Ellenbogen strecken, beide \
                        Arme heben und beide Arme senken. 2 Sekunden halten. Zurück in die Ausgangsstellung.
                        es: Posición inicial: rodilla derecha apoyada, pie izquierdo delante. Extender ambos codos, elevar \
                        ambos brazos y bajar ambos brazos. Mantener 2 segundos. Volver a la posición inicial.
                        ar: وضع البداية: الجثو على الركبة اليمنى، والقدم اليسرى إلى الأمام. مدّ المرفقين ورفع الذراعين وخفض \
                        الذراعين. الثبات لمدة ثانيتين. العودة إلى وضع البداية.
                        """);
        assertThat(told("windlass_heel_raise")).isEqualTo("""
                        en: Start: stand on the right leg, hands on the wall. Pull the right forefoot up and press the toes \
                        of the right foot down. Point the right forefoot down and lift the toes of the right foot. Hold for \
                        2 seconds. Go back to the start.
                        de: Ausgangsstellung: auf dem rechten Bein stehen, Hände an der Wand. Den rechten Vorfuß hochziehen \
                        und die rechten Zehen nach unten drücken. Den rechten Vorfuß nach unten strecken und die rechten \
                        Zehen anheben. 2 Sekunden halten. Zurück in die Ausgangsstellung.
                        es: Posición inicial: de pie sobre la pierna derecha, manos en la pared. Llevar la parte delantera \
                        del pie derecho hacia arriba y presionar hacia abajo con los dedos del pie derecho. Estirar la parte \
                        delantera del pie derecho hacia abajo y levantar los dedos del pie derecho. Mantener 2 segundos. \
                        Volver a la posición inicial.
                        ar: وضع البداية: الوقوف على الساق اليمنى، واليدان على الحائط. سحب مقدمة القدم اليمنى إلى أعلى وضغط \
                        أصابع القدم اليمنى إلى أسفل. توجيه مقدمة القدم اليمنى إلى أسفل ورفع أصابع القدم اليمنى. الثبات لمدة \
                        ثانيتين. العودة إلى وضع البداية.
                        """);
    }

    @Test
    void everyMovementIsToldInEveryLanguageOnBothSides() {
        SHIPPED.described().values().forEach(located -> {
            var movement = located.description().movement();
            Stream.of(movement, movement.mirrored()).forEach(sided -> isTold(located.file(), sided));
        });
    }

    /** As many sentences as in English, none of them English; what does not say a side has no other side either. */
    private static void isTold(String file, org.myotome.biomechanics.movement.Movement movement) {
        MovementText english = MovementText.of(movement, Language.ENGLISH);
        for (Language language : List.of(Language.GERMAN, Language.SPANISH, Language.ARABIC)) {
            MovementText text = MovementText.of(movement, language);
            assertThat(text.steps()).as(file).hasSameSizeAs(english.steps());
            assertThat(text.start()).as(file).isNotBlank().isNotEqualTo(english.start());
            for (int i = 0; i < text.steps().size(); i++) {
                String said = english.steps().get(i);
                assertThat(text.steps().get(i).isEmpty()).as(file).isEqualTo(said.isEmpty());
                assertThat(said.isEmpty() || !text.steps().get(i).equals(said))
                        .as(file)
                        .isTrue();
            }
            assertThat(text.end().isEmpty()).as(file).isEqualTo(english.end().isEmpty());
            assertThat(text.text()).as(file).endsWith(".").doesNotContain("%", "  ");
        }
        String arabic = MovementText.of(movement, Language.ARABIC).text();
        assertThat(arabic).as(file).doesNotContainPattern("[A-Za-z]").doesNotContainPattern("[\\u0660-\\u0669]");
        assertThat(sides(MovementText.of(movement, Language.SPANISH).text(), "derech[oa]", "izquierd[oa]"))
                .as(file)
                .isEqualTo(sides(arabic, "اليمنى|الأيمن|اليمين", "اليسرى|الأيسر|اليسار"));
    }

    private static String sides(String text, String right, String left) {
        return counted(text, right) + " right, " + counted(text, left) + " left";
    }

    private static int counted(String text, String pattern) {
        return text.split(pattern, -1).length - 1;
    }

    private static String told(String movementId) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(language.code())
                    .append(": ")
                    .append(MovementText.of(
                                    SHIPPED.find(movementId).orElseThrow().movement(), language)
                            .text())
                    .append('\n');
        }
        return text.toString();
    }
}
