package org.myotome.laboratory.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.laboratory.conformance.pack.Check;
import org.myotome.laboratory.conformance.pack.Expectation;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.pack.Trees;
import org.myotome.laboratory.conformance.pack.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: the shipped pack is what its schemas say, and a pack that is not is refused with all its problems. */
class PackTest {

    private static final String SHIPPED = "/org/myotome/laboratory/conformance/shipped/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pack PACK = PackReader.readShipped();

    @TempDir
    private Path folder;

    @Test
    void everyFileOfThePackIsValid() {
        List<String> errors = new ArrayList<>(errors("pack", shipped("pack.json")));
        errors.addAll(errors("vocabulary", shipped("vocabulary.json")));
        for (Pack.Category category : PACK.categories()) {
            errors.addAll(errors("part", shipped("checks/" + category.id() + ".json")));
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void everyGoodRequestIsValidAndEveryBadOneIsNot() {
        for (Check check : PACK.checks()) {
            boolean good = check.expectation()
                    .map(Expectation::refusal)
                    .map(Expectation.BadInput.None.class::isInstance)
                    .orElse(true);
            Stream.concat(Stream.of(check.caseTree()), check.variants().stream().map(Variant::caseTree))
                    .forEach(caseTree -> assertThat(
                                    errors("request", request(caseTree)).isEmpty())
                            .as("%s: %s", check.id(), errors("request", request(caseTree)))
                            .isEqualTo(good));
        }
    }

    @Test
    void theSchemaTellsAnAnswerFromSomethingElse() {
        assertThat(errors("response", """
                {"id": "1", "urgency": "urgent", "may_exercise": "restricted", "next": "refer",
                 "locked": [{"part": "foot", "side": "left"}], "asked": ["age_years"], "hardest": 3, "step": "same"}""")).isEmpty();
        assertThat(errors("response", "{\"id\": \"1\", \"refused\": {\"path\": \"pain.worst\"}}"))
                .isEmpty();
        assertThat(errors("response", "{\"id\": \"1\", \"urgency\": \"red\"}")).isNotEmpty();
    }

    @Test
    void aPackWithMistakesIsRefusedWithAllOfThem() throws IOException {
        Files.copy(Adapters.resource("small/vocabulary.json"), folder.resolve("vocabulary.json"));
        Files.copy(Adapters.resource("small/pack.json"), folder.resolve("pack.json"));
        Files.writeString(folder.resolve("checks.json"), """
                {"category": "small", "title": "A few", "checks": [
                {"id": "A", "title": "t", "why": "w", "source": "s", "grade": "E", "base": "nobody"},
                {"id": "A", "title": "t", "why": "w", "source": "s", "grade": "A", "base": "somebody",
                 "expect": {"urgency_at_least": "urgnt", "asks_one_of": ["pain.rset"]},
                 "variants": [{"title": "v", "change": {"age_years": 40}, "holds": "same"}]}]}""");

        assertThatThrownBy(() -> PackReader.read(folder.resolve("pack.json")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("""
                        FILE:2: checks[0].base (nobody) is not a base of this pack.
                        Maybe one of: somebody.
                        FILE:2: checks[0].grade (E) is not one of A, B, C, D, measured, logic.
                        Maybe write one of these words, or leave the key out.
                        FILE:2: checks[0].id (A) expects nothing.
                        Maybe `expect` or `variants` was forgotten.
                        FILE:3: checks[1].id (A) is used by another check.
                        Maybe number them on.
                        FILE:5: checks[1].variants[0].title (v) changes nothing.
                        Maybe `change` repeats the base; use `again` to ask the same twice.
                        FILE:4: checks[1].expect.urgency_at_least (urgnt) is not one of none, note, clinician, urgent, emergency.
                        Maybe `urgent` is meant.
                        FILE:4: checks[1].expect.asks_one_of names pain.rset, which the vocabulary does not have.
                        Maybe it is mistyped.""".replace("FILE", folder.resolve("checks.json").toString()));
    }

    @Test
    void changesFollowTheExamplesOfRfc7396() {
        assertThat(merged("{\"a\":\"b\"}", "{\"a\":\"c\"}")).isEqualTo("{\"a\":\"c\"}");
        assertThat(merged("{\"a\":\"b\"}", "{\"a\":null}")).isEqualTo("{}");
        assertThat(merged("{\"a\":[\"b\"]}", "{\"a\":\"c\"}")).isEqualTo("{\"a\":\"c\"}");
        assertThat(merged("{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}"))
                .isEqualTo("{\"a\":{\"b\":\"d\"}}");
        assertThat(merged("{\"e\":null}", "{\"a\":1}")).isEqualTo("{\"e\":null,\"a\":1}");
        assertThat(merged("{}", "{\"a\":{\"bb\":{\"ccc\":null}}}")).isEqualTo("{\"a\":{\"bb\":{}}}");
    }

    @Test
    void theMirrorExchangesSidesAndNothingElse() {
        assertThat(Trees.mirrored(tree("""
                        {"complaints": [{"region": "knee", "side": "left"}, {"region": "foot", "side": "both"}],
                         "strength": {"hip_abduction": {"left": "3", "right": "5"}}, "text": "left"}""")).toString())
                .isEqualTo("{\"complaints\":[{\"region\":\"knee\",\"side\":\"right\"},"
                        + "{\"region\":\"foot\",\"side\":\"both\"}],"
                        + "\"strength\":{\"hip_abduction\":{\"right\":\"3\",\"left\":\"5\"}},\"text\":\"left\"}");
    }

    private static String merged(String target, String patch) {
        return Trees.merged(tree(target), tree(patch)).toString();
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static String request(JsonNode caseTree) {
        return Trees.empty()
                .put("id", "1")
                .put("kind", "decide")
                .set("case", caseTree)
                .toString();
    }

    private static String shipped(String name) {
        return TextFile.shipped(PackReader.class, SHIPPED + name).text();
    }

    private static List<String> errors(String schema, String json) {
        Schema read = REGISTRY.getSchema(shipped("schema/" + schema + ".schema.json"), InputFormat.JSON);
        return read.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
