package org.myotome.server.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Carer;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.handover.Handover;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.Saying;
import org.springframework.stereotype.Component;

/** Names carers, makes their links and ends both; for the clinician's page and the person's. */
@Component
class CarerLinks {

    private static final int MOST = 10;
    private static final int LONGEST = 80;

    private final CaseFiles cases;
    private final PersonalLinks links;
    private final NewLinks newLinks;

    CarerLinks(CaseFiles cases, PersonalLinks links, NewLinks newLinks) {
        this.cases = cases;
        this.links = links;
        this.newLinks = newLinks;
    }

    List<Carer> present(UUID caseId) {
        return cases.carers(caseId).stream().filter(carer -> !carer.ended()).toList();
    }

    /** Name a carer, and return the link that is to be handed to them. */
    Handover name(Words words, UUID caseId, SignedIn who, String name, String relation, Duration lasts) {
        Carer carer = new Carer(
                UUID.randomUUID(),
                oneLine(Saying.say("Name"), name, 1),
                oneLine(Saying.say("What they are"), relation, 0),
                false);
        if (present(caseId).size() >= MOST) {
            throw new BadInputException(
                    Saying.say("Carers"), Saying.say("{0} are named", MOST), Saying.say("End one first."));
        }
        newLinks.requireRoom(caseId);
        cases.nameCarer(caseId, who.account(), carer);
        return link(words, caseId, who, carer, lasts);
    }

    /** Make another link for a carer who is named already. */
    Handover link(Words words, UUID caseId, SignedIn who, Carer carer, Duration lasts) {
        return newLinks.make(words, caseId, who, carer.name(), LinkScope.ALL, Optional.of(carer.id()), lasts);
    }

    /** End a carer: first every link, then the record of it; returns the name, or nothing where there is no such carer. */
    Optional<String> end(UUID caseId, SignedIn who, String id) {
        Optional<Carer> found = present(caseId).stream()
                .filter(carer -> carer.id().toString().equals(id))
                .findFirst();
        found.ifPresent(carer -> {
            links.revokeOfCarer(caseId, carer.id(), who);
            cases.endCarer(caseId, who.account(), carer);
        });
        return found.map(Carer::name);
    }

    private static String oneLine(Saying field, String text, int fewest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() < fewest || line.length() > LONGEST) {
            throw new BadInputException(
                    field,
                    Saying.say("{0} characters", line.length()),
                    Saying.say("Write {0} to {1} characters.", fewest, LONGEST));
        }
        return line;
    }
}
