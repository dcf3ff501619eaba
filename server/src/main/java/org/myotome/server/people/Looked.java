package org.myotome.server.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.myotome.engine.language.Words;
import org.myotome.server.access.AccessTrail;
import org.myotome.server.access.AccessTrail.Access;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.PersonDays;
import org.springframework.stereotype.Component;

/** Who looked at a case, day by day, from the access trail: each request is in it, allowed or not. */
@Component
public class Looked {

    /** The most requests that are read for one page; older ones stay in the trail. */
    static final int MOST = 2000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final AccessTrail trail;
    private final Accounts accounts;
    private final Authors authors;
    private final PersonDays days;

    Looked(AccessTrail trail, Accounts accounts, Authors authors, PersonDays days) {
        this.trail = trail;
        this.accounts = accounts;
        this.authors = authors;
        this.days = days;
    }

    /** A day and who looked on it, newest first. */
    public record Day(LocalDate date, List<Line> lines) {

        /** Return the day in words: "Monday, 30 November 2026". */
        public String day(Words words) {
            return words.say("{0}, {1}", Words.capital(words.weekday(date.getDayOfWeek())), words.day(date));
        }
    }

    /**
     * What one did on a day.
     *
     * @param who a clinician by name, the person, or a link in words
     * @param isClinician whether it was a clinician
     * @param begin the first time
     * @param end the last time
     * @param opened how often a page was opened
     * @param sent how often something was sent
     * @param refused how often it was refused
     */
    public record Line(String who, boolean isClinician, String begin, String end, int opened, int sent, int refused) {

        /** Return first and last time in words. */
        public String times(Words words) {
            return begin.equals(end) ? begin : words.say("{0} to {1}", begin, end);
        }
    }

    /** Return who looked at a case, newest day first. */
    public List<Day> of(CaseFile file) {
        List<Access> all = trail.list(file.caseId(), MOST);
        Map<String, Account> known = new TreeMap<>();
        accounts.listByIds(all.stream()
                        .flatMap(access -> access.account().stream())
                        .map(Object::toString)
                        .distinct()
                        .toList())
                .forEach(account -> known.put(account.id().toString(), account));
        Map<String, String> links = authors.of(file);
        ZoneId zone = days.zone(file.caseId());
        Map<LocalDate, Map<String, List<Access>>> byDay = new LinkedHashMap<>();
        for (Access access : all) {
            byDay.computeIfAbsent(access.at().atZone(zone).toLocalDate(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(access.who(), _ -> new ArrayList<>())
                    .add(access);
        }
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().entrySet().stream()
                                .map(one -> line(one.getKey(), one.getValue(), known, links, zone))
                                .toList()))
                .toList();
    }

    private static Line line(
            String id, List<Access> accesses, Map<String, Account> known, Map<String, String> links, ZoneId zone) {
        Optional<Account> account = Optional.ofNullable(known.get(id));
        String name = account.map(Account::displayName).orElseGet(() -> links.getOrDefault(id, "a link of this case"));
        Instant first = accesses.getLast().at();
        Instant last = accesses.getFirst().at();
        String begin = TIME.format(first.atZone(zone));
        String end = TIME.format(last.atZone(zone));
        return new Line(
                name,
                account.filter(one -> one.role() == Role.CLINICIAN).isPresent(),
                begin,
                end,
                count(accesses, access -> access.allowed() && access.method().equals("GET")),
                count(accesses, access -> access.allowed() && !access.method().equals("GET")),
                count(accesses, access -> !access.allowed()));
    }

    private static int count(List<Access> accesses, Predicate<Access> which) {
        return (int) accesses.stream().filter(which).count();
    }
}
