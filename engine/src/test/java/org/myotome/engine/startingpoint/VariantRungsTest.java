package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.VariantRule;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;

/** FEATURE UNDER TEST: eased and extended variants as rungs of the search. */
class VariantRungsTest {

    private static final Library PLAIN = SmallLibrary.library();
    private static final Library LIBRARY = Library.of(
            "small with variants",
            PLAIN.movements().stream()
                    .map(movement -> movement.withVariants(VariantRule.of(movement)))
                    .toList(),
            PLAIN.muscles());
    private static final SearchSettings SETTINGS =
            SearchSettings.standard().withParticles(1024).withTrunkFirst(false);

    private static final SidedMovement SQUAT = SidedMovement.both("squat");
    private static final SidedMovement HALF_SQUAT = SQUAT.as(new Variant.HalfRange());
    private static final SidedMovement MANY_SQUATS = SQUAT.as(new Variant.Repeated(16));
    private static final SidedMovement SIT = SidedMovement.both("sit_to_stand");

    private static CaseRecord rightKnee() {
        return Cases.rightHeel().withComplaint(Cases.complaint(BodyRegion.KNEE, ReportedSide.RIGHT));
    }

    private static StartingPointSearch begin() {
        return StartingPointSearch.begin(rightKnee(), LIBRARY, SmallLibrary.nothingFound(), SETTINGS, 7);
    }

    private static Trial trial(SidedMovement movement, Trial.Form form, double pain) {
        return new Trial(movement, form, List.of(), new PainReport.Score(pain));
    }

