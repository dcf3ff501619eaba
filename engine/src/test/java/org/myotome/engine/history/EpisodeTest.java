package org.myotome.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeRequest;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: the fold of events of several devices, its corrections and its conflicts. */
class EpisodeTest {

    private static final LocalDate DAY = SomeCases.MONDAY;
    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");
    private static final String QUESTION = "fever_or_chills";

    @Test
    void a01ACaseRecordFoldsToItself() {
        CaseRecord record = SomeCases.calm();
        CaseRecord folded = Story.opening(record).episode().caseRecord();
        assertThat(folded).usingRecursiveComparison().ignoringFields("id").isEqualTo(record);
    }

    @Test
    void a02ALaterAnswerHolds() {
        Story story = new Story().then(answer(Answer.YES)).then(answer(Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.NO);
        assertThat(story.episode().conflicts()).isEmpty();
    }

    @Test
    void a03UnknownTakesBackOnlyItsOwnAnswer() {
        Story own = new Story().then(answer(Answer.YES)).then(answer(Answer.UNKNOWN));
        Story other = new Story().then(answer(Answer.YES)).on("phone").then(answer(Answer.UNKNOWN));
        assertThat(answerOf(own)).isEqualTo(Answer.UNKNOWN);
        assertThat(answerOf(other)).isEqualTo(Answer.YES);
    }

    @Test
    void a04YesAndNoOfOneDayAreAQuestionAndMeanwhileYes() {
        Story story = new Story().then(answer(Answer.YES)).on("phone").then(answer(Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.YES);
        assertThat(story.episode().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.question())
                        .isEqualTo(
                                "The question fever_or_chills was answered with both yes and no. Which one is right?"));
        Story settled = story.then(new Event.EventCorrected(new EventId("event-1"), "The wrong person was asked."));
        assertThat(answerOf(settled)).isEqualTo(Answer.NO);
        assertThat(settled.episode().conflicts()).isEmpty();
    }

    @Test
    void a05ThingsChangeFromVisitToVisit() {
        Story story = new Story()
                .then(answer(Answer.YES))
                .on("phone")
                .at(DAY.plusDays(9), 9)
                .then(answer(Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.NO);
        assertThat(story.episode().conflicts()).isEmpty();
    }

    @Test
    void a05bANoOfThePersonNeverStrikesOutAYesOfAClinicianHoweverLate() {
        Story story = new Story()
                .then(answer(Answer.YES))
                .on("phone")
                .at(DAY.plusDays(9), 9)
                .then(new Event.PersonAnswered("fever_or_chills", Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.YES);
        assertThat(story.episode().conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SAFETY_ANSWER);

        story.on("console").at(DAY.plusDays(11), 9).then(answer(Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.NO);
        assertThat(story.episode().conflicts()).isEmpty();
    }

    @Test
    void a05cAYesOfThePersonCountsAndTheirOwnNoTakesItBack() {
        Story story = new Story()
                .then(answer(Answer.NO))
                .on("phone")
                .at(DAY.plusDays(9), 9)
                .then(new Event.PersonAnswered("fever_or_chills", Answer.YES));
        assertThat(answerOf(story)).isEqualTo(Answer.YES);

        story.then(new Event.PersonAnswered("fever_or_chills", Answer.UNKNOWN));
        assertThat(answerOf(story)).isEqualTo(Answer.NO);

        story.then(new Event.PersonAnswered("fever_or_chills", Answer.NO));
        assertThat(answerOf(story)).isEqualTo(Answer.NO);
        assertThat(story.episode().conflicts()).isEmpty();
    }

    @Test
    void a05dOnlyAYesOfThePersonAsksForANewReview() {
        Story story = new Story().then(new Event.ReviewDone(DAY, "looked at", true));

        story.on("phone").then(new Event.PersonAnswered("fever_or_chills", Answer.NO));
        assertThat(story.episode().mayTrainAfterReview()).isTrue();

        story.then(new Event.PersonAnswered("saddle_numbness", Answer.YES));
        assertThat(story.episode().mayTrainAfterReview()).isFalse();
    }

    @Test
    void a06ACorrectionThatWasCorrectedStrikesNothing() {
        Story story = new Story().then(answer(Answer.YES));
        EventId answered = story.last();
        story.then(new Event.EventCorrected(answered, "A slip."));
        EventId correction = story.last();
        assertThat(answerOf(story)).isEqualTo(Answer.UNKNOWN);
        story.then(new Event.EventCorrected(correction, "It was no slip."));
        assertThat(answerOf(story)).isEqualTo(Answer.YES);
    }

    @Test
    void a07StrengthThatWasNotExaminedAgainStays() {
        Story story = new Story()
                .then(new Event.StrengthExamined(strength(StrengthGrade.MRC_4, StrengthGrade.MRC_5)))
                .then(new Event.StrengthExamined(strength(StrengthGrade.MRC_5, StrengthGrade.UNKNOWN)));
        assertThat(story.episode().caseRecord().strength())
                .isEqualTo(strength(StrengthGrade.MRC_5, StrengthGrade.MRC_5));
    }

    @Test
    void a08ASetLoggedTwiceIsOneSetAndTheWorseReadingHolds() {
        Story story = new Story()
                .then(new Event.SetLogged(set(1, SetForm.STEADY)))
                .on("phone")
                .then(new Event.SetLogged(set(3, SetForm.STEADY)))
                .on("tablet")
                .then(new Event.SetLogged(set(2, SetForm.WOBBLED)));
        assertThat(story.episode().log().sets()).containsExactly(set(3, SetForm.WOBBLED));
        assertThat(story.episode().conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SET);
    }

    @Test
    void a09TheSameSetFromTwoDevicesIsNoConflict() {
        Story story = new Story()
                .then(new Event.SetLogged(set(1, SetForm.STEADY)))
                .on("phone")
                .then(new Event.SetLogged(set(1, SetForm.STEADY)));
        assertThat(story.episode().log().sets()).hasSize(1);
        assertThat(story.episode().conflicts()).isEmpty();
    }

    @Test
    void a10ASearchBeginsAnew() {
        Story story = new Story()
                .then(new Event.SearchStarted(1, new Versions("e", "l", "m")))
                .then(new Event.TrialRecorded(SomeCases.trial("bridge", Trial.Form.UNABLE, 4)))
                .then(new Event.SearchEnded(Event.SearchEndCause.BLOCKED, "Nothing works."))
                .then(new Event.BlockStepTaken(BlockStep.SAFETY_AGAIN, ""));
        assertThat(story.episode().search().isBlocked()).isTrue();
        assertThat(story.episode().block().hasTaken(BlockStep.SAFETY_AGAIN)).isTrue();
        story.then(new Event.SearchStarted(2, new Versions("e", "l", "m")));
        assertThat(story.episode().search().isBlocked()).isFalse();
        assertThat(story.episode().search().trials()).isEmpty();
        assertThat(story.episode().block()).isEqualTo(BlockState.untouched());
        assertThat(story.episode().search().earlier())
                .singleElement()
                .satisfies(visit ->
                        assertThat(visit.trials()).containsExactly(SomeCases.trial("bridge", Trial.Form.UNABLE, 4)));
        story.at(DAY.plusDays(20), 9).then(new Event.SearchStarted(3, new Versions("e", "l", "m")));
        assertThat(story.episode().search().earlier())
                .as("a search without a trial is no visit")
                .hasSize(1);
    }

    @Test
    void a10bAnAgreementStandsUntilItIsTakenBackAndSaysWhatWasExplained() {
        Story story = new Story().then(new Event.ConsentGiven("manual_therapy", "what is done, soreness"));
        Consent given = story.episode().block().findConsent("manual_therapy").orElseThrow();
        assertThat(given.explained()).isEqualTo("what is done, soreness");
        assertThat(given.author()).isEqualTo("author");
        story.then(new Event.SearchStarted(2, new Versions("e", "l", "m")));
        assertThat(story.episode().block().findConsent("manual_therapy")).isPresent();
        story.then(new Event.ConsentWithdrawn("manual_therapy", ""));
        assertThat(story.episode().block().findConsent("manual_therapy")).isEmpty();
    }

    @Test
    void a11AClockThatGoesBackIsNoticed() {
        Story story =
                new Story().then(answer(Answer.NO)).at(DAY.minusDays(3), 9).then(answer(Answer.YES));
        assertThat(story.episode().conflicts())
                .extracting(Conflict::question)
                .containsExactly("The clock of device console went back by 4260 minutes. Are its times right?");
    }

    @Test
    void a12TwoAgesAreAQuestion() {
        Story story = new Story()
                .then(new Event.PersonStated(new Person(Known.of(41.0), Sex.FEMALE, "")))
                .on("phone")
                .then(new Event.PersonStated(new Person(Known.of(14.0), Sex.FEMALE, "")));
        assertThat(story.episode().conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.PERSON);
    }

    @Test
    void twoPersonsAreRefused() {
        List<RecordedEvent> events =
                new ArrayList<>(new Story().then(answer(Answer.NO)).events());
        RecordedEvent one = events.getFirst();
        events.add(new RecordedEvent(
                new EventId("other"),
                "somebody",
                one.occurredAt(),
                one.recordedAt(),
                one.device(),
                one.author(),
                2,
                one.event()));
        assertThatThrownBy(() -> Episode.fold(events))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The events are about two persons (person, somebody).\n"
                        + "Maybe the list was not filtered by person.");
    }

    @Test
    void anyOrderOfArrivalGivesTheSameState() {
        for (int seed = 0; seed < 200; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<RecordedEvent> events = randomStory(random).events();
            Episode inOrder = Episode.fold(events);
            List<RecordedEvent> shuffled = shuffle(events, random);
            shuffled.addAll(shuffled.subList(0, shuffled.size() / 3));
            assertThat(Episode.fold(shuffled)).as("seed %s", seed).isEqualTo(inOrder);
        }
    }

    private static Story randomStory(SeededRandom random) {
        Story story = Story.opening(SomeCases.calm());
        for (int i = 0; i < 40; i++) {
            story.on("device-" + random.nextInt(3)).at(DAY.plusDays(random.nextInt(10)), random.nextInt(24));
            switch (random.nextInt(6)) {
                case 0 -> story.then(answer(pick(random, Answer.values())));
                case 1 -> story.then(new Event.SetLogged(set(random.nextInt(11), pick(random, SetForm.values()))));
                case 2 -> story.morning(DAY.plusDays(random.nextInt(4)), random.nextInt(11));
                case 3 ->
                    story.then(
                            new Event.TrialRecorded(SomeCases.trial("bridge", Trial.Form.CLEAN, random.nextInt(11))));
                case 4 -> story.then(new Event.ReviewDone(DAY, "seen", random.nextInt(2) == 0));
                default ->
                    story.then(new Event.EventCorrected(new EventId("event-" + (1 + random.nextInt(50))), "A slip."));
            }
        }
        return story;
    }

    @Test
    void oneMovementChangedOnAnotherDeviceIsNoConflictButTwoProgrammesAre() {
        Programme programme = composed(3);
        List<ProgrammeItem> items = new ArrayList<>(programme.items());
        items.set(0, items.getFirst().withWay(new Variant.HalfRange()));
        Story swapped = new Story()
                .then(new Event.ProgrammeAccepted(programme, List.of()))
                .on("phone")
                .then(new Event.ProgrammeAccepted(programme.withItems(items, programme.leftOut()), List.of()));
        assertThat(swapped.episode().conflicts()).isEmpty();
        Story two = new Story()
                .then(new Event.ProgrammeAccepted(programme, List.of()))
                .on("phone")
                .then(new Event.ProgrammeAccepted(composed(2), List.of()));
        assertThat(two.episode().conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.PROGRAMME);
    }

    private static Programme composed(int most) {
        ProgrammeRequest request = SomeCases.request(SomeCases.calm(), SomeCases.noConcern(), SomeCases.starts())
                .withMostItems(most);
        return ((Composition.Composed) new ProgrammeComposer(SmallLibrary.LIBRARY).compose(request)).programme();
    }

    private static <T> T pick(SeededRandom random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static <T> List<T> shuffle(List<T> values, SeededRandom random) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, kept);
        }
        return shuffled;
    }

    private static Event answer(Answer answer) {
        return new Event.SafetyAnswered(QUESTION, answer);
    }

    private static Answer answerOf(Story story) {
        return story.episode().caseRecord().answers().answer(QUESTION);
    }

    private static Strength strength(StrengthGrade left, StrengthGrade right) {
        return new Strength(Map.of(StrengthMovement.HIP_ABDUCTION, new SidedGrade(left, right, StrengthGrade.UNKNOWN)));
    }

    private static SetLog set(int pain, SetForm form) {
        return new SetLog(
                "s1",
                DAY,
                BRIDGE,
                1,
                Known.of(new Amount.Repetitions(10)),
                new PainReport.Score(pain),
                form,
                SetEffort.RIGHT);
    }
}
