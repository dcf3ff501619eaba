package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.CaseRecord;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names what would be recorded as examined and normal, takes out what was not, and records the rest. */
@Controller
public class NormalRestPage {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;

    NormalRestPage(Pages pages, Shells shells, CaseFiles cases) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
    }

    /**
     * A part of the examination with what would be recorded of it.
     *
     * @param title the part
     * @param becomes what each is recorded as
     * @param choices what nobody has said anything about
     */
    public record PartView(String title, String becomes, List<Choice> choices) {}

    /** What the page shows. */
    public record NormalRestView(Heading heading, List<PartView> parts, int count) {}

    @GetMapping("/cases/{caseId}/intake/examination/normal")
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @PathVariable UUID caseId,
            @RequestParam(name = "part", defaultValue = "") List<String> words) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "All others examined and normal", "intake", Shell.Place.INTAKE, caseId);
        NormalRest rest = NormalRest.of(file.record());
        List<PartView> parts = Arrays.stream(NormalRest.Part.values())
                .filter(part -> words.isEmpty() || words.contains(part.word()))
                .map(part -> new PartView(
                        part.title(),
                        part.becomes(),
                        rest.open(part).stream()
                                .map(item -> Choice.of(item.key(), item.label()))
                                .toList()))
                .filter(part -> !part.choices().isEmpty())
                .toList();
        int count = parts.stream().mapToInt(part -> part.choices().size()).sum();
        return pages.page("intake/normal", shell, new NormalRestView(Heading.of(file), parts, count));
    }

    @PostMapping("/cases/{caseId}/intake/examination/normal")
    String record(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(name = "normal", defaultValue = "") List<String> named,
            RedirectAttributes carried) {
        Set<String> keys = new TreeSet<>(named);
        if (keys.isEmpty()) {
            throw new BadInputException(
                    "Examined and normal",
                    "nothing ticked",
                    "Tick what you examined, or go back; nothing is recorded.");
        }
        AtomicInteger set = new AtomicInteger();
        cases.change(caseId, who.account(), file -> {
            NormalRest rest = NormalRest.of(file.record());
            List<Event> events = rest.record(keys);
            set.set(recorded(rest, keys));
            return events;
        });
        int kept = keys.size() - set.get();
        carried.addFlashAttribute(
                Shells.NOTICE,
                counted(set.get()) + " recorded as examined and normal."
                        + (kept > 0 ? " " + kept + " had got a finding meanwhile, and keep it." : "")
                        + " A slip is struck out on the timeline.");
        return "redirect:/cases/" + caseId + "/intake/examination";
    }

    private static String counted(int findings) {
        return switch (findings) {
            case 0 -> "No finding is";
            case 1 -> "One finding is";
            default -> findings + " findings are";
        };
    }

    private static int recorded(NormalRest rest, Set<String> keys) {
        return (int) Arrays.stream(NormalRest.Part.values())
                .flatMap(part -> rest.open(part).stream())
                .filter(item -> keys.contains(item.key()))
                .count();
    }

    /** Return the parts of which something is not said yet. */
    static List<ExaminationView.OpenPart> openParts(CaseRecord record) {
        NormalRest rest = NormalRest.of(record);
        return Arrays.stream(NormalRest.Part.values())
                .map(part -> new ExaminationView.OpenPart(
                        part.word(), part.title(), rest.open(part).size()))
                .filter(part -> part.count() > 0)
                .toList();
    }
}
