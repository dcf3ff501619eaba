package org.myotome.server.team;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Duty;
import org.myotome.server.account.SignedIn;
import org.myotome.server.account.Team;
import org.myotome.server.account.Team.Member;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here, as what; whoever leads or administers the clinic changes it. */
@Controller
public class TeamPages {

    private static final String PAGE = "/clinic/team";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int CHANGES_SHOWN = 50;

    private static final String LEAVE = "leave";
    private static final String RETURN = "return";
    private static final String SIGN_OUT = "sign_out";

    private final Pages pages;
    private final Shells shells;
    private final Team team;
    private final Accounts accounts;
    private final CaseGrants grants;
    private final Clock clock;

    TeamPages(Pages pages, Shells shells, Team team, Accounts accounts, CaseGrants grants, Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.team = team;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Somebody who works here, or did.
     *
     * @param id the account
     * @param name their name
     * @param words what they do and since when
     * @param duty the word of it
     * @param active whether they still work here
     * @param own whether it is whoever reads
     * @param alone how many cases nobody else sees
     * @param heirs who could take these
     */
    public record Line(
            String id,
            String name,
            String words,
            String duty,
            boolean active,
            boolean own,
            int alone,
            List<Choice> heirs) {}

    /**
     * What the page shows.
     *
     * @param manages whether whoever reads may change it
     * @param duties to choose from
     * @param lines everybody
     * @param changes what was changed, newest first
     */
    public record TeamView(boolean manages, List<Choice> duties, List<Line> lines, List<String> changes) {}

    @GetMapping(PAGE)
    ResponseEntity<String> page(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        List<Member> members = team.members();
        boolean manages = members.stream()
                .anyMatch(member -> member.id().equals(who.account().id()) && member.managesTheTeam());
        TeamView view = new TeamView(
                manages,
                Arrays.stream(Duty.values())
                        .map(duty -> Choice.of(duty.word(), duty.plainName()))
                        .toList(),
                members.stream().map(member -> line(member, members, who)).toList(),
                team.changes(CHANGES_SHOWN).stream().map(this::words).toList());
        return pages.page("team/team", shells.of(request, "Team", "team", Shell.Place.CLINIC), view);
    }

    private Line line(Member member, List<Member> members, SignedIn who) {
        return new Line(
                member.id().toString(),
                member.name(),
                member.duty().plainName() + ", account since " + day(member.since())
                        + (member.active() ? "" : "; does not work here any more"),
                member.duty().word(),
                member.active(),
                member.id().equals(who.account().id()),
                grants.listSeenByNobodyElse(member.id()).size(),
                members.stream()
                        .filter(other -> other.isClinical() && !other.id().equals(member.id()))
                        .map(other -> Choice.of(other.id().toString(), other.name()))
                        .toList());
    }

    private String words(Team.Change change) {
        return change.name() + ": " + (change.active() ? change.duty().plainName() : "does not work here any more")
                + ". Set by " + change.by() + " on " + day(change.at()) + ".";
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    @PostMapping(PAGE)
    String change(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes carried) {
        Member before = find(member);
        requireManager(who, before, action);
        Member after = after(before, action);
        boolean losesCases = before.isClinical() && !after.isClinical();
        List<UUID> alone = losesCases ? grants.listSeenByNobodyElse(before.id()) : List.of();
        Optional<Account> heir = alone.isEmpty() ? Optional.empty() : Optional.of(heir(before, to, alone.size()));
        boolean changed = team.change(after, who.account(), () -> {
            heir.ifPresent(taker -> alone.forEach(caseId -> grants.grant(caseId, taker, who.account())));
            if (losesCases) {
                grants.endOf(before.id(), who.account());
            }
        });
        if (!changed) {
            throw new BadInputException(
                    "Team",
                    before.name(),
                    "Nobody would be left who says who works here as what. Let a colleague lead first.");
        }
        carried.addFlashAttribute(Shells.NOTICE, notice(after, action, alone.size()));
        return "redirect:" + PAGE;
    }

    private Member find(String id) {
        return team.members().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Team", id, "Choose somebody of the list."));
    }

    /** Everybody may end their own sessions; all else is for whoever leads or administers, and not about themselves alone. */
    private void requireManager(SignedIn who, Member about, String action) {
        boolean own = about.id().equals(who.account().id());
        boolean manages =
                team.find(who.account().id()).filter(Member::managesTheTeam).isPresent();
        if (!manages && !(own && action.equals(SIGN_OUT))) {
            throw new BadInputException(
                    "Team", "not changed", "A clinic lead or an administrator changes it; ask one of them.");
        }
        if (own && action.equals(LEAVE)) {
            throw new BadInputException("Team", about.name(), "Nobody ends their own work here; ask a colleague.");
        }
    }

    private Member after(Member before, String action) {
        return switch (action) {
            case LEAVE -> before.active(false).signedOut(clock.instant());
            case RETURN -> before.active(true);
            case SIGN_OUT -> before.signedOut(clock.instant());
            default ->
                before.as(Arrays.stream(Duty.values())
                        .filter(duty -> duty.word().equals(action))
                        .findFirst()
                        .orElseThrow(() -> new BadInputException("What they do", action, "Choose one of the list.")));
        };
    }

    private Account heir(Member leaving, String to, int cases) {
        return team.members().stream()
                .filter(other -> other.isClinical() && !other.id().equals(leaving.id()))
                .filter(other -> other.id().toString().equals(to))
                .findFirst()
                .flatMap(other -> accounts.listByIds(List.of(to)).stream().findFirst())
                .orElseThrow(() -> new BadInputException(
                        "Who takes their cases",
                        to.isEmpty() ? "nobody" : to,
                        "Nobody else sees " + cases + " of their cases. Choose a clinician who takes them."));
    }

    private static String notice(Member after, String action, int handedOver) {
        String what = switch (action) {
            case LEAVE -> after.name() + " cannot sign in any more.";
            case RETURN -> after.name() + " can sign in again. Cases have to be handed over to them anew.";
            case SIGN_OUT -> after.name() + " is signed out everywhere.";
            default -> after.name() + " is " + after.duty().plainName() + " from now on.";
        };
        return handedOver == 0 ? what : what + " Cases handed over: " + handedOver + ".";
    }
}
