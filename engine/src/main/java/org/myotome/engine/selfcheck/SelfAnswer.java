package org.myotome.engine.selfcheck;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.startingpoint.LeftOut;
import org.myotome.engine.startingpoint.SearchStep;

/**
 * The first answer of a self-check.
 *
 * @param pathway the whole pathway as it is believed to be
 * @param tried how many tests were tried, each side counted
 * @param stopped what forbade trying more, if something did
 * @param leftOut what was not offered, one reason for each group that was not tried at all
 * @param nerveFirst whether hip and foot did less on the same side only, which is a nerve question before a training question
 * @param mostPain the most pain, 0 to 10, that is acceptable while moving
 * @param begin what was done well without pain, to begin with; none where somebody should look first
 * @param openQuestions safety questions answered with "not sure", in words
 */
public record SelfAnswer(
        Pathway pathway,
        int tried,
        Optional<SearchStep.StopReason> stopped,
        List<LeftOutGroup> leftOut,
        boolean nerveFirst,
        int mostPain,
        List<SelfTest> begin,
        List<String> openQuestions) {

    public SelfAnswer {
        leftOut = List.copyOf(leftOut);
        begin = List.copyOf(begin);
        openQuestions = List.copyOf(openQuestions);
    }

    /**
     * A group of which nothing was tried, and why.
     *
     * @param reason the reason against its easiest test; absent where the person was asked and did not try, or had enough
     */
    public record LeftOutGroup(SelfTestGroup group, Optional<LeftOut> reason) {}

    /** Return whether somebody should look before anything is begun. */
    public boolean isSomebodyFirst() {
        return begin.isEmpty();
    }
}
