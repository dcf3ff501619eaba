package org.myotome.server.selfcheck;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.pathway.PathwayPicture;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.selfcheck.SelfTestGroup;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.Content;
import org.myotome.server.compiled.CompiledEngine;
import org.myotome.server.form.Choice;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.pathway.BodyPicture;
import org.myotome.server.wording.Spoken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The self-check, and what it loads. Nothing here takes anything in. */
@Controller
public class SelfCheckPages {

    /** A page that compiles the engine may do that, and send no form. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private final Shells shells;
    private final Content content;
    private final Pictures pictures;
    private final CompiledEngine engine;
    private @Nullable Pathway blank;

    SelfCheckPages(Pages pages, Shells shells, Content content, Pictures pictures, CompiledEngine engine) {
        this.pages = pages;
        this.shells = shells;
        this.content = content;
        this.pictures = pictures;
        this.engine = engine;
    }

    /**
     * What the page shows before anything is said.
     *
     * @param engine addresses of the compiled engine and of what it is handed
     * @param map the body to tap on
     * @param picture the pathway, with nothing known
     * @param figures the tests that have a figure
     * @param words the language
     */
    public record SelfCheckView(
            CompiledEngine engine, BodyMap map, BodyPicture picture, List<Picture> figures, Words words) {

        /** Return the places to choose from. */
        public List<Choice> regions() {
            return Arrays.stream(BodyRegion.values())
                    .filter(region -> region != BodyRegion.NONE_STATED)
                    .map(region -> Choice.of(region.name(), Words.capital(Spoken.region(words, region))))
                    .toList();
        }

        /** Return the sides to choose from. */
        public List<Choice> sides() {
            return List.of(
                    Choice.of("LEFT", words.say("side|Left")),
                    Choice.of("RIGHT", words.say("side|Right")),
                    Choice.of("BOTH", words.say("side|Both")),
                    Choice.of("MIDLINE", words.say("side|Middle")),
                    Choice.of("NOT_STATED", words.say("Cannot say")));
        }

        /** Return how long it may have been, in weeks: about the middle of each span. */
        public List<Choice> spans() {
            return List.of(
                    Choice.of("0.5", words.say("A few days")),
                    Choice.of("2", words.say("1 to 3 weeks")),
                    Choice.of("5", words.say("3 to 6 weeks")),
                    Choice.of("9", words.say("6 to 12 weeks")),
                    Choice.of("26", words.say("3 to 12 months")),
                    Choice.of("78", words.say("1 to 2 years")),
                    Choice.of("130", words.say("Longer")),
                    Choice.of("", words.say("Cannot say")));
        }

        /** Return the sexes to choose from. */
        public List<Choice> sexes() {
            return List.of(
                    Choice.of("FEMALE", words.say("Female")),
                    Choice.of("MALE", words.say("Male")),
                    Choice.of("UNKNOWN", words.say("Rather not say")));
        }

        /** Return the answers about the floor. */
        public List<Choice> floor() {
            return List.of(
                    Choice.of("YES", words.say("Yes")),
                    Choice.of("NO", words.say("No")),
                    Choice.of("UNKNOWN", words.say("Not sure")));
        }

        /** Return when pain is asked for: field and label. */
        public List<Choice> pains() {
            return List.of(
                    Choice.of("rest", words.say("At rest")),
                    Choice.of("activity", words.say("When you move")),
                    Choice.of("night", words.say("At night")),
                    Choice.of("worst", words.say("At its worst")));
        }

        /** Return how much it may hurt. */
        public List<Choice> scores() {
            List<Choice> scores = new ArrayList<>();
            scores.add(Choice.of("", "?"));
            for (int score = 0; score <= 10; score++) {
                scores.add(Choice.of(
                        Integer.toString(score),
                        score == 0
                                ? words.say("0, none")
                                : score == 10 ? words.say("10, the worst") : Integer.toString(score)));
            }
            return scores;
        }
    }

    @GetMapping("/self-check")
    ResponseEntity<String> page(HttpServletRequest request) {
        Shell shell = shells.ofAnybody(request, "Weak feet or weak glutes?", "self-check");
        Words words = shell.words();
        BodyPicture picture = BodyPicture.of(blankPathway(), words);
        SelfCheckView view = new SelfCheckView(engine, BodyMap.usual(words), picture, figures(), words);
        ResponseEntity<String> page = pages.page("selfcheck/selfcheck", shell, view);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(page.getBody());
    }

    /** When to stop and whom to call, for anybody; also where the self-check cannot run. */
    @GetMapping("/stop")
    ResponseEntity<String> stop(HttpServletRequest request) {
        Shell shell = shells.ofAnybody(request, "When to stop, whom to call", "stop");
        return pages.page("selfcheck/stop", shell, "");
    }

    private synchronized Pathway blankPathway() {
        Pathway known = blank;
        if (known == null) {
            CaseRecord nobody = CaseRecord.unknown("nobody");
            TriageDecision triage = Triage.decide(nobody, content.screening(), content.library());
            SearchSettings settings = SearchSettings.standard().withLookAhead(false);
            StartingPointSearch search = StartingPointSearch.begin(nobody, content.library(), triage, settings, 1);
            known = PathwayPicture.of(content.library(), triage, search);
            blank = known;
        }
        return known;
    }

    private List<Picture> figures() {
        return Arrays.stream(SelfTestGroup.values())
                .flatMap(group -> group.movementIds().stream())
                .<Picture>map(id -> pictures.of(id))
                .filter(Picture::isDrawn)
                .toList();
    }
}
