package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

class StartingPointSearchTest {

    private static final Library LIBRARY = SmallLibrary.library();
    private static final SearchSettings SETTINGS = SearchSettings.standard().withParticles(1024);
    private static final TriageDecision OPEN = SmallLibrary.nothingFound();

    private static StartingPointSearch begin(CaseRecord caseRecord) {
        return begin(caseRecord, OPEN);
    }

    private static StartingPointSearch begin(CaseRecord caseRecord, TriageDecision triage) {
        return StartingPointSearch.begin(caseRecord, LIBRARY, triage, SETTINGS, 7);
    }

    /** Two redrawn beliefs of 1024 particles differ by about so much in a probability of pain. */
    private static final double MONTE_CARLO_ERROR = 0.015;

    private static Trial trial(SidedMovement movement, Trial.Form form, double pain) {
        return new Trial(movement, form, List.of(), new PainReport.Score(pain));
    }

    private static Movement movement(SidedMovement sided) {
        return LIBRARY.getMovement(sided.movementId());
    }

    private static Proposal proposal(StartingPointSearch search) {
        assertThat(search.next()).isInstanceOf(SearchStep.Propose.class);
        return ((SearchStep.Propose) search.next()).proposal();
    }

    /** Walk a search to its end with an answer per proposal. */
    private static List<StartingPointSearch> walk(StartingPointSearch search, Function<Proposal, Trial> answer) {
        List<StartingPointSearch> states = new ArrayList<>(List.of(search));
        while (states.getLast().next() instanceof SearchStep.Propose(Proposal proposal)) {
            assertThat(states.size()).isLessThanOrEqualTo(SETTINGS.mostTrials());
            states.add(states.getLast().record(answer.apply(proposal)));
        }
        return states;
    }

    /** Somebody who does everything up to a difficulty well. */
    private static Function<Proposal, Trial> doesWellUpTo(int difficulty) {
        return proposal -> {
            int asked = movement(proposal.movement()).difficulty();
            Trial.Form form = asked <= difficulty ? Trial.Form.CLEAN : Trial.Form.COMPENSATED;
            return trial(proposal.movement(), form, asked <= difficulty ? 0 : 2);
        };
    }

    private static String story(List<StartingPointSearch> states) {
        StringBuilder story = new StringBuilder();
        for (StartingPointSearch state : states) {
            story.append(line(state.next())).append('\n');
        }
        for (LadderStanding standing : states.getLast().standing().ladders()) {
            story.append(standing.ladder().id())
                    .append(": ")
                    .append(standing.start().map(SidedMovement::key).orElse("none"))
                    .append(standing.settled() ? ", settled" : ", open")
                    .append(standing.tried() ? ", tried" : ", not tried")
                    .append(standing.reducedDose() ? ", fewer sets" : "")
                    .append('\n');
        }
        return story.toString();
    }

    private static String line(SearchStep step) {
        return switch (step) {
            case SearchStep.Propose(Proposal proposal) ->
                proposal.trialNumber() + ". " + proposal.movement().key() + " because "
                        + String.join(
                                " ", proposal.why().stream().map(Why::sentence).toList());
            case SearchStep.Settled settled -> settled.end().sentence();
            case SearchStep.Blocked blocked -> blocked.reason().sentence();
            case SearchStep.Stopped stopped -> stopped.reason().sentence();
        };
    }

    @Test
    void aWholeSearchOfSomebodyWhoDoesEasyThingsWell() {
        assertThat(story(walk(begin(Cases.rightHeel()), doesWellUpTo(3)))).isEqualTo("""
                1. brace because Trunk control is tried first. Closest to a coin-flip among those that are very probably bearable (99 in 100). It helps to settle the ladder towards dead bug.
                2. heel_raise_support because Closest to a coin-flip among those that are very probably bearable (83 in 100). It helps to settle the ladder towards single heel raise, left.
                3. bridge because Closest to a coin-flip among those that are very probably bearable (94 in 100). It helps to settle the ladder towards single leg bridge, left.
                4. weight_shift because Closest to a coin-flip among those that are very probably bearable (100 in 100). It helps to settle the ladder towards hop, left.
                Every ladder is settled.
                dead_bug: march, settled, not tried, fewer sets
                single_leg_bridge/left: single_leg_bridge/left, settled, not tried, fewer sets
                single_leg_bridge/right: single_leg_bridge/right, settled, not tried, fewer sets
                single_heel_raise/left: heel_raise, settled, not tried, fewer sets
                single_heel_raise/right: heel_raise, settled, not tried, fewer sets
                hop/left: single_leg_stance/left, settled, not tried, fewer sets
                hop/right: single_leg_stance/right, settled, not tried, fewer sets
                """);
    }

