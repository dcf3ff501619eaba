package org.myotome.content.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.explanation.SelfCheckSentences;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.selfcheck.SelfAnswer;
import org.myotome.engine.selfcheck.SelfCheck;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfReport;
import org.myotome.engine.selfcheck.SelfTest;
import org.myotome.engine.selfcheck.SelfTestGroup;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Tier;

/** FEATURE UNDER TEST: the self-check of somebody who is alone. */
class SelfCheckTest {

    @Test
    void beforeTheQuestionsNothingIsTried() {
        SelfReport report = Alone.report(Alone.person(BodyRegion.KNEE, ReportedSide.LEFT));

        assertThat(Alone.CHECK.next(report)).isInstanceOf(SelfCheckStep.Ask.class);
        assertThat(Alone.CHECK.enough(report)).isInstanceOf(SelfCheckStep.Ask.class);
        assertThat(Alone.CHECK.offered(report)).isEmpty();
    }

    @Test
    void anEmergencyEndsItAtOnce() {
        CaseRecord record = Alone.person(BodyRegion.LOWER_BACK, ReportedSide.MIDLINE);
        SelfReport report = Alone.report(record.withAnswers(record.answers().with("bladder_change", Answer.YES)));

        assertThat(Alone.CHECK.next(report)).isInstanceOfSatisfying(SelfCheckStep.SeeSomebody.class, see -> {
            assertThat(see.tier()).isEqualTo(Tier.E4);
            assertThat(see.flags().getFirst().action()).isNotBlank();
            assertThat(SelfCheckSentences.ENGLISH.when(see.tier())).startsWith("Now.");
        });
        assertThat(Alone.CHECK.offered(report)).isEmpty();
    }

    /** Each question answered with yes, all others with no: whoever should be seen is sent there, and tries nothing. */
    @Test
    void eachYesThatAsksForSomebodyEndsBeforeAnyTest() {
        Map<Tier, Integer> ends = new EnumMap<>(Tier.class);
        for (ScreeningQuestion question : Alone.KNOWLEDGE.bank().questions()) {
            if (question.isForThePerson()) {
                SelfReport report = Alone.answered(
                        Alone.person(BodyRegion.LOWER_BACK, ReportedSide.LEFT),
                        id -> id.equals(question.id()) ? Answer.YES : Answer.NO);
                Tier tier = Alone.CHECK.triage(report).tier();
                ends.merge(tier, 1, Integer::sum);
                if (tier.compareTo(Tier.E2) >= 0) {
                    assertThat(Alone.CHECK.offered(report)).as(question.id()).isEmpty();
                    assertThat(Alone.CHECK.next(report)).as(question.id()).isNotInstanceOf(SelfCheckStep.Try.class);
                }
            }
        }
        assertThat(ends).containsKeys(Tier.E4, Tier.E3, Tier.E2, Tier.E1);
    }

    @Test
    void aChildIsSeenBySomebody() {
        CaseRecord child =
                Alone.person(BodyRegion.KNEE, ReportedSide.LEFT).withPerson(new Person(Known.of(12.0), Sex.FEMALE, ""));

        SelfReport report = Alone.allNo(child);

        assertThat(Alone.CHECK.offered(report)).isEmpty();
        assertThat(Alone.CHECK.next(report))
                .isInstanceOfAny(SelfCheckStep.NotForThis.class, SelfCheckStep.SeeSomebody.class);
    }

    @Test
    void notSureAboutEverythingOpensNothing() {
        SelfReport report = Alone.answered(Alone.person(BodyRegion.KNEE, ReportedSide.LEFT), _ -> Answer.UNKNOWN);

        assertThat(Alone.CHECK.offered(report)).isEmpty();
    }

    @Test
    void somebodyWellGoesFromTheTrunkToTheFeet() {
        List<String> walk = new ArrayList<>();
        SelfReport report = Alone.done(Alone.allNo(Alone.person(BodyRegion.KNEE, ReportedSide.LEFT)), test -> {
            walk.add(test.number() + " " + test.tried().key() + (test.holdOn() ? " (hold on)" : ""));
            return Alone.well(test);
        });

        SelfAnswer answer = answer(report);
        assertThat(walk).hasSizeGreaterThanOrEqualTo(6);
        assertThat(String.join("\n", walk)).isEqualTo("""
                1 sitting_knee_extension_control
                2 bridge
                3 sidelying_abduction/right
                3 sidelying_abduction/left
                4 mini_squat
                5 heel_raise_support
                6 short_foot_sitting/right
                6 short_foot_sitting/left
                7 tandem_stance (hold on)
                8 wall_press_abduction/right (hold on)
                8 wall_press_abduction/left (hold on)""");
        assertThat(answer.isSomebodyFirst()).isFalse();
        assertThat(answer.begin()).hasSize(2);
        SelfCheck withoutMemory = new SelfCheck(Alone.KNOWLEDGE.library(), Alone.KNOWLEDGE.bank());
        assertThat(withoutMemory.enough(report)).isEqualTo(Alone.CHECK.enough(report));
    }

