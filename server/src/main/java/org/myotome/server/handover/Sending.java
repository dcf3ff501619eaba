package org.myotome.server.handover;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.myotome.server.ServerSettings;
import org.myotome.server.form.OneOf;
import org.myotome.server.page.Shells;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends a link by e-mail or text message, when a clinician says so and never else. What is sent holds the clinic's name and
 * the link, and nothing about anybody's health; to whom it went is written into no log.
 */
@Component
public class Sending {

    private final SendingSettings settings;
    private final Clock clock;

    Sending(ServerSettings settings, Clock clock) {
        this.settings = settings.sending();
        this.clock = clock;
    }

    /** How a message goes. */
    public enum Way {
        /** By e-mail. */
        MAIL("mail", "e-mail"),
        /** By text message. */
        SMS("sms", "text message");

        private final String word;
        private final String label;

        Way(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** Return the word used in the database and in forms. */
        public String word() {
            return word;
        }

        /** Return the way in words. */
        public String label() {
            return label;
        }

        /** Return the way with a word, if there is one. */
        public static Optional<Way> find(String word) {
            return Arrays.stream(values()).filter(way -> way.word.equals(word)).findFirst();
        }

        /** Return the way that a form asks for. */
        public static Way get(String word) {
            return OneOf.get(values(), Way::word, word, "How to send it", "Use the buttons.");
        }
    }

    /** Return whether this server has been told how to send this way. */
    public boolean isSetUp(Way way) {
        return switch (way) {
            case MAIL -> settings.mail().isPresent();
            case SMS -> settings.sms().isPresent();
        };
    }

    /**
     * Send a link, and say on the next page that it went or why it did not; the link is shown there in both cases.
     *
     * @param to an e-mail address or a telephone number, as it was typed
     * @return whether it went
     */
    public boolean send(Way way, String to, Handover handover, RedirectAttributes carried) {
        Carried.show(carried, handover);
        try {
            send(way, to, handover);
        } catch (NotSentException failure) {
            Carried.failed(carried, failure);
            return false;
        }
        carried.addFlashAttribute(Shells.NOTICE, "Sent by " + way.label() + ".");
        return true;
    }

    /**
     * Send a link.
     *
     * @param to an e-mail address or a telephone number, as it was typed
     * @throws NotSentException with the reason in words; the link works all the same
     */
    public void send(Way way, String to, Handover handover) throws NotSentException {
        switch (way) {
            case MAIL -> mail(to.strip(), handover);
            case SMS -> sms(to, handover);
        }
    }

    private void mail(String to, Handover handover) throws NotSentException {
        var server = settings.mail().orElseThrow(() -> notSetUp(SendingSettings.SMTP));
        if (!Recipients.isMailAddress(to)) {
            throw new NotSentException("That is no e-mail address. Maybe a part is missing: name@example.org.");
        }
        new Mail(server, clock).send(to, settings.clinic(), "Your link from " + settings.clinic(), text(handover));
    }

    private void sms(String to, Handover handover) throws NotSentException {
        var hook = settings.sms().orElseThrow(() -> notSetUp(SendingSettings.SMS));
        String number = Recipients.findNumber(to)
                .orElseThrow(() -> new NotSentException(
                        "That is no telephone number. Maybe write it with the country: +49 30 1234567."));
        new TextMessage(hook, clock)
                .send(number, settings.clinic() + ": your link, it works " + handover.until() + ". " + handover.link());
    }

    private String text(Handover handover) {
        return """
                Hello,

                %s sends you this link. It works %s:

                %s

                Keep it like a key: whoever has it can open it. If you did not expect this message, do not open the link, and \
                tell the clinic.

                Nobody reads answers to this message. In an emergency call your local emergency number.
                """.formatted(settings.clinic(), handover.until(), handover.link());
    }

    private static NotSentException notSetUp(String variable) {
        return new NotSentException("This server has not been told how to send this way. Maybe " + variable
                + " is to be set before it starts.");
    }
}
