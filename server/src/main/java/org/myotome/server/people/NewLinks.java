package org.myotome.server.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.SignedIn;
import org.myotome.server.handover.Handover;
import org.myotome.server.handover.Handovers;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.Saying;
import org.springframework.stereotype.Component;

/** Makes links to a person's own pages, for the person and for their carers, up to the most that are open at once. */
@Component
public class NewLinks {

    private final PersonalLinks links;
    private final Handovers handovers;
    private final Clock clock;

    NewLinks(PersonalLinks links, Handovers handovers, Clock clock) {
        this.links = links;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Require that one more link may be open. */
    void requireRoom(UUID caseId) {
        Instant now = clock.instant();
        if (links.list(caseId).stream().filter(link -> link.isOpen(now)).count() >= PersonalLinks.MOST_OPEN) {
            throw new BadInputException(
                    Saying.say("Links"),
                    Saying.say("{0} are open", PersonalLinks.MOST_OPEN),
                    Saying.say("End those that nobody needs, then make another."));
        }
    }

    /**
     * Make a link, and return it as it is handed over.
     *
     * @param words the language of whoever reads about it
     * @param forWhom the name of whoever gets it
     * @param carerId the carer it is for; absent where it is the person's own
     */
    public Handover make(
            Words words,
            UUID caseId,
            SignedIn who,
            String forWhom,
            LinkScope scope,
            Optional<UUID> carerId,
            Duration lasts) {
        requireRoom(caseId);
        String token = links.make(caseId, scope, carerId, lasts, who);
        PersonalLink made = links.findOpen(token)
                .orElseThrow(() -> new IllegalStateException("A link that was just made is open."));
        return handovers.ofLink(words, forWhom, made, token);
    }
}
