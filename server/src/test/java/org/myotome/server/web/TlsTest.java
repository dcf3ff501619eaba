package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;
import org.myotome.server.tls.CertificateTroubleException;
import org.myotome.server.tls.TlsSettings;

/** FEATURE UNDER TEST: pages over HTTPS, with this machine's own certificate and with the user's. */
@ExtendWith(DatabaseExtension.class)
class TlsTest {

    @Test
    void whoTrustsTheAuthorityGetsThePagesAndNobodyElseDoes(TestDatabase database, DataDirectory directory)
            throws Exception {
        try (Server server = start(database, directory, new TlsSettings.Local())) {
            assertThat(server.address().getScheme()).isEqualTo("https");
            Path authority = directory.root().resolve("tls-authority.crt");
            HttpClient trusting = trusting(authority);
            HttpResponse<String> page = get(trusting, server.address().resolve("/signin"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.sslSession().orElseThrow().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(get(
                                    trusting,
                                    URI.create("https://127.0.0.1:"
                                            + server.address().getPort() + "/alive"))
                            .body())
                    .isEqualTo("alive");
            for (URI phone : server.phoneAddresses()) {
                assertThat(get(trusting, phone.resolve("/alive")).body()).isEqualTo("alive");
            }
            assertThatThrownBy(() ->
                            get(HttpClient.newHttpClient(), server.address().resolve("/signin")))
                    .isInstanceOf(SSLHandshakeException.class);

            String trust = get(trusting, server.address().resolve("/trust")).body();
            String fingerprint = server.protection().findFingerprint().orElseThrow();
            assertThat(trust.replaceAll("</?span>", "")).contains(fingerprint);
            assertThat(trust).contains("<svg class=\"qr\"", "Certificate Trust Settings");
            HttpResponse<String> file = get(trusting, server.address().resolve("/trust/myotome.crt"));
            assertThat(file.body()).isEqualTo(Files.readString(authority));
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-x509-ca-cert");
        }
    }

    @Test
    void ownCertificateIsServedAndPromisesToLast(TestDatabase database, DataDirectory directory) throws Exception {
        // leaves a certificate and a key behind, which are somebody's own from here on
        start(database, directory, new TlsSettings.Local()).close();
        Path certificate = moved(directory, "tls-server.crt", "own.crt");
        Path key = moved(directory, "tls-server.key", "own.key");
        try (Server server = start(database, directory, new TlsSettings.Own(certificate, key))) {
            HttpClient trusting = trusting(directory.root().resolve("tls-authority.crt"));
            HttpResponse<String> page = get(trusting, server.address().resolve("/signin"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=15552000");
            assertThat(get(trusting, server.address().resolve("/trust")).statusCode())
                    .isEqualTo(404);
        }
        Path foreign = moved(directory, "tls-authority.key", "foreign.key");
        refused(database, directory, certificate, foreign, "does not belong to the certificate");
        refused(database, directory, directory.root().resolve("missing.crt"), key, "NoSuchFileException");
        refused(database, directory, key, key, "cannot be read");
        refused(database, directory, certificate, certificate, "The key (");
    }

    @Test
    void withoutProtectionThereIsNothingToTrust(TestDatabase database, DataDirectory directory) throws Exception {
        try (Server server = start(database, directory, new TlsSettings.None())) {
            HttpResponse<String> page =
                    get(HttpClient.newHttpClient(), server.address().resolve("/trust"));
            assertThat(page.statusCode()).isEqualTo(404);
            HttpResponse<String> signIn =
                    get(HttpClient.newHttpClient(), server.address().resolve("/signin"));
            assertThat(signIn.headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
            assertThat(server.phoneAddresses()).isEmpty();
        }
    }

    private static void refused(
            TestDatabase database, DataDirectory directory, Path certificate, Path key, String says) {
        assertThatThrownBy(() -> start(database, directory, new TlsSettings.Own(certificate, key))
                        .close())
                .isInstanceOf(CertificateTroubleException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("\nMaybe ");
    }

    private static Path moved(DataDirectory directory, String from, String to) throws IOException {
        return Files.copy(
                directory.root().resolve(from), directory.root().resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Server start(TestDatabase database, DataDirectory directory, TlsSettings tls) {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        return Server.start(new ServerSettings(0, false, settings, tls, SendingSettings.none()), Clock.systemUTC());
    }

    private static HttpClient trusting(Path authority) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
