package org.myotome.server.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Content;
import org.myotome.server.page.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the language of whoever is asking. Safe for use by many threads. */
@Component
public class Languages {

    /** The cookie in which a browser keeps what was chosen on it. */
    static final String COOKIE = "myotome-language";

    private final Accounts accounts;
    private final Content content;
    private final WordsFile file;

    Languages(Accounts accounts, Content content, WordsFile file) {
        this.file = file;
        this.accounts = accounts;
        this.content = content;
    }

    /** Return the words of whoever is asking. */
    public Words words(HttpServletRequest request) {
        return content.words(of(request));
    }

    /** Return how whoever is asking is spoken to. */
    public Shell.Speech speech(HttpServletRequest request) {
        return speech(of(request));
    }

    /** Return how people are spoken to in a language. */
    public Shell.Speech speech(Language language) {
        return new Shell.Speech(content.words(language), file.address(language), isDraft(language));
    }

    /** Return whether no clinician who speaks a language has reviewed all of its translations. English says its state at each text. */
    boolean isDraft(Language language) {
        return language != Language.ENGLISH && !content.translations(language).isReviewed();
    }

    /** Return the words in which a person is spoken to when nobody is asking, as in a reminder. */
    public Words words(UUID caseId) {
        return content.words(accounts.findLanguage(caseId).orElse(Language.ENGLISH));
    }

    /** Return the language of whoever is asking: what they chose, what was chosen on this device, what the browser asks for. */
    public Language of(HttpServletRequest request) {
        Optional<SignedIn> who = findAsking();
        if (who.filter(signedIn -> signedIn.account().caseId().isEmpty()).isPresent()) {
            return Language.ENGLISH;
        }
        return who.filter(signedIn -> !signedIn.isCarer())
                .flatMap(signedIn -> accounts.findLanguage(signedIn.getCaseId()))
                .or(() -> findKept(request))
                .or(() -> findAskedFor(request))
                .orElse(Language.ENGLISH);
    }

    static Optional<SignedIn> findAsking() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn who ? Optional.of(who) : Optional.empty();
    }

    private static Optional<Language> findKept(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        Stream<Cookie> all = cookies == null ? Stream.empty() : Arrays.stream(cookies);
        return all.filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.find(cookie.getValue()));
    }

    private static Optional<Language> findAskedFor(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty(); // the server's own language would stand in its place
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Language.find(tag).stream())
                .findFirst();
    }
}
