package org.myotome.laboratory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;

/** Asking may stop early only where nothing could change. */
class QuestionWalkTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final int PEOPLE = 20;
    private static final long SEED = 20261125;

    @Test
    void stopping_early_gives_the_tier_and_the_locks_of_asking_everything() {
        QuestionWalk walk = new QuestionWalk(KNOWLEDGE);
        List<String> differing = new ArrayList<>();
        for (CaseRecord person : people()) {
            if (walk.walk(person).differs()) {
                differing.add(person.id());
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void nobody_is_asked_everything() {
        QuestionWalk walk = new QuestionWalk(KNOWLEDGE);
        int questions = KNOWLEDGE.bank().questionIds().size();
        for (CaseRecord person : people()) {
            assertThat(walk.walk(person).taps()).as(person.id()).isLessThan(questions / 2);
        }
    }

    private static List<CaseRecord> people() {
        List<CaseRecord> people = new ArrayList<>();
        for (CaseRecord record : KNOWLEDGE.caseReader().readShipped()) {
            people.add(TypicalPeople.restAnsweredNo(record, KNOWLEDGE));
        }
        for (BodyRegion region : EnumSet.complementOf(EnumSet.of(BodyRegion.NONE_STATED))) {
            TypicalPeople typical = new TypicalPeople(KNOWLEDGE, region, SEED);
            for (int i = 0; i < PEOPLE; i++) {
                people.add(typical.next());
            }
        }
        return people;
    }
}
