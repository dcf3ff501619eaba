package org.myotome.engine.selfcheck;

import java.util.List;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision.RaisedFlag;

/** What comes next in a self-check. There is always something. */
public sealed interface SelfCheckStep {

    /**
     * Somebody has to look; nothing is tried.
     *
     * @param tier how soon: emergency, 48 hours or two weeks
     * @param flags what was found, strictest first
     */
    record SeeSomebody(Tier tier, List<RaisedFlag> flags) implements SelfCheckStep {
        public SeeSomebody {
            flags = List.copyOf(flags);
        }
    }

    /**
     * Safety questions that are asked together.
     *
     * @param questions what to ask; one alone is answered with yes, no or not sure
     * @param screensLeft how many screens are left, this one included; answers may add some
     */
    record Ask(List<ScreeningQuestion> questions, int screensLeft) implements SelfCheckStep {
        public Ask {
            questions = List.copyOf(questions);
        }
    }

    /** What was said cannot be used as it stands; nothing is tried. */
    record NotForThis(Why why, List<String> because) implements SelfCheckStep {
        public NotForThis {
            because = List.copyOf(because);
        }
    }

    /** Why a self-check ends before anything is tried. */
    enum Why {
        /** Two answers cannot both be true, or a value cannot be right. */
        DOES_NOT_FIT_TOGETHER,
        /** A child; the rules are for people of 16 and older. */
        CHILD
    }

    /**
     * One test to do.
     *
     * @param test the test
     * @param most how many movements there will be at most
     */
    record Try(SelfTest test, int most) implements SelfCheckStep {}

    /** Enough was tried, or nothing more may be. */
    record Done(SelfAnswer answer) implements SelfCheckStep {}
}
