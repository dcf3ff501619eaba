package org.myotome.server.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.Account;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.PersonalLink;

/**
 * What surrounds a page, whatever it is about.
 *
 * @param title the title, also the browser tab's
 * @param style the class that the page's own styles hang on
 * @param account who is signed in; absent before
 * @param link the link that whoever is asking came with; absent for who signed in
 * @param caseId the case the page is about; absent when it is about none
 * @param here the place in the rail or among the tabs
 * @param csrf the token that each form carries
 * @param demonstration whether the people shown are made up
 * @param version names the build, so that a browser fetches new styles with a new build
 * @param problems what was wrong with what was typed; usually empty
 * @param notice what has just happened, in a sentence; may be empty
 * @param speech how whoever is asking is spoken to
 */
public record Shell(
        String title,
        String style,
        Optional<Account> account,
        Optional<PersonalLink> link,
        Optional<UUID> caseId,
        Place here,
        Csrf csrf,
        boolean demonstration,
        String version,
        List<Problem> problems,
        String notice,
        Speech speech) {

    public Shell {
        problems = List.copyOf(problems);
    }

    /** A place that the rail or the tabs lead to. */
    public enum Place {
        CASELOAD,
        INTAKE,
        SAFETY,
        ASSESS,
        PATHWAY,
        PLAN,
        LOAD,
        TIMELINE,
        PEOPLE,
        MOVEMENTS,
        CLINIC,
        TODAY,
        ACTIVITY,
        PROGRESS,
        STOP,
        ELSEWHERE
    }

    /**
     * How somebody is spoken to.
     *
     * @param words says things in their language
     * @param script address of the translations for scripts; empty in English
     * @param draft whether no clinician who speaks the language has reviewed all of its translations
     */
    public record Speech(Words words, String script, boolean draft) {}

    /**
     * The token against forged requests.
     *
     * @param field the form field's name
     * @param token its value
     */
    public record Csrf(String field, String token) {}

    /** Say a sentence in the language of whoever is asking, by its English pattern. */
    public String say(String english, Object... arguments) {
        return words().say(english, arguments);
    }

    /** Return what says things in the language of whoever is asking. */
    public Words words() {
        return speech.words();
    }

    /** Return the address of the translations for scripts; empty in English. */
    public String scriptWords() {
        return speech.script();
    }

    /** Return the address of the first of the person's own pages that is open to whoever is asking. */
    public String home() {
        return link.map(PersonalLink::scope).orElse(LinkScope.ALL).home();
    }

    /** Return whether whoever is asking helps the person and is not that person. */
    public boolean isCarer() {
        return link.flatMap(PersonalLink::carerId).isPresent();
    }

    /** Return whether all of the person's own pages are open to whoever is asking. */
    public boolean isWhole() {
        return link.map(PersonalLink::scope).orElse(LinkScope.ALL) == LinkScope.ALL;
    }

    /** Return the address of a page about this shell's case. */
    public String caseAddress(String page) {
        return "/cases/" + caseId.orElseThrow() + page;
    }

    /** Return a copy that shows problems. */
    public Shell withProblems(List<Problem> newProblems) {
        return new Shell(
                title, style, account, link, caseId, here, csrf, demonstration, version, newProblems, notice, speech);
    }

    /** Return a copy that shows a notice. */
    public Shell withNotice(String newNotice) {
        return new Shell(
                title, style, account, link, caseId, here, csrf, demonstration, version, problems, newNotice, speech);
    }
}
