package org.myotome.server.reminder;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.myotome.server.ServerSettings;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.store.MasterKey;
import org.springframework.stereotype.Component;

/**
 * Hands messages for browsers to the services that reach them (RFC 8030), signed with a key of this installation (RFC 8292). The key follows
 * from the master key, so that it is the same after each start and lies nowhere.
 */
@Component
class PushSender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SIGNED_FOR = Duration.ofHours(12);
    /** A reminder that comes hours later helps nobody. */
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final int HUNDRED = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final KeyPair keys;
    private final String contact;
    private final Clock clock;

    PushSender(MasterKey master, ServerSettings settings, Clock clock) throws GeneralSecurityException {
        this.keys = Curve.ofSecret(master.seal("web push", "key of this installation"));
        SendingSettings sending = settings.sending();
        this.contact = sending.address().map(URI::toString).orElse("https://localhost");
        this.clock = clock;
    }

    /** What became of a message. */
    enum Outcome {
        /** The service took it. */
        TAKEN,
        /** The browser does not want any more. */
        GONE,
        /** It did not go through. */
        FAILED
    }

    /** Return the key that a browser has to be given when it subscribes. */
    String publicKey() {
        return TEXT.encodeToString(Curve.point((ECPublicKey) keys.getPublic()));
    }

    /** Send a message to a browser. */
    Outcome send(PushSubscription to, String message) {
        try {
            byte[] body = PushMessage.encrypted(
                    message,
                    Curve.findPublic(to.key().toArray()).orElseThrow(),
                    to.secret().toArray());
            HttpRequest request = HttpRequest.newBuilder(to.endpoint())
                    .timeout(PATIENCE)
                    .header("TTL", Long.toString(KEPT_FOR.toSeconds()))
                    .header("Topic", "myotome")
                    .header("Content-Encoding", "aes128gcm")
                    .header("Content-Type", "application/octet-stream")
                    .header("Authorization", authorization(to.endpoint()))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == GONE || status == NOT_FOUND
                    ? Outcome.GONE
                    : status / HUNDRED == 2 ? Outcome.TAKEN : Outcome.FAILED;
        } catch (IOException unreachable) {
            return Outcome.FAILED;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.FAILED;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A message to a checked key can be encrypted.", impossible);
        }
    }

    private String authorization(URI endpoint) throws GeneralSecurityException {
        Instant until = clock.instant().plus(SIGNED_FOR);
        String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String signed = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "."
                + part("{\"aud\":\"" + origin + "\",\"exp\":" + until.getEpochSecond() + ",\"sub\":\"" + contact
                        + "\"}");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + signed + "." + TEXT.encodeToString(signature.sign()) + ", k=" + publicKey();
    }

    private static String part(String json) {
        return TEXT.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
