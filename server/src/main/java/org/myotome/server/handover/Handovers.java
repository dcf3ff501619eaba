package org.myotome.server.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.OneTimeLinks;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.handover.Sending.Way;
import org.myotome.server.signin.LinkPages;
import org.myotome.server.tls.Protection;
import org.myotome.server.tls.TrustPages;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/** Puts links and invitations into the form in which they are handed over. */
@Component
public class Handovers {

    private final Addresses addresses;
    private final Sending sending;
    private final Protection protection;
    private final Clock clock;

    Handovers(Addresses addresses, Sending sending, Protection protection, Clock clock) {
        this.addresses = addresses;
        this.sending = sending;
        this.protection = protection;
        this.clock = clock;
    }

    /** Hand over a link to somebody's own pages, in the language of whoever reads about it. */
    public Handover ofLink(Words words, String who, PersonalLink link, String token) {
        String address = addresses.of(LinkPages.ADDRESS, token);
        LocalDate last = LocalDate.ofInstant(link.expiresAt(), clock.getZone());
        return new Handover(
                who,
                token,
                address,
                what(words, link.scope()),
                "until " + Plain.date(last),
                words.say("It works until {0}.", last),
                words.say(
                        "Whoever has it sees these pages: keep it like a key. If it is lost, tell the clinic; they end it and make"
                                + " a new one."),
                QrCode.of(address),
                trust());
    }

    /** Hand over an invitation. */
    public Handover ofInvitation(String who, String token) {
        String address = addresses.of("/welcome", token);
        return new Handover(
                who,
                token,
                address,
                "Makes an account.",
                "once and for " + OneTimeLinks.INVITATION_LASTS.toDays() + " days",
                "It works once and for " + OneTimeLinks.INVITATION_LASTS.toDays() + " days.",
                "Whoever has it makes the account: pass it on in person or by a way you trust. A new one replaces it.",
                QrCode.of(address),
                trust());
    }

    /**
     * Return the form that sends what is handed over.
     *
     * @param action where it goes
     * @param keeps whether address and number can be kept with the person
     */
    public SendForm form(
            Handover handover, String action, String email, String phone, boolean keeps, Optional<String> failure) {
        return new SendForm(
                action,
                handover.token(),
                sending.isSetUp(Way.MAIL),
                sending.isSetUp(Way.SMS),
                email,
                phone,
                keeps,
                failure.orElse(""));
    }

    private String trust() {
        return protection.authority().isPresent() ? addresses.of(TrustPages.ADDRESS) : "";
    }

    private static String what(Words words, LinkScope scope) {
        return switch (scope) {
            case ALL -> words.say("Opens the person's own pages, without account or password.");
            case INTAKE ->
                words.say("Opens the questions before a visit and nothing else, without account or password.");
            case MORNING ->
                words.say("Opens the question about the morning and nothing else, without account or password.");
        };
    }
}
