package org.myotome.biomechanics.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.Movements;

/** FEATURE UNDER TEST: a movement in words, from its keyframes. */
class MovementTextTest {

    @Test
    void squatIsDescribedInEachLanguage() {
        assertThat(inAllLanguages(Movements.squat())).isEqualTo("""
                        en: Start: stand upright. Bend both knees and both hips and raise both arms. Go back to the start.
                        de: Ausgangsstellung: aufrecht stehen. Beide Knie und beide Hüften beugen und beide Arme heben. \
                        Zurück in die Ausgangsstellung.
                        """);
    }

    @Test
    void otherSideIsSaidInTheMirror() {
        assertThat(inAllLanguages(Movements.birdDog())).isEqualTo("""
                        en: Start: on hands and knees. Lift the right arm and the left leg. Hold for 3 seconds. \
                        Go back to the start.
                        de: Ausgangsstellung: Vierfüßlerstand. Den rechten Arm und das linke Bein anheben. \
                        3 Sekunden halten. Zurück in die Ausgangsstellung.
                        """);
        assertThat(inAllLanguages(Movements.birdDog().mirrored()))
                .contains("Lift the right leg and the left arm.")
                .contains("Das rechte Bein und den linken Arm anheben.");
    }

    @Test
    void captionsFitUnderAPicture() {
        Movement birdDog = Movements.birdDog();
        assertThat(MovementText.caption(birdDog, 0, false, Language.ENGLISH)).isEqualTo("Start");
        assertThat(MovementText.caption(birdDog, 1, true, Language.ENGLISH)).isEqualTo("Move slowly");
        assertThat(MovementText.caption(birdDog, 1, false, Language.ENGLISH)).isEqualTo("Lifted");
        assertThat(MovementText.caption(birdDog, 1, false, Language.GERMAN)).isEqualTo("3 s halten");
    }

    private static String inAllLanguages(Movement movement) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(language.code())
                    .append(": ")
                    .append(MovementText.of(movement, language).text())
                    .append('\n');
        }
        return text.toString();
    }
}
