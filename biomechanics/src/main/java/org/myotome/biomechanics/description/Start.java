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
        return say("Start: ", "Ausgangsstellung: ", "Posición inicial: ", "وضع البداية: ") + position + against() + ".";
    }

    private String say(String english, String german, String spanish, String arabic) {
        return new Phrase(english, german, spanish, arabic).in(language);
    }

    private String upright() {
        if (moment.touchesThing("seat", "floor")) {
            return say(
                    "sit on the floor", "auf dem Boden sitzen", "en posición sentada en el suelo", "الجلوس على الأرض");
        }
        if (moment.touches("seat", Side.RIGHT) || moment.touches("seat", Side.LEFT)) {
            return say("sit upright", "aufrecht sitzen", "en posición sentada, cuerpo erguido", "الجلوس باستقامة");
        }
        for (Side side : Side.values()) {
            if (moment.touches("knee", side) && moment.hasSole(side.other())) {
                return onOneKnee(side);
            }
        }
        if (moment.touchesBoth("knee")) {
            return say("kneel upright", "aufrecht knien", "de rodillas, cuerpo erguido", "الجثو على الركبتين باستقامة");
        }
        for (Side side : Side.values()) {
            if (moment.hasLegDown(side) && !moment.hasLegDown(side.other())) {
                return onOneLeg(side);
            }
        }
        return say("stand upright", "aufrecht stehen", "de pie, cuerpo erguido", "الوقوف باستقامة");
    }

    private String onOneKnee(Side side) {
        return switch (side) {
            case RIGHT ->
                say(
                        "kneel on the right knee, the left foot in front",
                        "auf dem rechten Knie knien, linker Fuß vorn",
                        "rodilla derecha apoyada, pie izquierdo delante",
                        "الجثو على الركبة اليمنى، والقدم اليسرى إلى الأمام");
            case LEFT ->
                say(
                        "kneel on the left knee, the right foot in front",
                        "auf dem linken Knie knien, rechter Fuß vorn",
                        "rodilla izquierda apoyada, pie derecho delante",
                        "الجثو على الركبة اليسرى، والقدم اليمنى إلى الأمام");
        };
    }

    private String onOneLeg(Side side) {
        return switch (side) {
            case RIGHT ->
                say(
                        "stand on the right leg",
                        "auf dem rechten Bein stehen",
                        "de pie sobre la pierna derecha",
                        "الوقوف على الساق اليمنى");
            case LEFT ->
                say(
                        "stand on the left leg",
                        "auf dem linken Bein stehen",
                        "de pie sobre la pierna izquierda",
                        "الوقوف على الساق اليسرى");
        };
    }

    private String supine() {
        boolean bent = moment.angle("knee_flexion_r") > 50 && moment.angle("knee_flexion_l") > 50;
        boolean onThing = moment.touches().stream()
                .anyMatch(touch -> touch.patch().startsWith("back")
                        && !touch.surface().of().equals("floor"));
        boolean soles = moment.hasSole(Side.RIGHT) && moment.hasSole(Side.LEFT);
        if (onThing && soles) {
            return say(
                    "upper back supported, feet on the floor",
                    "oberer Rücken abgestützt, Füße aufgestellt",
                    "parte alta de la espalda apoyada, pies en el suelo",
                    "أعلى الظهر مسنود، والقدمان على الأرض");
        }
        String back = say("lie on your back", "Rückenlage", "boca arriba", "الاستلقاء على الظهر");
        return bent ? back + kneesBent(soles) : back;
    }

    private String kneesBent(boolean soles) {
        return soles
                ? say(
                        ", knees bent, feet on the floor",
                        ", Knie gebeugt, Füße aufgestellt",
                        ", rodillas dobladas, pies en el suelo",
                        "، والركبتان مثنيتان، والقدمان على الأرض")
                : say(
                        ", knees bent, feet off the floor",
                        ", Knie gebeugt, Füße in der Luft",
                        ", rodillas dobladas, pies en el aire",
                        "، والركبتان مثنيتان، والقدمان مرفوعتان عن الأرض");
    }

    private String prone() {
        boolean hands = moment.touchesBoth("palm");
        boolean forearms = moment.touchesBoth("elbow");
        if (moment.touchesBoth("knee") && (hands || forearms)) {
            return hands
                    ? say(
                            "on hands and knees",
                            "Vierfüßlerstand",
                            "a cuatro apoyos, sobre manos y rodillas",
                            "الارتكاز على اليدين والركبتين")
                    : say(
                            "on forearms and knees",
                            "auf Unterarmen und Knien",
                            "sobre los antebrazos y las rodillas",
                            "الارتكاز على الساعدين والركبتين");
        }
        if (moment.touches("chest", Side.RIGHT) || moment.touches("hip_front", Side.RIGHT)) {
            return say("lie face down", "Bauchlage", "boca abajo", "الاستلقاء على البطن");
        }
        if (forearms) {
            return say(
                    "on forearms and toes",
                    "auf Unterarmen und Zehen",
                    "sobre los antebrazos y las puntas de los pies",
                    "الارتكاز على الساعدين وأصابع القدمين");
        }
        return hands
                ? say(
                        "on hands and toes",
                        "auf Händen und Zehen",
                        "sobre las manos y las puntas de los pies",
                        "الارتكاز على اليدين وأصابع القدمين")
                : say("face down", "Bauchlage", "boca abajo", "الوجه نحو الأرض");
    }

    private String onSide(Side side) {
        String lying = switch (side) {
            case RIGHT ->
                say(
                        "on your right side",
                        "Seitlage rechts",
                        "de lado, sobre el costado derecho",
                        "الاستلقاء على الجنب الأيمن");
            case LEFT ->
                say(
                        "on your left side",
                        "Seitlage links",
                        "de lado, sobre el costado izquierdo",
                        "الاستلقاء على الجنب الأيسر");
        };
        return moment.touches("elbow", side) && !moment.touches("shoulder", side)
                ? lying
                        + say(
                                ", propped on the forearm",
                                ", auf den Unterarm gestützt",
                                ", con apoyo en el antebrazo",
                                "، مع الارتكاز على الساعد")
                : lying;
    }

    private String against() {
        if (moment.touchesThing("palm", "wall") || moment.touchesThing("fingers", "wall")) {
            return say(", hands on the wall", ", Hände an der Wand", ", manos en la pared", "، واليدان على الحائط");
        }
        return moment.touchesThing("back", "wall") || moment.touchesThing("sacrum", "wall")
                ? say(
                        ", back against the wall",
                        ", Rücken an der Wand",
                        ", espalda contra la pared",
                        "، والظهر مسنود إلى الحائط")
                : "";
    }
}
