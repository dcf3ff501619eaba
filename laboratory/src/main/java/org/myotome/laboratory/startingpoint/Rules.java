package org.myotome.laboratory.startingpoint;

import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.Selection;

/** The rules that are compared. */
final class Rules {

    static final String OURS = "ours";
    static final String TWO_TAPS = "ours, two taps";
    static final String FOUR_GRADES = "ours, four grades";
    static final String WITH_EFFORT = "ours, four grades and effort";
    static final String FEWEST_WRONG = "ours, fewest wrong";
    static final String SURER_STARTS = "ours, starts from .8 on";
    static final String CORRECTED = "ours, corrected";

    /** The upper end of what a clinician may set. */
    private static final double SURE_START = 0.8;

    private final Knowledge knowledge;
    private final ReferencePeople reference;
    private final OneAbilityRule oneAbility;
    private final SearchSettings settings;

    /**
     * Prepare the rules.
     *
     * @param seed what the reference people are drawn from
     * @param perComplaint how many reference people there are with each complaint
     * @param settings settings of our search
     */
    Rules(Knowledge knowledge, long seed, int perComplaint, SearchSettings settings) {
        this.knowledge = knowledge;
        this.reference = new ReferencePeople(knowledge, seed, perComplaint);
        this.oneAbility = new OneAbilityRule(knowledge.library(), reference.all());
        this.settings = settings;
    }

    /** Return our search, the usual ladders and the oracle: what every world is measured with. */
    List<Rule> essential() {
        return List.of(
                ours(),
                new LadderRule(LadderRule.Way.BOTTOM_UP),
                new LadderRule(LadderRule.Way.TOP_DOWN),
                new LadderRule(LadderRule.Way.BINARY),
                oneAbility,
                new KnowledgeSpaceRule(reference),
                new OracleRule());
    }

    /** Return what shows where our search gains and loses: the matched world is measured with it as well. */
    List<Rule> dissecting() {
        return List.of(
                new EngineRule(TWO_TAPS, settings, Entry.TWO_TAPS),
                new EngineRule(FEWEST_WRONG, settings.withSelection(Selection.FEWEST_WRONG), Entry.THREE_FORMS),
                new EngineRule(FOUR_GRADES, settings, Entry.FOUR_GRADES),
                new EngineRule(WITH_EFFORT, settings, Entry.FOUR_GRADES_AND_EFFORT),
                new EngineRule(SURER_STARTS, settings.withCanDoAtLeast(SURE_START), Entry.THREE_FORMS),
                belief(BeliefRule.Selection.COIN_FLIP),
                belief(BeliefRule.Selection.HARDEST),
                belief(BeliefRule.Selection.COIN_FLIP_UNBOUNDED),
                belief(BeliefRule.Selection.EVERYTHING));
    }

    private Rule ours() {
        return new EngineRule(OURS, settings, Entry.THREE_FORMS);
    }

    private Rule belief(BeliefRule.Selection selection) {
        return new BeliefRule(knowledge.library(), selection, settings.particles());
    }
}
