package org.myotome.biomechanics.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.Movements;

/** FEATURE UNDER TEST: a movement in words, from its keyframes. */
class MovementTextTest {

    private static final List<Language> OTHERS = List.of(Language.GERMAN, Language.SPANISH, Language.ARABIC);

    @Test
    void squatIsDescribedInEachLanguage() {
        assertThat(inAllLanguages(Movements.squat())).isEqualTo("""
                        en: Start: stand upright. Bend both knees and both hips and raise both arms. Go back to the start.
                        de: Ausgangsstellung: aufrecht stehen. Beide Knie und beide Hüften beugen und beide Arme heben. \
                        Zurück in die Ausgangsstellung.
                        es: Posición inicial: de pie, cuerpo erguido. Doblar ambas rodillas y ambas caderas y elevar ambos \
                        brazos. Volver a la posición inicial.
                        ar: وضع البداية: الوقوف باستقامة. ثني الركبتين والوركين ورفع الذراعين. العودة إلى وضع البداية.
                        """);
    }

    @Test
    void otherSideIsSaidInTheMirror() {
        assertThat(inAllLanguages(Movements.birdDog())).isEqualTo("""
                        en: Start: on hands and knees. Lift the right arm and the left leg. Hold for 3 seconds. \
                        Go back to the start.
                        de: Ausgangsstellung: Vierfüßlerstand. Den rechten Arm und das linke Bein anheben. \
                        3 Sekunden halten. Zurück in die Ausgangsstellung.
                        es: Posición inicial: a cuatro apoyos, sobre manos y rodillas. Levantar el brazo derecho y la pierna \
                        izquierda. Mantener 3 segundos. Volver a la posición inicial.
                        ar: وضع البداية: الارتكاز على اليدين والركبتين. رفع الذراع اليمنى والساق اليسرى. \
                        الثبات لمدة 3 ثوانٍ. العودة إلى وضع البداية.
                        """);
        assertThat(inAllLanguages(Movements.birdDog().mirrored()))
                .contains("Lift the right leg and the left arm.")
                .contains("Das rechte Bein und den linken Arm anheben.")
                .contains("Levantar la pierna derecha y el brazo izquierdo.")
                .contains("رفع الساق اليمنى والذراع اليسرى.");
    }

    @Test
    void captionsFitUnderAPicture() {
        Movement birdDog = Movements.birdDog();
        assertThat(MovementText.caption(birdDog, 0, false, Language.ENGLISH)).isEqualTo("Start");
        assertThat(MovementText.caption(birdDog, 1, true, Language.ENGLISH)).isEqualTo("Move slowly");
        assertThat(MovementText.caption(birdDog, 1, false, Language.ENGLISH)).isEqualTo("Lifted");
        assertThat(MovementText.caption(birdDog, 1, false, Language.GERMAN)).isEqualTo("3 s halten");
        assertThat(MovementText.caption(birdDog, 1, false, Language.SPANISH)).isEqualTo("Mantener 3 s");
        assertThat(MovementText.caption(birdDog, 1, false, Language.ARABIC)).isEqualTo("ثبات 3 ث");
    }

    @Test
    void sidesAgreeWithWhatTheyAreSidesOf() {
        assertThat(sided(BodyWord.HAND, Language.SPANISH))
                .isEqualTo("la mano | la mano derecha | la mano izquierda | ambas manos");
        assertThat(sided(BodyWord.HEEL, Language.SPANISH))
                .isEqualTo("el talón | el talón derecho | el talón izquierdo | ambos talones");
        assertThat(sided(BodyWord.TOES, Language.SPANISH))
                .isEqualTo(
                        "los dedos del pie | los dedos del pie derecho | los dedos del pie izquierdo | los dedos de ambos pies");
        assertThat(sided(BodyWord.FOOT, Language.ARABIC)).isEqualTo("القدم | القدم اليمنى | القدم اليسرى | القدمين");
        assertThat(sided(BodyWord.ELBOW, Language.ARABIC))
                .isEqualTo("المرفق | المرفق الأيمن | المرفق الأيسر | المرفقين");
        assertThat(sided(BodyWord.FOREFOOT, Language.ARABIC))
                .isEqualTo("مقدمة القدم | مقدمة القدم اليمنى | مقدمة القدم اليسرى | مقدمتي القدمين");
    }

