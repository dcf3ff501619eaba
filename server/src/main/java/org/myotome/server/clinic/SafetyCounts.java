package org.myotome.server.clinic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.history.Session;
import org.myotome.engine.record.PainPolicy;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** Counts active days and flares over all people here, by month. Nobody is named, and nobody is shown a record. */
@Component
final class SafetyCounts {

    private final CaseFiles cases;

    SafetyCounts(CaseFiles cases) {
        this.cases = cases;
    }

    /** Return what was counted in each month in which anybody did a session, oldest first. */
    List<ControlChart.Counted> months() {
        Map<YearMonth, int[]> counted = new TreeMap<>();
        cases.forEach(file -> count(file, counted));
        return counted.entrySet().stream()
                .map(month -> new ControlChart.Counted(month.getKey(), month.getValue()[0], month.getValue()[1]))
                .toList();
    }

    private static void count(CaseFile file, Map<YearMonth, int[]> counted) {
        int agreed =
                file.record().painPolicy().find().map(PainPolicy::mostDuring).orElse(PainPolicy.IRRITABLE.mostDuring());
        Set<LocalDate> active = new TreeSet<>();
        Set<LocalDate> flares = new TreeSet<>();
        for (Session session : file.episode().log().sessions()) {
            active.add(session.day());
            boolean above = session.sets().stream()
                    .anyMatch(set -> set.pain().isKnown() && set.pain().worstPossible() > agreed);
            if (above) {
                flares.add(session.day());
            }
        }
        active.forEach(day -> counted.computeIfAbsent(YearMonth.from(day), _ -> new int[2])[0]++);
        flares.forEach(day -> counted.computeIfAbsent(YearMonth.from(day), _ -> new int[2])[1]++);
    }
}
