package org.myotome.server.movement;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.figure.FigureStrip;
import org.myotome.biomechanics.figure.paint.Theme;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.PositionFigure;
import org.springframework.stereotype.Component;

/** Makes the pictures of movements that pages show. */
@Component
public class Pictures {

    private final Content content;
    private final Descriptions descriptions;
    private final Drawings drawings;

    Pictures(Content content, Descriptions descriptions, Drawings drawings) {
        this.content = content;
        this.descriptions = descriptions;
        this.drawings = drawings;
    }

    /**
     * A movement drawn for paper: how it starts and where it leads, side by side.
     *
     * @param svg the drawing as an SVG document
     * @param captions the words under each panel, left to right
     */
    public record OnPaper(String svg, List<String> captions) {

        public OnPaper {
            captions = List.copyOf(captions);
        }
    }

    /** Return a movement drawn for paper, if it has a drawing, its captions in a language. */
    public Optional<OnPaper> findOnPaper(SidedMovement rung, Words words) {
        Language language = Described.in(words);
        Drawn right = Drawn.picture(rung.movementId()).pair().in(Theme.PAPER).in(language);
        Drawn wanted = isLeft(rung) ? right.left() : right;
        return drawings.find(wanted)
                .map(svg -> new OnPaper(
                        svg,
                        FigureStrip.captionsOfStartAndEnd(
                                descriptions.find(rung.movementId()).orElseThrow(), language)));
    }

    private static boolean isLeft(SidedMovement rung) {
        return rung.side().find().equals(Optional.of(Side.LEFT));
    }

    /** Return the picture of a movement on its usual side. */
    public Picture of(String movementId) {
        return of(movementId, false);
    }

    /** Return the picture of a movement on the side of a rung. */
    public Picture of(SidedMovement rung) {
        return of(rung.movementId(), isLeft(rung));
    }

    private Picture of(String movementId, boolean isLeft) {
        Movement movement = content.library().getMovement(movementId);
        return new Picture(
                movementId,
                movement.name(),
                descriptions.find(movementId).isPresent(),
                isLeft,
                PositionFigure.of(movement.position()),
                Words.ENGLISH);
    }
}
