package org.myotome.server.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.myotome.content.screening.SafetyNet;
import org.myotome.server.account.Account;
import org.myotome.server.account.Duty;
import org.myotome.server.form.OneOf;
import org.myotome.server.store.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What clinicians have said about pieces of content. Verdicts are added and never changed. Safe for use by many threads. */
@Repository
public class Reviews {

    private static final String SELECT =
            "select kind, piece_id, text_hash, verdict, note, content_review.role as said_as,"
                    + " reviewed_at, reviewed_by, display_name from content_review join account on account_id = reviewed_by";

    private final JdbcClient database;
    private final ClinicalContent content;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(JdbcClient database, ClinicalContent content, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.content = content;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Return all that was ever said about a piece, oldest first. */
    public List<Review> list(Piece piece) {
        return database.sql(SELECT + " where kind = :kind and piece_id = :id order by review_id")
                .param("kind", piece.kind())
                .param("id", piece.id())
                .query((row, number) -> review(row))
                .list();
    }

    /** Return where a piece stands; where there is no such piece, nobody can have reviewed it. */
    public Standing standing(String kind, String id) {
        return content.find(kind, id)
                .map(piece -> Standing.of(piece, list(piece), clock.getZone()))
                .orElse(Standing.NOTHING_SAID);
    }

    /** Return how sure the advice is that everybody gets, and who has reviewed it, in a sentence. */
    public String ofSafetyNet() {
        SafetyNet net = SafetyNet.shipped();
        Standing standing = standing(ClinicalContent.ADVICE, ClinicalContent.SAFETY_NET);
        return standing.equals(Standing.NOTHING_SAID)
                ? net.standing()
                : "Evidence grade " + net.grade() + (net.sourced() ? "" : ", from general knowledge") + "; "
                        + standing.words() + ". Version " + net.version() + ".";
    }

    /** Return where every piece stands, in the order of the content. */
    public Map<Piece, Standing> standings() {
        Map<String, List<Review>> said =
                database.sql(SELECT + " order by review_id").query((row, number) -> review(row)).list().stream()
                        .collect(Collectors.groupingBy(review -> review.kind() + "/" + review.id()));
        Map<Piece, Standing> standings = new LinkedHashMap<>();
        for (Piece piece : content.all()) {
            List<Review> own = said.getOrDefault(piece.kind() + "/" + piece.id(), List.of());
            standings.put(piece, Standing.of(piece, own, clock.getZone()));
        }
        return standings;
    }

    /**
     * Add a verdict on a piece as it stands now. The same verdict with the same note again adds nothing.
     *
     * @param as what whoever says it does here
     *
     * @return whether it was added
     */
    public boolean add(Piece piece, Verdict verdict, String note, Account by, Duty as) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            // two taps at the same moment: the second one waits here and then finds the first
            database.sql("select pg_advisory_xact_lock(hashtextextended(:piece, 0))")
                    .param("piece", piece.kind() + "/" + piece.id())
                    .query((row, number) -> true)
                    .list();
            if (isSaidAlready(piece, verdict, note, by.id())) {
                return false;
            }
            database.sql(
                            "insert into content_review (kind, piece_id, text_hash, text, verdict, note, role, reviewed_at,"
                                    + " reviewed_by) values (:kind, :id, :hash, :text, :verdict, :note, :role, :now, :by)")
                    .param("kind", piece.kind())
                    .param("id", piece.id())
                    .param("hash", piece.fingerprint().toArray())
                    .param("text", piece.text())
                    .param("verdict", verdict.word())
                    .param("note", note)
                    .param("role", as.plainName())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", by.id())
                    .update();
            return true;
        }));
    }

    private boolean isSaidAlready(Piece piece, Verdict verdict, String note, UUID by) {
        Optional<Review> last = list(piece).stream()
                .filter(review -> review.by().equals(by))
                .filter(review -> review.fingerprint().equals(piece.fingerprint()))
                .reduce((_, later) -> later);
        return verdict == Verdict.WITHDRAWN
                ? last.isEmpty() || last.get().verdict() == Verdict.WITHDRAWN
                : last.filter(review ->
                                review.verdict() == verdict && review.note().equals(note))
                        .isPresent();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getString("kind"),
                row.getString("piece_id"),
                Bytes.of(row.getBytes("text_hash")),
                OneOf.get(
                        Verdict.values(), Verdict::word, row.getString("verdict"), "Verdict", "Look at the database."),
                row.getString("note"),
                row.getString("said_as"),
                row.getTimestamp("reviewed_at").toInstant(),
                row.getObject("reviewed_by", UUID.class),
                row.getString("display_name"));
    }
}
