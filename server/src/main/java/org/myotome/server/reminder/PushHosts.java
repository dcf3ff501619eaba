package org.myotome.server.reminder;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where messages may be sent. A subscription names an address that this server then asks for; were any address taken, somebody could have the
 * server ask inside the clinic's own network. So only the services of the makers of browsers are taken, and hosts that the clinic names.
 */
final class PushHosts {

    /** Chrome and others; Firefox; Edge; Safari. A leading dot stands for every name below. */
    private static final List<String> OF_BROWSERS =
            List.of("fcm.googleapis.com", ".push.services.mozilla.com", ".notify.windows.com", ".push.apple.com");

    private PushHosts() {}

    static boolean isAllowed(URI endpoint, List<String> further) {
        if (endpoint.getHost() == null || endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
            return false;
        }
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        boolean isOfBrowser = OF_BROWSERS.stream()
                .anyMatch(known -> known.startsWith(".") ? host.endsWith(known) : host.equals(known));
        String scheme = String.valueOf(endpoint.getScheme());
        return isOfBrowser
                ? scheme.equals("https") && endpoint.getPort() == -1
                : further.contains(host) && (scheme.equals("https") || scheme.equals("http"));
    }
}
