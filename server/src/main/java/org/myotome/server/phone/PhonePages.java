package org.myotome.server.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.browser.RecordText;
import org.myotome.browser.ValueReader;
import org.myotome.engine.session.Upload;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.compiled.CompiledEngine;
import org.myotome.server.language.Languages;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Spoken;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person's app for times without network, and what it exchanges with the server once there is one. */
@Controller
public class PhonePages {

    /** Where the app begins. */
    public static final String APP = "/my/app";

    /** A page that compiles the engine may do that, and runs a worker that keeps it. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self';"
            + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final PhoneCases phoneCases;
    private final Uploads uploads;
    private final CompiledEngine engine;
    private final WorkerFile worker;
    private final Languages languages;

    PhonePages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            PhoneCases phoneCases,
            Uploads uploads,
            CompiledEngine engine,
            WorkerFile worker,
            Languages languages) {
        this.languages = languages;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.phoneCases = phoneCases;
        this.uploads = uploads;
        this.engine = engine;
        this.worker = worker;
    }

    /** What the empty page names: the files that it loads. It says nothing about anybody, so that a phone may keep it. */
    public record AppView(CompiledEngine engine) {}

    /**
     * What a phone is handed.
     *
     * @param caseId whose it is
     * @param name the person
     * @param where the complaint in words, as the question about a morning has it
     * @param lines the case in the text that the engine reads
     * @param figures pictures as markup: small ones by movement, moving ones by "player/" and movement with side
     * @param field name of the field for the token against forged requests
     * @param token that token
     */
    public record CaseForPhone(
            String caseId,
            String name,
            String where,
            String lines,
            Map<String, String> figures,
            String field,
            String token) {}

    /** What became of what was handed over. */
    public record TakenAnswer(List<EntryAnswer> entries, long clockAheadSeconds) {}

    /** What became of one entry: saved, known or not_taken, and why. */
    public record EntryAnswer(String id, String state, String why) {}

    @GetMapping(APP)
    ResponseEntity<String> app(HttpServletRequest request) {
        Shell shell = shells.ofAnybody(request, "My movements", "app");
        ResponseEntity<String> page = pages.page("phone/app", shell, new AppView(engine));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(page.getBody());
    }

    @GetMapping(APP + "/case")
    ResponseEntity<CaseForPhone> keep(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String device) {
        requirePhone(device);
        CaseFile file = cases.get(who.getCaseId());
        Shell.Csrf csrf = Shells.tokenOf(request);
        PhoneCases.Packed packed = phoneCases.pack(file, device, languages.words(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new CaseForPhone(
                        file.caseId().toString(),
                        file.name(),
                        Spoken.complaint(languages.words(request), file.record().complaint()),
                        packed.lines(),
                        packed.figures(),
                        csrf.field(),
                        csrf.token()));
    }

    @PostMapping(APP + "/entries")
    ResponseEntity<TakenAnswer> take(
            @AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String lines) {
        Uploads.TakenOver taken = uploads.take(who.getCaseId(), who.account(), read(lines));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TakenAnswer(
                        taken.entries().stream()
                                .map(entry -> new EntryAnswer(
                                        entry.id(), entry.state().word(), entry.why()))
                                .toList(),
                        taken.clockAheadSeconds()));
    }

    private static Upload read(String lines) {
        try {
            ValueReader reader = new ValueReader(lines);
            Upload upload = RecordText.readUpload(reader);
            reader.end();
            return upload;
        } catch (IllegalArgumentException unreadable) {
            throw new BadInputException(
                    "What this phone kept",
                    lines.substring(0, Math.min(60, lines.length())),
                    unreadable.getMessage() + " Load the page anew; what was logged stays on the phone.");
        }
    }

    private static void requirePhone(String device) {
        if (Optional.of(device)
                .filter(name -> name.matches("phone-[0-9a-f-]{1,50}"))
                .isEmpty()) {
            throw new BadInputException("Device", device, "Load the page anew.");
        }
    }

    /** The worker that keeps the app on a phone, in the language of whoever is asking. Else it is the same for everybody. */
    @GetMapping("/my/worker.js")
    ResponseEntity<String> worker(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(worker.text(languages.of(request)));
    }
}
