package org.myotome.biomechanics.description;

/**
 * What is done; the sign of a percent stands for what it is done to. German and Spanish have the infinitive, Arabic the verbal
 * noun, so that nobody is spoken to as a man or a woman.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of texts never change
enum Verb {
    LIFT("lift %", "% anheben", "levantar %", "رفع %"),
    LOWER("lower %", "% senken", "bajar %", "خفض %"),
    PUT_DOWN("put % down", "% absetzen", "apoyar %", "إنزال %"),
    BEND("bend %", "% beugen", "doblar %", "ثني %"),
    STRAIGHTEN("straighten %", "% strecken", "extender %", "مدّ %"),
    RAISE("raise %", "% heben", "elevar %", "رفع %"),
    RAISE_ASIDE("raise % to the side", "% seitlich heben", "elevar % lateralmente", "رفع % جانبًا"),
    MOVE_BACK("move % back", "% nach hinten führen", "llevar % hacia atrás", "تحريك % إلى الخلف"),
    MOVE_OUT("move % outward", "% nach außen führen", "llevar % hacia fuera", "تحريك % إلى الخارج"),
    MOVE_IN("move % inward", "% nach innen führen", "llevar % hacia dentro", "تحريك % إلى الداخل"),
    TURN_OUT("turn % outward", "% nach außen drehen", "girar % hacia fuera", "تدوير % إلى الخارج"),
    TURN_IN("turn % inward", "% nach innen drehen", "girar % hacia dentro", "تدوير % إلى الداخل"),
    PULL_UP("pull % up", "% hochziehen", "llevar % hacia arriba", "سحب % إلى أعلى"),
    POINT_DOWN("point % down", "% nach unten strecken", "estirar % hacia abajo", "توجيه % إلى أسفل"),
    PRESS_DOWN("press % down", "% nach unten drücken", "presionar hacia abajo con %", "ضغط % إلى أسفل"),
    BEND_FORWARD("bend % forward", "% nach vorn beugen", "doblar % hacia delante", "ثني % إلى الأمام"),
    BEND_BACK("bend % back", "% nach hinten beugen", "doblar % hacia atrás", "ثني % إلى الخلف"),
    BEND_RIGHT("bend % to the right", "% nach rechts neigen", "inclinar % hacia la derecha", "إمالة % إلى اليمين"),
    BEND_LEFT("bend % to the left", "% nach links neigen", "inclinar % hacia la izquierda", "إمالة % إلى اليسار"),
    TURN_RIGHT("turn % to the right", "% nach rechts drehen", "girar % hacia la derecha", "تدوير % إلى اليمين"),
    TURN_LEFT("turn % to the left", "% nach links drehen", "girar % hacia la izquierda", "تدوير % إلى اليسار"),
    STAND_UP("stand up", "aufstehen", "ponerse de pie", "النهوض"),
    SIT_DOWN("sit down", "hinsetzen", "sentarse", "الجلوس"),
    LEAN_FORWARD(
            "lean forward from the hips",
            "aus der Hüfte nach vorn neigen",
            "inclinarse hacia delante desde las caderas",
            "الميل إلى الأمام من الوركين"),
    COME_UPRIGHT("come upright", "aufrichten", "enderezarse", "إعادة الجذع إلى الاستقامة");

    private final Phrase phrase;

    Verb(String english, String german, String spanish, String arabic) {
        phrase = new Phrase(english, german, spanish, arabic);
    }

    String text(Language language, String what) {
        return phrase.in(language).replace("%", what);
    }
}
