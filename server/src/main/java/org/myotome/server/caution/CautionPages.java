package org.myotome.server.caution;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.server.account.SignedIn;
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

/** The page on which a clinician sees how often trials hurt more than agreed, and publishes a correction. */
@Controller
public class CautionPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final Cautions cautions;

    CautionPages(Pages pages, Shells shells, Cautions cautions) {
        this.pages = pages;
        this.shells = shells;
        this.cautions = cautions;
    }

    /**
     * One published version.
     *
     * @param version its number
     * @param used how much of the agreed chance it uses, of 100
     * @param when when it was published
     * @param by who did
     * @param trials the trials it was learned from
     * @param painful how many of them brought more pain than agreed
     */
    public record Version(int version, long used, String when, String by, long trials, long painful) {}

    /**
     * What the page shows.
     *
     * @param version the version in use; 0 for none
     * @param used how much of the agreed chance searches use now, of 100
     * @param trials all trials
     * @param painful how many brought more pain than agreed
     * @param newTrials how many trials are new since that version
     * @param proposed how much the next version would use, of 100
     * @param history all versions, newest first
     */
    public record CautionView(
            int version, long used, long trials, long painful, long newTrials, long proposed, List<Version> history) {

        public CautionView {
            history = List.copyOf(history);
        }
    }

    @GetMapping("/caseload/caution")
    ResponseEntity<String> caution(HttpServletRequest request) {
        Shell shell = shells.of(request, "Caution about pain", "caution", Shell.Place.CASELOAD);
        return pages.page("caution/caution", shell, view());
    }

    private CautionView view() {
        List<Cautions.Published> history = cautions.history();
        Cautions.Since since = cautions.since();
        return new CautionView(
                since.current().version(),
                inHundred(since.current()),
                since.next().trials(),
                since.next().painful(),
                since.trials(),
                inHundred(since.next()),
                history.stream().map(CautionPages::version).toList());
    }

    private static Version version(Cautions.Published published) {
        PainCaution caution = published.caution();
        return new Version(
                caution.version(),
                inHundred(caution),
                DAY.format(published.at().atOffset(ZoneOffset.UTC)),
                published.by(),
                caution.trials(),
                caution.painful());
    }

    private static long inHundred(PainCaution caution) {
        return Math.round(caution.usableShare() * 100);
    }

    @PostMapping("/caseload/caution")
    String publish(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes carried) {
        if (!cautions.publish(version, who.account())) {
            throw new BadInputException(
                    "Version",
                    Integer.toString(version),
                    "Somebody else has published one meanwhile. Load the page again and look at that one first.");
        }
        carried.addFlashAttribute(
                Shells.NOTICE,
                "Published. Searches that begin from now on use version " + (version + 1)
                        + "; those under way keep theirs.");
        return "redirect:/caseload/caution";
    }
}
