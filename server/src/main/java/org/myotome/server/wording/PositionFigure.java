package org.myotome.server.wording;

import java.util.List;
import org.myotome.engine.movement.Position;

/**
 * A line drawing of a starting position, in a box of 240 by 120 with the floor at 108. It shows the position only, not the
 * movement.
 *
 * @param headX centre of the head
 * @param headY centre of the head
 * @param lines trunk and limbs, each a list of points
 * @param props bench or seat, each a list of points; may be empty
 * @param name the position in words
 */
public record PositionFigure(int headX, int headY, List<String> lines, List<String> props, String name) {

    /** Return the drawing of a position. */
    public static PositionFigure of(Position position) {
        return switch (position) {
            case SUPINE -> lying("lying on the back", "54,98 122,98 206,100", "66,98 104,103");
            case HOOKLYING -> lying("lying on the back, knees bent", "54,98 122,98 152,62 174,103", "66,98 104,103");
            case PRONE -> lying("lying face down", "54,98 122,98 206,101", "60,98 24,103");
            case SIDELYING -> lying("lying on the side", "54,96 124,98 164,88 206,101", "62,96 30,104");
            case QUADRUPED ->
                figure(
                        58,
                        54,
                        List.of("74,60 150,62 150,104 194,104", "80,60 80,104"),
                        List.of(),
                        "on hands and knees");
            case SITTING ->
                figure(
                        108,
                        22,
                        List.of("108,38 108,78 148,78 148,106", "108,48 130,74"),
                        List.of("92,82 134,82 134,106"),
                        "sitting");
            case STANDING ->
                figure(
                        120,
                        14,
                        List.of("120,28 120,64 112,106", "120,64 128,106", "120,34 106,62", "120,34 134,62"),
                        List.of(),
                        "standing");
            case HALF_KNEELING ->
                figure(
                        116,
                        24,
                        List.of("116,38 116,74 148,74 148,106", "116,74 112,104 82,106"),
                        List.of(),
                        "kneeling on one knee");
            case TALL_KNEELING ->
                figure(
                        120,
                        24,
                        List.of("120,38 120,72 122,104 88,106", "120,44 134,70"),
                        List.of(),
                        "kneeling upright");
            case GAIT ->
                figure(
                        120,
                        14,
                        List.of(
                                "120,28 120,64 98,86 90,106",
                                "120,64 142,84 150,106",
                                "120,34 104,58",
                                "120,34 138,56"),
                        List.of(),
                        "walking or running");
            case STANDING_SPLIT ->
                figure(
                        120,
                        14,
                        List.of("120,28 120,64 84,106", "120,64 152,82 152,106", "120,34 108,62"),
                        List.of(),
                        "standing, one foot in front");
            case SINGLE_LEG ->
                figure(
                        120,
                        14,
                        List.of("120,28 120,64 120,106", "120,64 144,78 130,96", "120,34 104,60", "120,34 136,60"),
                        List.of(),
                        "standing on one leg");
            case SUPINE_BENCH ->
                figure(
                        48,
                        66,
                        List.of("62,72 126,72 158,72 160,106", "74,72 106,80"),
                        List.of("34,80 96,80 96,106"),
                        "shoulders on a bench");
            case SUPINE_MACHINE ->
                figure(
                        44,
                        76,
                        List.of("58,84 118,84 150,54 190,66", "70,84 102,92"),
                        List.of("30,92 130,92", "194,40 194,96"),
                        "lying in a machine");
            case AIRBORNE ->
                figure(
                        120,
                        8,
                        List.of("120,22 120,54 112,90", "120,54 130,90", "120,28 102,14", "120,28 138,14"),
                        List.of(),
                        "in the air");
        };
    }

    private static PositionFigure lying(String name, String body, String arm) {
        return figure(38, 94, List.of(body, arm), List.of(), name);
    }

    private static PositionFigure figure(int headX, int headY, List<String> lines, List<String> props, String name) {
        return new PositionFigure(headX, headY, lines, props, name);
    }
}