    @Test
    void aWholeSearchOfSomebodyWhomEverythingHurts() {
        assertThat(story(walk(begin(Cases.rightHeel()), proposal -> trial(proposal.movement(), Trial.Form.CLEAN, 6))))
                .isEqualTo("""
                1. brace because Trunk control is tried first. Closest to a coin-flip among those that are very probably bearable (99 in 100). It helps to settle the ladder towards dead bug.
                2. weight_shift because Closest to a coin-flip among those that are very probably bearable (91 in 100). It helps to settle the ladder towards hop, left.
                Two movements hurt more than agreed; that is enough for today.
                dead_bug: none, open, not tried
                single_leg_bridge/left: glute_set, open, not tried, fewer sets
                single_leg_bridge/right: glute_set, open, not tried, fewer sets
                single_heel_raise/left: none, open, not tried
                single_heel_raise/right: none, open, not tried
                hop/left: none, open, not tried
                hop/right: none, settled, not tried
                """);
    }

    @Test
    void replayGivesTheSameTextToTheBit() {
        List<StartingPointSearch> states = walk(begin(Cases.rightHeel()), doesWellUpTo(2));
        for (StartingPointSearch state : states) {
            StartingPointSearch replayed =
                    StartingPointSearch.replay(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS, 7, state.trials());
            assertThat(DecisionText.of(replayed)).isEqualTo(DecisionText.of(state));
        }
        StartingPointSearch otherSeed = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS, 8);
        assertThat(DecisionText.of(otherSeed)).isNotEqualTo(DecisionText.of(states.getFirst()));
    }

    @Test
    void everyMovementThatIsNotProposedHasAReason() {
        for (StartingPointSearch state : walk(begin(Cases.rightHeel()), doesWellUpTo(3))) {
            if (state.next() instanceof SearchStep.Propose(Proposal proposal)) {
                List<SidedMovement> all = new ArrayList<>(
                        state.leftOut().stream().map(LeftOutMovement::movement).toList());
                all.add(proposal.movement());
                assertThat(all).containsExactlyInAnyOrderElementsOf(MovementDemands.sidedMovements(LIBRARY));
                for (SidedMovement alternative : proposal.alternatives()) {
                    assertThat(state.leftOut()).contains(new LeftOutMovement(alternative, LeftOut.LESS_TELLING));
                }
            }
        }
    }

    @Test
    void theProposalSaysWhatItExpectsAndWhatFollows() {
        StartingPointSearch search = begin(Cases.rightHeel());
        Proposal first = proposal(search);
        assertThat(first.why().getFirst()).isEqualTo(new Why.TrunkControlFirst());
        assertThat(first.influences()).isEmpty();
        assertThat(first.trialNumber()).isEqualTo(1);
        assertThat(first.outlook().chance().painfulAtMost())
                .isLessThanOrEqualTo(first.limit().largestChance());
        assertThat(first.leadsTo().stream().map(Preview::answer)).containsExactly(Preview.TrialAnswer.values());
        assertThat(first.leadsTo())
                .allMatch(preview -> preview.next().isPresent() == (preview.outcome() == Preview.Outcome.NEXT_TRIAL));
        Proposal second = proposal(search.record(trial(first.movement(), Trial.Form.CLEAN, 0)));
        assertThat(second.influences()).hasSize(1);
        assertThat(second.movement()).isNotEqualTo(first.movement());
        assertThat(second.why()).doesNotContain(new Why.TrunkControlFirst());
        SearchSettings quick = SETTINGS.withLookAhead(false);
        StartingPointSearch noLookAhead = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, quick, 7);
        assertThat(proposal(noLookAhead).leadsTo()).isEmpty();
        assertThat(proposal(noLookAhead).movement()).isEqualTo(first.movement());
    }

    @Test
    void aMoreCertainStartIsNeverAHarderOne() {
        for (StartingPointSearch state : walk(begin(Cases.rightHeel()), doesWellUpTo(2))) {
            List<LadderStanding> harder = state.standing().ladders();
            for (Certainty certainty : Certainty.values()) {
                List<LadderStanding> here = StartingPointSearch.replay(
                                Cases.rightHeel(),
                                LIBRARY,
                                OPEN,
                                SETTINGS.withCanDoAtLeast(certainty.atLeast()),
                                7,
                                state.trials())
                        .standing()
                        .ladders();
                for (int i = 0; i < here.size(); i++) {
                    assertThat(rung(here.get(i))).isLessThanOrEqualTo(rung(harder.get(i)));
                }
                harder = here;
            }
        }
    }

    private static int rung(LadderStanding standing) {
        return standing.start().map(standing.ladder().rungs()::indexOf).orElse(-1);
    }

    @Test
    void theTrunkFirstPolicyIsSoft() {
        SearchSettings settings = SETTINGS.withTrunkFirst(false);
        StartingPointSearch search = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, settings, 7);
        assertThat(proposal(search).why()).doesNotContain(new Why.TrunkControlFirst());
        assertThat(movement(proposal(begin(Cases.rightHeel())).movement()).region())
                .isEqualTo(MovementRegion.TRUNK);
    }

    @Test
    void whatTriageLocksIsNeitherProposedNorRecorded() {
        TriageDecision.Lock lock = new TriageDecision.Lock("RF-X", "a reason", true, Tier.E2);
        TriageDecision triage = SmallLibrary.triage(Tier.E1, Map.of("brace", lock, "march", lock, "breathing", lock));
        StartingPointSearch search = begin(Cases.rightHeel(), triage);
        Proposal proposal = proposal(search);
        assertThat(triage.isLocked(proposal.movement().movementId())).isFalse();
        assertThat(reason(search, SidedMovement.both("march"))).isEqualTo(LeftOut.LOCKED_BY_TRIAGE);
        assertThatThrownBy(() -> search.record(trial(SidedMovement.both("march"), Trial.Form.CLEAN, 0)))
                .hasMessageContaining("(march)")
                .hasMessageContaining("Maybe");
    }

    private static LeftOut reason(StartingPointSearch search, SidedMovement movement) {
        return search.leftOut().stream()
                .filter(leftOut -> leftOut.movement().equals(movement))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void urgentTiersStopTheSearchBeforeItBegins(Tier tier) {
        SearchStep step =
                begin(Cases.rightHeel(), SmallLibrary.triage(tier, Map.of())).next();
        boolean urgent = tier == Tier.E3 || tier == Tier.E4;
        assertThat(step instanceof SearchStep.Stopped(SearchStep.StopReason reason, StartingPoints ignored)
                        && reason == SearchStep.StopReason.URGENT)
                .isEqualTo(urgent);
    }

    @Test
    void whereNoPainIsAcceptableNothingIsTried() {
        SearchStep step = begin(Cases.rightHeel().withPainPolicy(Known.of(PainPolicy.STRICT)))
                .next();
        assertThat(((SearchStep.Stopped) step).reason()).isEqualTo(SearchStep.StopReason.NO_PAIN_ALLOWED);
    }

    @Test
    void ifEverythingIsLockedTheNextStepIsAQuestionOrAClinician() {
        assertThat(stopReasonWithAllLocked(true)).isEqualTo(SearchStep.StopReason.QUESTIONS_FIRST);
        assertThat(stopReasonWithAllLocked(false)).isEqualTo(SearchStep.StopReason.CLINICIAN_FIRST);
    }

    private static SearchStep.StopReason stopReasonWithAllLocked(boolean untilAnswered) {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        LIBRARY.movements()
                .forEach(movement ->
                        locks.put(movement.id(), new TriageDecision.Lock("Q", "why", untilAnswered, Tier.E2)));
        return ((SearchStep.Stopped) begin(Cases.rightHeel(), SmallLibrary.triage(Tier.E2, locks))
                        .next())
                .reason();
    }

    @Test
    void twoPainfulTrialsEndTheSearch() {
        StartingPointSearch search = begin(Cases.rightHeel());
        search = search.record(trial(SidedMovement.both("heel_raise"), Trial.Form.CLEAN, 5));
        assertThat(search.next()).isNotInstanceOf(SearchStep.Stopped.class);
        search = search.record(trial(SidedMovement.both("bridge"), Trial.Form.CLEAN, 4));
        assertThat(((SearchStep.Stopped) search.next()).reason()).isEqualTo(SearchStep.StopReason.PAINFUL_TRIALS);
    }

    @Test
    void painWithoutANumberCountsAsPainful() {
        StartingPointSearch search = begin(Cases.rightHeel());
        for (String id : List.of("heel_raise", "bridge")) {
            search = search.record(
                    new Trial(SidedMovement.both(id), Trial.Form.CLEAN, List.of(), new PainReport.Unknown()));
        }
        assertThat(((SearchStep.Stopped) search.next()).reason()).isEqualTo(SearchStep.StopReason.PAINFUL_TRIALS);
    }

    @Test
    void theSearchEndsAfterTheMostTrials() {
        SearchSettings two = new SearchSettings(1024, 0.25, 0.5, 2, 2, true, true, 1, Selection.COIN_FLIP);
        StartingPointSearch search = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, two, 7)
                .record(trial(SidedMovement.both("brace"), Trial.Form.UNABLE, 0))
                .record(trial(SidedMovement.both("bridge"), Trial.Form.UNABLE, 0));
        assertThat(((SearchStep.Settled) search.next()).end()).isEqualTo(SearchStep.End.ENOUGH_TRIALS);
    }

    @Test
    void afterPainNothingThatLoadsTheRegionAsMuchFollows() {
        StartingPointSearch search =
                begin(Cases.rightHeel()).record(trial(SidedMovement.both("heel_raise_support"), Trial.Form.CLEAN, 5));
        SearchMoment moment = search.moment();
        assertThat(moment.isAdmissible(SidedMovement.both("heel_raise"))).isFalse();
        assertThat(moment.isAdmissible(SidedMovement.both("walk"))).isFalse();
        assertThat(moment.isAdmissible(SidedMovement.both("brace"))).isTrue();
        assertThat(reason(search, SidedMovement.both("heel_raise"))).isEqualTo(LeftOut.REGION_STOPPED);
        assertThat(reason(search, SidedMovement.both("heel_raise_support"))).isEqualTo(LeftOut.ALREADY_TRIED);
    }

    @Test
    void rightAfterPainOnlyEasierMovementsOfThePartFollow() {
        StartingPointSearch search =
                begin(Cases.rightHeel()).record(trial(SidedMovement.on("toe_yoga", Side.RIGHT), Trial.Form.CLEAN, 5));
        Proposal next = proposal(search);
        assertThat(movement(next.movement()).region()).isNotEqualTo(MovementRegion.FOOT);
        assertThat(search.moment().isAdmissible(SidedMovement.on("toe_yoga", Side.LEFT)))
                .isTrue();
        assertThat(search.moment().isAdmissible(SidedMovement.on("calf_stretch", Side.RIGHT)))
                .isFalse();
    }

    @Test
    void aFailedMovementDoesNotOpenTheNext() {
        StartingPointSearch search = begin(Cases.rightHeel());
        SidedMovement march = SidedMovement.both("march");
        StartingPointSearch good = search.record(trial(SidedMovement.both("brace"), Trial.Form.CLEAN, 0));
        StartingPointSearch bad = search.record(trial(SidedMovement.both("brace"), Trial.Form.COMPENSATED, 0));
        assertThat(search.moment().isAdmissible(march)).isFalse();
        assertThat(good.moment().isAdmissible(march)).isTrue();
        assertThat(bad.moment().isAdmissible(march)).isFalse();
        assertThat(good.moment().isAdmissible(SidedMovement.both("dead_bug"))).isFalse();
    }

    @Test
    void whatWasDoneWellShowsItsEasierSteps() {
        StartingPointSearch search =
                begin(Cases.rightHeel()).record(trial(SidedMovement.both("march"), Trial.Form.CLEAN, 0));
        assertThat(reason(search, SidedMovement.both("brace"))).isEqualTo(LeftOut.ALREADY_SHOWN);
        assertThat(reason(search, SidedMovement.both("breathing"))).isEqualTo(LeftOut.ALREADY_SHOWN);
    }

    @Test
    void fullStrengthThatWasExaminedOpensMoreThanNoExamination() {
        CaseRecord examined = Cases.rightHeel().withStrength(Cases.allGraded(StrengthGrade.MRC_5));
        SidedMovement bridge = SidedMovement.on("single_leg_bridge", Side.LEFT);
        assertThat(begin(examined).moment().isAdmissible(bridge)).isTrue();
        assertThat(begin(Cases.rightHeel()).moment().isAdmissible(bridge)).isFalse();
    }

    @Test
    void equipmentAndFloorAreCountedOnOnlyWhereKnown() {
        StartingPointSearch noBench = begin(Cases.rightHeel());
        assertThat(reason(noBench, SidedMovement.on("hip_thrust", Side.LEFT))).isEqualTo(LeftOut.NEEDS_EQUIPMENT);
        assertThat(floorReason(Answer.NO)).isEqualTo(LeftOut.POSITION);
        assertThat(floorReason(Answer.UNKNOWN)).isEqualTo(LeftOut.POSITION);
        assertThat(floorReason(Answer.YES)).isNotEqualTo(LeftOut.POSITION);
    }

    private static LeftOut floorReason(Answer floor) {
        CaseRecord caseRecord = Cases.rightHeel()
                .withCircumstances(new Circumstances(Known.unknown(), Known.unknown(), Known.unknown(), floor));
        return reason(begin(caseRecord), SidedMovement.on("single_leg_bridge", Side.LEFT));
    }

    @Test
    void alternativesInTheEquipmentWordAreBothGood() {
        Circumstances withBench =
                new Circumstances(Known.of(Set.of("bench")), Known.unknown(), Known.unknown(), Answer.YES);
        StartingPointSearch search = begin(Cases.rightHeel().withCircumstances(withBench));
        assertThat(reason(search, SidedMovement.on("hip_thrust", Side.LEFT))).isNotEqualTo(LeftOut.NEEDS_EQUIPMENT);
    }

    @Test
    void anAnswerUnderTheWordOfAConditionRulesAMovementOut() {
        CaseRecord flagged =
                Cases.rightHeel().withAnswers(Cases.rightHeel().answers().with("open_red_flag", Answer.YES));
        StartingPointSearch search = begin(flagged);
        SearchStep.Stopped stopped = (SearchStep.Stopped) search.next();
        assertThat(stopped.reason()).isEqualTo(SearchStep.StopReason.NOTHING_FITS);
        assertThat(search.leftOut()).allMatch(leftOut -> leftOut.reason() == LeftOut.CONTRAINDICATED);
    }

    @Test
    void theSideWithoutSymptomsGoesFirst() {
        CaseRecord examined = Cases.rightHeel().withStrength(Cases.allGraded(StrengthGrade.MRC_5));
        List<SidedMovement> order = new ArrayList<>();
        walk(begin(examined), proposal -> {
            order.add(proposal.movement());
            return trial(proposal.movement(), Trial.Form.CLEAN, 0);
        });
        assertThat(order).contains(SidedMovement.on("single_leg_bridge", Side.LEFT));
        int left = order.indexOf(SidedMovement.on("single_leg_bridge", Side.LEFT));
        int right = order.indexOf(SidedMovement.on("single_leg_bridge", Side.RIGHT));
        assertThat(right < 0 || left < right).isTrue();
    }

    @Test
    void theTargetLaddersBeginWithTrunkControlAndLookAtBothEndsOfTheLeg() {
        assertThat(begin(Cases.rightHeel()).ladders().stream().map(Ladder::id))
                .containsExactly(
                        "dead_bug",
                        "single_leg_bridge/left",
                        "single_leg_bridge/right",
                        "single_heel_raise/left",
                        "single_heel_raise/right",
                        "hop/left",
                        "hop/right");
        CaseRecord walker = Cases.rightHeel()
                .withComplaint(new Complaint(
                        List.of(BodyRegion.KNEE), ReportedSide.LEFT, Known.unknown(), "", "", "Walk the dog"));
        assertThat(begin(walker).ladders().stream().map(Ladder::id))
                .contains("squat", "walk")
                .doesNotContain("hop/left");
    }

    @Test
    void whenNothingIsBearableItIsABlockWithAMarker() {
        CaseRecord sore = CaseRecord.unknown("sore")
                .withPerson(new Person(Known.of(40.0), Sex.FEMALE, ""))
                .withPainPolicy(Known.of(PainPolicy.IRRITABLE));
        List<StartingPointSearch> states =
                walk(begin(sore), proposal -> trial(proposal.movement(), Trial.Form.UNABLE, 2));
        SearchStep last = states.getLast().next();
        assertThat(last).isInstanceOf(SearchStep.Blocked.class);
        SearchStep.Blocked blocked = (SearchStep.Blocked) last;
        assertThat(movement(blocked.marker()).difficulty()).isEqualTo(1);
        assertThat(states.getLast().leftOut()).hasSameSizeAs(MovementDemands.sidedMovements(LIBRARY));
        assertThat(DecisionText.of(states.getLast())).startsWith("blocked: ").contains("marker: ");
    }

    /** Design, section 5.2: turning an answer from bad to unknown, or leaving it out, never opens a movement. */
    @Test
    void unknownNeverOpensAMovement() {
        SeededRandom random = SeededRandom.of(2024);
        for (int run = 0; run < 40; run++) {
            CaseRecord bad = randomCase(random);
            List<CaseRecord> blanked = List.of(
                    bad.withPain(new Pain(
                            new PainReport.Unknown(),
                            bad.pain().activity(),
                            bad.pain().night(),
                            bad.pain().worst())),
                    bad.withPain(Pain.unknown()),
                    bad.withStrength(Strength.unknown()),
                    bad.withPerson(new Person(
                            Known.unknown(), Sex.UNKNOWN, bad.person().activity())),
                    bad.withComplaint(Cases.complaint(bad.complaint().regions().getFirst(), ReportedSide.NOT_STATED)),
                    bad.withComplaint(Complaint.unknown()));
            List<SidedMovement> admissible = admissible(bad);
            for (CaseRecord unknown : blanked) {
                assertThat(admissible).containsAll(admissible(unknown));
            }
        }
    }

    private static List<SidedMovement> admissible(CaseRecord caseRecord) {
        SearchMoment moment = begin(caseRecord).moment();
        return MovementDemands.sidedMovements(LIBRARY).stream()
                .filter(moment::isAdmissible)
                .toList();
    }

    /** A case whose pain is bad enough, and whose age is high enough, that nothing unknown could be worse. */
    private static CaseRecord randomCase(SeededRandom random) {
        BodyRegion region = List.of(BodyRegion.values()).get(random.nextInt(11));
        StrengthGrade grade = List.of(StrengthGrade.values()).get(random.nextInt(StrengthGrade.values().length));
        return Cases.rightHeel()
                .withPerson(new Person(Known.of(20.0 + random.nextInt(60)), Sex.FEMALE, ""))
                .withComplaint(Cases.complaint(region, random.nextInt(2) == 0 ? ReportedSide.LEFT : ReportedSide.RIGHT))
                .withPain(Cases.pain(random.nextInt(11), random.nextInt(11), random.nextInt(11), random.nextInt(11)))
                .withStrength(Cases.allGraded(grade))
                .withPainPolicy(List.of(
                                Known.<PainPolicy>unknown(),
                                Known.of(PainPolicy.IRRITABLE),
                                Known.of(PainPolicy.DEFAULT))
                        .get(random.nextInt(3)));
    }

    /** Design, section 5.3: worse form or more pain never gives a harder programme. */
    @Test
    void aWorseAnswerNeverOpensSomethingHarder() {
        SeededRandom random = SeededRandom.of(77);
        for (int run = 0; run < 12; run++) {
            StartingPointSearch search = begin(randomCase(random));
            for (int step = 0; step < 4 && search.next() instanceof SearchStep.Propose(Proposal proposal); step++) {
                SidedMovement asked = proposal.movement();
                Map<MovementRegion, Integer> best =
                        hardest(search.record(trial(asked, Trial.Form.CLEAN, 0)), MONTE_CARLO_ERROR);
                best.merge(movement(asked).region(), movement(asked).difficulty(), Math::max);
                for (Trial worse : List.of(
                        trial(asked, Trial.Form.MAJOR_FAULT, 0),
                        trial(asked, Trial.Form.NOT_CLEAN, 0),
                        trial(asked, Trial.Form.UNABLE, 0),
                        trial(asked, Trial.Form.CLEAN, 6),
                        trial(asked, Trial.Form.UNABLE, 9))) {
                    hardest(search.record(worse), 0)
                            .forEach((region, difficulty) ->
                                    assertThat(difficulty).isLessThanOrEqualTo(best.getOrDefault(region, 0)));
                }
                search = search.record(trial(
                        asked,
                        List.of(Trial.Form.CLEAN, Trial.Form.NOT_CLEAN).get(random.nextInt(2)),
                        random.nextInt(3)));
            }
        }
    }

    private static boolean isJustNotBearable(StartingPointSearch search, SidedMovement sided, double slack) {
        double over = search.belief().chance(sided).painfulAtMost()
                - search.belief().limit().largestChance();
        return over > 0 && over <= slack;
    }

    /** Return the hardest movement that may be tried per part, the bound for pain widened by some slack. */
    private static Map<MovementRegion, Integer> hardest(StartingPointSearch search, double slack) {
        SearchMoment moment = search.moment();
        Map<MovementRegion, Integer> hardest = new TreeMap<>();
        MovementDemands.sidedMovements(LIBRARY).stream()
                .filter(sided -> moment.isAdmissible(sided) || isJustNotBearable(search, sided, slack))
                .forEach(sided ->
                        hardest.merge(movement(sided).region(), movement(sided).difficulty(), Math::max));
        return hardest;
    }

    @Test
    void aStartIsNeverHarderThanWhatWasShownOrIsWithinReach() {
        for (int limit = 0; limit <= 8; limit++) {
            StartingPointSearch end =
                    walk(begin(Cases.rightHeel()), doesWellUpTo(limit)).getLast();
            for (LadderStanding standing : end.standing().ladders()) {
                standing.start().ifPresent(start -> {
                    boolean failed = end.trials().stream()
                            .anyMatch(trial -> trial.movement().equals(start) && trial.form() != Trial.Form.CLEAN);
                    assertThat(failed).as(start.key()).isFalse();
                });
                assertThat(standing.next().isPresent())
                        .isEqualTo(!standing.opensNext().isEmpty());
                assertThat(standing.dose().isPresent())
                        .isEqualTo(standing.start().isPresent());
            }
        }
    }

    @Test
    void aStartThatWasDoneWithoutMuchPainHasTheWholeDoseAndOthersFewerSets() {
        LadderStanding calm = afterDeadBugWithPain(1);
        LadderStanding sore = afterDeadBugWithPain(2);
        assertThat(calm.start()).contains(SidedMovement.both("dead_bug"));
        assertThat(sore.start()).contains(SidedMovement.both("dead_bug"));
        assertThat(calm.dose().orElseThrow().sets()).isEqualTo(3);
        assertThat(sore.dose().orElseThrow().sets()).isEqualTo(2);
        assertThat(calm.reducedDose()).isFalse();
        assertThat(sore.reducedDose()).isTrue();
        assertThat(calm.next()).isEmpty();
        assertThat(calm.tried()).isTrue();
    }

    private static LadderStanding afterDeadBugWithPain(double pain) {
        return begin(Cases.rightHeel())
                .record(trial(SidedMovement.both("dead_bug"), Trial.Form.CLEAN, pain))
                .standing()
                .ladders()
                .getFirst();
    }

    @Test
    void theDialPrescribesLess() {
        SearchSettings careful = SETTINGS.withCanDoAtLeast(0.8);
        List<Trial> trials = List.of(trial(SidedMovement.both("brace"), Trial.Form.CLEAN, 0));
        StartingPoints usual = StartingPointSearch.replay(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS, 7, trials)
                .standing();
        StartingPoints strict = StartingPointSearch.replay(Cases.rightHeel(), LIBRARY, OPEN, careful, 7, trials)
                .standing();
        for (int i = 0; i < usual.ladders().size(); i++) {
            int usualStart = place(usual.ladders().get(i));
            assertThat(place(strict.ladders().get(i))).isLessThanOrEqualTo(usualStart);
        }
    }

    private static int place(LadderStanding standing) {
        return standing.start()
                .map(start -> standing.ladder().rungs().indexOf(start))
                .orElse(-1);
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> SETTINGS.withCanDoAtLeast(0.4)).hasMessageContaining("(0.4)");
        assertThatThrownBy(() -> SETTINGS.withCanDoAtLeast(0.9)).hasMessageContaining("(0.9)");
        assertThatThrownBy(() -> new SearchSettings(1024, 0.25, 0.5, 0, 2, true, true, 1, Selection.COIN_FLIP))
                .hasMessageContaining("(0)");
        assertThatThrownBy(() -> new SearchSettings(1024, 0.25, 0.5, 10, 0, true, true, 1, Selection.COIN_FLIP))
                .hasMessageContaining("(0)");
        assertThatThrownBy(
                        () -> StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS.withWiring(0.5), 7))
                .hasMessageContaining("(0.5)");
    }

    @Test
    void numbersAreWrittenAsTheirBits() {
        assertThat(DecisionText.bits(1)).isEqualTo("3ff0000000000000");
        assertThat(DecisionText.bits(Double.MIN_VALUE)).isEqualTo("0000000000000001");
        assertThat(DecisionText.bits(-0.0)).isEqualTo("8000000000000000");
    }

    @Test
    void aSearchMayBeAboutEveryLadder() {
        List<Ladder> every = StartingPointSearch.everyLadder(Cases.rightHeel(), LIBRARY, OPEN);
        StartingPointSearch search = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS, 7, every);
        List<String> usual =
                begin(Cases.rightHeel()).ladders().stream().map(Ladder::id).toList();

        assertThat(search.ladders().stream().map(Ladder::id))
                .startsWith(usual.toArray(String[]::new))
                .doesNotHaveDuplicates();
        List<SidedMovement> withoutEquipment = MovementDemands.sidedMovements(LIBRARY).stream()
                .filter(movement -> !movement.movementId().equals("hip_thrust"))
                .toList();
        assertThat(every.stream().flatMap(ladder -> ladder.rungs().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(withoutEquipment);
        assertThat(proposal(search).movement())
                .isIn(every.stream().flatMap(ladder -> ladder.rungs().stream()).toList());
    }

    /** Answers drawn from what the search expects, so that a search sees all kinds of them. */
    private static Function<Proposal, Trial> drawn(SeededRandom random) {
        return proposal -> {
            double luck = random.nextUniform();
            double clean = proposal.outlook().clean();
            Trial.Form form = luck < clean
                    ? Trial.Form.CLEAN
                    : luck < clean + proposal.outlook().compensated() ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
            return trial(proposal.movement(), form, random.nextInt(12) == 0 ? 4 : random.nextInt(3));
        };
    }

    @ParameterizedTest
    @EnumSource(Selection.class)
    void whatABeliefWasAskedBeforeChangesNoDecision(Selection selection) {
        SearchSettings settings = SETTINGS.withParticles(256).withSelection(selection);
        for (long seed = 1; seed <= 40; seed++) {
            StartingPointSearch asked = StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, settings, seed);
            for (StartingPointSearch state : walk(asked, drawn(SeededRandom.of(seed)))) {
                StartingPointSearch anew =
                        StartingPointSearch.replay(Cases.rightHeel(), LIBRARY, OPEN, settings, seed, state.trials());
                assertThat(DecisionText.of(state)).isEqualTo(DecisionText.of(anew));
            }
        }
    }

    @Test
    void fewestWrongLevelsIsChosenAmongWhatMayBeTriedAndSaysSo() {
        int differences = 0;
        for (long seed = 1; seed <= 40; seed++) {
            StartingPointSearch coinFlip =
                    StartingPointSearch.begin(Cases.rightHeel(), LIBRARY, OPEN, SETTINGS.withParticles(256), seed);
            for (StartingPointSearch state : walk(coinFlip, drawn(SeededRandom.of(seed)))) {
                StartingPointSearch ahead = StartingPointSearch.replay(
                        Cases.rightHeel(),
                        LIBRARY,
                        OPEN,
                        SETTINGS.withParticles(256).withSelection(Selection.FEWEST_WRONG),
                        seed,
                        state.trials());
                if (ahead.next() instanceof SearchStep.Propose(Proposal proposal)) {
                    Proposal usual = proposal(state);
                    assertThat(state.moment().isAdmissible(proposal.movement())).isTrue();
                    assertThat(proposal.why().toString()).doesNotContain("ClosestToCoinFlip");
                    differences += proposal.movement().equals(usual.movement()) ? 0 : 1;
                } else {
                    assertThat(state.next()).isNotInstanceOf(SearchStep.Propose.class);
                }
            }
        }
        assertThat(differences).isPositive();
    }
}
