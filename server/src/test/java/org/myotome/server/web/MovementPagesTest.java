package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** FEATURE UNDER TEST: the library as pictures over HTTP, and what a movement asks of whom. */
@ExtendWith(DatabaseExtension.class)
class MovementPagesTest {

    private static final Pattern MOVEMENT = Pattern.compile("href=\"/movements/([a-z0-9_]+)\"");
    private static final Pattern DRAWING = Pattern.compile("(?:src|srcset)=\"(/figures/[^\"]+svg[^\"]*)\"");
    private static final Pattern QUADRICEPS = Pattern.compile("quadriceps, right (low|moderate|high)[a-z ]*? (\\d+) %");
    private static final int MOST_BYTES = 8 * 1024;

    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void everyMovementIsDrawnOrSaysWhatStandsInTheWay() {
        String page = page("/movements");
        List<String> drawn = found(MOVEMENT, page);

        assertThat(drawn).hasSizeGreaterThanOrEqualTo(90).contains("bird_dog", "single_leg_squat");
        assertThat(CaseWork.plain(page))
                .contains(
                        drawn.size() + " of 135 movements of the library are drawn",
                        "Walk 10 minutes, flat Walking needs a recorded gait cycle");
    }

    @Test
    void aNameIsFoundOrSaidNotToBe() {
        assertThat(found(MOVEMENT, page("/movements?find=bird"))).containsExactly("bird_dog", "bird_dog_perturbed");
        assertThat(CaseWork.plain(page("/movements?find=levitation")))
                .contains("No movement of the library has “levitation” in its name.");
        Visitor.Answer unknown = clinic.signedIn("ada").get("/movements/levitation");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("levitation");
    }

    @Test
    void eachPageShowsItsDrawingsAsWellFormedFiles() throws ParserConfigurationException, IOException, SAXException {
        Visitor ada = clinic.signedIn("ada");
        List<String> drawings = found(DRAWING, page("/movements/single_leg_squat"));

        assertThat(drawings).hasSize(10);
        for (String drawing : drawings) {
            Visitor.Answer answer = ada.get(drawing.replace("&amp;", "&"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.raw().headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
            assertThat(answer.text()).doesNotContain("NaN");
            DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.text())));
        }
    }

    @Test
    void demandAndFaultAreShownWithALegendInWords() {
        Visitor ada = clinic.signedIn("ada");

        assertThat(ada.get("/figures/squat.svg?form=panels&layer=demand").text())
                .contains("low", "moderate", "high", "demand");
        assertThat(ada.get("/figures/squat.svg?form=panels&layer=fault").text()).contains("common fault");
        assertThat(ada.get("/figures/squat.svg?form=panels").text()).doesNotContain("common fault", "moderate");
    }

    @Test
    void wordsOfADrawingAreInTheLanguageThatIsAskedFor() {
        Visitor ada = clinic.signedIn("ada");

        assertThat(ada.get("/figures/squat.svg?form=panels&layer=fault&lang=es").text())
                .contains("error frecuente", "Posición inicial: de pie")
                .doesNotContain("common fault");
        assertThat(ada.get("/figures/squat.svg?form=panels&layer=fault&lang=ar").text())
                .contains("خطأ شائع", "وضع البداية: الوقوف")
                .doesNotContain("common fault");
        assertThat(ada.get("/figures/squat.svg?lang=fr").text()).contains("Ask for en, de, es or ar.");
        assertThat(ada.get("/figures/squat.json").text())
                .contains("\"es\":{\"description\":\"Posición inicial: ", "\"ar\":{\"description\":\"وضع البداية: ");
    }

    @Test
    void theLeftSideIsTheMirrorOfTheRight() {
        Visitor ada = clinic.signedIn("ada");
        String right = ada.get("/figures/clamshell.svg?form=panels").text();
        String left = ada.get("/figures/clamshell.svg?form=panels&side=left").text();

        assertThat(left).isNotEqualTo(right);
        assertThat(left.substring(0, left.indexOf('>'))).isEqualTo(right.substring(0, right.indexOf('>')));
    }

    @Test
    void numbersForABrowserAreSmallForEveryMovementAndBothBodies() throws IOException {
        Visitor ada = clinic.signedIn("ada");
        for (String body : List.of("female", "male")) {
            assertThat(ada.get("/figures/shape.json?body=" + body).text()).startsWith("{");
            for (String movement : found(MOVEMENT, page("/movements"))) {
                Visitor.Answer answer = ada.get("/figures/" + movement + ".json?body=" + body);
                assertThat(answer.status()).as(movement).isEqualTo(200);
                assertThat(answer.text()).as(movement).doesNotContain("NaN");
                assertThat(zipped(answer.text())).as(movement).isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void measuredStrengthTakesThePlaceOfTheNorm() {
        int norm = quadriceps("?sex=male&years=30&height=178&mass=80");
        int weak = quadriceps("?sex=male&years=30&height=178&mass=80&knee_extension_r=90");
        int strong = quadriceps("?sex=male&years=30&height=178&mass=80&knee_extension_r=300");
        int old = quadriceps("?sex=male&years=80&height=178&mass=80");

        assertThat(weak).isGreaterThan(norm);
        assertThat(strong).isLessThan(norm);
        assertThat(old).isGreaterThan(norm);
        assertThat(CaseWork.plain(page("/movements/squat?sex=male&knee_extension_r=90")))
                .contains("with 1 measured strengths", "Not muscle force, not tissue stress");
    }

    @Test
    void whatCannotBeUsedIsNamedTogether() {
        Visitor.Answer answer =
                clinic.signedIn("ada").get("/movements/squat?years=12&height=1.70&mass=no&knee_extension_r=9000");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text()))
                .contains(
                        "There are no norms for children.",
                        "Maybe it is in metres or inches.",
                        "Write a number of kg",
                        "multiply it by the lever in m.");
        assertThat(clinic.signedIn("ada").get("/figures/squat.svg?body=robot").status())
                .isEqualTo(422);
        assertThat(clinic.signedIn("ada").get("/figures/levitation.svg").status())
                .isEqualTo(404);
    }

    @Test
    void libraryIsForWhoIsSignedInAndDrawingsAreForAnybodyWhoChecksThemselves() {
        assertThat(clinic.visitor().get("/movements").path()).isEqualTo("/signin");
        assertThat(clinic.visitor().get("/figures/squat.svg").status()).isEqualTo(200);
    }

    private static int quadriceps(String query) {
        Matcher matcher = QUADRICEPS.matcher(CaseWork.plain(page("/movements/wall_sit" + query)));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(2));
    }

    private static String page(String path) {
        Visitor.Answer answer = clinic.signedIn("ada").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private static List<String> found(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1))) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
