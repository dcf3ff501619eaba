package org.myotome.server.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Opening;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.Plain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the demonstration. */
@Component
public class Demonstration {

    /** The password of both demonstration accounts, shown on the sign-in page of a demonstration. */
    public static final String PASSWORD = "move well, then move more";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    /** How it goes for the cases that are taken through the whole loop; the others stay as they were reported. */
    private static final List<Course.Habit> HABITS =
            List.of(Course.Habit.STEADY, Course.Habit.FLARE, Course.Habit.SILENT);

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
        List<CaseRecord> lively = new ArrayList<>();
        for (CaseRecord record : records) {
            if (lively.size() < HABITS.size() && isReadyOnceAsked(record)) {
                lively.add(record);
            }
            open(record, clinician);
        }
        live(lively, clinician);
        LOG.info("The demonstration has {} cases.", records.size() + lively.size());
    }

    private void open(CaseRecord record, Account clinician) {
        UUID caseId = UUID.nameUUIDFromBytes(("demonstration " + record.id()).getBytes(StandardCharsets.UTF_8));
        cases.open(caseId, "Case " + record.id(), clinician, Opening.eventsOf(record), clock.instant());
        grants.grant(caseId, clinician, clinician);
    }

    private void live(List<CaseRecord> records, Account clinician) {
        for (int i = 0; i < records.size(); i++) {
            CaseRecord record = asked(records.get(i));
            UUID caseId = UUID.randomUUID();
            LocalDate firstDay = LocalDate.now(clock).minusDays(8);
            Instant begin = firstDay.atTime(9, 0).atZone(clock.getZone()).toInstant();
            String name = "Person " + (i + 1) + ", like case " + record.id();
            cases.open(caseId, name, clinician, openingOf(record), begin);
            grants.grant(caseId, clinician, clinician);
            Account person = clinician;
            if (i == 0) {
                person = accounts.add(name, "person", PASSWORD, Role.PERSON, Optional.of(caseId));
            }
            course.run(caseId, clinician, person, firstDay, HABITS.get(i));
        }
    }

    private static List<Event> openingOf(CaseRecord record) {
        List<Event> events = new ArrayList<>(Opening.eventsOf(record));
        events.add(new Event.UsualMorningStated(new PainReport.Score(2)));
        return events;
    }

    /** Return the record with every open question answered with no, as if somebody had asked. */
    private CaseRecord asked(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        for (String question : content.screening().questionIds()) {
            if (answers.answer(question) == Answer.UNKNOWN) {
                answers = answers.with(question, Answer.NO);
            }
        }
        return record.withAnswers(answers)
                .withCircumstances(new Circumstances(Known.of(Set.of("step")), Known.of(20), Known.of(4), Answer.YES))
                .withPainPolicy(Known.of(PainPolicy.DEFAULT));
    }

    private boolean isReadyOnceAsked(CaseRecord record) {
        boolean adult = record.person().ageYears().find().orElse(0.0) >= 18;
        boolean described = !Plain.complaint(record.complaint()).isEmpty()
                && !record.complaint().regions().isEmpty();
        var triage = Triage.decide(asked(record), content.screening(), content.library());
        return adult
                && described
                && record.rawInput().isEmpty()
                && triage.tier().compareTo(Tier.E1) <= 0
                && triage.lockedMovements().values().stream().noneMatch(TriageDecision.Lock::untilAnswered)
                && triage.lockedMovements().size()
                        < content.library().movements().size() / 2;
    }
}
