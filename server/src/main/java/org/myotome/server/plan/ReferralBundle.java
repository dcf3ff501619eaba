package org.myotome.server.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.record.Sex;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFile;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The letter as a FHIR R4 document (HL7 FHIR 4.0.1): a bundle of a Composition, whom it is about, who writes it, the
 * ServiceRequest, and a DocumentReference that carries the PDF.
 *
 * <p>Ids are made of the case and the moment, so the same letter of the same moment is the same document.
 */
final class ReferralBundle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** LOINC 57133-1, "Referral note". */
    private static final String REFERRAL_NOTE = "57133-1";

    private final ReferralLetters.Letter letter;
    private final CaseFile file;
    private final Account from;
    private final String moment;
    private final ArrayNode entries;

    private ReferralBundle(
            ReferralLetters.Letter letter, CaseFile file, Account from, Instant moment, ArrayNode entries) {
        this.letter = letter;
        this.file = file;
        this.from = from;
        this.moment = moment.truncatedTo(ChronoUnit.SECONDS).toString();
        this.entries = entries;
    }

    /**
     * Write a letter as a document.
     *
     * @param from who writes it
     * @param moment when
     * @param pdf the letter as it is printed
     */
    static String of(ReferralLetters.Letter letter, CaseFile file, Account from, Instant moment, byte[] pdf) {
        ObjectNode bundle = JSON.createObjectNode();
        bundle.put("resourceType", "Bundle");
        ObjectNode identifier = bundle.putObject("identifier");
        bundle.put("type", "document");
        ReferralBundle writing = new ReferralBundle(letter, file, from, moment, JSON.createArrayNode());
        identifier.put("system", "urn:ietf:rfc:3986").put("value", writing.urn("document"));
        bundle.put("timestamp", writing.moment);
        writing.composition();
        writing.patient();
        writing.practitioner();
        writing.request();
        writing.document(pdf);
        bundle.set("entry", writing.entries);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle);
    }

    private ObjectNode resource(String type) {
        ObjectNode entry = entries.addObject();
        entry.put("fullUrl", urn(type));
        ObjectNode resource = entry.putObject("resource");
        resource.put("resourceType", type);
        resource.put("id", id(type).toString());
        return resource;
    }

    private void composition() {
        ObjectNode composition = resource("Composition");
        composition.put("status", "final");
        note(composition.putObject("type"));
        refer(composition.putObject("subject"), "Patient");
        composition.put("date", moment);
        refer(composition.putArray("author").addObject(), "Practitioner");
        composition.put("title", "Referral");
        ArrayNode sections = composition.putArray("section");
        section(sections, "Why", letter.why());
        section(sections, "What it is about", letter.complaint());
        section(sections, "What was tried so that a movement passes", tried());
        section(sections, "Safety", letter.safety());
        ObjectNode asked = section(sections, "What is asked", List.of(letter.asked()));
        refer(asked.putArray("entry").addObject(), "ServiceRequest");
    }

    private List<String> tried() {
        return letter.tried().stream()
                .map(tried -> tried.day() + ", " + tried.kind() + ": " + tried.verdict() + ". " + tried.movement()
                        + ", " + tried.result() + ".")
                .toList();
    }

    /** A section has to say something: where nothing is recorded, that is said. */
    private static ObjectNode section(ArrayNode sections, String title, List<String> sentences) {
        ObjectNode section = sections.addObject();
        section.put("title", title);
        ObjectNode text = section.putObject("text");
        text.put("status", "generated");
        StringBuilder div = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
        (sentences.isEmpty() ? List.of("Nothing is recorded.") : sentences)
                .forEach(sentence -> div.append("<p>")
                        .append(HtmlUtils.htmlEscape(sentence, StandardCharsets.UTF_8.name()))
                        .append("</p>"));
        text.put("div", div.append("</div>").toString());
        return section;
    }

    private void patient() {
        ObjectNode patient = resource("Patient");
        patient.putArray("name").addObject().put("text", file.name());
        patient.put("gender", gender(file.record().person().sex()));
    }

    private static String gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> "female";
            case MALE -> "male";
            case MIXED, UNKNOWN -> "unknown";
        };
    }

    private void practitioner() {
        resource("Practitioner").putArray("name").addObject().put("text", from.displayName());
    }

    private void request() {
        ObjectNode request = resource("ServiceRequest");
        request.put("status", "active");
        request.put("intent", "order");
        request.putObject("code").put("text", letter.asked());
        refer(request.putObject("subject"), "Patient");
        request.put("authoredOn", moment);
        refer(request.putObject("requester"), "Practitioner");
        ArrayNode reasons = request.putArray("reasonCode");
        (letter.why().isEmpty() ? letter.complaint() : letter.why())
                .forEach(reason -> reasons.addObject().put("text", reason));
        refer(request.putArray("supportingInfo").addObject(), "DocumentReference");
    }

    private void document(byte[] pdf) {
        ObjectNode document = resource("DocumentReference");
        document.put("status", "current");
        note(document.putObject("type"));
        refer(document.putObject("subject"), "Patient");
        document.put("date", moment);
        refer(document.putArray("author").addObject(), "Practitioner");
        ObjectNode attachment = document.putArray("content").addObject().putObject("attachment");
        attachment.put("contentType", "application/pdf");
        attachment.put("language", "en");
        attachment.put("data", Base64.getEncoder().encodeToString(pdf));
        attachment.put("title", "Referral");
        attachment.put("creation", moment);
    }

    private static void note(ObjectNode concept) {
        concept.putArray("coding")
                .addObject()
                .put("system", "http://loinc.org")
                .put("code", REFERRAL_NOTE)
                .put("display", "Referral note");
    }

    private void refer(ObjectNode reference, String type) {
        reference.put("reference", urn(type));
    }

    private String urn(String what) {
        return "urn:uuid:" + id(what);
    }

    private UUID id(String what) {
        String name = file.caseId() + " " + moment + " " + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
