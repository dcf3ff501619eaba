package org.myotome.server.reminder;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.server.store.Bytes;

/**
 * A browser that wants to be reminded.
 *
 * @param id names it
 * @param since the day on which it asked
 * @param endpoint the address that takes messages for it
 * @param key its point of P-256, 65 bytes
 * @param secret its secret, 16 bytes
 */
record PushSubscription(UUID id, LocalDate since, URI endpoint, Bytes key, Bytes secret) {

    private static final int PARTS = 5;
    private static final int SECRET_BYTES = 16;
    private static final int LONGEST_ENDPOINT = 1_000;

    /** Return the line in which it is kept. */
    String line() {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                " ",
                id.toString(),
                since.toString(),
                endpoint.toString(),
                text.encodeToString(key.toArray()),
                text.encodeToString(secret.toArray()));
    }

    /** Read the lines in which subscriptions were kept. */
    static List<PushSubscription> ofLines(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new PushSubscription(
                        UUID.fromString(parts[0]),
                        LocalDate.parse(parts[1]),
                        URI.create(parts[2]),
                        decoded(parts[3]),
                        decoded(parts[4])))
                .toList();
    }

    /**
     * Read what a browser sent.
     *
     * @param hosts further hosts that messages may be sent to, besides those of the makers of browsers
     * @return nothing where it is no subscription, or leads elsewhere
     */
    static Optional<PushSubscription> find(
            String endpoint, String key, String secret, LocalDate today, List<String> hosts) {
        try {
            URI address = new URI(endpoint);
            Bytes point = decoded(key);
            Bytes shared = decoded(secret);
            boolean isUsable = endpoint.length() <= LONGEST_ENDPOINT
                    && PushHosts.isAllowed(address, hosts)
                    && shared.toArray().length == SECRET_BYTES
                    && Curve.findPublic(point.toArray()).isPresent();
            return isUsable
                    ? Optional.of(new PushSubscription(UUID.randomUUID(), today, address, point, shared))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | GeneralSecurityException unusable) {
            return Optional.empty();
        }
    }

    private static Bytes decoded(String text) {
        return Bytes.of(Base64.getUrlDecoder().decode(text));
    }

    @Override
    public String toString() {
        return "PushSubscription[" + id + "]"; // whoever knows the endpoint can reach the browser
    }
}
