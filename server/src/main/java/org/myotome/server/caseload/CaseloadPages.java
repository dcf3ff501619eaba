package org.myotome.server.caseload;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.clinic.ClinicHours;
import org.myotome.server.demonstration.Demonstration;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Icon;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The landing page of a clinician, and new cases. */
@Controller
public class CaseloadPages {

    private static final Duration OVERRIDES_COUNTED = Duration.ofDays(30);
    private static final Duration NEWLY_HANDED_OVER = Duration.ofDays(7);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final Accounts accounts;
    private final Content content;
    private final Decisions decisions;
    private final TransactionOperations transaction;
    private final Demonstration demonstration;
    private final Clock clock;
    private final PersonDays days;
    private final ClinicHours hours;

    CaseloadPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            Accounts accounts,
            Content content,
            Decisions decisions,
            TransactionOperations transaction,
            Demonstration demonstration,
            Clock clock,
            PersonDays days,
            ClinicHours hours) {
        this.hours = hours;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.accounts = accounts;
        this.content = content;
        this.decisions = decisions;
        this.transaction = transaction;
        this.demonstration = demonstration;
        this.clock = clock;
        this.days = days;
    }

    /**
     * One case on the list.
     *
     * @param caseId the case
     * @param name the person
     * @param about age and complaint
     * @param icon the sign of why
     * @param why the reason
     * @param action what to do
     * @param href where
     * @param stop whether it is about safety
     * @param trend the pain of the last mornings, if there were any
     */
    public record Line(
            UUID caseId,
            String name,
            String about,
            Icon icon,
            String why,
            String action,
            String href,
            boolean stop,
            Optional<Trend> trend) {}

    /**
     * The pain of the last mornings, as a small picture of 152 by 36.
     *
     * @param points the line
     * @param lastX the last bead
     * @param lastY the last bead
     * @param bandY where the agreed pain ends
     * @param bandHeight its height
     * @param text the last value in words
     * @param kind {@code hot} above what is agreed, {@code ok} otherwise
     */
    public record Trend(
            String points, String lastX, String lastY, String bandY, String bandHeight, String text, String kind) {}

    /** Cases that need somebody equally soon. */
    public record Group(String title, String style, boolean urgent, List<Line> lines) {}

    /**
     * How safe the caseload is.
     *
     * @param openFlags cases that have to be referred now
     * @param conflicts records that cannot both be true
     * @param overrides decisions overridden in the last thirty days
     * @param painfulSessions sessions with more pain than agreed
     * @param sessions all sessions
     */
    public record SafetyStrip(int openFlags, int conflicts, int overrides, int painfulSessions, int sessions) {}

    /**
     * What the landing page shows.
     *
     * @param hours when what people write is read, as the clinic has said it
     */
    public record CaseloadView(
            SafetyStrip safety,
            List<Group> groups,
            List<Line> onCourse,
            String find,
            String hours,
            Demonstration.Progress demonstration) {}

    @GetMapping("/caseload")
    ResponseEntity<String> caseload(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String find) {
        Map<Need.Urgency, List<Line>> byUrgency = new EnumMap<>(Need.Urgency.class);
        List<CaseFile> files =
                grants.listCases(who.account()).stream().map(cases::get).toList();
        Map<UUID, String> handedOver = newlyHandedOver(who.account());
        for (CaseFile file : files) {
            LocalDate today = days.today(file.caseId());
            Need need = Need.of(file, decisions.next(file, today), decisions.consent(file), content, today)
                    .withUnread(file);
            if (matches(file, find)) {
                byUrgency
                        .computeIfAbsent(need.urgency(), _ -> new ArrayList<>())
                        .add(line(file, need, handedOver));
            }
        }
        List<Group> groups = byUrgency.entrySet().stream()
                .filter(entry -> entry.getKey() != Need.Urgency.ON_COURSE)
                .map(entry -> new Group(
                        entry.getKey().title(),
                        entry.getKey().style(),
                        entry.getKey() == Need.Urgency.NOW,
                        entry.getValue()))
                .toList();
        int open = byUrgency.getOrDefault(Need.Urgency.NOW, List.of()).size();
        CaseloadView view = new CaseloadView(
                strip(files, open),
                groups,
                byUrgency.getOrDefault(Need.Urgency.ON_COURSE, List.of()),
                find,
                hours.now().words(Words.ENGLISH),
                demonstration.progress());
        Shell shell = shells.of(request, "Who needs me", "caseload", Shell.Place.CASELOAD);
        return pages.page("caseload/caseload", shell, view);
    }

    /** How far the demonstration is; a script asks again and again, and loads the page anew when it is complete. */
    @GetMapping("/caseload/loading")
    ResponseEntity<String> loading() {
        Demonstration.Progress progress = demonstration.progress();
        ResponseEntity<String> part = pages.fragment(HttpStatus.OK, "caseload/loading", Map.of("progress", progress));
        return progress.isIncomplete()
                ? part
                : ResponseEntity.ok()
                        .headers(part.getHeaders())
                        .header("HX-Refresh", "true")
                        .body("");
    }

    private static boolean matches(CaseFile file, String find) {
        String wanted = find.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || file.name().toLowerCase(Locale.ROOT).contains(wanted)
                || Plain.complaint(file.record().complaint())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    /** Return who handed over what came in the last days, by case: the note is on the page of colleagues. */
    private Map<UUID, String> newlyHandedOver(Account reader) {
        Map<UUID, UUID> givers = grants.handedOverSince(reader, clock.instant().minus(NEWLY_HANDED_OVER));
        Map<UUID, String> names = new TreeMap<>();
        List<String> ids =
                givers.values().stream().map(UUID::toString).distinct().toList();
        for (Account giver : accounts.listByIds(ids)) {
            givers.forEach((caseId, from) -> {
                if (from.equals(giver.id())) {
                    names.put(caseId, giver.displayName());
                }
            });
        }
        return names;
    }

    private Line line(CaseFile file, Need need, Map<UUID, String> handedOver) {
        return new Line(
                file.caseId(),
                file.name(),
                Plain.age(file.record().person()) + ", "
                        + Plain.complaint(file.record().complaint())
                        + (handedOver.containsKey(file.caseId())
                                ? "; handed over by " + handedOver.get(file.caseId())
                                : ""),
                need.icon(),
                need.why(),
                need.action(),
                "/cases/" + file.caseId() + need.page(),
                need.urgency() == Need.Urgency.NOW,
                trend(file));
    }

    private static Optional<Trend> trend(CaseFile file) {
        List<Double> pains = file.episode().log().mornings().stream()
                .map(MorningCheck::pain)
                .filter(PainReport.Score.class::isInstance)
                .map(pain -> ((PainReport.Score) pain).score())
                .toList();
        if (pains.size() < 2) {
            return Optional.empty();
        }
        List<Double> last = pains.subList(Math.max(0, pains.size() - 10), pains.size());
        int agreed =
                file.record().painPolicy().find().map(PainPolicy::mostDuring).orElse(PainPolicy.IRRITABLE.mostDuring());
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < last.size(); i++) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(one(4 + i * 96.0 / (last.size() - 1)))
                    .append(',')
                    .append(one(height(last.get(i))));
        }
        return Optional.of(new Trend(
                points.toString(),
                "100.0",
                one(height(last.getLast())),
                one(height(agreed)),
                one(30 - height(agreed)),
                "pain " + Plain.number(last.getLast()),
                last.getLast() > agreed ? "hot" : "ok"));
    }

    private static double height(double pain) {
        return 30 - pain * 2.6;
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private SafetyStrip strip(List<CaseFile> files, int openFlags) {
        Instant since = clock.instant().minus(OVERRIDES_COUNTED);
        int conflicts = 0;
        int overrides = 0;
        int painful = 0;
        int sessions = 0;
        for (CaseFile file : files) {
            conflicts += file.episode().conflicts().size();
            overrides += (int) file.events().stream()
                    .filter(recorded -> recorded.event() instanceof Event.OverrideMade)
                    .filter(recorded -> recorded.occurredAt().isAfter(since))
                    .count();
            int agreed = file.record()
                    .painPolicy()
                    .find()
                    .map(PainPolicy::mostDuring)
                    .orElse(PainPolicy.IRRITABLE.mostDuring());
            for (Session session : file.episode().log().sessions()) {
                sessions++;
                painful += session.sets().stream()
                                .anyMatch(set ->
                                        set.pain().isKnown() && set.pain().worstPossible() > agreed)
                        ? 1
                        : 0;
            }
        }
        return new SafetyStrip(openFlags, conflicts, overrides, painful, sessions);
    }

    @GetMapping("/caseload/new")
    ResponseEntity<String> form(HttpServletRequest request) {
        Shell shell = shells.of(request, "New person", "caseload", Shell.Place.CASELOAD);
        return pages.page("caseload/new", shell, UUID.randomUUID());
    }

    /** The page has chosen the id, so that sending it twice opens one case. */
    @PostMapping("/cases")
    String open(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam("as") UUID caseId) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 80) {
            throw new BadInputException("Name", stripped.length() + " characters", "Write 1 to 80 characters.");
        }
        if (!grants.allows(who.account(), caseId)) {
            transaction.executeWithoutResult(status -> {
                cases.open(caseId, stripped, who.account(), List.of(new Event.EpisodeOpened("first presentation")));
                grants.grant(caseId, who.account(), who.account());
            });
        }
        return "redirect:/cases/" + caseId + "/intake";
    }
}
