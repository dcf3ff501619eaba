package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * A fact that only an examination brings.
 *
 * <p>What was not examined is unknown. Each fact names a closed question that asks the person about the same thing
 * ({@code deniedBy}): where nobody has examined, a plain no to that question counts as a no, so that a person who
 * answers everything is not locked out until somebody has tested every muscle. What an examiner found always counts,
 * whatever the person answered.
 */
public sealed interface ExaminationFact extends Fact {

    /** Id of the question for the side of a weakness that was written down without one. */
    String WEAK_SIDE_QUESTION = "strength_side";

    /** Return the id of the closed question that asks the person about the same thing. */
    String deniedBy();

    @Override
    default String question() {
        return deniedBy();
    }

    /** Tell what the examination itself says. */
    Truth examined(CaseRecord record);

    @Override
    default Truth evaluate(CaseRecord record) {
        return settled(examined(record), record.answers().answer(deniedBy()));
    }

    /** Settle what the examination leaves open by the person's answer to the question about the same thing. */
    static Truth settled(Truth examined, Answer given) {
        return examined == Truth.UNKNOWN && given == Answer.NO ? Truth.FALSE : examined;
    }

    /** One of some movements is graded so weak, on either side. */
    record StrengthAtMost(Set<StrengthMovement> movements, double mrc, String deniedBy) implements ExaminationFact {
        public StrengthAtMost {
            movements = unmodifiable(movements);
        }

        @Override
        public Truth examined(CaseRecord record) {
            if (isStrengthUnknown(record)) {
                return Truth.UNKNOWN;
            }
            Truth result = Truth.FALSE;
            for (StrengthMovement movement : movements) {
                SidedGrade grades = record.strength().of(movement);
                result = result.or(either(grades, grade -> isAtMost(grade, mrc)));
            }
            return result;
        }
    }

    /** One of some movements is weak on either side, by grade or by word. */
    record Weak(Set<StrengthMovement> movements, String deniedBy) implements ExaminationFact {
        public Weak {
            movements = unmodifiable(movements);
        }

        @Override
        public Truth examined(CaseRecord record) {
            if (isStrengthUnknown(record)) {
                return Truth.UNKNOWN;
            }
            Truth result = Truth.FALSE;
            for (StrengthMovement movement : movements) {
                result = result.or(either(record.strength().of(movement), ExaminationFact::weak));
            }
            return result;
        }
    }

    /**
     * On one side, every movement of one group and one of another are weak, and not all of that weakness is the same on
     * the other side. Weakness that is wholly the same on both sides is another question.
     */
    record OneSidedWeakness(Set<StrengthMovement> all, Set<StrengthMovement> any, String deniedBy)
            implements ExaminationFact {
        public OneSidedWeakness {
            all = unmodifiable(all);
            any = unmodifiable(any);
        }

        @Override
        public Truth examined(CaseRecord record) {
            if (isStrengthUnknown(record)) {
                return Truth.UNKNOWN;
            }
            return onSide(record, Side.LEFT).or(onSide(record, Side.RIGHT)).or(onUnstatedSide(record));
        }

        private Truth onSide(CaseRecord record, Side side) {
            Truth every = Truth.TRUE;
            boolean alike = true;
            for (StrengthMovement movement : all) {
                SidedGrade grades = record.strength().of(movement);
                every = every.and(weak(grades.of(side)));
                alike &= isAlike(grades, side);
            }
            Truth one = Truth.FALSE;
            for (StrengthMovement movement : any) {
                SidedGrade grades = record.strength().of(movement);
                one = one.or(weak(grades.of(side)));
                alike &= !grades.of(side).isWeak() || isAlike(grades, side);
            }
            return alike && one != Truth.UNKNOWN ? Truth.FALSE : every.and(one);
        }

        private Truth onUnstatedSide(CaseRecord record) {
            Truth every = Truth.TRUE;
            for (StrengthMovement movement : all) {
                every = every.and(weak(record.strength().of(movement).sideNotStated()));
            }
            Truth one = Truth.FALSE;
            for (StrengthMovement movement : any) {
                one = one.or(weak(record.strength().of(movement).sideNotStated()));
            }
            return every.and(one);
        }

        private static boolean isAlike(SidedGrade grades, Side side) {
            StrengthGrade here = grades.of(side);
            StrengthGrade there = grades.of(side.opposite());
            return here.isWeak() && there.isWeak() && !isClearlyLess(here, there);
        }

        private static boolean isClearlyLess(StrengthGrade here, StrengthGrade there) {
            return here.isGraded() && there.isGraded() && here.mrc() < there.mrc() - 0.5;
        }
    }

