package org.myotome.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryFiles;

/** A catalogue: for each thing that lint finds, the smallest library that has it, and all that lint says about it. */
class LibraryLintTest {

    private static final SmallLibrary SOUND = SmallLibrary.sound();

    @Test
    void sound_library_has_no_finding() {
        // Lint looks at muscle activity too; the shipped tables of muscles stand beside these movements.
        assertThat(SOUND.lint()).isEmpty();
    }

    @Test
    void shipped_library_has_no_error() {
        assertThat(LibraryLint.check(LibraryFiles.shipped()).stream()
                        .filter(Finding::isError)
                        .map(Finding::text))
                .isEmpty();
    }

    @Test
    void warnings_about_the_shipped_library_are_these_kinds_and_no_others() {
        List<Finding> warnings = LibraryLint.check(LibraryFiles.shipped());

        assertThat(warnings.stream()
                        .map(finding -> finding.problem().what().replaceAll("such as .*", "such as ..."))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "has the same grade as the movement it should ease.",
                        "does not name this movement among its progressions.",
                        "are missing, though harder movements of its kind exist, such as ...");
    }

    @Test
    void malformed_file_is_one_error() {
        LibraryFiles files = LibraryFiles.shipped().withMovements(new TextFile("m.yaml", "movements: [\n"));

        assertThat(LibraryLint.check(files).stream().map(Finding::text))
                .singleElement()
                .asString()
                .startsWith("error: m.yaml:2: is not YAML");
    }

    @Test
    void circle_of_prerequisites() {
        assertThat(SOUND.with("first", "prerequisites: []", "prerequisites: [{id: second, kind: gate, strength: soft}]")
                        .with("second", "difficulty: 3", "difficulty: 1")
                        .lint())
                .contains("""
                        error: m.yaml:21: first.prerequisites (first -> second -> first) lead in a circle.
                        Maybe one of these links points the wrong way.""");
    }

    @Test
    void no_way_back() {
        assertThat(SOUND.with("third", "regressions: [second]", "regressions: []")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:64: third.regressions are missing, and this is not a movement to begin with.
                        Maybe name an easier movement, so that a bad day has a way back.
                        warning: m.yaml:44: second.progressions (third) does not name this movement among its regressions.
                        Maybe add it there, so that the way on is also the way back.""");
    }

    @Test
    void no_way_on_though_there_is_a_harder_one() {
        assertThat(SOUND.with("second", "progressions: [third]", "progressions: []")
                        .lint())
                .isEqualTo("""
                        warning: m.yaml:44: second.progressions are missing, though harder movements of its kind exist, such as third.
                        Maybe link to it; if it is no natural next step, more dose is the way on and this may stay.
                        warning: m.yaml:64: third.regressions (second) does not name this movement among its progressions.
                        Maybe add it there, so that the way back is also the way on.""");
    }

    @Test
    void movement_that_no_beginner_can_reach() {
        assertThat(SOUND.with("second", "progressions: [third]", "progressions: []")
                        .with(
                                "third",
                                "prerequisites: [{id: second, kind: progression, strength: hard}]",
                                "prerequisites: []")
                        .with("third", "regressions: [second]", "regressions: []")
                        .lint())
                .contains("""
                        error: m.yaml:45: third.id cannot be reached from any movement that a person may begin with.
                        Maybe a progression of an easier movement should lead here.""");
    }

    @Test
    void link_to_a_movement_that_is_not_there() {
        assertThat(SOUND.with("third", "regressions: [second]", "regressions: [secnd]")
                        .lint())
                .startsWith("""
                        error: m.yaml:64: third.regressions (secnd) is not a movement of the library.
                        Maybe `second` is meant.""");
    }

    @Test
    void muscle_that_is_not_there() {
        assertThat(SOUND.with("first", "secondary: [soleus]", "secondary: [solius]")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:12: first.muscles (solius) is not a muscle of the library.
                        Maybe `soleus` is meant.""");
    }

    @Test
    void no_primary_muscle() {
        assertThat(SOUND.with("third", "primary: [gluteus_maximus]", "primary: []")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:54: third.muscles name no primary muscle.
                        Maybe it was forgotten.""");
    }

    @Test
    void muscle_named_twice() {
        assertThat(SOUND.with("first", "secondary: [soleus]", "secondary: [gluteus_maximus]")
                        .lint())
                .isEqualTo("""
                        warning: m.yaml:12: first.muscles (gluteus_maximus) is both primary and secondary.
                        Maybe keep it as primary only.""");
    }

    @Test
    void equipment_that_nobody_knows() {
        assertThat(SOUND.with("first", "equipment: [none]", "equipment: [towl]").lint())
                .startsWith("error: m.yaml:11: first.equipment (towl) is not one of none, mat, wall, chair, towel,")
                .endsWith("Maybe `towel` is meant.");
    }

    @Test
    void condition_that_nobody_knows() {
        assertThat(SOUND.with("first", "[kneeling_intolerant]", "[kneeling_intolerent]")
                        .lint())
                .startsWith("error: m.yaml:20: first.modify_or_regress_if (kneeling_intolerent) is not one of")
                .endsWith("Maybe `kneeling_intolerant` is meant.");
    }

    @Test
    void condition_that_forbids_and_lets_through() {
        assertThat(SOUND.with("first", "[kneeling_intolerant]", "[open_red_flag]")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:20: first.modify_or_regress_if (open_red_flag) is also among contraindicated_if, so it both forbids the movement and lets it through.
                        Maybe keep it under contraindicated_if only.""");
    }

