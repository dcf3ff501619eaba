package org.myotome.biomechanics.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.description.MovementText;
import org.myotome.biomechanics.figure.data.MovementData;
import org.myotome.biomechanics.figure.data.ShapeData;
import org.myotome.biomechanics.movement.MovementDescription;

/** Figures as JSON for the web component {@code <movement-figure>}. */
public final class FigureData {

    /** Pictures over one round; between them the component turns smoothly from one to the next. */
    private static final int PICTURES = 25;

    private FigureData() {}

    /** Return the shape of a body, which all movements share. */
    public static String shape(FigureOptions options) {
        return ShapeData.json(options.human(), options.shape());
    }

    /** Return a movement of that body. */
    public static String movement(MovementDescription description, FigureOptions options) {
        ClosedMovement closed = ClosedMovement.of(description, options.human(), PICTURES);
        List<Integer> panels = new Moments(description.movement())
                .printed().stream()
                        .map(moment -> closed.nearest(moment.seconds()))
                        .toList();
        return MovementData.json(
                options.human(),
                new MovementData.Content(
                        description.movement().id(),
                        closed.seconds(),
                        List.of(description.view(), description.otherView()),
                        closed.pictures(),
                        panels,
                        closed.props(),
                        Fault.of(description)
                                .map(check ->
                                        new Fault(options.human()).pictures(description, check, closed.pictures())),
                        Way.find(options.human(), closed.pictures(), panels),
                        words(description)));
    }

    /** Of the movement as its file has it, and on the other side: a browser shows the one that it draws. */
    private static Map<String, Map<String, String>> words(MovementDescription description) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(
                    "description",
                    MovementText.of(description.movement(), language).text());
            texts.put(
                    "mirrored",
                    MovementText.of(description.movement().mirrored(), language).text());
            words.put(language.code(), texts);
        }
        return words;
    }
}