    @Test
    void severalThingsAreJoinedAsEachLanguageJoinsThem() {
        List<Doing> doings = List.of(
                Doing.of(Verb.LIFT, BodyWord.LEG, Sides.LEFT, 500),
                Doing.of(Verb.MOVE_IN, BodyWord.KNEE, Sides.RIGHT, 30),
                Doing.of(Verb.BEND_LEFT, BodyWord.TRUNK, Sides.MIDDLE, 20));

        assertThat(inAllLanguages(language -> Doing.sentence(doings, language))).isEqualTo("""
                        en: Lift the left leg, move the right knee inward and bend the trunk to the left.
                        de: Das linke Bein anheben, das rechte Knie nach innen führen und den Rumpf nach links neigen.
                        es: Levantar la pierna izquierda, llevar la rodilla derecha hacia dentro e inclinar el tronco hacia \
                        la izquierda.
                        ar: رفع الساق اليسرى وتحريك الركبة اليمنى إلى الداخل وإمالة الجذع إلى اليسار.
                        """);
    }

    @Test
    void secondsAreCountedAsEachLanguageCountsThem() {
        StringBuilder arabic = new StringBuilder();
        for (long seconds : new long[] {1, 2, 3, 10, 11, 60, 100, 102, 103}) {
            arabic.append(Holding.sentence(seconds).arabic());
        }
        assertThat(arabic.toString())
                .isEqualTo(" الثبات لمدة ثانية واحدة. الثبات لمدة ثانيتين. الثبات لمدة 3 ثوانٍ."
                        + " الثبات لمدة 10 ثوانٍ. الثبات لمدة 11 ثانية. الثبات لمدة 60 ثانية. الثبات لمدة 100 ثانية."
                        + " الثبات لمدة 102 ثانية. الثبات لمدة 103 ثوانٍ.");
        assertThat(Holding.sentence(1).spanish() + Holding.sentence(2).spanish())
                .isEqualTo(" Mantener 1 segundo. Mantener 2 segundos.");
    }

    /** Arabic must hold no letter of ours, and whatever takes a part of the body must have room for it. */
    @Test
    void noWordIsLeftOutOrLeftInEnglish() {
        for (Verb verb : Verb.values()) {
            String english = verb.text(Language.ENGLISH, "#");
            for (Language language : OTHERS) {
                String said = verb.text(language, "#");
                assertThat(said).as(verb + " " + language).isNotBlank().isNotEqualTo(english);
                assertThat(said.contains("#")).as(verb + " " + language).isEqualTo(english.contains("#"));
            }
            assertThat(verb.text(Language.ARABIC, "")).as(verb.name()).doesNotContainPattern("[A-Za-z]");
        }
        for (BodyWord word : BodyWord.values()) {
            for (Sides sides : Sides.values()) {
                OTHERS.forEach(language -> assertThat(word.text(sides, language))
                        .as(word + " " + sides + " " + language)
                        .isNotBlank()
                        .isNotEqualTo(word.text(sides, Language.ENGLISH)));
                assertThat(word.text(sides, Language.ARABIC)).as(word.name()).doesNotContainPattern("[A-Za-z]");
            }
        }
    }

    private static String sided(BodyWord word, Language language) {
        return Stream.of(Sides.MIDDLE, Sides.RIGHT, Sides.LEFT, Sides.BOTH)
                .map(sides -> word.text(sides, language))
                .collect(Collectors.joining(" | "));
    }

    private static String inAllLanguages(Movement movement) {
        return inAllLanguages(language -> MovementText.of(movement, language).text());
    }

    private static String inAllLanguages(Function<Language, String> said) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(language.code())
                    .append(": ")
                    .append(said.apply(language))
                    .append('\n');
        }
        return text.toString();
    }
}
