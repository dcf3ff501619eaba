package org.myotome.content.learning;

import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.Tier;

/**
 * One card.
 *
 * @param id names it
 * @param title what it is about, in few words
 * @param picture its picture
 * @param lines what is known, one thought each
 * @param steps what to do
 * @param source where it comes from: papers, or that it is ours
 * @param grade evidence grade, A to D or X
 * @param reviewed whether a named clinician has reviewed it
 * @param occasions what makes it matter
 * @param regions for whom, by where it hurts; empty for everybody
 * @param upTo the highest level of concern at which it may be shown; what says that moving is safe stops at {@code E1}
 * @param rank which comes first among those of one occasion, from 1
 */
public record LearningCard(
        String id,
        String title,
        CardPicture picture,
        List<String> lines,
        List<String> steps,
        String source,
        String grade,
        boolean reviewed,
        List<Occasion> occasions,
        List<BodyRegion> regions,
        Tier upTo,
        int rank) {

    public LearningCard {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        occasions = List.copyOf(occasions);
        regions = List.copyOf(regions);
    }

    /** Say how sure this is, in a sentence or two. */
    public String standing(Words words) {
        return reviewed
                ? sureness(words)
                : sureness(words) + " " + words.say("No clinician has reviewed this card yet.");
    }

    private String sureness(Words words) {
        return switch (grade) {
            case "A" -> words.say("Several good trials agree.");
            case "B" -> words.say("Some trials, or one good one.");
            case "C" -> words.say("Few or mixed studies.");
            case "D" -> words.say("Opinion and experience, no trial.");
            default -> words.say("Trials speak against it.");
        };
    }
}