    @Test
    void open_safety_question_that_does_not_stop_a_movement() {
        assertThat(SOUND.with("first", "[open_red_flag, unexplained_progressive_weakness]", "[open_red_flag]")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:19: first.contraindicated_if does not name unexplained_progressive_weakness, which forbids every movement.
                        Maybe it was forgotten; add it.""");
    }

    @Test
    void impact_that_a_bone_stress_injury_does_not_stop() {
        assertThat(SOUND.with("third", "impact: 0", "impact: 3").lint()).isEqualTo("""
                        error: m.yaml:61: third.contraindicated_if does not name suspected_bone_stress_injury, which forbids a movement with impact.
                        Maybe it was forgotten; add it.""");
    }

    @Test
    void impossible_dose() {
        assertThat(SOUND.with("first", "reps: 8", "reps: 800").lint()).isEqualTo("""
                        error: m.yaml:16: first.start_dose.reps (800) must lie between 1 and 100 repetitions.
                        Maybe seconds were meant; use hold_s or work_s.""");
    }

    @Test
    void dose_of_two_kinds_at_once() {
        assertThat(SOUND.with("first", "reps: 8", "reps: 8, work_s: 30").lint()).isEqualTo("""
                        error: m.yaml:16: first.start_dose.work_s (30) cannot stand beside reps or hold_s.
                        Maybe remove one of them.""");
    }

    @Test
    void dose_per_side_of_a_movement_of_both_sides() {
        assertThat(SOUND.with("first", "per_side: false", "per_side: true").lint())
                .isEqualTo("""
                        error: m.yaml:16: first.start_dose is per side, but both sides work together.
                        Maybe the movement is unilateral, or per_side should be false.""");
    }

    @Test
    void dose_for_no_side_of_a_movement_of_one_side() {
        assertThat(SOUND.with("first", "laterality: bilateral", "laterality: unilateral")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:16: first.start_dose is not per side, but one side works alone.
                        Maybe per_side should be true.""");
    }

    @Test
    void prerequisite_that_is_harder() {
        assertThat(SOUND.with("second", "difficulty: 3", "difficulty: 6").lint())
                .startsWith("""
                        error: m.yaml:44: second.progressions (third, difficulty 5) is easier than the movement it should follow (difficulty 6).
                        Maybe one of the two grades is wrong.
                        error: m.yaml:63: third.prerequisites (second, difficulty 6) is harder than the movement that needs it (difficulty 5).
                        Maybe one of the two grades is wrong, or the prerequisite is not needed.
                        error: m.yaml:64: third.regressions (second, difficulty 6) is harder than the movement it should ease (difficulty 5).
                        Maybe one of the two grades is wrong.""");
    }

    @Test
    void regression_of_the_same_grade() {
        assertThat(SOUND.with("third", "difficulty: 5", "difficulty: 3").lint()).isEqualTo("""
                        warning: m.yaml:64: third.regressions (second, difficulty 3) has the same grade as the movement it should ease.
                        Maybe grade one of them anew; until then the link decides which comes first.""");
    }

    @Test
    void id_used_twice() {
        assertThat(SOUND.with("third", "id: third", "id: second").lint()).startsWith("""
                        error: m.yaml:45: id (second) is used by another movement.
                        Maybe rename one.""");
    }

    @Test
    void nothing_to_say_and_nothing_to_look_for() {
        assertThat(SOUND.with("first", "cues: [first slowly]", "cues: []")
                        .with("first", "faults: [{fault: first wobbles, severity: minor}]", "faults: []")
                        .lint())
                .isEqualTo("""
                        error: m.yaml:17: first.cues are missing.
                        Maybe say in a few words how it is done.
                        error: m.yaml:18: first.faults are missing.
                        Maybe say what shows that it goes wrong.""");
    }

    @Test
    void all_findings_are_reported_at_once() {
        assertThat(SOUND.with("first", "soleus", "solius")
                        .with("second", "sets: 2", "sets: 0")
                        .with("third", "effort: RIR>=3", "effort: hard")
                        .lint()
                        .lines()
                        .filter(line -> line.startsWith("error")))
                .hasSize(3);
    }
}
