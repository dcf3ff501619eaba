package org.myotome.laboratory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.conformance.adapter.MyotomeAdapter;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.pack.Trees;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE UNDER TEST: what Myotome's own adapter writes is what the schema says. */
class MyotomeAdapterTest {

    private static final int EVERY = 9;
    private static final Schema RESPONSE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    TextFile.shipped(
                                    PackReader.class,
                                    "/org/myotome/laboratory/conformance/shipped/schema/response.schema.json")
                            .text(),
                    InputFormat.JSON);

    @Test
    void everyAnswerIsValid() throws IOException {
        List<String> requests = PackReader.readShipped().checks().stream()
                .filter(check -> check.id().hashCode() % EVERY == 0)
                .map(check -> request(check.id())
                        .put("kind", "decide")
                        .set("case", check.caseTree())
                        .toString())
                .collect(Collectors.toList());
        requests.add(request("what").put("kind", "describe").put("protocol", 1).toString());

        List<String> answers = answers(requests);

        assertThat(answers).hasSameSizeAs(requests).hasSizeGreaterThan(20);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(RESPONSE.validate(answer, InputFormat.JSON))
                        .as(answer)
                        .isEmpty());
    }

    private static ObjectNode request(String id) {
        return Trees.empty().put("id", id);
    }

    private static List<String> answers(List<String> requests) throws IOException {
        StringWriter out = new StringWriter();
        new MyotomeAdapter(Knowledge.shipped())
                .run(new BufferedReader(new StringReader(String.join("\n", requests))), new PrintWriter(out));
        return out.toString().lines().toList();
    }
}
