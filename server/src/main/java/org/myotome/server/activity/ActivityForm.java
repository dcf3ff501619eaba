package org.myotome.server.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * A walk or run as it stands in the form, word for word, so that nothing typed is lost.
 *
 * @param id names the walk or run; sent twice it counts once
 * @param day the day, as yyyy-mm-dd
 * @param kind walk, run or walk_run
 * @param minutes how long
 * @param run minutes of running, where there were breaks
 * @param distance how far
 * @param unit km or m
 * @param during the worst pain on the way
 * @param after pain right after
 * @param exertion how hard it was
 * @param sure whether a doubtful value was said to be right
 */
public record ActivityForm(
        String id,
        String day,
        String kind,
        String minutes,
        String run,
        String distance,
        String unit,
        String during,
        String after,
        String exertion,
        boolean sure) {

    static ActivityForm empty(String id, LocalDate today) {
        return new ActivityForm(id, today.toString(), "walk", "", "", "", "km", "", "", "", false);
    }

    static ActivityForm of(Map<String, String> sent) {
        return new ActivityForm(
                sent.getOrDefault("id", ""),
                sent.getOrDefault("day", "").strip(),
                sent.getOrDefault("kind", ""),
                sent.getOrDefault("minutes", "").strip(),
                sent.getOrDefault("run", "").strip(),
                sent.getOrDefault("distance", "").strip(),
                sent.getOrDefault("unit", "km"),
                sent.getOrDefault("during", ""),
                sent.getOrDefault("after", ""),
                sent.getOrDefault("exertion", ""),
                sent.getOrDefault("sure", "").equals("yes"));
    }

    /** Return the form for saying a walk or run anew. */
    static ActivityForm of(ActivitySession session) {
        return new ActivityForm(
                session.id(),
                session.day().toString(),
                session.kind().word(),
                minutes(session.seconds()),
                minutes(session.runSeconds()),
                session.metres().find().map(ActivityForm::kilometres).orElse(""),
                "km",
                pain(session.painDuring()),
                pain(session.painAfter()),
                session.exertion().find().map(String::valueOf).orElse(""),
                false);
    }

    private static String kilometres(int metres) {
        return BigDecimal.valueOf(metres, 3).stripTrailingZeros().toPlainString();
    }

    private static String minutes(Known<Integer> seconds) {
        return seconds.find()
                .map(value -> BigDecimal.valueOf(value)
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }

    private static String pain(PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> String.valueOf((int) score);
            case PainReport.Absent() -> "0";
            case PainReport.Present(), PainReport.Unknown() -> "";
        };
    }
}
