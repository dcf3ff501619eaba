package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * A branch of a rule with everything that it says when it fires.
 *
 * @param number its place among the branches of all rules, in the order of the file
 * @param ruleNumber the place of its rule
 * @param rule its rule
 * @param branch the branch
 * @param node the number of its condition
 * @param flag what is raised when it fires
 * @param reason why, in a sentence that names the rule
 * @param scopes what it locks: at the least the affected region and impact at E3, and everything at E4
 */
record PreparedBranch(
        int number,
        int ruleNumber,
        ScreeningRule rule,
        ScreeningRule.Branch branch,
        int node,
        TriageDecision.RaisedFlag flag,
        String reason,
        List<LockScope> scopes) {

    private static final int RUNNING_AND_IMPACT = 3;

    static PreparedBranch of(int number, int ruleNumber, ScreeningRule rule, ScreeningRule.Branch branch, int node) {
        return new PreparedBranch(
                number,
                ruleNumber,
                rule,
                branch,
                node,
                new TriageDecision.RaisedFlag(
                        rule.id(),
                        branch.tier(),
                        branch.reason(),
                        branch.action() + " (" + branch.timeFrame() + ")",
                        branch.say(),
                        rule.evidenceGrade(),
                        rule.openedByAnswers()),
                rule.id() + ": " + branch.reason(),
                scopesOf(branch));
    }

    Tier tier() {
        return branch.tier();
    }

    private static List<LockScope> scopesOf(ScreeningRule.Branch branch) {
        List<LockScope> scopes = new ArrayList<>();
        switch (branch.tier()) {
            case E4 -> scopes.add(new LockScope.Everything());
            case E3 -> {
                scopes.add(new LockScope.AffectedRegion());
                scopes.add(new LockScope.ImpactAtLeast(RUNNING_AND_IMPACT));
            }
            case E0, E1, E2 -> {}
        }
        scopes.addAll(branch.locks());
        return List.copyOf(scopes);
    }
}
