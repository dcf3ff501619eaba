package org.myotome.engine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.engine.history.Event.InterventionTried;
import org.myotome.engine.history.InterventionVisit;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: when an intervention is kept, when it failed, and when work by hand ends. */
class CourseTest {

    private static final String MOVEMENT = "seated_heel_raise";
    private static final int NOT_TESTED = -1;

    @Test
    void a01WhatHelpsHasToHoldOnAnotherDay() {
        assertThat(standing(helped(MONDAY, 6, 3, NOT_TESTED))).isEqualTo("helps, 0 failures, check open");
        assertThat(standing(helped(MONDAY, 6, 3, 4))).isEqualTo("helps, 0 failures");
        assertThat(standing(helped(MONDAY, 6, 3, 5))).isEqualTo("1 failures");
        assertThat(standing(helped(MONDAY, 6, 5, NOT_TESTED))).isEqualTo("1 failures");
    }

    @Test
    void a02CheckIsDueFromTheDayAfter() {
        List<InterventionVisit> visits = List.of(helped(MONDAY, 6, 3, NOT_TESTED));

        assertThat(Course.of(visits, MONDAY).findCheckDue()).isEmpty();
        assertThat(Course.of(visits, MONDAY.plusDays(1)).findCheckDue()).isPresent();
    }

    @Test
    void a03FailuresAreCountedSinceTheLastGainThatHeld() {
        List<InterventionVisit> visits = new ArrayList<>(failed(Intervention.MANUAL_THERAPY, MONDAY, 1));
        visits.add(helped(MONDAY.plusDays(1), 6, 3, 3));
        visits.addAll(failed(Intervention.MANUAL_THERAPY, MONDAY.plusDays(3), 1));

        assertThat(Course.of(visits, MONDAY.plusDays(3)).failures(Intervention.MANUAL_THERAPY))
                .isEqualTo(1);
    }

    @Test
    void a04FourWeeksWithoutALastingGainEndWorkByHand() {
        List<InterventionVisit> visits = failed(Intervention.MANUAL_THERAPY, MONDAY, 1);

        assertThat(Course.of(visits, MONDAY.plusDays(28)).whyByHandIsOver()).isEmpty();
        assertThat(Course.of(visits, MONDAY.plusDays(29)).whyByHandIsOver())
                .contains("Work by hand began on 2026-11-02, more than four weeks ago, without a gain that lasted.");
        assertThat(Course.of(failed(Intervention.HEAT, MONDAY, 1), MONDAY.plusDays(90))
                        .whyByHandIsOver())
                .isEmpty();
    }

    @Test
    void a05AGainThatHeldBeginsANewCourse() {
        List<InterventionVisit> visits = new ArrayList<>(failed(Intervention.MANUAL_THERAPY, MONDAY, 3));
        visits.add(helped(MONDAY.plusDays(20), 6, 3, 2));
        visits.addAll(failed(Intervention.MANUAL_THERAPY, MONDAY.plusDays(27), 1));

        assertThat(Course.of(visits, MONDAY.plusDays(40)).whyByHandIsOver()).isEmpty();
        assertThat(Course.of(visits, MONDAY.plusDays(56)).whyByHandIsOver()).isPresent();
    }

    @Test
    void a06SixVisitsWithoutALastingGainEndWorkByHand() {
        assertThat(course(MONDAY, failed(Intervention.MANUAL_THERAPY, MONDAY, 5))
                        .whyByHandIsOver())
                .isEmpty();
        assertThat(course(MONDAY, failed(Intervention.MANUAL_THERAPY, MONDAY, 6))
                        .whyByHandIsOver())
                .contains("Work by hand was tried 6 times without a gain that lasted.");
    }

    /** Return visits of one day at which an intervention did not help. */
    static List<InterventionVisit> failed(Intervention intervention, LocalDate day, int times) {
        List<InterventionVisit> visits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            visits.add(visit(intervention, day, 6, 6, NOT_TESTED));
        }
        return visits;
    }

    static Course course(LocalDate today, List<InterventionVisit> visits) {
        return Course.of(visits, today);
    }

    private static InterventionVisit helped(LocalDate day, int before, int after, int nextDay) {
        return visit(Intervention.MANUAL_THERAPY, day, before, after, nextDay);
    }

    private static InterventionVisit visit(
            Intervention intervention, LocalDate day, int before, int after, int nextDay) {
        InterventionTried tried =
                new InterventionTried(intervention.kind(""), SidedMovement.both(MOVEMENT), trial(before), trial(after));
        return new InterventionVisit(
                day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                tried,
                nextDay == NOT_TESTED ? Optional.empty() : Optional.of(trial(nextDay)));
    }

    private static Trial trial(int pain) {
        return SomeCases.trial(MOVEMENT, Trial.Form.COMPENSATED, pain);
    }

    private static String standing(InterventionVisit visit) {
        Course course = Course.of(List.of(visit), MONDAY.plusDays(1));
        return (course.stillHelps(visit.tried()) ? "helps, " : "")
                + course.failures(Intervention.MANUAL_THERAPY) + " failures"
                + (course.isCheckOpen(Intervention.MANUAL_THERAPY) ? ", check open" : "");
    }
}
