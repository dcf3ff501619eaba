package org.myotome.biomechanics.description;

/** What is done; the sign of a percent stands for what it is done to. */
enum Verb {
    LIFT("lift %", "% anheben"),
    LOWER("lower %", "% senken"),
    PUT_DOWN("put % down", "% absetzen"),
    BEND("bend %", "% beugen"),
    STRAIGHTEN("straighten %", "% strecken"),
    RAISE("raise %", "% heben"),
    RAISE_ASIDE("raise % to the side", "% seitlich heben"),
    MOVE_BACK("move % back", "% nach hinten führen"),
    MOVE_OUT("move % outward", "% nach außen führen"),
    MOVE_IN("move % inward", "% nach innen führen"),
    TURN_OUT("turn % outward", "% nach außen drehen"),
    TURN_IN("turn % inward", "% nach innen drehen"),
    PULL_UP("pull % up", "% hochziehen"),
    POINT_DOWN("point % down", "% nach unten strecken"),
    PRESS_DOWN("press % down", "% nach unten drücken"),
    BEND_FORWARD("bend % forward", "% nach vorn beugen"),
    BEND_BACK("bend % back", "% nach hinten beugen"),
    BEND_RIGHT("bend % to the right", "% nach rechts neigen"),
    BEND_LEFT("bend % to the left", "% nach links neigen"),
    TURN_RIGHT("turn % to the right", "% nach rechts drehen"),
    TURN_LEFT("turn % to the left", "% nach links drehen"),
    STAND_UP("stand up", "aufstehen"),
    SIT_DOWN("sit down", "hinsetzen"),
    LEAN_FORWARD("lean forward from the hips", "aus der Hüfte nach vorn neigen"),
    COME_UPRIGHT("come upright", "aufrichten");

    private final String english;
    private final String german;

    Verb(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String text(Language language, String what) {
        return language.of(english, german).replace("%", what);
    }
}
