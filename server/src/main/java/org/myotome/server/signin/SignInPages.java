package org.myotome.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.NameTakenException;
import org.myotome.server.account.OneTimeLinks;
import org.myotome.server.account.OneTimeLinks.Invitation;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Team;
import org.myotome.server.demonstration.Demonstration;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Problem;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Saying;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages before somebody is signed in. */
@Controller
public class SignInPages {

    private final Pages pages;
    private final Shells shells;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final TransactionOperations transaction;
    private final Demonstration demonstration;
    private final Team team;

    SignInPages(
            Pages pages,
            Shells shells,
            Accounts accounts,
            OneTimeLinks links,
            TransactionOperations transaction,
            Demonstration demonstration,
            Team team) {
        this.team = team;
        this.pages = pages;
        this.shells = shells;
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
        this.demonstration = demonstration;
    }

    /**
     * What the sign-in page says.
     *
     * @param message what happened, in a sentence; may be empty
     * @param firstAccountMissing whether nobody can sign in yet
     * @param personMissing whether the demonstration's person in care is still being loaded
     */
    public record SignInView(String message, boolean firstAccountMissing, boolean personMissing) {}

    /**
     * What the page behind a one-time link says.
     *
     * @param token the link's token
     * @param forClinician whether it makes a clinician's account
     * @param invitedBy the name of who invites; absent for the first account of a server
     * @param displayName the name to show in the form
     * @param signInName the sign-in name to show in the form
     */
    public record WelcomeView(
            String token, boolean forClinician, Optional<String> invitedBy, String displayName, String signInName) {}

    @GetMapping("/")
    String landing(@AuthenticationPrincipal SignedIn who) {
        return switch (who.account().role()) {
            case CLINICIAN -> team.isClinical(who.account()) ? "redirect:/caseload" : "redirect:/clinic/team";
            case PERSON ->
                "redirect:"
                        + who.link()
                                .map(PersonalLink::scope)
                                .orElse(LinkScope.ALL)
                                .home();
        };
    }

    @GetMapping("/alive")
    @ResponseBody
    String alive() {
        return "alive";
    }

    @GetMapping(SecurityRules.SIGN_IN)
    ResponseEntity<String> signIn(
            HttpServletRequest request,
            @RequestParam Optional<String> failed,
            @RequestParam Optional<String> wait,
            @RequestParam Optional<String> ended,
            @RequestParam Optional<String> out,
            @RequestParam Optional<String> made) {
        Shell shell = shells.of(request, "Sign in", "signin", Shell.Place.ELSEWHERE);
        String message = "";
        if (failed.isPresent()) {
            message = shell.say(
                    "That name and password do not belong together. Check both; capitals matter in the password only.");
        } else if (ended.isPresent()) {
            message = shell.say(
                    "Your session was ended by somebody who leads the clinic, or by yourself. What you had saved is saved.");
        } else if (wait.isPresent()) {
            message = shell.say("Too many attempts. Wait fifteen minutes, then try again.");
        } else if (out.isPresent()) {
            message = shell.say("You are signed out.");
        } else if (made.isPresent()) {
            message = shell.say("The account is made. Sign in with it now.");
        }
        boolean personMissing = shell.demonstration() && !demonstration.isPersonReady();
        return pages.page("signin/signin", shell, new SignInView(message, !accounts.hasClinician(), personMissing));
    }

    @GetMapping("/welcome/{token}")
    ResponseEntity<String> welcome(HttpServletRequest request, @PathVariable String token) {
        return links.findOpen(token)
                .map(open -> form(request, HttpStatus.OK, token, open, open.displayName(), "", List.of()))
                .orElseGet(() -> closed(request));
    }

    @PostMapping("/welcome/{token}")
    ResponseEntity<String> make(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        Optional<Invitation> found = links.findOpen(token);
        if (found.isEmpty()) {
            return closed(request);
        }
        Invitation open = found.get();
        NewAccount wanted = new NewAccount(displayName, name, password);
        List<Problem> problems = wanted.problems();
        if (!problems.isEmpty()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, token, open, displayName, name, problems);
        }
        try {
            Optional<Account> made = makeOnce(token, open, wanted);
            return made.isEmpty()
                    ? closed(request)
                    : ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .header("Location", SecurityRules.SIGN_IN + "?made")
                            .body("");
        } catch (NameTakenException taken) {
            List<Problem> one = List.of(new Problem(
                    Saying.say("Sign-in name"),
                    Saying.asWritten(wanted.signInName()),
                    Saying.say("Somebody uses it already. Choose another, such as your e-mail.")));
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, token, open, displayName, name, one);
        }
    }

    private Optional<Account> makeOnce(String token, Invitation open, NewAccount wanted) {
        @org.jspecify.annotations.Nullable
        Account made = transaction.execute(status -> {
            if (!links.use(token)) {
                return null;
            }
            return accounts.add(
                    wanted.displayName(), wanted.signInName(), wanted.password(), open.role(), open.caseId());
        });
        return Optional.ofNullable(made);
    }

    private ResponseEntity<String> form(
            HttpServletRequest request,
            HttpStatus status,
            String token,
            Invitation open,
            String displayName,
            String signInName,
            List<Problem> problems) {
        Shell shell = shells.of(request, "Make your account", "signin", Shell.Place.ELSEWHERE)
                .withProblems(problems);
        return pages.page(
                status,
                "signin/welcome",
                shell,
                new WelcomeView(token, open.role() == Role.CLINICIAN, open.invitedBy(), displayName, signInName));
    }

    private ResponseEntity<String> closed(HttpServletRequest request) {
        Shell shell = shells.of(request, "This link is closed", "signin", Shell.Place.ELSEWHERE);
        return pages.page(HttpStatus.GONE, "signin/closed", shell, accounts.hasClinician());
    }
}
