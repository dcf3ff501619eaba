package org.myotome.biomechanics.demand;

import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.pose.BodyPatches;

/** Which part of the body a patch is on; toes count with their foot. */
final class BodyParts {

    private static final String TOES = "toes";

    private final Human human;
    private final BodyPatches patches;

    BodyParts(Human human) {
        this.human = human;
        patches = new BodyPatches(human);
    }

    String of(String patch) {
        String body = human.model().bodies().get(patches.get(patch).body()).name();
        return body.startsWith(TOES) ? "foot" + body.substring(TOES.length()) : body;
    }
}
