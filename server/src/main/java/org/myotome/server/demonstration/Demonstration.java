package org.myotome.server.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Opening;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the demonstration, in the background, while pages are answered already.
 *
 * <p>Each person is one transaction: the record, what was lived through, and the right to see it. So a page shows a
 * person whole or not at all, and a server that was killed in the middle goes on with the next one when it starts again.
 */
@Component
public class Demonstration implements DisposableBean {

    /** The password of both demonstration accounts, shown on the sign-in page of a demonstration. */
    public static final String PASSWORD = "move well, then move more";

    /** The sign-in name of the demonstration's clinician. */
    public static final String CLINICIAN = "clinician";

    /** The sign-in name of the demonstration's person in care. */
    public static final String PERSON = "person";

    /** The sign-in name of the person whose episode has become a habit. */
    public static final String PERSON_IN_UPKEEP = "upkeep";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final Duration PAUSE_BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Accounts accounts;
    private final CaseGrants grants;
    private final CaseFiles cases;
    private final Content content;
    private final Course course;
    private final TransactionOperations transaction;
    private final Clock clock;

    private volatile Progress progress = Progress.NONE;
    private volatile boolean closing;
    private volatile @Nullable Thread thread;

    Demonstration(
            Accounts accounts,
            CaseGrants grants,
            CaseFiles cases,
            Content content,
            Course course,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.cases = cases;
        this.content = content;
        this.course = course;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param loaded how many people are there
     * @param all how many there will be
     * @param stopped whether something went wrong, so that no more will come before the next start
     */
    public record Progress(int loaded, int all, boolean stopped) {

        static final Progress NONE = new Progress(0, 0, false);

        /** Return whether people are missing. */
        public boolean isIncomplete() {
            return loaded < all;
        }
    }

    /** Return how far it is; nothing of nothing where no demonstration is loaded. */
    public Progress progress() {
        return progress;
    }

    /**
     * Begin to load the demonstration, or go on where a server before this one stopped; unless somebody works here who is
     * not part of it. The clinician can sign in once this returns.
     */
    public void begin() {
        List<Entry> entries = entries();
        Optional<Account> clinician = clinician(entries.getFirst());
        if (clinician.isEmpty()) {
            return;
        }
        progress = new Progress(1, entries.size(), false);
        thread = Thread.ofPlatform().daemon().name("demonstration").start(() -> load(entries, clinician.get()));
    }

    /** Return whether the demonstration's person in care can sign in yet. */
    public boolean isPersonReady() {
        return accounts.findBySignInName(PERSON).isPresent();
    }

    /** Wait until everybody is there, or something went wrong. */
    public void await() throws InterruptedException {
        Thread loading = thread;
        if (loading != null) {
            loading.join();
        }
    }

    /** Stop loading; the person at hand is still completed. */
    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        await();
    }

    /** Return the demonstration's clinician, made together with the first person; absent where others work. */
    private Optional<Account> clinician(Entry first) {
        if (!accounts.hasClinician()) {
            return Optional.ofNullable(transaction.execute(status -> {
                Account made =
                        accounts.add("Demonstration clinician", CLINICIAN, PASSWORD, Role.CLINICIAN, Optional.empty());
                open(first, made);
                return made;
            }));
        }
        return accounts.findBySignInName(CLINICIAN).filter(account -> grants.allows(account, first.caseId()));
    }

    private void load(List<Entry> entries, Account clinician) {
        int loaded = 1;
        for (Entry entry : entries.subList(1, entries.size())) {
            if (!openUntilDone(entry, clinician)) {
                progress = new Progress(loaded, entries.size(), !closing);
                return;
            }
            loaded++;
            progress = new Progress(loaded, entries.size(), false);
        }
        LOG.info("The demonstration has {} cases.", loaded);
    }

