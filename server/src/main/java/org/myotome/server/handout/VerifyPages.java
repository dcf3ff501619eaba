package org.myotome.server.handout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.EventId;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shells;
import org.myotome.server.store.EventPlace;
import org.myotome.server.store.EventStore;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Holds the code of a sheet against the record. Open to whoever has a code; it names no person and nothing of what they do, and a code of 80
 * bits is not guessed.
 */
@Controller
public class VerifyPages {

    static final String ADDRESS = "/verify";

    private final Pages pages;
    private final Shells shells;
    private final EventStore store;
    private final CaseFiles cases;
    private final Accounts accounts;
    private final PersonDays days;

    VerifyPages(Pages pages, Shells shells, EventStore store, CaseFiles cases, Accounts accounts, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.store = store;
        this.cases = cases;
        this.accounts = accounts;
        this.days = days;
    }

    /**
     * What the record says to a code.
     *
     * @param typed the code as it was understood, or as it was typed; empty before
     * @param isGood whether the sheet belongs to the programme in force
     * @param headline the answer in few words
     * @param text the answer in a sentence or two
     */
    public record VerifyView(String typed, boolean isGood, String headline, String text) {

        /** Return whether there is an answer. */
        public boolean isAnswered() {
            return !headline.isEmpty();
        }
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String code) {
        return answer(code);
    }

    @GetMapping(ADDRESS + "/{code}")
    ResponseEntity<String> check(@PathVariable String code) {
        return answer(code);
    }

    private ResponseEntity<String> answer(String typed) {
        return pages.page("handout/verify", shells.ofAnybody("Check a sheet", "verify"), view(typed));
    }

    private VerifyView view(String typed) {
        if (typed.isBlank()) {
            return new VerifyView("", false, "", "");
        }
        Optional<ProgrammeCode> code = ProgrammeCode.find(typed);
        if (code.isEmpty()) {
            return new VerifyView(
                    typed.strip(), false, "This is no code", "A code has sixteen letters and digits in four groups.");
        }
        String text = code.get().text();
        return store.findProgramme(code.get().bytes())
                .map(place -> known(text, place))
                .orElse(
                        new VerifyView(
                                text,
                                false,
                                "This code is not in our record",
                                "No programme of this clinic has it. A letter may be misread, or the sheet comes from elsewhere."));
    }

    private VerifyView known(String code, EventPlace place) {
        UUID caseId = UUID.fromString(place.personId());
        CaseFile file;
        try {
            file = cases.get(caseId);
        } catch (NoSuchCaseException erased) {
            return new VerifyView(
                    code, false, "The record was erased", "There was such a programme; what it said is kept no more.");
        }
        if (!store.verify(place.personId()).isIntact()) {
            return new VerifyView(
                    code, false, "The record was altered", "Do not rely on this sheet. Tell the clinic at once.");
        }
        List<AcceptedProgramme> programmes = file.episode().programmes();
        EventId event = new EventId(place.eventId());
        Optional<AcceptedProgramme> found = programmes.stream()
                .filter(accepted -> accepted.event().equals(event))
                .findFirst();
        if (found.isEmpty()) {
            return new VerifyView(
                    code,
                    false,
                    "This programme was struck out",
                    "Somebody at the clinic corrected the record. Ask for a new sheet.");
        }
        String accepted = "Accepted" + by(found.get()) + " on "
                + Plain.date(days.dayOf(caseId, found.get().acceptedAt())) + ". ";
        if (file.episode().findProgramme().isPresent()
                && programmes.getLast().event().equals(event)) {
            return new VerifyView(code, true, "In force", accepted + "It is the newest programme of this person.");
        }
        return new VerifyView(
                code,
                false,
                "Not in force any more",
                accepted + "Another one has followed, or training rests. Ask the clinic.");
    }

    private String by(AcceptedProgramme accepted) {
        return accounts.listByIds(List.of(accepted.by())).stream()
                .filter(account -> account.role() == Role.CLINICIAN)
                .map(Account::displayName)
                .map(name -> " by " + name)
                .findFirst()
                .orElse(" by the agreed rule");
    }
}
