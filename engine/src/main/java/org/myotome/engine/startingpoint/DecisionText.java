package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.ability.Outlook;

/**
 * One stable text per step of a search, to compare runs and platforms bit for bit.
 *
 * <p>One fact per line; numbers as the sixteen hexadecimal digits of their bits, so that no rounding hides a difference.
 */
public final class DecisionText {

    private final StringBuilder text = new StringBuilder();

    private DecisionText() {}

    /** Write what comes next, and what is left out and why, as text. */
    public static String of(StartingPointSearch search) {
        DecisionText writer = new DecisionText();
        writer.write(search.next());
        writer.write(search.leftOut());
        return writer.text.toString();
    }

    /** Write a number as the bits it consists of. */
    public static String bits(double number) {
        String digits = Long.toHexString(Double.doubleToLongBits(number));
        return "0".repeat(16 - digits.length()) + digits;
    }

    private void write(SearchStep step) {
        switch (step) {
            case SearchStep.Propose(Proposal proposal) -> write(proposal);
            case SearchStep.Settled(SearchStep.End end, StartingPoints points) -> {
                line("settled", end.word());
                write(points);
            }
            case SearchStep.Blocked(SearchStep.BlockReason reason, SidedMovement marker) -> {
                line("blocked", reason.word());
                line("marker", marker.key());
            }
            case SearchStep.Stopped(SearchStep.StopReason reason, StartingPoints points) -> {
                line("stopped", reason.word());
                write(points);
            }
        }
    }

    private void write(Proposal proposal) {
        line("propose", proposal.movement().key());
        line("ladder", proposal.ladderId());
        line("trial", Integer.toString(proposal.trialNumber()));
        proposal.why().forEach(why -> line("why", why.sentence()));
        write(proposal.outlook());
        line("most pain", Integer.toString(proposal.limit().mostDuring()));
        line("largest chance", bits(proposal.limit().largestChance()));
        line(
                "limiting",
                proposal.limiting().ability().word() + " "
                        + bits(proposal.limiting().probability()));
        for (Influence influence : proposal.influences()) {
            line("influence", influence.trial().movement().key() + " " + bits(influence.canDoWithout()));
        }
        for (Preview preview : proposal.leadsTo()) {
            line(
                    "after " + preview.answer().word(),
                    preview.next()
                            .map(SidedMovement::key)
                            .orElse(preview.outcome().word()));
        }
        proposal.alternatives().forEach(movement -> line("instead", movement.key()));
    }

    private void write(Outlook outlook) {
        line("clean", bits(outlook.clean()));
        line("compensated", bits(outlook.compensated()));
        line("unable", bits(outlook.unable()));
        line("can do", bits(outlook.chance().canDo()));
        line("painful", bits(outlook.chance().painful()));
        line("painful at most", bits(outlook.chance().painfulAtMost()));
    }

    private void write(StartingPoints points) {
        for (LadderStanding standing : points.ladders()) {
            line("ladder", standing.ladder().id());
            line("start", standing.start().map(SidedMovement::key).orElse("none"));
            line("settled", Boolean.toString(standing.settled()));
            line("confidence", bits(standing.confidence()));
            line("next", standing.next().map(SidedMovement::key).orElse("none"));
        }
    }

    private void write(List<LeftOutMovement> leftOut) {
        for (LeftOutMovement movement : leftOut) {
            line("left out", movement.movement().key() + " " + movement.reason().word());
        }
    }

    private void line(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