    /** Some of some movements is graded so weak on the left, and some on the right; not the same one necessarily. */
    record WeakOnBothSides(Set<StrengthMovement> movements, double mrc, String deniedBy) implements ExaminationFact {
        public WeakOnBothSides {
            movements = unmodifiable(movements);
        }

        @Override
        public Truth examined(CaseRecord record) {
            return on(Side.LEFT, record).and(on(Side.RIGHT, record));
        }

        private Truth on(Side side, CaseRecord record) {
            Truth weak = Truth.FALSE;
            for (StrengthMovement movement : movements) {
                weak = weak.or(isAtMost(record.strength().of(movement).of(side), mrc));
            }
            return weak;
        }
    }

    /** A weak movement was noted without its side. */
    record WeakSideNotStated(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            for (SidedGrade grades : record.strength().byMovement().values()) {
                if (grades.sideNotStated().isWeak()) {
                    return Truth.TRUE;
                }
            }
            return Truth.FALSE;
        }

        @Override
        public String question() {
            return WEAK_SIDE_QUESTION;
        }
    }

    /** Both sides are graded normal in a movement. */
    record StrengthNormal(StrengthMovement movement, String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            SidedGrade grades = record.strength().of(movement);
            boolean examined = grades.left().isKnown() || grades.right().isKnown();
            boolean weak = grades.left().isWeak()
                    || grades.right().isWeak()
                    || grades.sideNotStated().isWeak();
            boolean graded = isNormalOrUnknown(grades.left()) && isNormalOrUnknown(grades.right());
            return examined ? Truth.of(!weak && graded) : Truth.UNKNOWN;
        }

        private static boolean isNormalOrUnknown(StrengthGrade grade) {
            return !grade.isKnown() || grade.isGraded();
        }
    }

    /** A knee or ankle reflex is livelier than normal. */
    record ReflexIncreased(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            Truth result = Truth.FALSE;
            for (ReflexFinding finding : allOf(record.reflexes())) {
                result = result.or(
                        finding == ReflexFinding.UNKNOWN
                                ? Truth.UNKNOWN
                                : Truth.of(finding == ReflexFinding.INCREASED));
            }
            return result;
        }
    }

    /**
     * A knee or ankle reflex is weaker than normal, on one side or on both: losing the second as well never makes it a
     * smaller matter.
     */
    record ReflexDiminished(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            Truth result = Truth.FALSE;
            for (ReflexFinding finding : allOf(record.reflexes())) {
                result = result.or(diminished(finding));
            }
            return result;
        }
    }

    /** The ankle reflex is weaker than normal on both sides. */
    record AnkleReflexesDiminished(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            return diminished(record.reflexes().ankleLeft())
                    .and(diminished(record.reflexes().ankleRight()));
        }
    }

    /** Stroking the sole lifts the big toe. */
    record PlantarExtensor(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            return switch (record.reflexes().plantar()) {
                case EXTENSOR -> Truth.TRUE;
                case FLEXOR -> Truth.FALSE;
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    /** The ankle jerks on when it is bent up quickly. */
    record ClonusPresent(String deniedBy) implements ExaminationFact {
        @Override
        public Truth examined(CaseRecord record) {
            return switch (record.reflexes().clonus()) {
                case PRESENT -> Truth.TRUE;
                case ABSENT -> Truth.FALSE;
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    /** The skin feels different in an area whose name begins with one of some words. */
    record SensationChanged(WordList areas, String deniedBy) implements ExaminationFact {

        @Override
        public Truth examined(CaseRecord record) {
            Truth result = Truth.UNKNOWN;
            for (SensationFinding finding : record.sensation()) {
                if (result != Truth.TRUE && (areas.isEmpty() || areas.isIn(finding.area()))) {
                    result = Truth.of(finding.quality() != SensationFinding.Quality.NORMAL);
                }
            }
            return result;
        }
    }

    /**
     * A functional test whose name holds one of some words came out in one of some words. A result that is neither one of
     * them nor plainly sound leaves it unknown.
     *
     * @param tests words in the name of the test
     * @param results words in the result
     */
    record TestSays(WordList tests, WordList results, String deniedBy) implements ExaminationFact {

        @Override
        public Truth examined(CaseRecord record) {
            List<Truth> found = new ArrayList<>();
            for (FunctionalTest test : record.functionalTests()) {
                if (tests.isIn(test.test())) {
                    found.add(Soundness.truth(results, test.result()));
                }
            }
            return found.stream().reduce(Truth::or).orElse(Truth.UNKNOWN);
        }
    }

    /**
     * A joint movement whose name holds one of some words was found limited. A finding that is neither that nor plainly
     * sound leaves it unknown; a value without a judgement does too.
     *
     * @param joints words in the name of the joint movement
     */
    record MobilityLimited(WordList joints, String deniedBy) implements ExaminationFact {
        private static final WordList LESS =
                WordList.of(List.of("limited", "reduced", "severely", "very", "stiff", "painful"));

        @Override
        public Truth examined(CaseRecord record) {
            List<Truth> found = new ArrayList<>();
            for (MobilityFinding finding : record.mobility()) {
                if (joints.isIn(finding.jointMovement())) {
                    found.add(Soundness.truth(LESS, finding.finding()));
                }
            }
            return found.stream().reduce(Truth::or).orElse(Truth.UNKNOWN);
        }
    }

    /**
     * A timed test whose name holds one of some words was held for less than some seconds.
     *
     * @param tests words in the name of the test
     */
    record HeldLessThan(WordList tests, double seconds, String deniedBy) implements ExaminationFact {

        @Override
        public Truth examined(CaseRecord record) {
            List<Truth> held = new ArrayList<>();
            for (FunctionalTest test : record.functionalTests()) {
                if (tests.isIn(test.test()) && Words.plain(test.unit()).startsWith(" s")) {
                    held.add(Numbers.find(test.value())
                            .map(value -> Truth.of(value < seconds))
                            .orElse(Truth.UNKNOWN));
                }
            }
            return held.stream().reduce(Truth::or).orElse(Truth.UNKNOWN);
        }
    }

    private static boolean isStrengthUnknown(CaseRecord record) {
        return record.strength().byMovement().isEmpty();
    }

    private static Truth isAtMost(StrengthGrade grade, double mrc) {
        return grade.isGraded() ? Truth.of(grade.mrc() <= mrc) : Truth.UNKNOWN;
    }

    private static Truth weak(StrengthGrade grade) {
        return grade.isKnown() && grade != StrengthGrade.PAIN_LIMITED ? Truth.of(grade.isWeak()) : Truth.UNKNOWN;
    }

    private static Truth either(SidedGrade grades, Function<StrengthGrade, Truth> test) {
        Truth sides = test.apply(grades.left()).or(test.apply(grades.right()));
        Truth unstated = test.apply(grades.sideNotStated());
        return unstated == Truth.TRUE ? Truth.TRUE : sides;
    }

    private static Truth diminished(ReflexFinding finding) {
        return finding == ReflexFinding.UNKNOWN ? Truth.UNKNOWN : Truth.of(finding.isDiminished());
    }

    private static List<ReflexFinding> allOf(Reflexes reflexes) {
        return List.of(reflexes.kneeLeft(), reflexes.kneeRight(), reflexes.ankleLeft(), reflexes.ankleRight());
    }

    private static Set<StrengthMovement> unmodifiable(Set<StrengthMovement> movements) {
        EnumSet<StrengthMovement> copy = EnumSet.noneOf(StrengthMovement.class);
        copy.addAll(movements);
        return Collections.unmodifiableSet(copy);
    }
}
