package org.myotome.laboratory.progression.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.ResponseFilter;
import org.myotome.laboratory.progression.policy.Policy.Kind;

/** The rules that are compared. */
public final class Policies {

    public static final String BELIEF = "ours";
    public static final String RULE = "ours-rule";
    public static final String ORACLE = "oracle";

    private static final double USUAL_PRICE = 0.4;

    private Policies() {}

    /** Return all of them, ours first. */
    public static List<Policy> all() {
        List<Policy> policies = new ArrayList<>(ours());
        policies.addAll(handTuned());
        policies.addAll(fixed());
        policies.addAll(peers());
        policies.add(new Policy("random", Kind.RANDOM, "A step drawn by lot.", s -> new RandomSteps(s.luck())));
        policies.addAll(oracles());
        return List.copyOf(policies);
    }

    /** Return the policy of a name. */
    public static Optional<Policy> find(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    private static List<Policy> ours() {
        return List.of(
                belief(BELIEF, AdvicePolicy.MOST_FLARE, AdvicePolicy.MOST_PAIN),
                belief(BELIEF + "-careful", 0.01, 0.03),
                belief(BELIEF + "-bold", 0.03, 0.10),
                rule(RULE, PainPolicy.DEFAULT, 5),
                rule("ours-rule-10", PainPolicy.DEFAULT, 10),
                rule("ours-rule-2.5", PainPolicy.DEFAULT, 2.5),
                rule("ours-rule-irritable", PainPolicy.IRRITABLE, 5),
                rule("ours-rule-tendon", PainPolicy.TENDON, 5));
    }

    private static Policy belief(String name, double flare, double pain) {
        return new Policy(
                name,
                Kind.OURS,
                "The engine's rule with its belief beside it: at most 10 % more, a chance of a flare of at most "
                        + plain(100 * flare) + " % and of pain above 5 of at most " + plain(100 * pain) + " %.",
                s -> new EngineBelief(
                        PainPolicy.DEFAULT,
                        new AdvicePolicy(flare, pain, 5, PainPolicy.DEFAULT.mostDuring()),
                        ResponseFilter.DEFAULT_PARTICLES,
                        s));
    }

    private static Policy rule(String name, PainPolicy policy, double upPercent) {
        return new Policy(
                name,
                Kind.OURS,
                "The engine's rule, pain policy " + policy.word() + ", " + plain(upPercent)
                        + " % more after two good sessions.",
                s -> new EngineRule(policy, upPercent, s.usualMorning()));
    }

    private static String plain(double number) {
        return number == Math.floor(number) ? Integer.toString((int) number) : Double.toString(number);
    }

    private static List<Policy> handTuned() {
        List<Policy> policies = new ArrayList<>();
        policies.add(new Policy(
                "two-for-two",
                Kind.HAND_TUNED,
                "5 % more when two repetitions more were possible twice in a row; 10 % less above 5 of 10.",
                s -> new EffortRule.TwoForTwo()));
        policies.add(new Policy(
                "apre-like",
                Kind.HAND_TUNED,
                "The repetitions left set the next load, -5 to +5 %.",
                s -> new EffortRule.ApreLike()));
        policies.add(new Policy(
                "strict",
                Kind.HAND_TUNED,
                "5 % more up to 1 of 10, 10 % less from 3 on.",
                s -> new PainMonitor(1, 2, 5, s.usualMorning())));
        for (int upTo : new int[] {2, 3, 4}) {
            for (double up : new double[] {2.5, 5, 7.5}) {
                policies.add(monitor(upTo, up));
            }
        }
        return policies;
    }

    private static Policy monitor(int upTo, double up) {
        String name = "pain-monitor-" + upTo + (up == 5 ? "" : "-by-" + plain(up));
        return new Policy(
                name,
                Kind.HAND_TUNED,
                plain(up) + " % more up to " + upTo + " of 10, 10 % less above 5 or after a bad morning.",
                s -> new PainMonitor(upTo, 5, up, s.usualMorning()));
    }

    private static List<Policy> fixed() {
        return List.of(
                new Policy("fixed-5", Kind.FIXED, "5 % more each week.", s -> FixedPlan.growing(5)),
                new Policy("fixed-10", Kind.FIXED, "10 % more each week.", s -> FixedPlan.growing(10)),
                new Policy(
                        "three-phases",
                        Kind.FIXED,
                        "Six weeks at the start, six half way, then the goal.",
                        s -> FixedPlan.inThreePhases()));
    }

    private static List<Policy> peers() {
        CaseBase caseBase = CaseBase.build();
        return List.of(
                new Policy(
                        "traffic-light",
                        Kind.PEER,
                        "RehabFlow: a weekly traffic light, +10 % or -30 %; pain not entered is green.",
                        s -> new TrafficLight()),
                new Policy(
                        "pain-ladder",
                        Kind.PEER,
                        "TrainSmart: less load, repetitions, range, then stop; +7.5 % after two sessions without pain.",
                        s -> new PainLadder()),
                new Policy(
                        "logged-increment",
                        Kind.PEER,
                        "wger: 5 % a week wherever a log reached the prescription.",
                        s -> new LoggedIncrement()),
                new Policy(
                        "readiness",
                        Kind.PEER,
                        "gymcoach: double progression, held by readiness and soreness, with deloads.",
                        s -> new Readiness(s.usualMorning())),
                new Policy(
                        "difficulty-formula",
                        Kind.PEER,
                        "Knee-OA recommender: difficulty from strength, pain and symptoms, anew each week.",
                        s -> new DifficultyFormula()),
                new Policy(
                        "nearest-case",
                        Kind.PEER,
                        "selfBACK and SupportPrim: what followed in the most similar of 105 weeks that went well.",
                        s -> new NearestCase(caseBase)));
    }

    private static List<Policy> oracles() {
        List<Policy> policies = new ArrayList<>();
        for (double price : new double[] {0.1, 0.2, 0.4, 0.8, 1.6}) {
            policies.add(new Policy(
                    ORACLE + (price == USUAL_PRICE ? "" : "-" + plain(price)),
                    Kind.ORACLE,
                    "Knows the body, looks one session ahead; a flare costs as much as " + plain(price)
                            + " of tolerance.",
                    s -> new Oracle(s.body(), price)));
        }
        return policies;
    }
}
