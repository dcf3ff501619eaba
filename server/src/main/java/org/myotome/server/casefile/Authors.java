package org.myotome.server.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.PersonalLinks;
import org.springframework.stereotype.Component;

/** Who wrote the entries of a case, in words. The entries themselves name an account or a link and no person. */
@Component
public class Authors {

    private final CaseFiles cases;
    private final Accounts accounts;
    private final PersonalLinks links;

    Authors(CaseFiles cases, Accounts accounts, PersonalLinks links) {
        this.cases = cases;
        this.accounts = accounts;
        this.links = links;
    }

    /** Return the words for each author of a case that is known here, by the author as entries name it; in English. */
    public Map<String, String> of(CaseFile file) {
        return of(file, Words.ENGLISH);
    }

    /** Return the words for each author of a case that is known here, by the author as entries name it. */
    public Map<String, String> of(CaseFile file, Words in) {
        Map<String, String> words = new TreeMap<>();
        Stream<String> ofWords = file.words().stream()
                .flatMap(said ->
                        Stream.concat(Stream.of(said.author()), said.read().map(OwnWords.Read::clinician).stream()));
        List<String> ids = Stream.concat(file.events().stream().map(RecordedEvent::author), ofWords)
                .distinct()
                .toList();
        for (Account account : accounts.listByIds(ids)) {
            words.put(account.id().toString(), account.displayName());
        }
        Map<UUID, String> carers = new TreeMap<>();
        cases.carers(file.caseId()).forEach(carer -> carers.put(carer.id(), carer.words()));
        for (PersonalLink link : links.list(file.caseId())) {
            words.put(
                    link.id().toString(),
                    link.carerId()
                            .map(carer -> saidBy(Optional.ofNullable(carers.get(carer)), in))
                            .orElseGet(() -> in.say("{0}, with a link", file.name())));
        }
        return words;
    }

    private static String saidBy(Optional<String> carer, Words in) {
        return carer.map(name -> in.say("said by {0}", name)).orElseGet(() -> in.say("said by a carer"));
    }
}
