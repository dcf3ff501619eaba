package org.myotome.server.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.PainReport;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.today.TodayPages.MorningCard;
import org.myotome.server.today.TodayPages.Tap;
import org.myotome.server.wording.Plain;

/** The question about this morning: whether it is open, and the answers to tap. */
final class MorningCards {

    private MorningCards() {}

    /** Return the question about a morning, where it is open. */
    static Optional<MorningCard> find(CaseFile file, LocalDate day) {
        boolean habit = file.episode().maintenance().isPresent();
        boolean trainedYesterday = file.episode().log().sessions().stream()
                .anyMatch(session -> session.day().equals(day.minusDays(1)));
        boolean asked = file.episode().findProgramme().isPresent()
                && (!habit || trainedYesterday)
                && file.episode().log().findMorning(day).isEmpty();
        if (!asked) {
            return Optional.empty();
        }
        PainReport usual = file.episode().log().usualMorning();
        String where = Plain.complaint(file.record().complaint());
        return Optional.of(new MorningCard(
                day.toString(), where, usual.isKnown() ? "usual " + Plain.pain(usual) : "", taps(usual)));
    }

    private static List<Tap> taps(PainReport usual) {
        if (!(usual instanceof PainReport.Score(double score)) || score != Math.floor(score) || score > 8) {
            return List.of();
        }
        int base = (int) score;
        List<Tap> taps = new ArrayList<>();
        if (base > 0) {
            taps.add(new Tap(Integer.toString(base - 1), "Better", base == 1 ? "0" : "0–" + (base - 1)));
        }
        taps.add(new Tap(Integer.toString(base), "Same", Integer.toString(base)));
        taps.add(new Tap(Integer.toString(base + 1), "A bit more", Integer.toString(base + 1)));
        taps.add(new Tap("present", "Much more", (base + 2) + "–10"));
        return taps;
    }
}
