package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** Requests for a programme that nobody has made: each field at random, among it what is never said. */
final class RandomRequests {

    private final Random random;

    RandomRequests(long seed) {
        this.random = new Random(seed);
    }

    ProgrammeRequest next() {
        return new ProgrammeRequest(
                record(),
                triage(),
                starts(),
                trials(),
                CoreFirstSetting.standard(),
                false,
                SomeCases.MONDAY,
                1 + random.nextInt(4),
                days(3));
    }

    private CaseRecord record() {
        SafetyAnswers answers = SafetyAnswers.unknown();
        if (chance(20)) {
            answers = answers.with("pregnant_or_recent_birth", Answer.YES);
        }
        if (chance(20)) {
            answers = answers.with("late_pregnancy", any(Answer.values()));
        }
        return SomeCases.calm()
                .withPerson(new Person(Known.of(20.0 + random.nextInt(65)), Sex.FEMALE, ""))
                .withAnswers(answers)
                .withPain(chance(30) ? Pain.unknown() : SomeCases.pain(random.nextInt(6), random.nextInt(9), 0))
                .withPainPolicy(chance(30) ? Known.unknown() : Known.of(any(PainPolicy.values())))
                .withCircumstances(circumstances());
    }

    private Circumstances circumstances() {
        return new Circumstances(
                chance(30) ? Known.unknown() : Known.of(Set.of("loop-band")),
                chance(30) ? Known.unknown() : Known.of(3 + random.nextInt(25)),
                chance(30) ? Known.unknown() : Known.of(1 + random.nextInt(7)),
                any(Answer.values()),
                chance(40) ? Known.unknown() : freeDays(),
                chance(40) ? Known.unknown() : Known.of(random.nextInt(4)),
                someMovements(10),
                someMovements(10));
    }

    private Known<Set<DayOfWeek>> freeDays() {
        Set<DayOfWeek> days = days(50);
        return days.isEmpty() ? Known.unknown() : Known.of(days);
    }

    private Set<DayOfWeek> days(int percent) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (chance(percent)) {
                days.add(day);
            }
        }
        return days;
    }

    private Set<String> someMovements(int percent) {
        Set<String> ids = new TreeSet<>();
        for (Movement movement : SmallLibrary.LIBRARY.movements()) {
            if (chance(percent)) {
                ids.add(movement.id());
            }
        }
        return ids;
    }

    private TriageDecision triage() {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        someMovements(15)
                .forEach(id -> locks.put(id, new TriageDecision.Lock("RF-TEST", "look first.", chance(50), Tier.E1)));
        return SomeCases.triage(chance(5) ? Tier.E4 : Tier.E1, locks, List.of());
    }

    private Starts starts() {
        List<LadderStart> starts = new ArrayList<>();
        for (Movement movement : SmallLibrary.LIBRARY.movements()) {
            if (chance(25)) {
                SidedMovement sided = movement.isOneSided()
                        ? SidedMovement.on(movement.id(), any(Side.values()))
                        : SidedMovement.both(movement.id());
                starts.add(new LadderStart("of " + movement.id(), movement.region(), sided, chance(50)));
            }
        }
        return new Starts(starts, any(Answer.values()), any(Answer.values()));
    }

    private List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (Movement movement : SmallLibrary.LIBRARY.movements()) {
            if (chance(20)) {
                trials.add(SomeCases.trial(movement.id(), any(Trial.Form.values()), random.nextInt(7)));
            }
        }
        return trials;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
