package org.myotome.server.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Opening;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the demonstration. */
@Component
public class Demonstration {

    /** The password of both demonstration accounts, shown on the sign-in page of a demonstration. */
    public static final String PASSWORD = "move well, then move more";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final int DAYS_LIVED = 8;

    private final Accounts accounts;
    private final CaseGrants grants;
    private final CaseFiles cases;
    private final Content content;
    private final Course course;
    private final Clock clock;

    Demonstration(Accounts accounts, CaseGrants grants, CaseFiles cases, Content content, Course course, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.cases = cases;
        this.content = content;
        this.course = course;
        this.clock = clock;
    }

    /** Load the demonstration, unless somebody is there already. */
    public void load() {
        if (accounts.hasClinician()) {
            return;
        }
        Account clinician =
                accounts.add("Demonstration clinician", "clinician", PASSWORD, Role.CLINICIAN, Optional.empty());
        List<CaseRecord> records =
                new CaseFileReader(content.screening().questionIds(), content.vocabulary()).readShipped();
        records.forEach(record -> open(record, clinician));
        for (Example example : Example.all()) {
            live(example, clinician);
        }
        LOG.info(
                "The demonstration has {} cases.",
                records.size() + Example.all().size());
    }

    private void open(CaseRecord record, Account clinician) {
        UUID caseId = UUID.nameUUIDFromBytes(("demonstration " + record.id()).getBytes(StandardCharsets.UTF_8));
        cases.open(caseId, "Case " + record.id(), clinician, Opening.eventsOf(record), clock.instant());
        grants.grant(caseId, clinician, clinician);
    }

    /** Take a made-up person through the loop; the steady one has the demonstration's account of a person in care. */
    private void live(Example example, Account clinician) {
        UUID caseId = UUID.nameUUIDFromBytes(("demonstration " + example.name()).getBytes(StandardCharsets.UTF_8));
        LocalDate firstDay = LocalDate.now(clock).minusDays(DAYS_LIVED);
        Instant begin = firstDay.atTime(9, 0).atZone(clock.getZone()).toInstant();
        List<Event> events = new ArrayList<>(Opening.eventsOf(asked(example.record())));
        events.add(new Event.UsualMorningStated(new PainReport.Score(2)));
        cases.open(caseId, example.name(), clinician, events, begin);
        grants.grant(caseId, clinician, clinician);
        Account person = example.habit() == Course.Habit.STEADY
                ? accounts.add(example.name(), "person", PASSWORD, Role.PERSON, Optional.of(caseId))
                : clinician;
        course.run(caseId, clinician, person, firstDay, example.habit());
    }

    /** Return the record with every open question answered with no, as if somebody had asked. */
    private CaseRecord asked(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        for (String question : content.screening().questionIds()) {
            if (answers.answer(question) == Answer.UNKNOWN) {
                answers = answers.with(question, Answer.NO);
            }
        }
        return record.withAnswers(answers);
    }
}
