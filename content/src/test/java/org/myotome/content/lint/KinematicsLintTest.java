package org.myotome.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.kinematics.KinematicsReader;
import org.myotome.content.kinematics.LocatedDescription;

/** FEATURE UNDER TEST: a file that asks for what no body can do says on which line, by how much, and what to try. */
class KinematicsLintTest {

    private static final String STANCE = """
            schema: movement/1
            id: stance
            family: stance
            side: both
            attitude: upright
            view: {azimuth: 30, elevation: 6}
            margin_cm: 1.5
            gives_way: [ankle_dorsiflexion, ankle_inversion, hip_flexion, hip_abduction, hip_rotation]
            keyframes:
              - at: start
                seconds: 2
                pose: {hip_abduction: 4, ankle_dorsiflexion: 4}
                contacts: {floor: [sole]}
              - at: down
                seconds: 2
                pose: {hip_flexion: 30, knee_flexion: 40, ankle_dorsiflexion: 20}
            checks:
              - {id: knees, measure: knee_inward_r, max: 5, cue: Keep your knees over your toes}
            """;

    @Test
    void aSoundFileHasNoFinding() {
        assertThat(told(STANCE)).isEmpty();
    }

    @Test
    void anAngleBeyondItsRangeIsOnTheLineOfItsKeyframe() {
        assertThat(told(STANCE.replace("knee_flexion: 40", "knee_flexion: 170")))
                .startsWith(
                        "error: stance.yaml:14: At down, knee_flexion_r of 170.0 degrees is beyond its range of -10 to"
                                + " 150 degrees.\nMaybe a sign is wrong.");
    }

    @Test
    void aContactOutOfReachIsSaidInCentimetres() {
        String told = told(STANCE.replace("contacts: {floor: [sole]}", "contacts: {floor: [sole, palm_r]}"));

        assertThat(told)
                .containsPattern(
                        "error: stance.yaml:\\d+: A woman of 1.65 m and 65 kg: .*unreachable by \\d+\\.\\d cm");
    }

    @Test
    void aCheckThatTheMovementBreaksIsNamed() {
        assertThat(told(STANCE.replace("max: 5", "min: 5"))).contains("The check knees is never right: knee_inward_r");
    }

    @Test
    void aMovementNeedsEitherAFileOrAReason() {
        LocatedDescription stance = read(STANCE);
        Kinematics kinematics =
                new Kinematics(Map.of("stance", stance), Map.of("stance", "None.", "gone", "It was too hard."));

        assertThat(words(KinematicsLint.coverage(kinematics, List.of("stance", "run"))))
                .isEqualTo("""
                error: missing.yaml: stance has a file and a reason for none.
                Maybe write stance.yaml, or say here what stands in the way, not both.
                error: missing.yaml: run has no file, and no reason for that.
                Maybe write run.yaml, or say here what stands in the way, not both.
                error: missing.yaml: gone is not in the library.
                Maybe its id has changed.""");
    }

    private static String told(String text) {
        return words(KinematicsLint.check(read(text)));
    }

    private static LocatedDescription read(String text) {
        return new KinematicsReader().read(new TextFile("stance.yaml", text));
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
    }
}
