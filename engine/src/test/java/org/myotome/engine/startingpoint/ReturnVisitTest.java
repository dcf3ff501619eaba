package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;

/** FEATURE UNDER TEST: what is believed when somebody comes back. */
class ReturnVisitTest {

    private static final SearchSettings SETTINGS =
            SearchSettings.standard().withParticles(1024).withLookAhead(false);
    private static final SidedMovement HEEL_RAISE = SidedMovement.both("heel_raise_support");

    private static StartingPointSearch back(CaseRecord someone, double days, Trial... trials) {
        return StartingPointSearch.resume(
                someone,
                SmallLibrary.library(),
                SmallLibrary.nothingFound(),
                SETTINGS,
                7,
                List.of(new EarlierVisit(days, List.of(trials))));
    }

    private static StartingPointSearch first(CaseRecord someone) {
        return StartingPointSearch.begin(someone, SmallLibrary.library(), SmallLibrary.nothingFound(), SETTINGS, 7);
    }

    private static Trial trial(Trial.Form form, double pain) {
        return new Trial(HEEL_RAISE, form, List.of(), new PainReport.Score(pain));
    }

    private static double canDo(StartingPointSearch search) {
        return search.belief().chance(HEEL_RAISE).canDo();
    }

    private static double painful(StartingPointSearch search) {
        return search.belief().chance(HEEL_RAISE).painful();
    }

    @Test
    void whatWentWellOrBadlyIsRememberedAndFades() {
        CaseRecord someone = Cases.rightHeel();
        Trial bad = trial(Trial.Form.UNABLE, 0);
        double fresh = canDo(first(someone));
        double nextDay = canDo(back(someone, 1, bad, bad));
        double nextMonth = canDo(back(someone, 120, bad, bad));
        double yearsLater = canDo(back(someone, 4000, bad, bad));
        assertThat(nextDay).isLessThan(nextMonth);
        assertThat(nextMonth).isLessThan(yearsLater);
        assertThat(yearsLater).isCloseTo(fresh, within(0.04));
    }

    @Test
    void painIsForgottenSoonerThanWeakness() {
        CaseRecord someone = Cases.rightHeel();
        Trial hurt = trial(Trial.Form.CLEAN, 8);
        double fresh = painful(first(someone));
        double week = painful(back(someone, 7, hurt));
        double halfYear = painful(back(someone, 180, hurt));
        assertThat(week).isGreaterThan(halfYear);
        assertThat(halfYear).isGreaterThan(fresh - 0.02).isCloseTo(fresh, within(0.1));
        Trial unable = trial(Trial.Form.UNABLE, 0);
        double foot = first(someone).belief().summary(Ability.FOOT_RIGHT).mean();
        double footThen = back(someone, 180, unable, unable)
                .belief()
                .summary(Ability.FOOT_RIGHT)
                .mean();
        assertThat(footThen).isLessThan(foot - 0.1);
    }

    @Test
    void worsePainTodayIsNeverMadeUpForByAGoodVisitBefore() {
        Trial good = trial(Trial.Form.CLEAN, 0);
        CaseRecord calm = Cases.rightHeel().withPain(Cases.pain(0, 2, 0, 3));
        CaseRecord worse = Cases.rightHeel().withPain(Cases.pain(3, 7, 3, 8));
        StartingPointSearch calmBack = back(calm, 3, good);
        StartingPointSearch worseBack = back(worse, 3, good);
        assertThat(worseBack.belief().tolerance(ToleranceRegion.FOOT_RIGHT))
                .isLessThan(calmBack.belief().tolerance(ToleranceRegion.FOOT_RIGHT));
        assertThat(painful(worseBack)).isGreaterThan(painful(calmBack));
    }

    @Test
    void anEarlierVisitShowsNothingForTheRulesOfReachAndPain() {
        StartingPointSearch search = back(Cases.rightHeel(), 1, trial(Trial.Form.CLEAN, 0));
        assertThat(search.trials()).isEmpty();
        assertThat(search.next()).isInstanceOf(SearchStep.Propose.class);
    }

    @Test
    void trialsOfUnknownMovementsDoNotCountAndNegativeDaysAreRefused() {
        Trial unknown =
                new Trial(SidedMovement.both("no_longer_there"), Trial.Form.CLEAN, List.of(), new PainReport.Score(0));
        assertThat(back(Cases.rightHeel(), 1, unknown).next()).isInstanceOf(SearchStep.Propose.class);
        assertThatThrownBy(() -> new EarlierVisit(-1, List.of())).hasMessageContaining("(-1.0)");
    }
}
