package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.record.PainReport;

/**
 * The pain that is usual in the morning, with which the mornings after sessions are compared.
 *
 * <p>It is the middle one of the last three mornings up to the session's own, and never above what was stated at the
 * start (or, if nobody stated it, the first morning described). So it follows a person down, and a run of bad mornings
 * cannot become the new usual.
 */
final class UsualMorning {

    private static final int MORNINGS = 3;

    private UsualMorning() {}

    /** Return the usual pain, 0 to 10, before a session; nothing when nobody has said. */
    static Optional<Double> before(TrainingLog log, LocalDate sessionDay) {
        List<Double> known = log.mornings().stream()
                .filter(check -> !check.day().isAfter(sessionDay))
                .map(MorningCheck::pain)
                .flatMap(pain -> number(pain).stream())
                .toList();
        Optional<Double> cap =
                number(log.usualMorning()).or(() -> known.stream().findFirst());
        Optional<Double> middle = middleOfLast(known);
        if (cap.isEmpty() || middle.isEmpty()) {
            return cap;
        }
        return Optional.of(Math.min(cap.get(), middle.get()));
    }

    /** Return whether pain was said as a number, none included. */
    static boolean isNumber(PainReport pain) {
        return pain instanceof PainReport.Score || pain instanceof PainReport.Absent;
    }

    /** Return pain as a number, or another number where it is none. */
    static double numberOr(PainReport pain, double otherwise) {
        return switch (pain) {
            case PainReport.Score(double score) -> score;
            case PainReport.Absent() -> 0;
            case PainReport.Present(), PainReport.Unknown() -> otherwise;
        };
    }

    /** Return pain as a number, where it is one. */
    static Optional<Double> number(PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> Optional.of(score);
            case PainReport.Absent() -> Optional.of(0.0);
            case PainReport.Present(), PainReport.Unknown() -> Optional.empty();
        };
    }

    private static Optional<Double> middleOfLast(List<Double> known) {
        List<Double> last = known.subList(Math.max(0, known.size() - MORNINGS), known.size()).stream()
                .sorted()
                .toList();
        // Of two, the lower one: the more careful usual.
        return last.isEmpty() ? Optional.empty() : Optional.of(last.get((last.size() - 1) / 2));
    }
}
