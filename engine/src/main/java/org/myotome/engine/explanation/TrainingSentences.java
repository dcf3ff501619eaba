package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.training.Consistency;
import org.myotome.engine.training.HardestDone;
import org.myotome.engine.training.SameDose;

/** Sentences about what the log shows of training. */
public final class TrainingSentences {

    private final DaySentences names;
    private final DoseText doses;
    private final Words words;

    /** Name movements by a library, in a language. */
    public TrainingSentences(Library library, Words words) {
        this.words = words;
        names = new DaySentences(library, words);
        doses = new DoseText(words);
    }

    /** Write how often. */
    public String of(Consistency consistency) {
        return words.say(
                "Sessions from {0} to {1}: {2} done, {3} planned.",
                consistency.from(), consistency.to(), consistency.done(), consistency.planned());
    }

    /** Write the hardest that was done well. */
    public String of(HardestDone hardest) {
        String region = hardest.region().word();
        String first = names.name(hardest.atFirst().movement());
        return hardest.byNow().difficulty() > hardest.atFirst().difficulty()
                ? words.say(
                        "{0, select, trunk {Trunk} hip {Hip} knee {Knee} foot {Foot} other {Integrated}}, the hardest done well: {1}"
                                + " on {2}, {3} on {4}.",
                        region,
                        first,
                        hardest.atFirst().day(),
                        names.name(hardest.byNow().movement()),
                        hardest.byNow().day())
                : words.say(
                        "{0, select, trunk {Trunk} hip {Hip} knee {Knee} foot {Foot} other {Integrated}}, the hardest done well:"
                                + " {1}, since {2}.",
                        region, first, hardest.atFirst().day());
    }

    /** Write whether the same dose has become easier. */
    public String of(SameDose same) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "{0}, {1} a set: {2}.",
                names.name(same.movement()),
                doses.oneSet(same.amount()),
                words.of("dose", same.verdict().plainName())));
        parts.add(words.say("{0}; {1}.", day(same.first()), day(same.latest())));
        return String.join(" ", parts);
    }

    private String day(SameDose.OneDay day) {
        return words.say(
                "{0}: {1}, form {2}",
                day.day(),
                effort(day.worstEffort()),
                words.of("form", day.worstForm().word()));
    }

    private String effort(SetEffort effort) {
        return switch (effort) {
            case LIGHT -> words.say("four or more left");
            case RIGHT -> words.say("two or three left");
            case ALL -> words.say("none or one left");
            case UNKNOWN -> words.say("not said how much was left");
        };
    }
}
