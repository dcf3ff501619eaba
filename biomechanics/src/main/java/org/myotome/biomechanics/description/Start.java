package org.myotome.biomechanics.description;

import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.pose.Attitude;

/** How a movement begins. */
final class Start {

    private final Attitude attitude;
    private final Moment moment;
    private final Language language;

    Start(Attitude attitude, Moment moment, Language language) {
        this.attitude = attitude;
        this.moment = moment;
        this.language = language;
    }

    String text() {
        String position = switch (attitude) {
            case UPRIGHT -> upright();
            case SUPINE -> supine();
            case PRONE -> prone();
            case LEFT_SIDE -> onSide(Side.LEFT);
            case RIGHT_SIDE -> onSide(Side.RIGHT);
        };
        return language.of("Start: ", "Ausgangsstellung: ") + position + against() + ".";
    }

    private String upright() {
        if (moment.touchesThing("seat", "floor")) {
            return language.of("sit on the floor", "auf dem Boden sitzen");
        }
        if (moment.touches("seat", Side.RIGHT) || moment.touches("seat", Side.LEFT)) {
            return language.of("sit upright", "aufrecht sitzen");
        }
        for (Side side : Side.values()) {
            if (moment.touches("knee", side) && moment.hasSole(side.other())) {
                return language.of(
                        "kneel on the " + english(side) + " knee, the " + english(side.other()) + " foot in front",
                        "auf dem " + german(side) + "en Knie knien, " + german(side.other()) + "er Fuß vorn");
            }
        }
        if (moment.touchesBoth("knee")) {
            return language.of("kneel upright", "aufrecht knien");
        }
        for (Side side : Side.values()) {
            if (moment.hasLegDown(side) && !moment.hasLegDown(side.other())) {
                return language.of(
                        "stand on the " + english(side) + " leg", "auf dem " + german(side) + "en Bein stehen");
            }
        }
        return language.of("stand upright", "aufrecht stehen");
    }

    private String supine() {
        boolean bent = moment.angle("knee_flexion_r") > 50 && moment.angle("knee_flexion_l") > 50;
        boolean onThing = moment.touches().stream()
                .anyMatch(touch -> touch.patch().startsWith("back")
                        && !touch.surface().of().equals("floor"));
        boolean soles = moment.hasSole(Side.RIGHT) && moment.hasSole(Side.LEFT);
        if (onThing && soles) {
            return language.of("upper back supported, feet on the floor", "oberer Rücken abgestützt, Füße aufgestellt");
        }
        String back = language.of("lie on your back", "Rückenlage");
        if (bent && soles) {
            return back + language.of(", knees bent, feet on the floor", ", Knie gebeugt, Füße aufgestellt");
        }
        return bent ? back + language.of(", knees bent, feet off the floor", ", Knie gebeugt, Füße in der Luft") : back;
    }

    private String prone() {
        boolean hands = moment.touchesBoth("palm");
        boolean forearms = moment.touchesBoth("elbow");
        if (moment.touchesBoth("knee") && (hands || forearms)) {
            return hands
                    ? language.of("on hands and knees", "Vierfüßlerstand")
                    : language.of("on forearms and knees", "auf Unterarmen und Knien");
        }
        if (moment.touches("chest", Side.RIGHT) || moment.touches("hip_front", Side.RIGHT)) {
            return language.of("lie face down", "Bauchlage");
        }
        if (forearms) {
            return language.of("on forearms and toes", "auf Unterarmen und Zehen");
        }
        return hands ? language.of("on hands and toes", "auf Händen und Zehen") : language.of("face down", "Bauchlage");
    }

    private String onSide(Side side) {
        String lying = language.of(
                "on your " + english(side) + " side", "Seitlage " + (side == Side.RIGHT ? "rechts" : "links"));
        return moment.touches("elbow", side) && !moment.touches("shoulder", side)
                ? lying + language.of(", propped on the forearm", ", auf den Unterarm gestützt")
                : lying;
    }

    private String against() {
        if (moment.touchesThing("palm", "wall") || moment.touchesThing("fingers", "wall")) {
            return language.of(", hands on the wall", ", Hände an der Wand");
        }
        return moment.touchesThing("back", "wall") || moment.touchesThing("sacrum", "wall")
                ? language.of(", back against the wall", ", Rücken an der Wand")
                : "";
    }

    private static String english(Side side) {
        return side == Side.RIGHT ? "right" : "left";
    }

    private static String german(Side side) {
        return side == Side.RIGHT ? "recht" : "link";
    }
}
