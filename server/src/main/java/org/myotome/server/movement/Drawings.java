package org.myotome.server.movement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.figure.DemandHeat;
import org.myotome.biomechanics.figure.FigureData;
import org.myotome.biomechanics.figure.FigureOptions;
import org.myotome.biomechanics.figure.FigurePicture;
import org.myotome.biomechanics.figure.FigureStrip;
import org.myotome.biomechanics.figure.paint.Heat;
import org.myotome.biomechanics.figure.paint.Skin;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.strength.Strengths;
import org.springframework.stereotype.Component;

/**
 * Draws movements and keeps the drawings that were asked for last, since each takes some hundredths of a second. Safe for use by
 * many threads; draws one at a time, so that many who ask at once cannot take the whole machine.
 */
@Component
class Drawings {

    /** About 50 kB each. */
    private static final int MOST_KEPT = 600;

    private static final double USUAL_YEARS = 40;

    private final Descriptions descriptions;
    private final ReentrantLock drawing = new ReentrantLock();
    private final Map<Drawn, String> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<Numbers, String> numbers = new LinkedHashMap<>();

    Drawings(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** Return the drawing as an SVG document; nothing if the movement has no file. */
    Optional<String> find(Drawn wanted) {
        Optional<MovementDescription> description = descriptions.find(wanted.movementId());
        return description.map(found -> get(wanted, found));
    }

    private String get(Drawn wanted, MovementDescription description) {
        drawing.lock();
        try {
            String known = kept.get(wanted);
            if (known != null) {
                return known;
            }
            String drawn = draw(wanted, wanted.isLeft() ? description.mirrored() : description);
            kept.put(wanted, drawn);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return drawn;
        } finally {
            drawing.unlock();
        }
    }

    /** Return a movement as numbers for the web component; nothing if it has no file. */
    Optional<String> findNumbers(String movementId, Sex body) {
        return descriptions.find(movementId).map(description -> numbers(new Numbers(movementId, body), description));
    }

    private String numbers(Numbers wanted, MovementDescription description) {
        drawing.lock();
        try {
            return numbers.computeIfAbsent(
                    wanted, _ -> FigureData.movement(description, FigureOptions.usual(wanted.body())));
        } finally {
            drawing.unlock();
        }
    }

    /** Two for each movement, about 20 kB each: all are kept. */
    private record Numbers(String movementId, Sex body) {}

    private static String draw(Drawn wanted, MovementDescription description) {
        FigureOptions options = FigureOptions.usual(wanted.body())
                .in(wanted.theme(), skin(wanted.movementId()))
                .in(wanted.language())
                .from(wanted.isOtherView() ? description.otherView() : description.view());
        FigureOptions layered = switch (wanted.layer()) {
            case NONE -> options;
            case DEMAND -> options.with(heat(description, options));
            case FAULT -> options.withFault();
        };
        return switch (wanted.form()) {
            case PICTURE -> FigurePicture.svg(description, layered, "p");
            case PANELS -> FigureStrip.svg(description, layered, "p");
            case PAIR -> FigureStrip.startAndEnd(description, layered, "p");
        };
    }

    private static Heat heat(MovementDescription description, FigureOptions options) {
        Strengths norms = Strengths.ofMeanPeople(options.human().physique(), USUAL_YEARS);
        return DemandHeat.of(new DemandAnalysis(options.human(), norms).of(description.movement()));
    }

    /** Everybody is shown somewhere in the library, always the same for a movement. */
    static Skin skin(String movementId) {
        Skin[] skins = Skin.values();
        return skins[movementId.chars().sum() / 2 % skins.length];
    }
}
