package org.myotome.server.caution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.consultation.PainOccasion;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.server.account.Account;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published corrections, and what the trials since the last one say. Safe for use by many threads. */
@Repository
public class Cautions {

    private static final String POPULATION = "this server";

    private final JdbcClient database;
    private final CaseFiles cases;
    private final Decisions decisions;
    private final Clock clock;

    Cautions(JdbcClient database, CaseFiles cases, Decisions decisions, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * A published correction.
     *
     * @param caution the correction
     * @param at when it was published
     * @param by who did
     */
    public record Published(PainCaution caution, Instant at, String by) {}

    /**
     * What the trials since the last version say.
     *
     * @param current the correction in use; one of version 0 if none was published
     * @param next what all trials together lead to, as the next version, not published
     * @param trials how many trials there are more than when the current one was published
     */
    public record Since(PainCaution current, PainCaution next, long trials) {}

    /** Return all versions, newest first. */
    public List<Published> history() {
        return database.sql("select version, population, rate, share, trials, painful, published_at, display_name"
                        + " from pain_caution join account on account_id = published_by order by version desc")
                .query((row, number) -> published(row))
                .list();
    }

    private static Published published(ResultSet row) throws SQLException {
        PainCaution caution = new PainCaution(
                row.getString("population"),
                row.getInt("version"),
                row.getDouble("rate"),
                row.getDouble("share"),
                row.getLong("trials"),
                row.getLong("painful"));
        return new Published(caution, row.getTimestamp("published_at").toInstant(), row.getString("display_name"));
    }

    /** Return the correction that searches begun now use; absent before the first was published. */
    public Optional<PainCaution> findCurrent() {
        return history().stream().findFirst().map(Published::caution);
    }

    /** Work out what all trials say, and what has changed since the last version. Only counts leave the records they are read from. */
    public Since since() {
        PainCaution last = findCurrent().orElse(PainCaution.none(POPULATION));
        PainCaution caution = PainCaution.none(POPULATION);
        for (PainOccasion occasion : occasions()) {
            caution = occasion.then(caution);
        }
        return new Since(last, caution.asVersion(last.version() + 1), caution.trials() - last.trials());
    }

    /** Return every occasion from the first on, so that one which arrived late, or was struck out, is seen the next time. */
    private List<PainOccasion> occasions() {
        List<PainOccasion> all = new ArrayList<>();
        cases.forEach(file -> all.addAll(decisions.painOccasions(file)));
        all.sort(Comparator.comparing(PainOccasion::at));
        return all;
    }

    /**
     * Publish what the trials say as the next version.
     *
     * @param expectedVersion the version the clinician saw
     * @return whether it was published; not if somebody else published one in between
     */
    public boolean publish(int expectedVersion, Account by) {
        PainCaution next = since().next();
        if (next.version() != expectedVersion + 1) {
            return false;
        }
        return database.sql("insert into pain_caution (version, population, rate, share, trials, painful, published_at,"
                                + " published_by) values (:version, :population, :rate, :share, :trials, :painful, :at, :by)"
                                + " on conflict do nothing")
                        .param("version", next.version())
                        .param("population", next.population())
                        .param("rate", next.rate())
                        .param("share", next.share())
                        .param("trials", next.trials())
                        .param("painful", next.painful())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by.id())
                        .update()
                == 1;
    }
}
