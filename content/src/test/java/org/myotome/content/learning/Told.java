package org.myotome.content.learning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.language.Words;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
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
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.TriageDecision;

/** What was told of somebody, day by day, with the shipped library and questions. */
final class Told {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final Consultation CONSULTATION = KNOWLEDGE.consultation();
    private static final long SEED = 7;

    private final List<RecordedEvent> events = new ArrayList<>();
    private Optional<LocalDate> begun = Optional.empty();

    /** A person with a sore knee who said no to every safety question. */
    static Told calm() {
        return calm(BodyRegion.KNEE, 4, 40);
    }

    static Told calm(BodyRegion region, double weeks, double years) {
        Told told = new Told()
                .on(MONDAY, new Event.EpisodeOpened("first presentation"))
                .on(
                        MONDAY,
                        new Event.PersonStated(new Person(Known.of(years), Sex.FEMALE, "walks")),
                        new Event.ComplaintStated(
                                new Complaint(List.of(region), ReportedSide.RIGHT, Known.of(weeks), "", "", "stairs")),
                        new Event.PainStated(new Pain(
                                new PainReport.Score(1),
                                new PainReport.Score(3),
                                new PainReport.Absent(),
                                new PainReport.Score(4))),
                        new Event.StrengthExamined(strength()),
                        new Event.CircumstancesStated(
                                new Circumstances(Known.of(Set.of("step")), Known.of(20), Known.of(7), Answer.YES)),
                        new Event.PainPolicySet(PainPolicy.DEFAULT),
                        new Event.UsualMorningStated(new PainReport.Score(2)));
        KNOWLEDGE.bank().questionIds().stream()
                .sorted()
                .forEach(id -> told.on(MONDAY, new Event.SafetyAnswered(id, Answer.NO)));
        return told;
    }

    private static Strength strength() {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : List.of(
                StrengthMovement.TRUNK,
                StrengthMovement.HIP_ABDUCTION,
                StrengthMovement.KNEE_EXTENSION,
                StrengthMovement.ANKLE_PLANTARFLEXION)) {
            grades.put(movement, new SidedGrade(StrengthGrade.MRC_5, StrengthGrade.MRC_5, StrengthGrade.UNKNOWN));
        }
        return new Strength(grades);
    }

    Told on(LocalDate day, Event... what) {
        for (Event event : what) {
            int number = events.size() + 1;
            var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            events.add(new RecordedEvent(new EventId("e" + number), "p", at, at, "d", "a", number, event));
        }
        return this;
    }

    /** The programme that is proposed begins. */
    Told begins(LocalDate day) {
        begun = Optional.of(day);
        return on(day, new Event.ProgrammeAccepted(proposed(day), List.of()));
    }

    private Programme proposed(LocalDate day) {
        return step(day).findProposedProgramme().orElseThrow();
    }

    /** Every set of the first movement of the programme, with a pain. */
    Told trains(LocalDate day, double pain) {
        ProgrammeItem item = episode().findProgramme().orElseThrow().items().getFirst();
        var side = item.sides().isEmpty()
                ? Known.<Side>unknown()
                : Known.of(item.sides().getFirst());
        return on(
                day,
                new Event.SetLogged(new SetLog(
                        "s-" + day,
                        day,
                        new SidedMovement(item.movementId(), side),
                        1,
                        Known.of(item.dose().amount()),
                        new PainReport.Score(pain),
                        SetForm.STEADY,
                        SetEffort.RIGHT)));
    }

    Told wakes(LocalDate day, double pain, Answer night, LegSymptoms leg) {
        return on(
                day,
                new Event.MorningChecked(new MorningCheck(day, new PainReport.Score(pain), Known.of(5), night, leg)));
    }

    Told wakes(LocalDate day, double pain) {
        return wakes(day, pain, Answer.NO, LegSymptoms.NONE);
    }

    Episode episode() {
        return Episode.fold(events);
    }

    private NextStep step(LocalDate day) {
        Episode episode = episode();
        return CONSULTATION.next(episode, CONSULTATION.triage(episode), SEED, day);
    }

    Situation situation(LocalDate day) {
        TriageDecision triage = CONSULTATION.triage(episode());
        return SituationReader.read(episode(), triage, step(day), day, begun, Words.ENGLISH);
    }

    /** Concern, occasions with reasons, and the cards that follow. */
    String text(LocalDate day) {
        Situation situation = situation(day);
        StringBuilder text = new StringBuilder(situation.concern().name());
        situation
                .reasons()
                .forEach((occasion, why) ->
                        text.append('\n').append(occasion.word()).append(": ").append(why));
        CardChoice.Chosen chosen = CardChoice.choose(LearningCards.shipped(), situation);
        text.append("\n=>");
        chosen.now().forEach(because -> text.append(' ').append(because.card().id()));
        return text.toString();
    }
}
