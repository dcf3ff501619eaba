package org.myotome.server.handover;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How links leave the house. All of it comes from the environment; without it nothing is ever sent.
 *
 * @param clinic the clinic's name, as messages carry it
 * @param address where people reach this server from outside; absent where that is how the clinician reached it
 * @param mail the server that takes e-mail, if there is one
 * @param sms the service that takes text messages, if there is one
 * @param pushHosts further hosts that may take messages for browsers, in lower case
 */
public record SendingSettings(
        String clinic,
        Optional<URI> address,
        Optional<MailServer> mail,
        Optional<SmsHook> sms,
        List<String> pushHosts) {

    public SendingSettings {
        pushHosts = List.copyOf(pushHosts);
    }

    /** Settings with no further hosts for messages to browsers. */
    public SendingSettings(String clinic, Optional<URI> address, Optional<MailServer> mail, Optional<SmsHook> sms) {
        this(clinic, address, mail, sms, List.of());
    }

    /** The variable with the clinic's name. */
    public static final String CLINIC = "MYOTOME_CLINIC";
    /** The variable with the address of this server as people outside write it. */
    public static final String ADDRESS = "MYOTOME_ADDRESS";
    /** The variable with the mail server: {@code smtp://user:password@host:587} or {@code smtps://...}. */
    public static final String SMTP = "MYOTOME_SMTP_URL";
    /** The variable with the address that e-mail comes from. */
    public static final String FROM = "MYOTOME_MAIL_FROM";
    /** The variable with the address that takes text messages. */
    public static final String SMS = "MYOTOME_SMS_URL";
    /** The variable with the secret that requests for text messages are signed with. */
    public static final String SMS_SECRET = "MYOTOME_SMS_SECRET";

    /** The variable with further hosts that may take messages for browsers, with commas between. */
    public static final String PUSH_HOSTS = "MYOTOME_PUSH_HOSTS";

    private static final String NO_NAME = "your clinic";
    private static final int SHORTEST_SECRET = 16;

    /** How the way to the mail server is protected. */
    public enum Protection {
        /** The line is encrypted before anything is said, or nothing is said. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all; for a mail server on the same machine. */
        NONE
    }

    /**
     * A server that takes e-mail.
     *
     * @param user the name to sign in with; empty for none
     * @param from the address that e-mail comes from
     */
    public record MailServer(String host, int port, Protection protection, String user, String password, String from) {

        @Override
        public String toString() {
            return "MailServer[" + host + ":" + port + ", " + protection + "]";
        }
    }

    /** A service that takes text messages over HTTP, and the secret it knows us by. */
    public record SmsHook(URI address, String secret) {

        @Override
        public String toString() {
            return "SmsHook[" + address.getHost() + "]";
        }
    }

    /** Return settings with which nothing is sent. */
    public static SendingSettings none() {
        return new SendingSettings(NO_NAME, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Read the settings from variables.
     *
     * @throws IllegalArgumentException with what is wrong, and on a new line what may help
     */
    public static SendingSettings from(Map<String, String> environment) {
        return new SendingSettings(
                find(environment, CLINIC).orElse(NO_NAME),
                find(environment, ADDRESS).map(SendingSettings::publicAddress),
                find(environment, SMTP).map(text -> mailServer(text, environment)),
                find(environment, SMS).map(text -> smsHook(text, environment)),
                find(environment, PUSH_HOSTS).stream()
                        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split(",")))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .toList());
    }

    private static Optional<String> find(Map<String, String> environment, String name) {
        return Optional.of(environment.getOrDefault(name, "").strip()).filter(text -> !text.isEmpty());
    }

    private static URI publicAddress(String text) {
        URI address = uri(ADDRESS, text, "https://myotome.clinic.example");
        boolean bare = address.getPath().isEmpty() || address.getPath().equals("/");
        if (!isWeb(address) || !bare || address.getQuery() != null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(ADDRESS + " (" + text + ") is not the address of a server."
                    + "\nMaybe write scheme, name and port only: https://myotome.clinic.example.");
        }
        return address;
    }

    private static MailServer mailServer(String text, Map<String, String> environment) {
        URI address = uri(SMTP, "(not shown, it may hold a password)", text, "smtp://user:password@mail.example:587");
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean plain = "tls=none".equals(address.getQuery());
        if (!(scheme.equals("smtp") || scheme.equals("smtps")) || address.getHost() == null) {
            throw new IllegalArgumentException(SMTP + " is not the address of a mail server."
                    + "\nMaybe write smtp://user:password@mail.example:587, or smtps:// where TLS begins at once.");
        }
        Protection protection = scheme.equals("smtps") ? Protection.TLS : plain ? Protection.NONE : Protection.STARTTLS;
        int usual = protection == Protection.TLS ? 465 : 587;
        String[] who = Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        String from = find(environment, FROM)
                .orElseThrow(() -> new IllegalArgumentException(FROM + " is missing, and " + SMTP
                        + " is set.\nMaybe set it to the address that e-mail comes from."));
        if (!Recipients.isMailAddress(from)) {
            throw new IllegalArgumentException(
                    FROM + " (" + from + ") is no e-mail address.\nMaybe write it alone: clinic@example.org.");
        }
        return new MailServer(
                address.getHost(),
                address.getPort() < 0 ? usual : address.getPort(),
                protection,
                decoded(who[0]),
                who.length == 2 ? decoded(who[1]) : "",
                from);
    }

    private static SmsHook smsHook(String text, Map<String, String> environment) {
        URI address = uri(SMS, text, "https://sms.example/send");
        boolean near = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
        if (!isWeb(address) || !("https".equals(address.getScheme()) || near)) {
            throw new IllegalArgumentException(SMS + " (" + address.getHost() + ") must begin with https://."
                    + "\nMaybe the service has such an address; http:// is taken for this machine only.");
        }
        String secret = find(environment, SMS_SECRET).orElse("");
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(SMS_SECRET + " has " + secret.length() + " characters; it needs "
                    + SHORTEST_SECRET + " or more.\nMaybe make one with: openssl rand -base64 32.");
        }
        return new SmsHook(address, secret);
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static URI uri(String name, String text, String example) {
        return uri(name, text, text, example);
    }

    private static URI uri(String name, String shown, String text, String example) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name + " (" + shown + ") is no address.\nMaybe write it like this: "
                    + example + "; a letter such as @ or / in a password is written as %40 or %2F.");
        }
    }
}