    /** Open a case, again and again while the database does not answer; return false when it cannot be or we stop. */
    private boolean openUntilDone(Entry entry, Account clinician) {
        while (!closing) {
            try {
                if (!grants.allows(clinician, entry.caseId())) {
                    transaction.executeWithoutResult(status -> open(entry, clinician));
                }
                return true;
            } catch (StoreException | DataAccessException | TransactionException unreachable) {
                LOG.warn("The demonstration waits for the database: {}", unreachable.getMessage());
                pause();
            } catch (RuntimeException failed) { // the boundary of this thread; the page says that it stopped
                LOG.error("The demonstration stopped at {}.", entry.name(), failed);
                return false;
            }
        }
        return false;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_BETWEEN_ATTEMPTS);
        } catch (InterruptedException interrupted) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }

    // --- the people ---

    /** Somebody to load: a shipped case as it was reported, or somebody made up who has lived with a programme. */
    private sealed interface Entry {

        String name();

        /** Return the id of the case, the same whenever it is loaded. */
        UUID caseId();

        record Reported(CaseRecord record) implements Entry {
            @Override
            public String name() {
                return "Case " + record.id();
            }

            @Override
            public UUID caseId() {
                return idOf(record.id());
            }
        }

        record Lived(Example example) implements Entry {
            @Override
            public String name() {
                return example.name();
            }

            @Override
            public UUID caseId() {
                return idOf(example.name());
            }
        }

        private static UUID idOf(String name) {
            return UUID.nameUUIDFromBytes(("demonstration " + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Return everybody: one reported case, quick to open, then who is worth showing first, then the others. */
    private List<Entry> entries() {
        List<Entry> reported = new CaseFileReader(content.screening().questionIds(), content.vocabulary())
                .readShipped().stream().<Entry>map(Entry.Reported::new).toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(reported.getFirst());
        Example.all().forEach(example -> entries.add(new Entry.Lived(example)));
        entries.addAll(reported.subList(1, reported.size()));
        return entries;
    }

    private void open(Entry entry, Account clinician) {
        switch (entry) {
            case Entry.Reported(CaseRecord record) ->
                cases.open(entry.caseId(), entry.name(), clinician, Opening.eventsOf(record), clock.instant());
            case Entry.Lived(Example example) -> live(entry.caseId(), example, clinician);
        }
        grants.grant(entry.caseId(), clinician, clinician);
    }

    /** Take a made-up person through the loop; two have an account of their own. */
    private void live(UUID caseId, Example example, Account clinician) {
        LocalDate firstDay = LocalDate.now(clock).minusDays(example.habit().daysLived());
        Instant begin = firstDay.atTime(9, 0).atZone(clock.getZone()).toInstant();
        List<Event> events = new ArrayList<>(Opening.eventsOf(asked(example.record())));
        events.add(new Event.UsualMorningStated(new PainReport.Score(2)));
        if (example.habit() == Course.Habit.STEADY) {
            events.addAll(Outdoors.before(firstDay));
        }
        cases.open(caseId, example.name(), clinician, events, begin);
        Account person = switch (example.habit()) {
            case STEADY -> accounts.add(example.name(), PERSON, PASSWORD, Role.PERSON, Optional.of(caseId));
            case UPKEEP -> accounts.add(example.name(), PERSON_IN_UPKEEP, PASSWORD, Role.PERSON, Optional.of(caseId));
            case FLARE, SILENT -> clinician;
        };
        course.run(caseId, clinician, person, firstDay, example.habit());
        measure(caseId, clinician, Measured.of(example.habit(), firstDay));
    }

    /** Enter scores, each at noon of its day. */
    private void measure(UUID caseId, Account clinician, List<OutcomeScore> scores) {
        for (OutcomeScore score : scores) {
            Instant noon = score.day().atTime(12, 0).atZone(clock.getZone()).toInstant();
            cases.change(caseId, clinician, noon, _ -> List.of(new Event.OutcomeRecorded(score)));
        }
    }

    /** Return the record with every open question answered with no, as if somebody had asked. */
    private CaseRecord asked(CaseRecord record) {
        return record.withAnswers(
                record.answers().withRestNo(content.screening().questionIds()));
    }
}
