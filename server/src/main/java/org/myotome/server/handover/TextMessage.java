package org.myotome.server.handover;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.myotome.server.handover.SendingSettings.SmsHook;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands one text message to a service: a POST of {@code {"to": ..., "text": ...}}, signed so that the service knows who
 * asks. The signature is the HMAC-SHA256, in hexadecimal digits, of the time in seconds, a point and the body.
 */
final class TextMessage {

    /** The header with the time of the request, in seconds since 1970. */
    static final String TIME = "Myotome-Timestamp";
    /** The header with the signature. */
    static final String SIGNATURE = "Myotome-Signature";

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SmsHook hook;
    private final Clock clock;

    TextMessage(SmsHook hook, Clock clock) {
        this.hook = hook;
        this.clock = clock;
    }

    /**
     * Hand over a text.
     *
     * @param to a telephone number
     * @throws NotSentException if the service did not say that it has taken it
     */
    void send(String to, String text) throws NotSentException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("to", to);
        fields.put("text", text);
        String body = MAPPER.writeValueAsString(fields);
        String time = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(hook.address())
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header(TIME, time)
                .header(SIGNATURE, signature(hook.secret(), time + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = status(request);
        if (status / 100 != 2) {
            throw new NotSentException("The service for text messages refused (status " + status
                    + "). Maybe the number is wrong, or " + SendingSettings.SMS_SECRET + " is.");
        }
    }

    private static int status(HttpRequest request) throws NotSentException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new NotSentException(
                    "The service for text messages does not answer. Maybe it is down, or " + SendingSettings.SMS
                            + " is wrong.",
                    unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotSentException("Sending was interrupted. Maybe the server is stopping.", interrupted);
        }
    }

    static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }
}
