package org.myotome.server.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.server.account.CalendarFeeds;
import org.myotome.server.account.SignInLimit;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.language.Languages;
import org.myotome.server.store.EventCodec;
import org.myotome.server.wording.Plain;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers calendars that ask at a secret address. It hands out times and opens nothing else. */
@Controller
class Feed {

    static final String ADDRESS = "/calendar";
    static final String ENDING = ".ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int DAYS_BACK = 7;
    private static final int DAYS = DAYS_BACK + 42;

    private final CalendarFeeds feeds;
    private final SignInLimit limit;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;
    private final Languages languages;

    Feed(
            CalendarFeeds feeds,
            SignInLimit limit,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            PersonDays days,
            Languages languages) {
        this.feeds = feeds;
        this.limit = limit;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
        this.languages = languages;
    }

    /** Return the times that a person has set. */
    static ReminderTimes times(CaseFiles cases, UUID caseId) {
        return cases.findAboutThePerson(caseId, EventCodec.REMINDERS_TYPE)
                .map(ReminderTimes::ofLines)
                .orElse(ReminderTimes.USUAL);
    }

    @GetMapping(ADDRESS + "/{token}" + ENDING)
    ResponseEntity<String> calendar(HttpServletRequest request, @PathVariable String token) {
        if (limit.mustWaitWithLinks(request.getRemoteAddr())) {
            return ResponseEntity.status(429).body("");
        }
        Optional<CalendarFeeds.Feed> feed = feeds.findOpen(token);
        if (feed.isEmpty()) {
            limit.linkFailed(request.getRemoteAddr());
            return ResponseEntity.notFound().build();
        }
        try {
            return answer(feed.get(), cases.get(feed.get().caseId()));
        } catch (NoSuchCaseException erased) {
            return ResponseEntity.notFound().build();
        }
    }

    private ResponseEntity<String> answer(CalendarFeeds.Feed feed, CaseFile file) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"myotome.ics\"")
                .body(diary(feed, file).text());
    }

    private Diary diary(CalendarFeeds.Feed feed, CaseFile file) {
        LocalDate today = days.today(file.caseId());
        var programmes = file.episode().programmes();
        return new Diary(
                feed.id().toString(),
                programmes.isEmpty() ? feed.createdAt() : programmes.getLast().acceptedAt(),
                programmes.size(),
                entries(file, today));
    }

    /** No session is put before anybody while somebody has to look first. */
    private List<Diary.Entry> entries(CaseFile file, LocalDate today) {
        Words words = languages.words(file.caseId());
        return switch (decisions.standing(file, today)) {
            case READY, EASIER_WAITS ->
                Diary.entries(
                        file.episode().findProgramme().orElseThrow(),
                        today.minusDays(DAYS_BACK),
                        DAYS,
                        days.zone(file.caseId()),
                        times(cases, file.caseId()),
                        file.episode().log().hasSessionOn(today) ? Optional.of(today) : Optional.empty(),
                        item -> movement(item, words),
                        words);
            case SOMETHING_FIRST, LOOK_FIRST, NONE ->
                List.of(Diary.nothing(today, days.zone(file.caseId()), times(cases, file.caseId()), words));
        };
    }

    private String movement(ProgrammeItem item, Words words) {
        String name = words.of(Plain.movementName(content.library(), item.movementId()));
        return words.list(List.of(name, new DoseText(words).of(item)));
    }
}