    @Test
    void sixToEightMovementsEachSafeAlone() {
        for (BodyRegion region : List.of(BodyRegion.KNEE, BodyRegion.LOWER_BACK, BodyRegion.HEEL, BodyRegion.BUTTOCK)) {
            for (Answer floor : List.of(Answer.YES, Answer.NO)) {
                CaseRecord record = Alone.person(region, ReportedSide.RIGHT)
                        .withCircumstances(Circumstances.unknown().withFloor(floor));
                Set<String> movements = new TreeSet<>();
                Alone.done(Alone.allNo(record), test -> {
                    movements.add(test.movement().id());
                    return Alone.well(test);
                });
                assertThat(movements).as("%s, floor %s", region, floor).hasSizeBetween(6, 8);
                assertThat(movements.stream().map(Alone.KNOWLEDGE.library()::getMovement))
                        .allSatisfy(SelfCheckTest::assertGentle);
            }
        }
    }

    private static void assertGentle(Movement movement) {
        assertThat(movement.demand().impact()).isZero();
        assertThat(movement.difficulty()).isLessThanOrEqualTo(5);
        assertThat(movement.equipment()).isSubsetOf("none", "floor", "mat", "wall", "chair");
    }

    /** What a self-test is made of must be in the library, or the self-check would quietly become shorter. */
    @Test
    void everySelfTestIsInTheLibrary() {
        for (SelfTestGroup group : SelfTestGroup.values()) {
            assertThat(group.movementIds())
                    .allMatch(id -> Alone.KNOWLEDGE.library().findMovement(id).isPresent());
        }
    }

    @Test
    void twoPainfulTestsAreEnough() {
        SelfReport report = Alone.done(
                Alone.allNo(Alone.person(BodyRegion.KNEE, ReportedSide.LEFT)),
                test -> Alone.trial(test.tried(), Trial.Form.CLEAN, new PainReport.Score(7)));

        assertThat(report.trials()).hasSize(2);
        assertThat(answer(report).isSomebodyFirst()).isTrue();
        assertThat(SelfCheckSentences.ENGLISH.first(answer(report)).getFirst()).startsWith("Two tests hurt more");
    }

    @Test
    void leavingEverythingOutEndsToo() {
        SelfReport report = Alone.allNo(Alone.person(BodyRegion.KNEE, ReportedSide.LEFT));
        int asked = 0;
        while (Alone.CHECK.next(report) instanceof SelfCheckStep.Try test) {
            report = Alone.without(report, test.test().tried());
            asked++;
        }

        assertThat(asked).isBetween(6, 16);
        SelfAnswer answer = answer(report);
        assertThat(answer.leftOut()).hasSize(SelfTestGroup.values().length);
        assertThat(SelfCheckSentences.ENGLISH.headline(answer)).startsWith("Nothing was tried");
        assertThat(answer.isSomebodyFirst()).isTrue();
    }

    @Test
    void hipAndFootOfOneSideIsANerveQuestionFirst() {
        SelfReport report = Alone.done(Alone.allNo(Alone.person(BodyRegion.LOWER_BACK, ReportedSide.LEFT)), test -> {
            boolean left = test.tried().side().find().equals(Optional.of(Side.LEFT));
            boolean less = left
                    && (test.group() == SelfTestGroup.SIDE_OF_HIP
                            || test.group() == SelfTestGroup.FOOT
                            || test.group() == SelfTestGroup.CALF);
            return Alone.trial(test.tried(), less ? Trial.Form.UNABLE : Trial.Form.CLEAN, new PainReport.Absent());
        });

        SelfAnswer answer = answer(report);
        assertThat(answer.nerveFirst()).isTrue();
        assertThat(SelfCheckSentences.ENGLISH.headline(answer))
                .isEqualTo("Hip and foot did less on the same side only.");
        assertThat(answer.begin()).isEmpty();
        assertThat(SelfCheckSentences.ENGLISH.first(answer).getFirst()).contains("a question about a nerve");
    }

