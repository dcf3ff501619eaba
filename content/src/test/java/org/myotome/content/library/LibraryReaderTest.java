package org.myotome.content.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.startingpoint.SidedMovement;

class LibraryReaderTest {

    private static final LibraryContent CONTENT = LibraryReader.readShipped();
    private static final Library LIBRARY = CONTENT.library();

    @Test
    void shipped_library_has_every_movement_and_muscle() {
        assertThat(LIBRARY.movements()).hasSize(135);
        assertThat(LIBRARY.muscles()).hasSize(63);
        assertThat(CONTENT.muscleCodes()).hasSize(63);
        assertThat(CONTENT.electromyography()).hasSize(54);
        assertThat(CONTENT.electromyography().stream().filter(value -> value.mark() == Electromyography.Mark.SEEN))
                .hasSize(10);
    }

    @Test
    void movement_is_read_whole() {
        Movement movement = LIBRARY.getMovement("abdominal_brace_hooklying");

        assertThat(movement.region()).isEqualTo(MovementRegion.TRUNK);
        assertThat(movement.equipment()).isEmpty();
        assertThat(movement.startDose())
                .isEqualTo(new Dose(
                        2, new Amount.Hold(10, 8), false, 7, new Load.BodyWeight(), new Effort.Exertion(3), 30));
        assertThat(movement.faults()).hasSize(3);
        assertThat(movement.prerequisites()).hasSize(1);
        assertThat(movement.contraindications()).containsExactly("open_red_flag", "unexplained_progressive_weakness");
    }

    @Test
    void dose_kinds_are_told_apart() {
        assertThat(LIBRARY.getMovement("pelvic_tilt_supine").startDose().amount())
                .isEqualTo(new Amount.Repetitions(12));
        assertThat(LIBRARY.getMovement("breathing_90_90").startDose().amount()).isEqualTo(new Amount.Time(120));
        assertThat(LIBRARY.getMovement("band_eversion").startDose().load())
                .isEqualTo(new Load.Band(Load.Resistance.LIGHT));
    }

    @Test
    void impact_and_tissue_load_keep_the_counts_the_case_notes_rely_on() {
        assertThat(LIBRARY.movements().stream().filter(m -> m.demand().impact() >= 3))
                .hasSize(14);
        assertThat(LIBRARY.movements().stream().filter(m -> m.tissueLoad().of(TissueAxis.LUMBAR_FLEXION) >= 2))
                .isEmpty();
    }

    @Test
    void version_is_the_same_each_time_and_changes_with_the_content() {
        LibraryFiles files = LibraryFiles.shipped();
        TextFile changed = new TextFile(
                "movements.yaml", files.movements().text().replace("Pelvic tilt", "Pelvic roll") + "\n# x\n");

        assertThat(LibraryReader.read(files).library().version())
                .isEqualTo(LIBRARY.version())
                .matches("1\\+[0-9a-f]{12}");
        assertThat(LibraryReader.read(files.withMovements(changed)).library().version())
                .isNotEqualTo(LIBRARY.version());
    }

    @Test
    void version_does_not_depend_on_line_ends() {
        LibraryFiles files = LibraryFiles.shipped();
        TextFile windows =
                new TextFile("movements.yaml", files.movements().text().replace("\n", "\r\n"));

        assertThat(LibraryReader.read(files.withMovements(windows)).library().version())
                .isEqualTo(LIBRARY.version());
    }

    @Test
    void problems_are_reported_all_at_once_with_line_and_advice() {
        LibraryFiles files = LibraryFiles.shipped();
        String broken = """
                version: 1
                movements:
                  - id: plank
                    name: Plank
                    region: trunck
                    difficulty: 11
                    start_dose: {sets: 0, reps: 8, per_side: false, days_per_week: 9, effort: hard}
                    colour: red
                """;

        assertThatThrownBy(() -> LibraryReader.read(files.withMovements(new TextFile("m.yaml", broken))))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining(
                        "m.yaml:5: plank.region (trunck) is not one of trunk, hip, knee, foot, integrated.\n"
                                + "Maybe `trunk` is meant.")
                .hasMessageContaining("m.yaml:6: plank.difficulty (11) must lie between 1 and 10.")
                .hasMessageContaining("m.yaml:7: plank.start_dose.sets (0) must lie between 1 and 20 sets.")
                .hasMessageContaining("m.yaml:7: plank.start_dose.days_per_week (9) must lie between 1 and 7 days.")
                .hasMessageContaining("m.yaml:7: plank.start_dose.effort (hard) is not an effort.")
                .hasMessageContaining("m.yaml:8: plank.colour is not a known key.");
    }

    @Test
    void bad_root_in_the_table_of_muscles_is_named_with_its_line() {
        LibraryFiles files = LibraryFiles.shipped();
        TextFile broken = new TextFile(
                "i.csv",
                files.innervation()
                        .text()
                        .replace("diaphragm,trunk,phrenic,C3;C4;C5", "diaphragm,trunk,phrenic,C3;C4;X5"));

        assertThatThrownBy(() -> LibraryReader.read(files.withInnervation(broken)))
                .hasMessage("i.csv:2: diaphragm.roots (X5) is not a root.\nMaybe write L5, or T1-T12.");
    }

