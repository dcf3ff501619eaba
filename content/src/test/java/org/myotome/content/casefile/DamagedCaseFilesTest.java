package org.myotome.content.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.record.CaseRecord;

/** Files damaged at random are either read whole or refused with a message; nothing else ever comes out. */
class DamagedCaseFilesTest {

    private static final int ROUNDS = 1500;
    private static final CaseFileReader READER =
            new CaseFileReader(LibraryReader.readShipped().vocabulary());
    private static final String PIECES = "{}[]:,'\"-0159.eE+unknown\n\t &*!#|>%@`\\yesnotrue null\u0000\uFFFF\uD83D";

    @Test
    void damaged_yaml_is_read_or_refused() {
        checkDamaged("c.yaml", """
                id: A
                person: {age_years: 47, sex: female, activity: walks}
                complaint: {regions: [knee], side: left, duration_weeks: 12}
                pain: {rest: 0, activity: 4, night: absent, worst: 5.5}
                red_flag_answers: {limp: 'no', diabetes: 'yes'}
                strength: {hip_abduction: {left: '4-', right: '5'}}
                reflexes: {knee_left: normal, clonus: absent}
                sensation:
                - {area: heel, side: left, finding: reduced}
                mobility:
                - {joint_movement: knee to wall, side: left, value: 9, unit: cm}
                circumstances: {equipment: [band], minutes_per_session: 15}
                """);
    }

    @Test
    void damaged_json_is_read_or_refused() {
        CaseRecord record = READER.readShipped().getFirst();
        checkDamaged("c.json", CaseFileWriter.toJson(record));
    }

    private static void checkDamaged(String name, String sound) {
        SplittableRandom random = new SplittableRandom(20261125);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = damaged(sound, random);
            try {
                assertThat(READER.read(new TextFile(name, damaged))).isNotEmpty();
            } catch (UnusableFileException e) {
                refused++;
                assertThat(e.problems()).as(damaged).allMatch(problem -> isHelpful(problem, name));
            }
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static boolean isHelpful(Problem problem, String name) {
        return problem.text().startsWith(name)
                && !problem.what().isBlank()
                && problem.advice().startsWith("Maybe");
    }

    private static String damaged(String sound, SplittableRandom random) {
        StringBuilder text = new StringBuilder(sound);
        int damages = 1 + random.nextInt(3);
        for (int damage = 0; damage < damages; damage++) {
            int place = random.nextInt(text.length());
            char piece = PIECES.charAt(random.nextInt(PIECES.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(place, piece);
                case 1 -> text.insert(place, piece);
                default -> text.delete(place, Math.min(text.length(), place + 1 + random.nextInt(12)));
            }
        }
        return text.toString();
    }

    @Test
    void file_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("missing.yaml");

        assertThatThrownBy(() -> TextFile.read(missing))
                .hasMessage(missing + ": is not a file that can be read.\nMaybe the path is mistyped.");
    }

    @Test
    void file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "id: A\nperson: {activity: lauft fur Spa\u00DF}\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.read(latin))
                .hasMessage(
                        latin
                                + ": is not text in UTF-8.\nMaybe it is a binary file, or was saved in another encoding; save it as UTF-8.");
    }

    @Test
    void byte_order_mark_is_skipped(@TempDir Path folder) throws IOException {
        Path marked = folder.resolve("marked.json");
        Files.writeString(marked, "\uFEFF{\"id\": \"A\"}");

        assertThat(READER.read(TextFile.read(marked))).containsExactly(CaseRecord.unknown("A"));
    }

    @Test
    void endless_input_is_refused_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatThrownBy(() -> TextFile.read("standard input", endless))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("standard input: is larger than 64 MB.\nMaybe split it into several files.");
    }

    @Test
    void example_of_the_documentation_is_read() throws IOException {
        String page = Files.readString(Path.of("../docs/case-files.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.lastIndexOf("```"));

        assertThat(READER.read(new TextFile("example.yaml", example)))
                .extracting(CaseRecord::id)
                .isEqualTo(List.of("walker-1"));
    }
}