    /** The page for anybody decides about safety as the server does: with the very same function and the very same answers. */
    @Test
    void worseOrMissingAnswersNeverLowerTheTierOrOpenATest() {
        SeededRandom random = SeededRandom.of(20261130);
        List<String> looser = new ArrayList<>();
        int compared = 0;
        for (int round = 0; round < 10; round++) {
            CaseRecord record = randomPerson(random);
            SelfReport before = Alone.answered(record, _ -> random.nextUniform() < 0.03 ? Answer.UNKNOWN : Answer.NO);
            Map<String, Answer> answers =
                    new TreeMap<>(before.record().answers().byQuestion());
            List<String> questions = new ArrayList<>(answers.keySet());
            for (int change = 0; change < 4 && !questions.isEmpty(); change++) {
                String question = questions.get(random.nextInt(questions.size()));
                for (Answer worse : List.of(Answer.YES, Answer.UNKNOWN)) {
                    if (answers.get(question) == Answer.NO && isPlain(question)) {
                        SelfReport after = Alone.answered(
                                record, id -> id.equals(question) ? worse : answers.getOrDefault(id, Answer.NO));
                        compared++;
                        compare(question + " " + worse, before, after, worse == Answer.YES, looser);
                    }
                }
            }
            compare("more pain", before, Alone.report(withPain(before.record(), Alone.pain(9, 9, 9, 9))), true, looser);
            compare("no pain told", before, Alone.report(withPain(before.record(), Pain.unknown())), false, looser);
            compare(
                    "age left out",
                    before,
                    Alone.report(before.record()
                            .withPerson(new Person(
                                    Known.unknown(), before.record().person().sex(), ""))),
                    false,
                    looser);
            compare(
                    "floor left out",
                    before,
                    Alone.report(before.record().withCircumstances(Circumstances.unknown())),
                    false,
                    looser);
        }
        assertThat(compared).isGreaterThan(40);
        assertThat(looser).isEmpty();
    }

    /** Where yes is the kinder answer, or where not moving is not what makes it safe; as in the tests of triage. */
    private static boolean isPlain(String question) {
        return !Set.of(
                        "bone_tender_site_low_risk",
                        "wells_other_cause_as_likely",
                        "exertional_leg_pain_gone_with_rest",
                        "self_harm_thoughts",
                        "hopelessness")
                .contains(question);
    }

    private static CaseRecord withPain(CaseRecord record, Pain pain) {
        return record.withPain(pain);
    }

    private static void compare(
            String what, SelfReport before, SelfReport after, boolean tierToo, List<String> looser) {
        Tier tierBefore = Alone.CHECK.triage(before).tier();
        Tier tierAfter = Alone.CHECK.triage(after).tier();
        if (tierToo && tierAfter.compareTo(tierBefore) < 0) {
            looser.add(what + ": " + tierBefore + " became " + tierAfter);
        }
        Set<String> opened = keys(Alone.CHECK.offered(after));
        opened.removeAll(keys(Alone.CHECK.offered(before)));
        if (!opened.isEmpty()) {
            looser.add(what + " opens " + opened);
        }
    }

    private static Set<String> keys(List<SelfTest> tests) {
        return tests.stream().map(test -> test.tried().key()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A worse trial never opens a harder test than a better one did. */
    @Test
    void aWorseTrialNeverOpensAHarderTest() {
        SeededRandom random = SeededRandom.of(7);
        List<String> harder = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            SelfReport report = Alone.allNo(randomPerson(random));
            for (int trial = 0; trial < 5 && Alone.CHECK.next(report) instanceof SelfCheckStep.Try test; trial++) {
                SelfReport better = Alone.with(report, Alone.well(test.test()));
                for (Trial worse : List.of(
                        Alone.trial(test.test().tried(), Trial.Form.NOT_CLEAN, new PainReport.Absent()),
                        Alone.trial(test.test().tried(), Trial.Form.UNABLE, new PainReport.Absent()),
                        Alone.trial(test.test().tried(), Trial.Form.CLEAN, new PainReport.Score(8)),
                        Alone.trial(test.test().tried(), Trial.Form.UNABLE, new PainReport.Unknown()))) {
                    SelfReport after = Alone.with(report, worse);
                    for (SelfTestGroup group : SelfTestGroup.values()) {
                        if (hardest(after, group) > hardest(better, group)
                                && hardest(after, group) > hardest(report, group)) {
                            harder.add(test.test().tried().key() + " " + worse.form() + " opens " + group);
                        }
                    }
                }
                report = better;
            }
        }
        assertThat(harder).isEmpty();
    }

    private static int hardest(SelfReport report, SelfTestGroup group) {
        return Alone.CHECK.offered(report).stream()
                .filter(test -> test.group() == group)
                .map(test -> test.movement().difficulty())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static CaseRecord randomPerson(SeededRandom random) {
        List<BodyRegion> regions = List.of(
                BodyRegion.KNEE,
                BodyRegion.LOWER_BACK,
                BodyRegion.HEEL,
                BodyRegion.BUTTOCK,
                BodyRegion.CALF,
                BodyRegion.HIP);
        List<ReportedSide> sides = List.of(ReportedSide.LEFT, ReportedSide.RIGHT, ReportedSide.BOTH);
        CaseRecord record =
                Alone.person(regions.get(random.nextInt(regions.size())), sides.get(random.nextInt(sides.size())));
        return record.withPerson(
                new Person(Known.of(20.0 + random.nextInt(60)), random.nextInt(2) == 0 ? Sex.FEMALE : Sex.MALE, ""));
    }

    private static SelfAnswer answer(SelfReport report) {
        return ((SelfCheckStep.Done) Alone.CHECK.enough(report)).answer();
    }
}
