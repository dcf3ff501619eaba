package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;

/** FEATURE UNDER TEST: what holds of every step of made-up courses, whatever was logged. */
class ProgressionPropertiesTest {

    private static final int COURSES = 400;

    @Test
    void aStepNeverChangesTwoThings() {
        int changes = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            RandomCourses.Lived lived = RandomCourses.lived(seed);
            List<Programme> programmes = programmes(lived);
            for (int i = 1; i < programmes.size(); i++) {
                for (ProgrammeItem after : programmes.get(i).items()) {
                    List<String> differing = programmes
                            .get(i - 1)
                            .findItem(after.movementId())
                            .map(before -> differing(before, after))
                            .orElse(List.of());
                    boolean doubleProgression = differing.equals(List.of("amount", "load"));
                    assertThat(differing.size() <= 1 || doubleProgression)
                            .as("seed %s: %s", seed, differing)
                            .isTrue();
                    changes += differing.size();
                }
            }
        }
        assertThat(changes).isGreaterThan(500);
    }

    @Test
    void theSameEventsInAnyOrderDecideTheSame() {
        for (int seed = 0; seed < COURSES; seed++) {
            Course course = RandomCourses.lived(seed).course();
            List<RecordedEvent> shuffled = new ArrayList<>(course.story.events());
            SeededRandom random = SeededRandom.of(seed);
            for (int i = shuffled.size() - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                RecordedEvent kept = shuffled.set(i, shuffled.get(other));
                shuffled.set(other, kept);
            }
            shuffled.add(shuffled.getFirst());
            assertThat(decide(Episode.fold(shuffled)))
                    .as("seed %s", seed)
                    .isEqualTo(decide(Episode.fold(course.story.events())));
        }
    }

    @Test
    void everyDecisionSaysWhyAndWhatWouldAlterItAndNoneLeavesNothingSilently() {
        for (int seed = 0; seed < COURSES; seed++) {
            for (ProgressionDecision decision : RandomCourses.lived(seed).decisions()) {
                if (decision instanceof ProgressionDecision.Adapt(Programme programme, var movements)) {
                    assertThat(programme.items()).isNotEmpty();
                    assertThat(movements)
                            .allMatch(movement -> movement.direction() == Direction.STOP
                                    || movement.next().isPresent());
                }
            }
        }
    }

    private static ProgressionDecision decide(Episode episode) {
        return new Progression(SmallLibrary.LIBRARY)
                .decide(new ProgressionRequest(
                        episode.findProgramme().orElseThrow(),
                        episode.sessionsUnderProgramme(),
                        episode.log(),
                        episode.caseRecord(),
                        SomeCases.noConcern(),
                        List.of(),
                        episode.lookedAt(),
                        Course.MONDAY.plusDays(90),
                        Map.of(),
                        Past.of(episode)));
    }

    private static List<Programme> programmes(RandomCourses.Lived lived) {
        return lived.course().story.episode().programmes().stream()
                .map(accepted -> accepted.programme())
                .toList();
    }

    private static List<String> differing(ProgrammeItem before, ProgrammeItem after) {
        List<String> differing = new ArrayList<>();
        add(differing, "way", before.way(), after.way());
        add(differing, "amount", before.dose().amount(), after.dose().amount());
        add(differing, "load", before.dose().load(), after.dose().load());
        add(differing, "sets", before.dose().sets(), after.dose().sets());
        add(differing, "speed", before.dose().tempo(), after.dose().tempo());
        add(differing, "task", before.practice().task(), after.practice().task());
        add(differing, "ground", before.practice().ground(), after.practice().ground());
        add(
                differing,
                "feedback",
                before.practice().feedback(),
                after.practice().feedback());
        return differing;
    }

    private static void add(List<String> differing, String what, Object before, Object after) {
        if (!before.equals(after)) {
            differing.add(what);
        }
    }
}
