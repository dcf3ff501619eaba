package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.record.CaseRecord;

/**
 * All rules applied to one case.
 *
 * @param firing the strictest branch that holds of each rule that fires, strictest tier first
 * @param standing every branch that holds or may hold, plain ones before open ones, strictest tier first
 */
record Screening(List<Standing> firing, List<Standing> standing) {

    /**
     * A branch that holds, or of which nobody can tell yet.
     *
     * @param rule the rule
     * @param branch the branch
     * @param truth {@code TRUE} or {@code UNKNOWN}
     */
    record Standing(ScreeningRule rule, ScreeningRule.Branch branch, Truth truth) {

        /** Return whether it cannot be told yet. */
        boolean isOpen() {
            return truth == Truth.UNKNOWN;
        }
    }

    Screening {
        firing = List.copyOf(firing);
        standing = List.copyOf(standing);
    }

    /** Apply all rules of a bank to a case. */
    static Screening of(CaseRecord record, ScreeningBank bank) {
        List<Standing> firing = new ArrayList<>();
        List<Standing> standing = new ArrayList<>();
        for (ScreeningRule rule : bank.rules()) {
            boolean fired = false;
            for (ScreeningRule.Branch branch : rule.branches()) {
                Truth truth = branch.when().evaluate(record);
                if (truth == Truth.FALSE) {
                    continue;
                }
                Standing here = new Standing(rule, branch, truth);
                standing.add(here);
                if (truth == Truth.TRUE && !fired) {
                    firing.add(here);
                    fired = true;
                }
            }
        }
        firing.sort((a, b) -> b.branch().tier().compareTo(a.branch().tier()));
        standing.sort((a, b) -> {
            int plainFirst = Boolean.compare(a.isOpen(), b.isOpen());
            return plainFirst != 0
                    ? plainFirst
                    : b.branch().tier().compareTo(a.branch().tier());
        });
        return new Screening(firing, standing);
    }

    /** Return the strictest tier that is known to hold. */
    Tier tier() {
        Tier tier = Tier.E0;
        for (Standing fired : firing) {
            tier = tier.stricter(fired.branch().tier());
        }
        return tier;
    }
}
