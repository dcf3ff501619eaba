package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: the referral letter as a page, as a PDF and as a FHIR document. */
@ExtendWith(DatabaseExtension.class)
class ReferralPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Clinic clinic;
    private static Visitor ada;
    private static CaseWork work;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Ida & <Example>");
        work.save("person", Map.of("age", "52", "sex", "female"));
        work.save("complaint", Map.of("regions", "lower_back", "main", "lower_back", "side", "left", "weeks", "3"));
        work.save("questions", Map.of("q.saddle_numbness", "yes"));
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theSafetyPageLeadsToTheLetterAndTheLetterToItsFiles() {
        assertThat(work.see("/safety")).contains("Letter to whoever looks");
        String letter = CaseWork.plain(work.see("/plan/referral"));
        assertThat(letter)
                .contains("No referral because of a block is due now; this one is about safety.")
                .contains("Please look at what is named under Why, and say whether and how training may go on.");
        assertThat(work.see("/plan/referral"))
                .contains("/plan/referral.pdf\"", "referral.pdf?size=letter", "/plan/referral.json");
    }

    @Test
    void thePdfSaysWhatThePageSaysAndWhoWroteIt() {
        Visitor.File file = ada.file(work.address() + "/plan/referral.pdf");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).startsWith("application/pdf");
        assertThat(read(file.content().toArray()))
                .contains("Referral Ida & <Example>", "For 3 weeks.", "What is asked", "From ada, clinician")
                .contains("none of it is a diagnosis");
        assertThat(ada.file(work.address() + "/plan/referral.pdf?size=a5").status())
                .isEqualTo(422);
    }

    @Test
    void theDocumentIsWholeAndEveryReferenceLeadsSomewhere() {
        Visitor.Answer answer = ada.get(work.address() + "/plan/referral.json");
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        JsonNode bundle = JSON.readTree(answer.text());
        assertThat(bundle.path("type").asString()).isEqualTo("document");
        assertThat(bundle.path("identifier").path("value").asString()).startsWith("urn:uuid:");
        List<String> types = new ArrayList<>();
        TreeSet<String> urls = new TreeSet<>();
        for (JsonNode entry : bundle.path("entry")) {
            types.add(entry.path("resource").path("resourceType").asString());
            urls.add(entry.path("fullUrl").asString());
            assertThat(entry.path("fullUrl").asString())
                    .isEqualTo("urn:uuid:" + entry.path("resource").path("id").asString());
        }
        assertThat(types)
                .containsExactly("Composition", "Patient", "Practitioner", "ServiceRequest", "DocumentReference");
        assertThat(urls).containsAll(references(bundle));
        JsonNode composition = bundle.path("entry").get(0).path("resource");
        String sections = composition
                .path("section")
                .valueStream()
                .map(section -> section.path("title").asString())
                .collect(Collectors.joining(", "));
        assertThat(sections)
                .isEqualTo("Why, What it is about, What was tried so that a movement passes, Safety, What is asked");
        assertThat(composition.path("section").valueStream())
                .allSatisfy(
                        section -> assertThat(section.path("text").path("div").asString())
                                .startsWith("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>")
                                .endsWith("</p></div>"));
        JsonNode patient = bundle.path("entry").get(1).path("resource");
        assertThat(patient.path("name").get(0).path("text").asString()).isEqualTo("Ida & <Example>");
        assertThat(patient.path("gender").asString()).isEqualTo("female");
    }

    @Test
    void theDocumentCarriesThePdf() {
        JsonNode bundle =
                JSON.readTree(ada.get(work.address() + "/plan/referral.json").text());
        JsonNode attachment = bundle.path("entry")
                .get(4)
                .path("resource")
                .path("content")
                .get(0)
                .path("attachment");
        assertThat(read(Base64.getDecoder().decode(attachment.path("data").asString())))
                .contains("From ada, clinician");
    }

    @Test
    void withoutAGrantThereIsNoLetter() {
        Visitor person = clinic.invited(ada, CaseWork.open(ada, "Somebody else").address(), "else");
        for (String page : List.of("/plan/referral", "/plan/referral.pdf", "/plan/referral.json")) {
            assertThat(person.get(work.address() + page).status()).isEqualTo(403);
        }
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.has("reference")) {
            found.add(node.path("reference").asString());
        }
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }
}
