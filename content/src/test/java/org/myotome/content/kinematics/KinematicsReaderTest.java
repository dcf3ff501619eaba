package org.myotome.content.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.Disagreement;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.movement.WorkingSide;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;

/** FEATURE UNDER TEST: a file of a movement is read as it is meant, or refused with everything that is wrong with it. */
class KinematicsReaderTest {

    private static final String STEP_UP = """
            schema: movement/1
            id: step_up
            family: step
            side: right
            attitude: upright
            view: {azimuth: 30, elevation: 6}
            margin_cm: 1.5
            gives_way: [hip_flexion, ankle_dorsiflexion_r]
            slides: [palm_l]
            supports:
              - {id: step, look: step, from: [0.2, 0, -0.3], to: [0.6, 0.2, 0.3], friction: 0.7}
              - {id: wall, look: wall, point: [0.9, 0, 0], faces: [-2, 0, 0]}
            loads:
              - {look: dumbbell, at: [palm_r, palm_l], kilograms: 8}
              - {look: band, at: [knee_lateral_r, [0, 0.5, -1]], newtons: 40}
            props:
              - {look: mat, at: []}
            keyframes:
              - at: below
                seconds: 2
                pose: {hip_flexion_r: 60, knee_flexion: 20}
                contacts: {floor: [sole_l], step: [heel_r]}
              - at: above
                seconds: 1.5
                hold: 1
                pose: {knee_flexion_l: 5}
            range: {hip_flexion_r: [30, 60]}
            checks:
              - {id: level, measure: pelvis_list, max_abs: 7, cue: Keep level, fault: {hip_abduction_r: -10}}
            disagreements:
              - {demand: strength, why: The hands help.}
            """;

    @Test
    void everythingIsRead() {
        LocatedDescription located = read(STEP_UP);
        MovementDescription description = located.description();

        assertThat(located.keyframeLines()).containsEntry("below", 19).containsEntry("above", 23);
        assertThat(description.side()).isEqualTo(WorkingSide.RIGHT);
        assertThat(description.movement().attitude()).isEqualTo(Attitude.UPRIGHT);
        assertThat(description.movement().givesWay())
                .containsExactly("hip_flexion_r", "hip_flexion_l", "ankle_dorsiflexion_r");
        assertThat(description.movement().slides()).containsExactly("palm_l");
        assertThat(description.movement().keyframes().getFirst().angles())
                .containsExactly(
                        new JointAngle("hip_flexion_r", 60),
                        new JointAngle("knee_flexion_r", 20),
                        new JointAngle("knee_flexion_l", 20));
        List<Touch> touches = description.movement().keyframes().getFirst().touches();
        assertThat(touches.stream()
                        .map(touch -> touch.patch() + " on " + touch.surface().of() + " " + touch.friction()))
                .containsExactly(
                        "heel_l on floor 0.8",
                        "ball_medial_l on floor 0.8",
                        "ball_lateral_l on floor 0.8",
                        "toe_l on floor 0.8",
                        "heel_r on step 0.7");
        assertThat(description.movement().keyframes().getLast().touches()).isEqualTo(touches);
        assertThat(description.movement().loads())
                .containsExactly(
                        new Load.Weight(List.of("palm_r", "palm_l"), 8),
                        new Load.Pull(
                                new Anchor.OnBody("knee_lateral_r"), new Anchor.InRoom(new Vector3(0, 0.5, -1)), 40));
        assertThat(description.props().stream().map(Prop::look))
                .containsExactly(Prop.Look.STEP, Prop.Look.WALL, Prop.Look.DUMBBELL, Prop.Look.BAND, Prop.Look.MAT);
        assertThat(description.ranges().getFirst().degrees()).containsExactly(30.0, 60.0);
        assertThat(description.checks().getFirst().least()).hasValue(-7);
        assertThat(description.disagreements()).containsExactly(new Disagreement("strength", "The hands help."));
    }

    @Test
    void whatIsSeenTwiceInAMirrorIsTheSame() {
        MovementDescription description = read(STEP_UP).description();

        assertThat(description.mirrored().mirrored()).isEqualTo(description);
        assertThat(description
                        .mirrored()
                        .movement()
                        .keyframes()
                        .getFirst()
                        .angles()
                        .getFirst())
                .isEqualTo(new JointAngle("hip_flexion_l", 60));
    }

    @Test
    void allProblemsAreReportedTogether() {
        String bad = STEP_UP.replace("movement/1", "movement/7")
                .replace(
                        "hip_flexion_r: 60, knee_flexion: 20",
                        "hip_flexion_r: 600, knee_flexion: 20, knee_flexion_r: 3")
                .replace("sole_l", "soul_l")
                .replace("step: [heel_r]", "stair: [heel_r]")
                .replace("seconds: 1.5\n    hold", "hold")
                .replace("pelvis_list", "pelvis_drop")
                .replace("kilograms: 8", "kilograms: 8, newtons: 3")
                .replace("to: [0.6, 0.2, 0.3]", "to: [0.6, -0.2, 0.3]")
                .replace("margin_cm: 1.5", "margin_cm: 150");
        UnusableFileException refused = catchThrowableOfType(UnusableFileException.class, () -> read(bad));

        assertThat(refused.getMessage()).isEqualTo("""
                step_up.yaml:1: schema (movement/7) is not one that this program reads.
                Maybe write movement/1.
                step_up.yaml:11: supports[0].to must be further forward, higher and more to the right than `from`.
                Maybe the corners are swapped.
                step_up.yaml:21: keyframes[0].pose.hip_flexion_r (600) must lie between -360 and 360 degrees.
                Maybe a digit is too many.
                step_up.yaml:22: keyframes[0].contacts.floor names `soul_l`, which is not a place of the body.
                Maybe `sole_l` is meant.
                step_up.yaml:22: keyframes[0].contacts.stair names `stair`, which is not one of the supports.
                Maybe write one of floor, wall.
                step_up.yaml:21: keyframes[0].pose has two angles for knee_flexion_r.
                Maybe one is named without its side: that means both sides.
                step_up.yaml:23: keyframes[1].seconds is missing: there is no tempo.
                Maybe 2 for a slow movement.
                step_up.yaml:14: loads[0].look (dumbbell) needs either `kilograms` or `newtons`.
                Maybe 4 kilograms for a dumbbell, 40 newtons for a band.
                step_up.yaml:7: margin_cm (150) must lie between 0 and 20 cm.
                Maybe 1.5, or the word none.
                step_up.yaml:28: checks[0].measure (pelvis_drop) names `pelvis_drop`, which cannot be measured.
                Maybe look into docs/kinematic-files.md, which lists them.""");
    }

    private static LocatedDescription read(String text) {
        return new KinematicsReader().read(new TextFile("step_up.yaml", text));
    }
}
