package org.myotome.server.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.myotome.server.account.Accounts;
import org.springframework.stereotype.Component;

/**
 * The person's own calendar: which day it is where they are, by the time zone of their browser, or the server's where
 * that is not known. Whoever looks at a case sees its days by the person's calendar, wherever they are themselves.
 */
@Component
public class PersonDays {

    private final Accounts accounts;
    private final Clock clock;

    PersonDays(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Return the time zone of a person's calendar. */
    public ZoneId zone(UUID caseId) {
        return accounts.findZone(caseId).orElse(clock.getZone());
    }

    /** Return a clock of the person's calendar. */
    public Clock clock(UUID caseId) {
        return clock.withZone(zone(caseId));
    }

    /** Return the day it is for a person. */
    public LocalDate today(UUID caseId) {
        return dayOf(caseId, clock.instant());
    }

    /** Return the day it was for a person at a moment. */
    public LocalDate dayOf(UUID caseId, Instant moment) {
        return moment.atZone(zone(caseId)).toLocalDate();
    }
}
