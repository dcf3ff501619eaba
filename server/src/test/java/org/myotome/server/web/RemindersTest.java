package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;
import org.myotome.server.store.Bytes;

/** FEATURE UNDER TEST: reminders over web push, taken by a service of our own and read as a browser reads them. */
@ExtendWith(DatabaseExtension.class)
class RemindersTest {

    private static final Pattern KEY = Pattern.compile("data-subscribe=\"([A-Za-z0-9_-]{87})\"");
    private static final Pattern VAPID = Pattern.compile("vapid t=([\\w-]+)\\.([\\w-]+)\\.([\\w-]+), k=([\\w-]+)");
    private static final Duration SOON = Duration.ofSeconds(25);
    private static final Duration NOTHING_COMES = Duration.ofSeconds(12);

    /** A message as the service got it. */
    private record Got(String authorization, String encoding, String ttl, Bytes body) {}

    /** Monday. */
    private final MovableClock clock = MovableClock.at("2026-11-23T09:00:00Z");

    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private volatile int status = 201;
    private HttpServer service;
    private Clinic clinic;
    private TestDatabase database;
    private Visitor pia;
    private KeyPair browser;
    private final byte[] secret = new byte[16];

    @BeforeEach
    void begin(TestDatabase given, DataDirectory directory) throws IOException, GeneralSecurityException {
        database = given;
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::take);
        service.start();
        SendingSettings sending = new SendingSettings(
                "the clinic", Optional.empty(), Optional.empty(), Optional.empty(), List.of("localhost"));
        clinic = Clinic.open(given, directory, clock, sending);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia Secret");
        work.goUnderProgramme();
        pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        pia.submit("/my/today", "/my/zone", Map.of("zone", "Europe/Zurich"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        browser = generator.generateKeyPair();
        new SecureRandom().nextBytes(secret);
    }

    @AfterEach
    void end() {
        clinic.close();
        service.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(new Got(
                header(exchange, "Authorization"),
                header(exchange, "Content-Encoding"),
                header(exchange, "TTL"),
                Bytes.of(exchange.getRequestBody().readAllBytes())));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        @Nullable String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] point(ECPublicKey key) {
        byte[] point = new byte[65];
        point[0] = 4;
        byte[] x = key.getW().getAffineX().toByteArray();
        byte[] y = key.getW().getAffineY().toByteArray();
        System.arraycopy(x, Math.max(0, x.length - 32), point, 33 - Math.min(32, x.length), Math.min(32, x.length));
        System.arraycopy(y, Math.max(0, y.length - 32), point, 65 - Math.min(32, y.length), Math.min(32, y.length));
        return point;
    }

    private String endpoint() {
        return "http://localhost:" + service.getAddress().getPort() + "/for/pia";
    }

    private Visitor.Answer subscribe(String endpoint) {
        return pia.submit(
                "/my/reminders",
                "/my/reminders/subscribe",
                Map.of(
                        "endpoint",
                        endpoint,
                        "key",
                        text(point((ECPublicKey) browser.getPublic())),
                        "secret",
                        text(secret)));
    }

    private Got next() throws InterruptedException {
        Got message = got.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        return message;
    }

    private void assertNothingComes() throws InterruptedException {
        assertThat(got.poll(NOTHING_COMES.toSeconds(), TimeUnit.SECONDS)).isNull();
    }

    /** Read a message as a browser does (RFC 8291, 3.4; RFC 8188, 2.1). */
    private String read(Bytes message) throws GeneralSecurityException {
        ByteBuffer buffer = ByteBuffer.wrap(message.toArray());
        byte[] salt = new byte[16];
        buffer.get(salt);
        assertThat(buffer.getInt()).isEqualTo(4096);
        byte[] serverPoint = new byte[buffer.get()];
        buffer.get(serverPoint);
        byte[] record = new byte[buffer.remaining()];
        buffer.get(record);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivate());
        agreement.doPhase(key(serverPoint), true);
        byte[] own = point((ECPublicKey) browser.getPublic());
        byte[] info = ByteBuffer.allocate(14 + own.length + serverPoint.length)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(own)
                .put(serverPoint)
                .array();
        byte[] shared = derived(agreement.generateSecret(), secret, info, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived(shared, salt, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(128, derived(shared, salt, ascii("Content-Encoding: nonce\0"), 12)));
        byte[] padded = cipher.doFinal(record);
        assertThat(padded[padded.length - 1]).isEqualTo((byte) 2);
        return new String(Arrays.copyOf(padded, padded.length - 1), StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] derived(byte[] key, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length));
    }

