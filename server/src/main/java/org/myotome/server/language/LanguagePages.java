package org.myotome.server.language;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.language.Language;
import org.myotome.server.account.Accounts;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Saying;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses a language. */
@Controller
public class LanguagePages {

    /** Where the language is chosen. */
    public static final String ADDRESS = "/language";

    private static final Duration KEPT = Duration.ofDays(365);

    private final Pages pages;
    private final Shells shells;
    private final Languages languages;
    private final Accounts accounts;

    LanguagePages(Pages pages, Shells shells, Languages languages, Accounts accounts) {
        this.pages = pages;
        this.shells = shells;
        this.languages = languages;
        this.accounts = accounts;
    }

    /**
     * What the page shows.
     *
     * @param choices the languages
     * @param back where one came from, and goes back to
     */
    public record LanguageView(List<Choice> choices, String back) {}

    /** A language, whether it is the present one, and whether its translations are drafts. */
    public record Choice(Language language, boolean present, boolean draft) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> choose(
            HttpServletRequest request, @RequestHeader(value = HttpHeaders.REFERER, defaultValue = "") String referer) {
        Shell shell = shells.of(request, "Language", "language", Shell.Place.ELSEWHERE);
        Language present = languages.of(request);
        List<Choice> choices = Arrays.stream(Language.values())
                .map(language -> new Choice(language, language == present, languages.isDraft(language)))
                .toList();
        return pages.page("language/language", shell, new LanguageView(choices, pathOf(referer)));
    }

    /** Keep the choice on this device and, where a person chose for themselves, with the person. */
    @PostMapping(ADDRESS)
    ResponseEntity<Void> take(
            @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String back) {
        Language chosen = Language.find(language)
                .orElseThrow(() -> new BadInputException(
                        Saying.say("Language"), Saying.asWritten(language), Saying.say("Choose one of the list.")));
        Languages.findAsking()
                .filter(who -> !who.isCarer())
                .flatMap(who -> who.account().caseId())
                .ifPresent(caseId -> accounts.setLanguage(caseId, chosen));
        ResponseCookie cookie = ResponseCookie.from(Languages.COOKIE, chosen.tag())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(pathOf(back)))
                .build();
    }

    /** Only the path of an address counts, so that nobody is sent to another site. */
    private static String pathOf(String address) {
        return Optional.of(address)
                .flatMap(LanguagePages::findPath)
                .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.equals(ADDRESS))
                .orElse("/");
    }

    private static Optional<String> findPath(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawPath());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