    @Test
    void stimulation_of_one_root_twice_or_of_a_muscle_that_is_not_there_is_refused() {
        LibraryFiles files = LibraryFiles.shipped();
        TextFile broken = new TextFile(
                "s.csv",
                files.stimulation().text()
                        + "vastus_medialis,L4,62,London 2022,seen\nvastus_medalis,L4,62,London 2022,seen\n"
                        + "soleus,L4,many,London 2022,seen\n");

        assertThatThrownBy(() -> LibraryReader.read(files.withStimulation(broken)))
                .hasMessage("""
                        s.csv:23: vastus_medialis (L4) has a second line.
                        Maybe keep the study of the muscle itself, and the one with more people.
                        s.csv:25: soleus (L4, many) must be a root and a whole percentage.
                        Maybe a comma is wrong.
                        s.csv:24: muscle (vastus_medalis) is not a muscle of the library.
                        Maybe `vastus_medialis` is meant.""");
    }

    @Test
    void every_variant_asks_for_more_than_the_easier_one_of_its_movement() {
        int variants = 0;
        for (SidedMovement usual : MovementDemands.sidedMovements(LIBRARY)) {
            Movement movement = LIBRARY.getMovement(usual.movementId());
            MovementDemand easier =
                    MovementDemands.of(LIBRARY, usual.as(movement.ways().getFirst()));
            for (Variant way : movement.ways().subList(1, movement.ways().size())) {
                MovementDemand harder = MovementDemands.of(LIBRARY, usual.as(way));
                assertThat(most(harder)).as(harder.movement().key()).isGreaterThanOrEqualTo(most(easier));
                assertThat(harder).isNotEqualTo(easier);
                easier = harder;
            }
            variants += movement.variants().size();
        }
        assertThat(MovementDemands.rungs(LIBRARY))
                .hasSize(MovementDemands.sidedMovements(LIBRARY).size() + variants)
                .hasSizeBetween(400, 700);
    }

    private static double most(MovementDemand demand) {
        return demand.requirements().stream()
                .mapToDouble(Requirement::threshold)
                .max()
                .orElseThrow();
    }

    @Test
    void variants_are_the_movements_own_or_the_rules() {
        assertThat(variants("front_plank")).isEqualTo("hold_10s -0.4, hold_60s 0.55");
        assertThat(variants("dead_bug")).as("by rule").isEqualTo("repetitions_4 -0.4, repetitions_16 0.4");
        assertThat(variants("goblet_squat")).as("by rule").isEqualTo("half_range -0.4, load_4kg 0.4");
        assertThat(variants("long_run_build")).as("stated as none").isEmpty();
        assertThat(variants("calf_stretch")).as("mobility alone").isEmpty();
        assertThat(LIBRARY.getMovement("front_plank").variants().getLast().source())
                .contains("Bohannon 2017");
    }

    private static String variants(String id) {
        return LIBRARY.getMovement(id).variants().stream()
                .map(step -> step.variant().key() + " " + step.shift())
                .collect(Collectors.joining(", "));
    }

    @Test
    void variants_that_make_no_sense_are_reported_all_at_once() {
        LibraryFiles files = LibraryFiles.shipped();
        String plank = "variants:\n      - {hold_s: 10, easier_by: 0.4, source: 'assumed, unreviewed'}\n";
        String broken = files.movements().text().replaceFirst(Pattern.quote(plank), """
                variants:
                      - {hold_s: 500, easier_by: 0.4, source: a}
                      - {hold_s: 10, harder_by: 0.4, source: b}
                      - {hold_s: 5, easier_by: 9, source: c}
                      - {reps: 4, easier_by: 0.4, source: d}
                      - {hold_s: 20, easier_by: 0.4, source: e}
                      - {hold_s: 8, range: half}
                      - {load_kg: 5}
                      - {range: third}
                      - {speed: slow}
                      - {hold_s: 15, easier_by: 0.2}
                """);

        assertThatThrownBy(() -> LibraryReader.read(files.withMovements(new TextFile("m.yaml", broken))))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("front_plank.variants[0].hold_s (500) must lie between 1 and 300 seconds.")
                .hasMessageContaining("front_plank.variants[1].harder_by (0.4) contradicts what is changed.")
                .hasMessageContaining("front_plank.variants[2].easier_by (9) must lie between 0.1 and 2")
                .hasMessageContaining("front_plank.variants[3].reps (4) does not fit the start dose.")
                .hasMessageContaining("front_plank.variants[4].hold_s (20) is the start dose itself.")
                .hasMessageContaining(
                        "front_plank.variants[5].range (half) must be the one thing that a variant changes.")
                .hasMessageContaining(
                        "front_plank.variants[6].load_kg (5) needs equipment that the movement does not name.")
                .hasMessageContaining("front_plank.variants[7].range (third) is not one of half.")
                .hasMessageContaining("front_plank.variants[8].speed is not a known key.")
                .hasMessageContaining("front_plank.variants[9].source is missing.");
    }
}