    private static LeftOut reason(StartingPointSearch search, SidedMovement movement) {
        return search.leftOut().stream()
                .filter(left -> left.movement().equals(movement))
                .map(LeftOutMovement::reason)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void more_asks_for_more_and_loads_more() {
        for (SidedMovement usual : MovementDemands.sidedMovements(LIBRARY)) {
            Movement movement = LIBRARY.getMovement(usual.movementId());
            MovementDemand easier =
                    MovementDemands.of(LIBRARY, usual.as(movement.ways().getFirst()));
            for (Variant way : movement.ways().subList(1, movement.ways().size())) {
                MovementDemand harder = MovementDemands.of(LIBRARY, usual.as(way));
                assertThat(isHarder(easier, harder)).as(harder.movement().key()).isTrue();
                easier = harder;
            }
        }
        assertThat(MovementDemands.of(LIBRARY, SQUAT)).isEqualTo(MovementDemands.of(PLAIN, SQUAT));
        assertThat(MovementDemands.rungs(PLAIN)).isEqualTo(MovementDemands.sidedMovements(PLAIN));
    }

    private static boolean isHarder(MovementDemand easier, MovementDemand harder) {
        boolean more = false;
        for (Requirement requirement : harder.requirements()) {
            double before = easier.threshold(requirement.ability());
            assertThat(requirement.threshold()).isGreaterThanOrEqualTo(before);
            more |= requirement.threshold() > before;
        }
        for (RegionLoad load : harder.loads()) {
            assertThat(load.load()).isGreaterThan(easier.loadOn(load.region()));
        }
        return more;
    }

    @Test
    void a_variant_that_the_library_does_not_have_asks_for_nothing_and_is_refused_with_what_it_has() {
        SidedMovement absurd = SQUAT.as(new Variant.Repeated(99));

        assertThatThrownBy(() -> MovementDemands.of(LIBRARY, absurd))
                .hasMessage("There is no variant (repetitions_99) of squat in library small with variants.");
        assertThatThrownBy(() -> begin().record(trial(absurd, Trial.Form.CLEAN, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The dose (99 repetitions) of squat is no rung of it.\n"
                        + "Maybe it is one of: half the range, the usual way, 16 repetitions.");
    }

    @Test
    void rungs_stand_from_easy_to_hard_and_movements_keep_their_order() {
        Ladder ladder = begin().ladders().stream()
                .filter(candidate -> candidate.rungs().contains(SQUAT))
                .findFirst()
                .orElseThrow();

        assertThat(ladder.rungs().stream().map(SidedMovement::key))
                .containsExactly(
                        "sit_to_stand@repetitions_4",
                        "sit_to_stand",
                        "squat@half_range",
                        "sit_to_stand@repetitions_16",
                        "squat",
                        "squat@repetitions_16");
        assertThat(ladder.usualRungs()).containsExactly(SIT, SQUAT);
        assertThat(List.of(ladder.usualLevel(SIT), ladder.usualLevel(HALF_SQUAT), ladder.usualLevel(MANY_SQUATS)))
                .as("movements that are done the usual way")
                .containsExactly(1, 1, 2);
    }

    @Test
    void a_passed_harder_way_never_makes_an_easier_one_less_likely() {
        Belief before = begin().belief();
        for (SidedMovement usual : MovementDemands.sidedMovements(LIBRARY)) {
            List<Variant> ways = LIBRARY.getMovement(usual.movementId()).ways();
            for (int harder = 1; harder < ways.size(); harder++) {
                Belief after = before.reweightedBy(trial(usual.as(ways.get(harder)), Trial.Form.CLEAN, 0));
                for (int easier = 0; easier <= harder; easier++) {
                    SidedMovement rung = usual.as(ways.get(easier));
                    assertThat(after.chance(rung).canDo())
                            .as(rung.key())
                            .isGreaterThanOrEqualTo(before.chance(rung).canDo() - 0.001);
                }
            }
        }
    }

    @Test
    void after_pain_only_an_eased_way_of_the_same_movement_leads_down() {
        StartingPointSearch search = begin().record(trial(SIT, Trial.Form.CLEAN, 4));
        SearchMoment moment = search.moment();

        assertThat(reason(search, SQUAT)).isEqualTo(LeftOut.REGION_STOPPED);
        assertThat(reason(search, HALF_SQUAT))
                .as("eased or not, it is no easier movement than the one that hurt")
                .isEqualTo(LeftOut.REGION_STOPPED);
        assertThat(reason(search, SIT.as(new Variant.Repeated(16)))).isEqualTo(LeftOut.REGION_STOPPED);
        SidedMovement wayDown = SIT.as(new Variant.Repeated(4));
        assertThat(moment.isAdmissible(wayDown) || reason(search, wayDown) == LeftOut.PAIN_BOUND)
                .as("nothing but the bound on pain may speak against it")
                .isTrue();
    }

    @Test
    void an_extended_way_needs_the_usual_one() {
        assertThat(reason(begin(), MANY_SQUATS)).isEqualTo(LeftOut.NOT_REACHABLE_YET);
        StartingPointSearch shown = begin().record(trial(SQUAT, Trial.Form.CLEAN, 0));
        assertThat(reason(shown, MANY_SQUATS)).isNotEqualTo(LeftOut.NOT_REACHABLE_YET);
        assertThat(reason(shown, HALF_SQUAT)).isEqualTo(LeftOut.ALREADY_SHOWN);
        assertThat(reason(shown, SIT.as(new Variant.Repeated(16))))
                .as("a harder movement does not show a longer set of an easier one")
                .isNotEqualTo(LeftOut.ALREADY_SHOWN);
    }

    @Test
    void what_failed_in_an_easier_way_is_not_tried_in_a_harder_one() {
        StartingPointSearch failed = begin().record(trial(HALF_SQUAT, Trial.Form.UNABLE, 0));

        assertThat(reason(failed, SQUAT)).isEqualTo(LeftOut.NOT_REACHABLE_YET);
        assertThat(reason(failed, MANY_SQUATS)).isEqualTo(LeftOut.NOT_REACHABLE_YET);
        assertThat(reason(failed, HALF_SQUAT)).isEqualTo(LeftOut.ALREADY_TRIED);
    }

    @Test
    void what_works_eased_is_started_with_eased_and_shows_nothing_harder() {
        StartingPointSearch search = begin().record(trial(SIT, Trial.Form.CLEAN, 0))
                .record(trial(SQUAT, Trial.Form.UNABLE, 0))
                .record(trial(HALF_SQUAT, Trial.Form.CLEAN, 0))
                .record(trial(SidedMovement.both("brace"), Trial.Form.CLEAN, 0));
        LadderStanding standing = search.standing().ladders().stream()
                .filter(candidate -> candidate.ladder().rungs().contains(SQUAT))
                .findFirst()
                .orElseThrow();

        assertThat(standing.start()).contains(HALF_SQUAT);
        assertThat(standing.tried()).isTrue();
        assertThat(standing.findNextMovement()).contains(SQUAT);
        assertThat(standing.dose().orElseThrow().amount()).isEqualTo(new Amount.Repetitions(8));
        assertThat(standing.next()).contains(SIT.as(new Variant.Repeated(16)));
        assertThat(standing.opensNext())
                .isEqualTo("Opens when sit to stand (16 repetitions) is done correctly with pain of at most 3.");
    }

    @Test
    void no_movement_is_tried_in_more_than_two_ways_and_every_search_ends() {
        SeededRandom random = SeededRandom.of(31);
        boolean variantTried = false;
        for (int run = 0; run < 25; run++) {
            StartingPointSearch search = StartingPointSearch.begin(
                    rightKnee(), LIBRARY, SmallLibrary.nothingFound(), SETTINGS.withLookAhead(false), run);
            int hardest = 1 + random.nextInt(6);
            Map<String, Integer> waysTried = new TreeMap<>();
            while (search.next() instanceof SearchStep.Propose(Proposal proposal)) {
                SidedMovement asked = proposal.movement();
                variantTried |= !asked.variant().isUsual();
                waysTried.merge(asked.usual().key(), 1, Integer::sum);
                boolean works = LIBRARY.getMovement(asked.movementId()).difficulty() <= hardest;
                search = search.record(
                        trial(asked, works ? Trial.Form.CLEAN : Trial.Form.UNABLE, random.nextInt(8) == 0 ? 5 : 0));
            }
            assertThat(waysTried.values()).allMatch(ways -> ways <= 2);
            assertThat(search.trials()).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(variantTried).isTrue();
    }

    @Test
    void variants_answer_the_same_on_a_replay() {
        List<Trial> trials = List.of(
                trial(HALF_SQUAT, Trial.Form.CLEAN, 1),
                trial(
                        SidedMovement.on("single_leg_bridge", Side.LEFT).as(new Variant.Repeated(4)),
                        Trial.Form.UNABLE,
                        0));
        StartingPointSearch once = begin().recordAll(trials);
        StartingPointSearch again =
                StartingPointSearch.replay(rightKnee(), LIBRARY, SmallLibrary.nothingFound(), SETTINGS, 7, trials);

        assertThat(DecisionText.of(again)).isEqualTo(DecisionText.of(once));
        assertThat(Optional.of(once.trials().getFirst().movement())).contains(HALF_SQUAT);
    }

    @Test
    void who_could_not_do_it_at_all_is_not_started_on_less_of_it() {
        SidedMovement less = MovementDemands.rungs(LIBRARY).stream()
                .filter(rung -> rung.variant().isAboutAmount() && new Ways(LIBRARY).isEased(rung))
                .findFirst()
                .orElseThrow();
        SidedMovement usual = less.usual();

        assertThat(shown(trial(usual, Trial.Form.UNABLE, 0)).hasFailed(less)).isTrue();
        assertThat(shown(trial(SQUAT, Trial.Form.UNABLE, 0)).hasFailed(HALF_SQUAT))
                .as("another way down")
                .isFalse();
        assertThat(shown(trial(usual, Trial.Form.COMPENSATED, 0)).hasFailed(less))
                .as("faults may come late")
                .isFalse();
        assertThat(shown(trial(usual, Trial.Form.UNABLE, 6)).hasFailed(less))
                .as("pain explains it")
                .isFalse();
        assertThat(shown(trial(usual, Trial.Form.UNABLE, 0), trial(less, Trial.Form.CLEAN, 0))
                        .hasFailed(less))
                .as("shown since")
                .isFalse();
    }

    private static Shown shown(Trial... trials) {
        return new Shown(LIBRARY, List.of(trials), begin().belief().limit());
    }
}
