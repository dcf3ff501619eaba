package org.myotome.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.engine.language.Words;
import org.myotome.server.page.BadInputException;

/** FEATURE UNDER TEST: the hours in which nothing rings, and how times are kept. */
class ReminderTimesTest {

    private static ReminderTimes quiet(String from, String to) {
        return new ReminderTimes(
                LocalTime.of(18, 0),
                LocalTime.of(8, 0),
                LocalTime.parse(from),
                LocalTime.parse(to),
                true,
                false,
                List.of());
    }

    private static boolean isQuiet(ReminderTimes times, String time) {
        return times.isQuiet(LocalTime.parse(time));
    }

    @Test
    void aNightLiesAroundMidnight() {
        ReminderTimes night = quiet("21:00", "07:00");
        assertThat(isQuiet(night, "20:59")).isFalse();
        assertThat(isQuiet(night, "21:00")).isTrue();
        assertThat(isQuiet(night, "00:00")).isTrue();
        assertThat(isQuiet(night, "06:59")).isTrue();
        assertThat(isQuiet(night, "07:00")).isFalse();
    }

    @Test
    void aRestAtNoonLiesWithinADay() {
        ReminderTimes noon = quiet("12:00", "14:00");
        assertThat(isQuiet(noon, "11:59")).isFalse();
        assertThat(isQuiet(noon, "12:00")).isTrue();
        assertThat(isQuiet(noon, "14:00")).isFalse();
    }

    @Test
    void theSameTimeTwiceIsNoQuietAtAll() {
        assertThat(isQuiet(quiet("08:00", "08:00"), "08:00")).isFalse();
        assertThat(isQuiet(quiet("08:00", "08:00"), "03:00")).isFalse();
    }

    @Test
    void whatIsKeptIsReadBackAndWhatIsMissingIsAsUsual() {
        ReminderTimes times = new ReminderTimes(
                LocalTime.of(6, 5),
                LocalTime.of(9, 30),
                LocalTime.of(22, 15),
                LocalTime.of(5, 45),
                false,
                true,
                List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        assertThat(ReminderTimes.ofLines(times.lines())).isEqualTo(times);
        assertThat(ReminderTimes.ofLines("")).isEqualTo(ReminderTimes.USUAL);
        assertThat(ReminderTimes.ofLines("something new\nlater 3")).isEqualTo(ReminderTimes.USUAL);
    }

    @Test
    void nonsenseIsRefusedWithAWayOut() {
        for (String typed : new String[] {"", "25:00", "six", "18.30"}) {
            assertThatThrownBy(() -> ReminderTimes.time(Optional.of(typed), "Session at", Words.ENGLISH))
                    .isInstanceOf(BadInputException.class);
        }
        assertThat(ReminderTimes.time(Optional.of(" 18:30 "), "Session at", Words.ENGLISH))
                .isEqualTo(LocalTime.of(18, 30));
    }
}
