package org.myotome.server.today;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Zones;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes from a person's browser which time zone they are in, so that their day begins at their own midnight. */
@Controller
public class ZonePages {

    private final Accounts accounts;
    private final PersonDays days;

    ZonePages(Accounts accounts, PersonDays days) {
        this.accounts = accounts;
        this.days = days;
    }

    /** The answer says whether it is another day now, so that the page is loaded anew only then. */
    @PostMapping("/my/zone")
    ResponseEntity<String> zone(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String zone) {
        ZoneId named = Zones.find(zone)
                .orElseThrow(() -> new BadInputException(
                        "Time zone", zone, "Send a name of the time zone database, such as Europe/Zurich."));
        UUID caseId = who.account().caseId().orElseThrow();
        LocalDate before = days.today(caseId);
        boolean ofThePerson = !who.isCarer(); // a carer may live elsewhere
        if (ofThePerson && !named.equals(days.zone(caseId))) {
            accounts.setZone(caseId, named);
        }
        return ResponseEntity.ok(before.equals(days.today(caseId)) ? "same day" : "another day");
    }
}
