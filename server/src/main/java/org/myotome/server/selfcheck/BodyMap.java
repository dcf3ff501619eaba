package org.myotome.server.selfcheck;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Side;
import org.myotome.server.wording.Spoken;

/**
 * A body from the front and from behind, cut into places that can be tapped; a drawing of 420 by 540. Each half is drawn in
 * the frame of the pathway's half body: from its midline outwards, from head to foot.
 *
 * @param areas the places
 */
public record BodyMap(List<Area> areas) {

    private static final int FRONT_MIDDLE = 105;
    private static final int BACK_MIDDLE = 315;
    private static final int WIDTH = 66;

    public BodyMap {
        areas = List.copyOf(areas);
    }

    /**
     * A place on one side, seen from one direction.
     *
     * @param region the word of the region
     * @param side the word of the side
     * @param label name and side
     * @param front whether it is seen from the front
     * @param frame where its half of the body is
     * @param x where it begins, from the midline outwards
     * @param y where it begins, from the head downwards
     * @param width how wide it is
     * @param height how high it is
     */
    public record Area(
            String region,
            String side,
            String label,
            boolean front,
            String frame,
            int x,
            int y,
            int width,
            int height) {}

    private record Band(BodyRegion region, int x, int y, int width, int height) {}

    static BodyMap usual(Words words) {
        List<Area> areas = new ArrayList<>();
        for (Side side : Side.values()) {
            bands(true).forEach(band -> areas.add(area(band, side, true, words)));
            bands(false).forEach(band -> areas.add(area(band, side, false, words)));
        }
        return new BodyMap(areas);
    }

    private static List<Band> bands(boolean front) {
        List<Band> bands = new ArrayList<>();
        if (front) {
            bands.add(new Band(BodyRegion.ABDOMEN, 0, 118, WIDTH, 78));
            bands.add(new Band(BodyRegion.GROIN, 0, 196, 30, 70));
            bands.add(new Band(BodyRegion.HIP, 30, 196, WIDTH - 30, 70));
        } else {
            bands.add(new Band(BodyRegion.UPPER_BACK, 0, 62, WIDTH, 78));
            bands.add(new Band(BodyRegion.LOWER_BACK, 0, 140, WIDTH, 56));
            bands.add(new Band(BodyRegion.BUTTOCK, 0, 196, WIDTH, 78));
        }
        bands.add(new Band(BodyRegion.THIGH, 0, front ? 266 : 274, WIDTH, front ? 88 : 80));
        bands.add(new Band(BodyRegion.KNEE, 0, 354, WIDTH, 48));
        bands.add(new Band(front ? BodyRegion.LOWER_LEG : BodyRegion.CALF, 0, 402, WIDTH, 74));
        bands.add(new Band(BodyRegion.ANKLE, 0, 476, WIDTH, 27));
        bands.add(new Band(front ? BodyRegion.FOOT : BodyRegion.HEEL, 0, 503, WIDTH, 30));
        return bands;
    }

    /** From the front, the person's right side is on the left of the picture. */
    private static Area area(Band band, Side side, boolean front, Words words) {
        boolean mirrored = front == (side == Side.RIGHT);
        int middle = front ? FRONT_MIDDLE : BACK_MIDDLE;
        String frame = "translate(" + middle + " 0)" + (mirrored ? " scale(-1 1)" : "");
        return new Area(
                band.region().word(),
                side.word(),
                Spoken.sided(words, side, band.region()),
                front,
                frame,
                band.x(),
                band.y(),
                band.width(),
                band.height());
    }
}
