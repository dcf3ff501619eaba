package org.myotome.laboratory.localisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.Trust;
import org.myotome.laboratory.assumption.Variant;
import org.myotome.laboratory.patient.Depth;
import org.myotome.laboratory.statistics.Interval;

/**
 * Everything that the experiment found.
 *
 * @param people how many people of the clinic were drawn for each depth
 * @param perLesion how many people with each lesion were drawn for the confusion matrix
 * @param byDepth score at each depth, rates as stated
 * @param errorIntervals interval of the calibration error at each depth
 * @param overall score over all depths
 * @param overallInterval its interval
 * @param independent score at each depth if each finding counted as if it was independent of the others
 * @param confusion by true lesion, what came first, examined fully
 * @param sensitivity score over all depths with rates elsewhere in their ranges
 * @param cases the shipped cases
 */
record LocalisationResult(
        int people,
        int perLesion,
        Map<Depth, LocalisationScore> byDepth,
        Map<Depth, Interval> errorIntervals,
        LocalisationScore overall,
        Interval overallInterval,
        Map<Depth, LocalisationScore> independent,
        Map<String, List<Outcome>> confusion,
        Map<String, LocalisationScore> sensitivity,
        List<ShippedNerveCases.Scored> cases) {

    private static final int ROUNDS = 200;
    private static final int SENSITIVITY_SHARE = 4;
    private static final int LESION_SHARE = 40;
    private static final List<Long> REPORTED_TABLES = List.of(11L, 12L, 13L, 14L, 15L, 16L);
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("mix", "how common each lesion is");
        kinds.put("weak", "how often a test is weak");
        kinds.put("diminished", "how often a reflex is diminished");
        kinds.put("skin", "how often feeling is changed");
        kinds.put("told", "what people tell");
        kinds.put("together", "how much findings go together");
        return kinds;
    }

    /** Run everything. */
    static LocalisationResult of(Knowledge knowledge, int people, long seed) {
        Library library = knowledge.library();
        Variant stated = new Variant.Stated();
        LocalisationRun run = LocalisationRun.of(library, stated, stated);
        LocalisationRun trusting = run.withTrust(new Trust(1, 1, 0));
        SeededRandom random = SeededRandom.of(seed).split("intervals");
        Map<Depth, LocalisationScore> byDepth = new LinkedHashMap<>();
        Map<Depth, Interval> intervals = new LinkedHashMap<>();
        Map<Depth, LocalisationScore> independent = new LinkedHashMap<>();
        for (Depth depth : Depth.values()) {
            LocalisationScore score = LocalisationScore.of(run.clinic(depth, people, seed));
            byDepth.put(depth, score);
            intervals.put(depth, score.calibration().errorInterval(ROUNDS, random));
            independent.put(depth, LocalisationScore.of(trusting.clinic(depth, people, seed)));
        }
        LocalisationScore overall = LocalisationScore.of(run.allDepths(people, seed));
        int perLesion = Math.max(1, people / LESION_SHARE);
        Map<String, List<Outcome>> confusion = new LinkedHashMap<>();
        for (String lesion : run.generator().lesions()) {
            confusion.put(lesion, run.withLesion(lesion, Depth.FULL, perLesion, seed));
        }
        return new LocalisationResult(
                people,
                perLesion,
                byDepth,
                intervals,
                overall,
                overall.calibration().errorInterval(ROUNDS, random),
                independent,
                confusion,
                sensitivity(library, Math.max(1, people / SENSITIVITY_SHARE), seed),
                ShippedNerveCases.score(knowledge));
    }

    private static Map<String, LocalisationScore> sensitivity(Library library, int people, long seed) {
        Map<String, LocalisationScore> scores = new LinkedHashMap<>();
        Variant stated = new Variant.Stated();
        List<Variant> ends = List.of(new Variant.Low(), new Variant.High());
        for (Variant end : ends) {
            scores.put("findings: " + end.words(), score(LocalisationRun.of(library, end, stated), people, seed));
            scores.put("examinations: " + end.words(), score(LocalisationRun.of(library, stated, end), people, seed));
        }
        KINDS.forEach((item, words) -> {
            for (Variant end : ends) {
                scores.put(words + ": " + end.words(), score(LocalisationRun.ofItem(library, item, end), people, seed));
            }
        });
        for (long table : REPORTED_TABLES) {
            Variant drawn = new Variant.Drawn(table);
            scores.put("everything " + drawn.words(), score(LocalisationRun.of(library, drawn, drawn), people, seed));
        }
        return scores;
    }

    private static LocalisationScore score(LocalisationRun run, int people, long seed) {
        return LocalisationScore.of(run.allDepths(people, seed));
    }
}
