package org.myotome.server.style;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.myotome.server.form.Choice;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which the visual language shows itself, for whoever works on it or wants to know why things look as they do. */
@Controller
public class StylePages {

    private static final List<String> COLOURS = List.of(
            "paper",
            "surface",
            "sunken",
            "stage",
            "ink",
            "ink-2",
            "line",
            "line-strong",
            "spruce",
            "spruce-wash",
            "spruce-deep",
            "now",
            "now-wash",
            "now-ink",
            "fine",
            "fine-wash",
            "fine-ink",
            "unsure",
            "unsure-wash",
            "unsure-ink",
            "weak",
            "weak-wash",
            "weak-ink",
            "stop",
            "stop-wash",
            "stop-ink");
    private static final List<String> SIZES =
            List.of("text-xs", "text-sm", "text-md", "text-lg", "text-xl", "text-2xl", "text-3xl", "text-hero");
    private static final List<String> MEASURES =
            List.of("target", "target-big", "s1", "s2", "s4", "s8", "r-md", "quick", "calm");

    private final Pages pages;
    private final Shells shells;
    private final StyleView view = view(Tokens.shipped());

    StylePages(Pages pages, Shells shells) {
        this.pages = pages;
        this.shells = shells;
    }

    /**
     * What the page shows.
     *
     * @param themes the names of the themes, in the order of every list by theme
     * @param colours each with its value by theme
     * @param pairs each with its contrast by theme
     * @param sizes of letters
     * @param measures of space, corners and time
     * @param voice the families of the face that speaks, best first
     * @param data the families of the face that counts, best first
     * @param chosen answers, of which the second is chosen
     */
    public record StyleView(
            List<String> themes,
            List<Swatch> colours,
            List<Met> pairs,
            List<Measure> sizes,
            List<Measure> measures,
            String voice,
            String data,
            List<Choice> chosen) {}

    /**
     * A colour.
     *
     * @param name its token
     * @param values by theme
     */
    public record Swatch(String name, List<String> values) {}

    /**
     * A pair of colours.
     *
     * @param pair which
     * @param samples by theme
     */
    public record Met(Pair pair, List<Sample> samples) {}

    /**
     * A pair of colours in one theme.
     *
     * @param front the colour in front
     * @param ground the colour behind
     * @param ratio such as 7.4
     * @param enough whether it is what is asked for
     */
    public record Sample(String front, String ground, String ratio, boolean enough) {}

    /**
     * A size, distance or time.
     *
     * @param name its token
     * @param value as written
     */
    public record Measure(String name, String value) {}

    @GetMapping("/style")
    ResponseEntity<String> style(HttpServletRequest request) {
        return pages.page(
                "style/style", shells.of(request, "How it looks, and why", "style", Shell.Place.MOVEMENTS), view);
    }

    private static StyleView view(Tokens tokens) {
        return new StyleView(
                Arrays.stream(Theme.values()).map(Theme::label).toList(),
                COLOURS.stream().map(name -> swatch(tokens, name)).toList(),
                Pair.IN_USE.stream().map(pair -> met(tokens, pair)).toList(),
                measures(tokens, SIZES),
                measures(tokens, MEASURES),
                tokens.get(Theme.LIGHT, "font-voice").replace("\"", ""),
                tokens.get(Theme.LIGHT, "font-data").replace("\"", ""),
                List.of(
                        Choice.unknown("unknown"),
                        Choice.of("steady", "Steady"),
                        new Choice("wobbled", "Wobbled", "sometimes", ""),
                        new Choice("lost", "Lost it", "above what is agreed", "over")));
    }

    private static Swatch swatch(Tokens tokens, String name) {
        return new Swatch(
                name,
                Arrays.stream(Theme.values())
                        .map(theme -> tokens.getColour(theme, name).text())
                        .toList());
    }

    private static Met met(Tokens tokens, Pair pair) {
        return new Met(
                pair,
                Arrays.stream(Theme.values())
                        .map(theme -> sample(tokens, theme, pair))
                        .toList());
    }

    private static Sample sample(Tokens tokens, Theme theme, Pair pair) {
        double contrast = pair.contrast(tokens, theme);
        return new Sample(
                tokens.getColour(theme, pair.front()).text(),
                tokens.getColour(theme, pair.ground()).text(),
                String.format(Locale.ROOT, "%.1f", contrast),
                contrast >= pair.least());
    }

    private static List<Measure> measures(Tokens tokens, List<String> names) {
        return names.stream()
                .map(name -> new Measure(name, tokens.get(Theme.LIGHT, name)))
                .toList();
    }
}
