package org.myotome.server.handover;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.myotome.server.handover.SendingSettings.MailServer;
import org.myotome.server.handover.SendingSettings.Protection;

/** Sends one e-mail over SMTP and waits until the mail server has taken it. */
final class Mail {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";

    private final MailServer server;
    private final Clock clock;

    Mail(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * Send a text.
     *
     * @param to one e-mail address
     * @param clinic the name it comes from
     * @throws NotSentException if the mail server did not take it; it is not known to anybody then
     */
    void send(String to, String clinic, String subject, String text) throws NotSentException {
        Session session = Session.getInstance(properties());
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(server.from(), clinic, StandardCharsets.UTF_8.name()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            deliver(session, message);
        } catch (MessagingException | java.io.UnsupportedEncodingException failed) {
            throw new NotSentException(why(failed), failed);
        }
    }

    private void deliver(Session session, MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.protection() == Protection.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.protection() == Protection.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.protection() == Protection.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.put("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        return properties;
    }

    private static String why(Exception failed) {
        return switch (failed) {
            case AuthenticationFailedException _ ->
                "The mail server does not let this server in. Maybe the name or the password in " + SendingSettings.SMTP
                        + " is wrong.";
            case SendFailedException _ -> "The mail server refused the address. Maybe a letter of it is wrong.";
            default ->
                "The mail server could not be reached, or not safely. Maybe it is down, or " + SendingSettings.SMTP
                        + " names the wrong host, port or protection.";
        };
    }
}
