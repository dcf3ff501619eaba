package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: links sent by e-mail, over a real mail server, and by text message, over a real web server. */
@ExtendWith(DatabaseExtension.class)
class SendingTest {

    private static final Pattern LINK = Pattern.compile("(http://localhost:\\d+/open/[A-Za-z0-9_-]{43})");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]{43})\"");
    private static final String SECRET = "sixteen letters or more";

    private static GreenMail mails;
    private static HttpServer texts;
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ANSWER = new AtomicInteger(202);
    private static Clinic clinic;
    private static TestDatabase database;

    private record Received(String body, String type, String time, String signature) {}

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) throws IOException {
        database = given;
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        mails.setUser("clinic", "pass:word");
        texts = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        texts.createContext("/send", exchange -> {
            var headers = exchange.getRequestHeaders();
            RECEIVED.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("Myotome-Timestamp"),
                    headers.getFirst("Myotome-Signature")));
            exchange.sendResponseHeaders(ANSWER.get(), -1);
            exchange.close();
        });
        texts.start();
        SendingSettings settings = SendingSettings.from(Map.of(
                "MYOTOME_CLINIC",
                "Praxis am Fluß",
                "MYOTOME_SMTP_URL",
                "smtp://clinic:pass%3Aword@127.0.0.1:" + mails.getSmtp().getPort() + "?tls=none",
                "MYOTOME_MAIL_FROM",
                "clinic@example.org",
                "MYOTOME_SMS_URL",
                "http://127.0.0.1:" + texts.getAddress().getPort() + "/send",
                "MYOTOME_SMS_SECRET",
                SECRET));
        clinic = Clinic.open(given, directory, MovableClock.at("2026-11-30T09:00:00Z"), settings);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
        texts.stop(0);
        mails.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        mails.purgeEmailFromAllMailboxes();
        RECEIVED.clear();
        ANSWER.set(202);
    }

    @Test
    void mailHoldsTheClinicAndTheLinkAndNothingElse() throws Exception {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Pia Sorekneeson");
        Visitor.Answer made = make(ada, address);
        assertThat(mails.getReceivedMessages()).as("nothing is sent unasked").isEmpty();
        Visitor.Answer sent = send(ada, address, made, "mail", "pia@example.org", false);
        assertThat(CaseWork.plain(sent.text()))
                .contains("Sent by e-mail.", "Hand this link to Pia", "sent by e-mail 30 Nov, 09:00");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        MimeMessage mail = mails.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Your link from Praxis am Fluß");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("pia@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("clinic@example.org");
        String text = String.valueOf(mail.getContent()).strip().replace("\r\n", "\n") + "\n";
        String link = CaseWork.first(LINK, made.text());
        assertThat(text).isEqualTo("""
                Hello,

                Praxis am Fluß sends you this link. It works until 7 December 2026:

                %s

                Keep it like a key: whoever has it can open it. If you did not expect this message, do not open the link, and \
                tell the clinic.

                Nobody reads answers to this message. In an emergency call your local emergency number.
                """.formatted(link));
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Pia", "Sorekneeson");
        assertThat(clinic.visitor().get(link.replaceAll(".*(/open/)", "$1")).path())
                .isEqualTo("/my/today");
    }

    @Test
    void textMessageIsSignedSoThatTheServiceKnowsWhoAsks() throws Exception {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Texted");
        Visitor.Answer made = make(ada, address);
        assertThat(send(ada, address, made, "sms", "0049 (30) 123-4567", false).text())
                .contains("Sent by text message.");
        Received request = RECEIVED.getFirst();
        assertThat(request.body())
                .isEqualTo(
                        "{\"to\":\"+49301234567\",\"text\":\"Praxis am Fluß: your link, it works until 7 December 2026. "
                                + CaseWork.first(LINK, made.text()) + "\"}");
        assertThat(request.type()).isEqualTo("application/json");
        assertThat(request.time()).isEqualTo("1796029200");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(request.signature())
                .isEqualTo(HexFormat.of()
                        .formatHex(
                                mac.doFinal((request.time() + "." + request.body()).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void failureIsShownAndTheLinkIsNotLost() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Unlucky");
        Visitor.Answer made = make(ada, address);
        String link = CaseWork.first(LINK, made.text());
        ANSWER.set(500);
        Visitor.Answer refused = send(ada, address, made, "sms", "+49 30 1234567", true);
        assertThat(refused.text())
                .contains("Not sent.", "refused (status 500)", link)
                .doesNotContain("sent by text message", "Kept to write to");
        Visitor.Answer nonsense = send(ada, address, refused, "mail", "pia", false);
        assertThat(nonsense.text()).contains("Not sent.", "That is no e-mail address", link);
        Visitor.Answer number = send(ada, address, nonsense, "sms", "call me", false);
        assertThat(number.text()).contains("Not sent.", "That is no telephone number", link);
        assertThat(clinic.visitor().get(link.replaceAll(".*(/open/)", "$1")).path())
                .isEqualTo("/my/today");
    }

    @Test
    void addressIsKeptWhereSomebodySaysSoUnderThePersonsKeyAndInNoLog() {
        PrintStream out = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            Visitor ada = clinic.signedIn("ada");
            String address = Clinic.openCase(ada, "Kept");
            send(ada, address, make(ada, address), "mail", "once@example.org", false);
            assertThat(make(ada, address).text()).doesNotContain("once@example.org");
            send(ada, address, make(ada, address), "mail", "kept@example.org", true);
            send(ada, address, make(ada, address), "sms", "+49 30 1234567", true);
            assertThat(make(ada, address).text())
                    .contains("value=\"kept@example.org\"", "value=\"+49 30 1234567\"", "Kept to write to");
            assertThat(ada.get(address + "/timeline").status()).isEqualTo(200);
            assertThat(everything()).doesNotContain("kept@example.org", "once@example.org", "1234567");
            assertThat(ada.submit(address + "/people", address + "/people/forget", Map.of())
                            .text())
                    .doesNotContain("kept@example.org", "Kept to write to");
        } finally {
            System.setOut(out);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("@example.org", "1234567");
    }

    @Test
    void invitationIsSentTooAndNobodySendsWhatIsNotTheirs() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Invited");
        Visitor.Answer page = ada.submit(address + "/plan", address + "/invite", Map.of());
        String token = CaseWork.first(TOKEN, page.text());
        clinic.secondClinician(database, "bo");
        Visitor bo = clinic.signedIn("bo");
        Map<String, String> fields = Map.of("token", token, "way", "mail", "to", "pia@example.org");
        assertThat(bo.submit("/caseload/invitations", "/caseload/invitations/send", fields)
                        .status())
                .isEqualTo(422);
        String bosCase = Clinic.openCase(bo, "Bo's");
        assertThat(bo.submit(bosCase + "/people", bosCase + "/people/send", fields)
                        .status())
                .isEqualTo(422);
        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(ada.submit("/caseload/invitations", "/caseload/invitations/send", fields)
                        .text())
                .contains("Sent by e-mail.", "/welcome/" + token);
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    /** A way that is not protected is not taken where it was to be: the link is worth as much as a password. */
    @Test
    void mailServerThatIsDownOrCannotProtectIsSaidToBe(DataDirectory directory) throws IOException {
        List<String> unusable = List.of(
                "smtp://127.0.0.1:" + freePort() + "?tls=none",
                "smtp://127.0.0.1:" + mails.getSmtp().getPort(),
                "smtps://127.0.0.1:" + mails.getSmtp().getPort());
        for (String url : unusable) {
            SendingSettings settings =
                    SendingSettings.from(Map.of("MYOTOME_SMTP_URL", url, "MYOTOME_MAIL_FROM", "clinic@example.org"));
            try (Clinic other = Clinic.open(database, directory, MovableClock.at("2026-11-30T09:00:00Z"), settings)) {
                Visitor ada = other.signedIn("ada");
                String address = Clinic.openCase(ada, "Down");
                Visitor.Answer made = make(ada, address);
                assertThat(send(ada, address, made, "mail", "pia@example.org", false)
                                .text())
                        .as(url)
                        .contains("Not sent.", "could not be reached, or not safely");
            }
        }
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutSettingsThePageSaysSo(DataDirectory directory) {
        try (Clinic bare = Clinic.open(database, directory)) {
            Visitor ada = bare.signedIn("ada");
            String address = Clinic.openCase(ada, "Bare");
            Visitor.Answer made = make(ada, address);
            assertThat(made.text())
                    .contains("E-mail and text messages are not set up on this server.", "<svg class=\"qr\"")
                    .doesNotContain("Send by e-mail");
            Map<String, String> forced = Map.of(
                    "token",
                    LINK.matcher(made.text())
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1)
                            .replaceAll(".*/", ""),
                    "way",
                    "mail",
                    "to",
                    "pia@example.org");
            assertThat(ada.submit(address + "/people", address + "/people/send", forced)
                            .text())
                    .contains("Not sent.", "has not been told how");
        }
    }

    /** Return a port that nobody listens to. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Visitor.Answer make(Visitor clinician, String address) {
        return clinician.submit(address + "/people", address + "/people/link", Map.of("scope", "all", "days", "7"));
    }

    private static Visitor.Answer send(
            Visitor clinician, String address, Visitor.Answer page, String way, String to, boolean keep) {
        String token = CaseWork.first(TOKEN, page.text());
        Map<String, String> fields = Map.of("token", token, "way", way, "to", to, "keep", Boolean.toString(keep));
        return clinician.send(address + "/people/send", fields, Visitor.token(page.text()), false);
    }

    private static String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("event", "person", "personal_link", "case_access", "account")) {
            database.asOwner()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    /** For the reader: nobody but a clinician reaches the address that sends. */
    @Test
    void personSendsNothing() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Sender");
        Visitor.Answer made = make(ada, address);
        Visitor person = clinic.visitor();
        person.get(CaseWork.first(LINK, made.text()).replaceAll(".*(/open/)", "$1"));
        Optional<String> token = Optional.of(CaseWork.first(TOKEN, made.text()));
        assertThat(person.submit(
                                "/my/today",
                                address + "/people/send",
                                Map.of("token", token.orElseThrow(), "way", "mail", "to", "x@example.org"))
                        .status())
                .isEqualTo(403);
        assertThat(mails.getReceivedMessages()).isEmpty();
    }
}
