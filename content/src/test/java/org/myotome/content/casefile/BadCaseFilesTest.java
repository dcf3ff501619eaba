package org.myotome.content.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.problem.UnusableFileException;

/** Bad input from simple to hard, each with the whole message that a person gets. */
class BadCaseFilesTest {

    private static final CaseFileReader READER =
            new CaseFileReader(LibraryReader.readShipped().vocabulary());

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void bad_file_gets_a_message_with_place_value_and_remedy(String name, String file, String text, String message) {
        assertThatThrownBy(() -> READER.read(new TextFile(file, text)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                bad("empty file", "c.yaml", "", "c.yaml: is empty.\nMaybe the wrong file was named."),
                bad("empty JSON", "c.json", " ", "c.json: is empty.\nMaybe the wrong file was named."),
                bad("no case", "c.json", "[]", "c.json: holds no case.\nMaybe the wrong file was named."),
                bad(
                        "plain text",
                        "c.yaml",
                        "hello",
                        "c.yaml:1: (hello) is not a case.\nMaybe the wrong file was named; a case is a group of keys with an id."),
                bad(
                        "unclosed bracket in YAML",
                        "c.yaml",
                        "id: A\npain: {worst: 3\n",
                        "c.yaml:3: is not YAML: expected ',' or '}', but got <stream end>.\nMaybe a quote or bracket is missing, or the indentation is uneven, on this line or just before."),
                bad(
                        "trailing comma in JSON",
                        "c.json",
                        "{\"id\": \"A\",\n}",
                        "c.json:2: is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start property name\nMaybe a comma, quote or bracket is missing or too many, on this line or just before."),
                bad(
                        "bad line in NDJSON",
                        "c.ndjson",
                        "{\"id\": \"A\"}\n{\"id\": \"B\"\n{\"id\": \"C\"}",
                        "c.ndjson:3: is not JSON: Unexpected character ('{' (code 123)): was expecting comma to separate Object entries\nMaybe a comma, quote or bracket is missing or too many, on this line or just before."),
                bad(
                        "two YAML documents",
                        "c.yaml",
                        "id: A\n---\nid: B\n",
                        "c.yaml:2: holds more than one YAML document.\nMaybe remove the line with three dashes, and put all cases into one list."),
                bad(
                        "alias",
                        "c.yaml",
                        "id: A\nperson: &p {sex: male}\npain: *p\n",
                        "c.yaml:2: uses a YAML anchor or alias (& or *).\nMaybe quote the text, or write it out in full."),
                bad(
                        "tag",
                        "c.yaml",
                        "id: !!java.net.URL [x]\n",
                        "c.yaml:1: uses a YAML tag (!).\nMaybe quote the text, or remove the tag."),
                bad(
                        "nested too deep in YAML",
                        "c.yaml",
                        "[".repeat(100_000),
                        "c.yaml:1: is nested more than 32 levels deep.\nMaybe a closing bracket is missing."),
                bad(
                        "nested too deep in JSON",
                        "c.json",
                        "[".repeat(100_000),
                        "c.json:1: is nested more than 32 levels deep.\nMaybe a closing bracket is missing."),
                bad(
                        "key twice in YAML",
                        "c.yaml",
                        "id: A\nid: B\n",
                        "c.yaml:2: has the key `id` twice in one place.\nMaybe remove one of them."),
                bad(
                        "key twice in JSON",
                        "c.json",
                        "{\"id\": \"A\",\n\"id\": \"B\"}",
                        "c.json:2: has the key `id` twice in one place.\nMaybe remove one of them."),
                bad(
                        "no id",
                        "c.yaml",
                        "person: {sex: male}\n",
                        "c.yaml:1: cases[0].id is missing.\nMaybe it was forgotten; every entry needs it."),
                bad(
                        "number as id",
                        "c.yaml",
                        "id: 12\n",
                        "c.yaml:1: cases[0].id (12) must be text, but is a number.\nMaybe put it in quotes."),
                bad(
                        "name of a person as id",
                        "c.yaml",
                        "id: Jane Doe\n",
                        "c.yaml:1: cases[0].id (Jane Doe) must be 1 to 64 letters, digits, dots, dashes or underscores, and begin with a letter or digit.\nMaybe replace spaces by dashes, and leave names of persons out."),
                bad(
                        "mistyped key",
                        "c.yaml",
                        "id: A\npian: {worst: 3}\n",
                        "c.yaml:2: A.pian is not a known key.\nMaybe `pain` is meant."),
                bad(
                        "mistyped key deep down",
                        "c.yaml",
                        "id: A\nperson:\n  sex: male\n  age: 40\n",
                        "c.yaml:4: A.person.age is not a known key.\nMaybe remove it; the keys known here are age_years, sex, activity."),
                bad(
                        "mistyped question",
                        "c.yaml",
                        "id: A\nred_flag_answers: {sadle_numbness: 'yes'}\n",
                        "c.yaml:2: A.red_flag_answers.sadle_numbness is not a known key.\nMaybe `saddle_numbness` is meant."),
                bad(
                        "list instead of a group",
                        "c.yaml",
                        "id: A\nperson: [male]\n",
                        "c.yaml:2: A.person must be a group of keys, but is a list.\nMaybe the indentation or a bracket is wrong."),
                bad(
                        "word instead of a list",
                        "c.yaml",
                        "id: A\ncomplaint: {regions: knee}\n",
                        "c.yaml:2: A.complaint.regions (knee) must be a list, but is text.\nMaybe put it in square brackets."),
                bad(
                        "pain in words",
                        "c.yaml",
                        "id: A\npain: {rest: a lot}\n",
                        "c.yaml:2: A.pain.rest (a lot) must be a number from 0 to 10, or present, absent or unknown.\nMaybe it is on another scale or mistyped; write it on the scale of 0 to 10, or unknown."),
                bad(
                        "not a number",
                        "c.yaml",
                        "id: A\npain: {rest: .nan}\n",
                        "c.yaml:2: A.pain.rest (.nan) must be a number from 0 to 10, or unknown.\nMaybe it is on another scale or mistyped; write it on the scale of 0 to 10, or unknown."),
                bad(
                        "age in words",
                        "c.json",
                        "{\"id\": \"A\", \"person\": {\"age_years\": \"40\"}}",
                        "c.json:1: A.person.age_years (40) must be a number from 0 to 120 years, or unknown.\nMaybe remove the quotes or the words around it."),
                bad(
                        "unknown side",
                        "c.yaml",
                        "id: A\ncomplaint: {side: lefty}\n",
                        "c.yaml:2: A.complaint.side (lefty) is not one of left, right, both, midline, alternating, not_stated.\nMaybe `left` is meant."),
                bad(
                        "unknown region",
                        "c.yaml",
                        "id: A\ncomplaint: {regions: [knee, elbow]}\n",
                        "c.yaml:2: A.complaint.regions (elbow) is not one of foot, heel, ankle, lower_leg, calf, knee, thigh, hip, groin, buttock, lower_back, upper_back, whole_leg, abdomen, none_stated.\nMaybe write one of these words, or leave the key out."),
                bad(
                        "truth value instead of an answer",
                        "c.yaml",
                        "id: A\nred_flag_answers: {limp: true}\n",
                        "c.yaml:2: A.red_flag_answers.limp (true) is not one of yes, no, unknown.\nMaybe `yes` is meant."),
                bad(
                        "answer in another word",
                        "c.yaml",
                        "id: A\nred_flag_answers: {limp: sometimes}\n",
                        "c.yaml:2: A.red_flag_answers.limp (sometimes) is not one of yes, no, unknown.\nMaybe write unknown, or leave the key out."),
                bad(
                        "strength as a fraction",
                        "c.yaml",
                        "id: A\nstrength: {hip_abduction: {left: 4+/5}}\n",
                        "c.yaml:2: A.strength.hip_abduction.left (4+/5) is not a strength grade of this format.\nMaybe write only '4+'."),
                bad(
                        "strength off the scale",
                        "c.yaml",
                        "id: A\nstrength: {hip_abduction: {left: 6}}\n",
                        "c.yaml:2: A.strength.hip_abduction.left (6) is not one of 0, 1, 2, 3-, 3, 3+, 4-, 4, 4+, 5-, 5, normal, weak, pain_limited, unknown.\nMaybe write unknown, or leave the key out."),
                bad(
                        "reflex in another word",
                        "c.yaml",
                        "id: A\nreflexes: {knee_left: brisk}\n",
                        "c.yaml:2: A.reflexes.knee_left (brisk) is not one of normal, reduced, absent, increased, unknown.\nMaybe write unknown, or leave the key out."),
                bad(
                        "mistyped sensation",
                        "c.yaml",
                        "id: A\nsensation:\n- {area: heel, side: left, finding: reduce}\n",
                        "c.yaml:3: A.sensation[0].finding (reduce) is not one of normal, reduced, paraesthesia.\nMaybe `reduced` is meant."),
                bad(
                        "unknown equipment",
                        "c.yaml",
                        "id: A\ncircumstances: {equipment: [dowl]}\n",
                        "c.yaml:2: A.circumstances.equipment (dowl) is not one of none, mat, wall, chair, towel, band, loop-band, heavy-band, anchor, cable, band-or-cable, weight, ankle-weight, ankle-weight-or-band, machine, ankle-weight-or-machine, bench, box, step, step-15cm, step-20cm, step-30cm, stairs, roman-chair, plinth, roman-chair-or-plinth, strap, dowel, slider, sock-or-slider, ball, cushion, foam, decline-board, tape, metronome.\nMaybe `dowel` is meant."),
                bad(
                        "feared movement that there is not",
                        "c.yaml",
                        "id: A\ncircumstances: {feared_movements: [sqat]}\n",
                        "c.yaml:2: A.circumstances.feared_movements names sqat, which is no movement of the library.\nMaybe `squat` is meant."),
                bad(
                        "no free day",
                        "c.yaml",
                        "id: A\ncircumstances: {free_days: []}\n",
                        "c.yaml:2: A.circumstances.free_days must name at least one day.\nMaybe leave it out when nobody has said."),
                bad(
                        "half a day",
                        "c.yaml",
                        "id: A\ncircumstances: {days_per_week: 2.5}\n",
                        "c.yaml:2: A.circumstances.days_per_week (2.5) must be a whole number.\nMaybe round it."),
                bad(
                        "pain policy in another word",
                        "c.yaml",
                        "id: A\npain_policy: tendom\n",
                        "c.yaml:2: A.pain_policy (tendom) is not one of strict, irritable, default, tendon.\nMaybe `tendon` is meant."),
                bad(
                        "description of the wrong kind",
                        "c.yaml",
                        "id: A\nsynthetic: 'yes'\n",
                        "c.yaml:2: A.synthetic (yes) must be true or false, but is text.\nMaybe remove the quotes."),
                bad(
                        "newer version of the format",
                        "c.yaml",
                        "schema_version: 2\ncases: [{id: A}]\n",
                        "c.yaml:1: schema_version (2) must lie between 1 and 1.\nMaybe the file is from a newer version of this program."));
    }

    private static Arguments bad(String name, String file, String text, String message) {
        return Arguments.of(name, file, text, message);
    }
}
