package org.myotome.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: where this server sends messages, and where nobody can make it send any. */
class PushHostsTest {

    private static boolean isAllowed(String endpoint) {
        return PushHosts.isAllowed(URI.create(endpoint), List.of("push.clinic.example"));
    }

    @Test
    void servicesOfBrowsersAndHostsOfTheClinicAreTaken() {
        for (String endpoint : List.of(
                "https://fcm.googleapis.com/fcm/send/abc",
                "https://updates.push.services.mozilla.com/wpush/v2/abc",
                "https://wns2-par02p.notify.windows.com/w/?token=abc",
                "https://web.push.apple.com/abc",
                "https://push.clinic.example:8443/abc")) {
            assertThat(isAllowed(endpoint)).as(endpoint).isTrue();
        }
    }

    @Test
    void nothingElseIs() {
        for (String endpoint : List.of(
                "http://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com:8443/abc",
                "https://fcm.googleapis.com.evil.example/abc",
                "https://evilpush.apple.com.example/abc",
                "https://somebody@fcm.googleapis.com/abc",
                "https://127.0.0.1/abc",
                "http://localhost:8080/my/today",
                "https://169.254.169.254/latest",
                "https://clinic.example/abc",
                "file:///etc/passwd",
                "mailto:a@example.org")) {
            assertThat(isAllowed(endpoint)).as(endpoint).isFalse();
        }
    }
}
