package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules applied to one case.
 *
 * @param firing the strictest branch that holds of each rule that fires, strictest tier first
 * @param holding every branch that holds, strictest tier first
 * @param open every branch that may hold, strictest tier first
 */
record Screening(List<PreparedBranch> firing, List<PreparedBranch> holding, List<PreparedBranch> open) {

    /** Apply all rules of a bank to a case. */
    static Screening of(PreparedBank bank, Evaluation evaluation) {
        List<PreparedBranch> firing = new ArrayList<>();
        List<PreparedBranch> holding = new ArrayList<>();
        List<PreparedBranch> open = new ArrayList<>();
        boolean[] fired = new boolean[bank.rules()];
        for (PreparedBranch branch : bank.branches()) {
            switch (evaluation.truth(branch.node())) {
                case TRUE -> {
                    holding.add(branch);
                    if (!fired[branch.ruleNumber()]) {
                        fired[branch.ruleNumber()] = true;
                        firing.add(branch);
                    }
                }
                case UNKNOWN -> open.add(branch);
                case FALSE -> {}
            }
        }
        return new Screening(firing, holding, open);
    }

    /** Return the strictest tier that is known to hold. */
    Tier tier() {
        return firing.isEmpty() ? Tier.E0 : firing.getFirst().tier();
    }
}
