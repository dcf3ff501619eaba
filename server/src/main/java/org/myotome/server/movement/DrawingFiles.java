package org.myotome.server.movement;

import java.time.Duration;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.figure.FigureData;
import org.myotome.biomechanics.figure.FigureOptions;
import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.WorkingSide;
import org.myotome.server.form.OneOf;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Drawings of movements as files of their own; they say nothing about anybody. */
@Controller
class DrawingFiles {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final CacheControl ONE_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();
    private static final String OTHER = "other";

    private final Drawings drawings;

    DrawingFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping("/figures/{movementId}.svg")
    ResponseEntity<String> drawing(
            @PathVariable String movementId,
            @RequestParam(defaultValue = "picture") String form,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "light") String theme,
            @RequestParam(defaultValue = "right") String side,
            @RequestParam(defaultValue = "first") String view,
            @RequestParam(defaultValue = "none") String layer,
            @RequestParam(defaultValue = "en") String lang) {
        Drawn wanted = new Drawn(
                movementId,
                OneOf.get(Drawn.Form.values(), Drawn::word, form, "Form", "Ask for picture, panels or pair."),
                body.isEmpty() ? Drawn.usualBody(movementId) : body(body),
                OneOf.get(Theme.values(), Drawn::word, theme, "Theme", "Ask for paper, light or dark."),
                OneOf.get(WorkingSide.values(), WorkingSide::word, side, "Side", "Ask for right or left.")
                        == WorkingSide.LEFT,
                view.equals(OTHER),
                OneOf.get(Drawn.Layer.values(), Drawn::word, layer, "Layer", "Ask for none, demand or fault."),
                OneOf.get(Language.values(), Language::code, lang, "Language", "Ask for en, de, es or ar."));
        return drawings.find(wanted)
                .map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(ONE_DAY)
                        .body(svg))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/figures/{movementId}.json")
    ResponseEntity<String> numbers(
            @PathVariable String movementId, @RequestParam(defaultValue = "female") String body) {
        return drawings.findNumbers(movementId, body(body))
                .map(DrawingFiles::json)
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/figures/shape.json")
    ResponseEntity<String> shape(@RequestParam(defaultValue = "female") String body) {
        return json(FigureData.shape(FigureOptions.usual(body(body))));
    }

    private static Sex body(String word) {
        return OneOf.get(Sex.values(), Drawn::word, word, "Body", "Ask for female or male.");
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(ONE_DAY)
                .body(text);
    }
}
