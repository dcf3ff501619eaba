package org.myotome.content.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.movement.Root;

/**
 * Derives how much each spinal root serves a muscle, from what texts list and from what stimulation showed.
 *
 * <p>Texts: each root that is listed counts 1, each main root 3; divided by their sum. The
 * three-to-one ratio is ours and unreviewed; that main roots weigh more is what all texts say.
 *
 * <p>Stimulation (London 2022, 42 patients; Hashimoto 2024, 73 patients; evidence notes 1.1): among the roots a study
 * tested, the texts' share is kept as a whole and dealt out again, half as the texts have it and half in proportion to
 * how often the muscle responded. Roots a study did not test keep the texts' share. A study can add a root that the
 * texts do not list. Half is ours: the texts disagree with each other, and stimulated people were patients.
 */
final class RootWeights {

    private static final double LISTED = 1;
    private static final double MAIN = 3;
    private static final double TRUST_IN_STIMULATION = 0.5;

    private RootWeights() {}

    /** How often a muscle responded when a root was stimulated, 0 to 100 percent. */
    record Response(Root root, double percent) {}

    /** Return the share of each root, adding up to 1. */
    static Map<Root, Double> derive(Set<Root> listed, Set<Root> main, List<Response> responses) {
        Map<Root, Double> texts = fromTexts(listed, main);
        double responded = responses.stream().mapToDouble(Response::percent).sum();
        if (!(responded > 0)) {
            return texts;
        }
        double testedShare = responses.stream()
                .mapToDouble(response -> share(texts, response.root()))
                .sum();
        Map<Root, Double> weights = new EnumMap<>(texts);
        for (Response response : responses) {
            double stimulated = testedShare * response.percent() / responded;
            double weight =
                    (1 - TRUST_IN_STIMULATION) * share(texts, response.root()) + TRUST_IN_STIMULATION * stimulated;
            weights.put(response.root(), weight);
        }
        return Collections.unmodifiableMap(weights);
    }

    private static Map<Root, Double> fromTexts(Set<Root> listed, Set<Root> main) {
        double sum = 0;
        for (Root root : listed) {
            sum += main.contains(root) ? MAIN : LISTED;
        }
        Map<Root, Double> weights = new EnumMap<>(Root.class);
        for (Root root : listed) {
            weights.put(root, (main.contains(root) ? MAIN : LISTED) / sum);
        }
        return weights;
    }

    private static double share(Map<Root, Double> weights, Root root) {
        Double share = weights.get(root);
        return share == null ? 0 : share;
    }
}