    private ECPublicKey key(byte[] point) throws GeneralSecurityException {
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, ((ECPublicKey) browser.getPublic()).getParams()));
    }

    @Test
    void aReminderComesOnceADayAtItsTimeAndSaysNothingClinical() throws Exception {
        String serverKey = CaseWork.first(KEY, pia.get("/my/reminders").text());
        assertThat(subscribe(endpoint()).text())
                .contains("This browser reminds you from now on.", "by localhost, since");
        assertThat(everything()).as("nothing of it lies in the open").doesNotContain("localhost", "for/pia");

        clock.pass(Duration.ofMinutes(7 * 60 + 55)); // 17:55 in Zurich
        assertNothingComes();
        clock.pass(Duration.ofMinutes(6)); // 18:01
        Got message = next();
        assertThat(read(message.body()))
                .matches("\\{\"title\":\"Myotome\",\"body\":\"Your session today takes about \\d+ minutes\\.\","
                        + "\"tag\":\"session-2026-11-23\",\"url\":\"/my/today\"}");
        assertThat(message.encoding()).isEqualTo("aes128gcm");
        assertThat(message.ttl()).isEqualTo("3600");
        assertSigned(message.authorization(), serverKey);

        pia.submit(
                "/my/calendar",
                "/my/calendar",
                Map.of("session", "19:00", "morning", "08:00", "quietFrom", "21:00", "quietTo", "07:00"));
        clock.pass(Duration.ofMinutes(65)); // a later time on the same day
        assertNothingComes();
        clock.pass(Duration.ofHours(24));
        assertThat(read(next().body())).contains("session-2026-11-24");
    }

    private void assertSigned(String authorization, String serverKey) throws GeneralSecurityException {
        Matcher parts = VAPID.matcher(authorization);
        assertThat(parts.matches()).as(authorization).isTrue();
        assertThat(parts.group(4)).isEqualTo(serverKey);
        assertThat(new String(bytes(parts.group(1)), StandardCharsets.UTF_8))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        assertThat(new String(bytes(parts.group(2)), StandardCharsets.UTF_8))
                .startsWith(
                        "{\"aud\":\"http://localhost:" + service.getAddress().getPort() + "\",\"exp\":");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(bytes(serverKey)));
        signature.update(ascii(parts.group(1) + "." + parts.group(2)));
        assertThat(signature.verify(bytes(parts.group(3)))).isTrue();
    }

    @Test
    void noneComesOnADayThatWasNotChosenInQuietHoursOrAfterItWasEnded() throws Exception {
        subscribe(endpoint());
        pia.submit("/my/reminders", "/my/reminders", Map.of("day", "tuesday"));
        clock.pass(Duration.ofMinutes(8 * 60 + 1)); // Monday, 18:01
        assertNothingComes();
        pia.submit(
                "/my/calendar",
                "/my/calendar",
                Map.of("session", "18:00", "morning", "08:00", "quietFrom", "17:00", "quietTo", "07:00"));
        assertThat(pia.get("/my/reminders").text()).contains("in your quiet hours, so no reminder comes");
        clock.pass(Duration.ofDays(1)); // Tuesday
        assertNothingComes();
        String id = CaseWork.first(
                Pattern.compile("name=\"browser\" value=\"([^\"]+)\""),
                pia.get("/my/reminders").text());
        assertThat(pia.submit("/my/reminders", "/my/reminders/end", Map.of("browser", id))
                        .text())
                .contains("reminds you no more")
                .doesNotContain("by localhost");
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() throws Exception {
        status = 410;
        subscribe(endpoint());
        clock.pass(Duration.ofMinutes(8 * 60 + 1));
        next();
        for (int i = 0; i < 50 && pia.get("/my/reminders").text().contains("by localhost"); i++) {
            Thread.sleep(100);
        }
        assertThat(pia.get("/my/reminders").text()).doesNotContain("by localhost");
    }

    @Test
    void nobodyMakesTheServerAskElsewhere() {
        assertThat(subscribe("http://127.0.0.1:1/x").status()).isEqualTo(422);
        assertThat(subscribe("https://clinic.internal/x").status()).isEqualTo(422);
        assertThat(subscribe("nonsense").status()).isEqualTo(422);
        assertThat(pia.submit(
                                "/my/reminders",
                                "/my/reminders/subscribe",
                                Map.of("endpoint", endpoint(), "key", text(new byte[65]), "secret", text(secret)))
                        .status())
                .isEqualTo(422);
    }

    private String everything() {
        return String.join(
                "\n",
                database.asOwner()
                        .sql("select encode(ciphertext, 'escape') from event")
                        .query(String.class)
                        .list());
    }
}
