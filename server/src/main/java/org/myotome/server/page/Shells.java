package org.myotome.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Language;
import org.myotome.server.ServerSettings;
import org.myotome.server.account.SignedIn;
import org.myotome.server.language.Languages;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell of a page from the request that asked for it. */
@Component
public class Shells {

    /** The flash attribute that carries a sentence over a redirect. */
    public static final String NOTICE = "notice";

    private final Languages languages;
    private final boolean demonstration;
    private final String version;

    Shells(ServerSettings settings, AssetVersion version, Languages languages) {
        this.languages = languages;
        this.demonstration = settings.demonstration();
        this.version = version.text();
    }

    /** Make the shell of a page about no case. */
    public Shell of(HttpServletRequest request, String title, String style, Shell.Place here) {
        return shell(request, title, style, here, Optional.empty());
    }

    /** Make the shell of a page about a case. */
    public Shell of(HttpServletRequest request, String title, String style, Shell.Place here, UUID caseId) {
        return shell(request, title, style, here, Optional.of(caseId));
    }

    /** Make the shell of a page for anybody that sends no form: it needs no token, and so sets no cookie. It is in English. */
    public Shell ofAnybody(String title, String style) {
        return ofAnybody(languages.speech(Language.ENGLISH), title, style);
    }

    /** Make the shell of a page for anybody that sends no form, in the language of whoever is asking. */
    public Shell ofAnybody(HttpServletRequest request, String title, String style) {
        return ofAnybody(languages.speech(request), title, style);
    }

    private Shell ofAnybody(Shell.Speech speech, String title, String style) {
        return new Shell(
                speech.words().of(title),
                style,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Shell.Place.ELSEWHERE,
                new Shell.Csrf("", ""),
                demonstration,
                version,
                List.of(),
                "",
                speech);
    }

    private Shell shell(
            HttpServletRequest request, String title, String style, Shell.Place here, Optional<UUID> caseId) {
        Shell.Speech speech = languages.speech(request);
        return new Shell(
                speech.words().of(title),
                style,
                findAsking().map(SignedIn::account),
                findAsking().flatMap(SignedIn::link),
                caseId,
                here,
                csrf(request),
                demonstration,
                version,
                List.of(),
                notice(request),
                speech);
    }

    /** Return whether whoever is asking came with a link. */
    boolean isOpenedByLink() {
        return findAsking().flatMap(SignedIn::link).isPresent();
    }

    private static Optional<SignedIn> findAsking() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Return the token against forged requests, for a page that sends by itself. */
    public static Shell.Csrf tokenOf(HttpServletRequest request) {
        return csrf(request);
    }

    /** Return the name of this build, as it stands in the addresses of its assets. */
    public String version() {
        return version;
    }

    static Shell.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getToken())
                : new Shell.Csrf("_csrf", "");
    }

    private static String notice(HttpServletRequest request) {
        java.util.Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(NOTICE) instanceof String text ? text : "";
    }
}
