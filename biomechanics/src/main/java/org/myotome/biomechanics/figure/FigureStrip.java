package org.myotome.biomechanics.figure;

import java.util.List;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.description.MovementText;
import org.myotome.biomechanics.description.Phrase;
import org.myotome.biomechanics.figure.paint.Bounds;
import org.myotome.biomechanics.figure.paint.Palette;
import org.myotome.biomechanics.figure.paint.SvgExtras;
import org.myotome.biomechanics.figure.paint.SvgFigure;
import org.myotome.biomechanics.figure.paint.SvgGround;
import org.myotome.biomechanics.figure.paint.SvgHeat;
import org.myotome.biomechanics.figure.paint.SvgText;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.movement.MovementDescription;

/** Numbered panels of a movement, for print. */
public final class FigureStrip {

    private static final double MARGIN = 16;
    private static final double CAPTION = 30;
    private static final double LEGEND = 22;
    private static final Phrase FAULT = new Phrase("common fault", "häufiger Fehler", "error frecuente", "خطأ شائع");

    private final MovementDescription description;
    private final FigureOptions options;
    private final String id;
    private final MovementScenes scenes;
    private final List<Moments.Moment> moments;
    private final Bounds bounds = new Bounds();
    private final Palette palette;
    private final StringBuilder svg = new StringBuilder();

    private FigureStrip(
            MovementDescription description, FigureOptions options, String id, List<Moments.Moment> moments) {
        this.description = description;
        this.options = options;
        this.id = id;
        this.moments = moments;
        palette = options.palette();
        scenes = new MovementScenes(description, options);
        for (Moments.Moment moment : moments) {
            bounds.add(scenes.at(moment.seconds()));
        }
        scenes.faultAt(moments.getLast().seconds()).ifPresent(bounds::add);
        if (scenes.props.hasMat()) {
            bounds.add(SvgGround.matCorners(scenes.scenes, scenes.camera));
        }
        bounds.grow(MARGIN);
    }

    /**
     * Return the panels as one SVG document, without style sheets and scripts.
     *
     * @param description what to draw; if it cannot be closed, the nearest poses are drawn
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static String svg(MovementDescription description, FigureOptions options) {
        String name = description.movement().id() + options.view();
        return svg(description, options, "f" + Integer.toString(name.hashCode() & 0xfffff, 36) + "x");
    }

    /**
     * Return the panels for a page with others.
     *
     * @param id what names inside begin with: a letter, then letters or digits; unlike that of all others on the page
     */
    public static String svg(MovementDescription description, FigureOptions options, String id) {
        return new FigureStrip(description, options, id, new Moments(description.movement()).printed()).draw(true);
    }

    /**
     * Return how a movement starts and where it leads, without words, for where there is little room: two panels, or one where
     * nothing moves. {@link #captionsOfStartAndEnd} has the words.
     *
     * @param id as of {@link #svg(MovementDescription, FigureOptions, String)}
     */
    public static String startAndEnd(MovementDescription description, FigureOptions options, String id) {
        return new FigureStrip(description, options, id, new Moments(description.movement()).startAndEnd()).draw(false);
    }

    /** Return the words for each panel of the start and the end. */
    public static List<String> captionsOfStartAndEnd(MovementDescription description, Language language) {
        return new Moments(description.movement())
                .startAndEnd().stream()
                        .map(moment -> MovementText.caption(description.movement(), moment.keyframe(), false, language))
                        .toList();
    }

    private String draw(boolean withWords) {
        boolean hasHeat = !options.heat().shares().isEmpty();
        boolean hasFault = scenes.fault.isPresent();
        double width = moments.size() * bounds.width();
        double captions = bounds.height() + (withWords ? CAPTION : 0);
        double height = captions + (hasHeat ? LEGEND : 0) + (hasFault ? LEGEND : 0);
        svg.append(SvgText.open(width, height));
        svg.append(SvgText.title(
                description.movement().id().replace('_', ' '),
                MovementText.of(description.movement(), options.language()).text(),
                options.language().code()));
        svg.append(SvgText.ground(width, height, palette));
        for (int i = 0; i < moments.size(); i++) {
            panel(i);
            if (withWords) {
                caption(i);
            }
        }
        if (hasHeat) {
            svg.append(SvgHeat.legend(MARGIN, captions + 12, options.language(), palette, id + 0));
        }
        if (hasFault) {
            svg.append(SvgExtras.ghostLegend(MARGIN, height - 10, FAULT.in(options.language()), palette));
        }
        return svg.append("</svg>").toString();
    }

    private void panel(int number) {
        Moments.Moment moment = moments.get(number);
        Scene scene = scenes.at(moment.seconds());
        if (!options.heat().shares().isEmpty()) {
            svg.append(SvgHeat.patterns(id + number));
        }
        svg.append(SvgText.group(number * bounds.width() - bounds.left(), -bounds.top()));
        if (scenes.props.hasMat()) {
            svg.append(SvgGround.mat(scenes.scenes, scenes.camera, palette));
        }
        svg.append(SvgGround.shadow(scene, scenes.camera, palette));
        if (number == moments.size() - 1) {
            scenes.faultAt(moment.seconds()).ifPresent(fault -> svg.append(SvgExtras.ghost(fault)));
        }
        svg.append(SvgFigure.paint(scenes.shape, scene, scenes.camera, palette, options.heat(), id + number));
        if (number == 0) {
            List<double[]> way = scenes.way(moments, options);
            svg.append(way.isEmpty() ? "" : SvgExtras.arrow(way, palette));
        }
        svg.append("</g>");
    }

    private void caption(int number) {
        Moments.Moment moment = moments.get(number);
        svg.append(SvgText.caption(
                (number + 0.5) * bounds.width(),
                bounds.height() + 18,
                number + 1,
                MovementText.caption(
                        description.movement(), moment.keyframe(), moment.isOnTheWay(), options.language()),
                palette));
    }
}
