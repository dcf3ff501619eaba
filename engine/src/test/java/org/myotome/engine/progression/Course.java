package org.myotome.engine.progression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Story;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.triage.TriageDecision;

/** A person under a programme, and the decision on any day. */
final class Course {

    static final LocalDate MONDAY = SomeCases.MONDAY;

    final Story story;
    private Library library = SmallLibrary.LIBRARY;
    private TriageDecision triage = SomeCases.noConcern();
    private Map<String, Advice> belief = Map.of();

    private Course(Story story) {
        this.story = story;
    }

    static Course of(String... movementIds) {
        return of(SomeCases.calm(), programme(movementIds));
    }

    static Course of(CaseRecord record, Programme programme) {
        return new Course(Story.opening(record)
                .then(new Event.UsualMorningStated(new PainReport.Score(2)))
                .then(new Event.ProgrammeAccepted(programme, List.of())));
    }

    static Programme programme(String... movementIds) {
        List<ProgrammeItem> items = Arrays.stream(movementIds)
                .map(id -> item(id, SmallLibrary.LIBRARY.getMovement(id).startDose()))
                .toList();
        return new Programme(
                items,
                List.of(),
                new CoreFirst.NotLimiting(),
                PainPolicy.DEFAULT,
                List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                10,
                Programme.Standing.TRIED,
                List.of());
    }

    static ProgrammeItem item(String id, Dose dose) {
        List<Side> sides =
                SmallLibrary.LIBRARY.getMovement(id).isOneSided() ? List.of(Side.RIGHT, Side.LEFT) : List.of();
        return new ProgrammeItem(
                id,
                sides,
                dose,
                List.of(),
                new ChoiceReason.StartingPoint(
                        SmallLibrary.LIBRARY.getMovement(id).region()),
                List.of(),
                List.of());
    }

    Course library(Library newLibrary) {
        library = newLibrary;
        return this;
    }

    Course advice(String movementId, Advice advice) {
        belief = Map.of(movementId, advice);
        return this;
    }

    /** Decide on a day, in words, and accept it at noon. */
    String lived(LocalDate day) {
        String text = textOn(day);
        accept(day);
        return text;
    }

    Course triage(TriageDecision newTriage) {
        triage = newTriage;
        return this;
    }

    TriageDecision triage() {
        return triage;
    }

    Course belief(String movementId, Direction direction) {
        belief = Map.of(movementId, new Advice(direction, 5, 0.02, 0.05));
        return this;
    }

    Programme programme() {
        return story.episode().findProgramme().orElseThrow();
    }

    ProgressionDecision on(LocalDate day) {
        Episode episode = story.episode();
        return new Progression(library)
                .decide(new ProgressionRequest(
                        programme(),
                        episode.sessionsUnderProgramme(),
                        episode.log(),
                        episode.caseRecord(),
                        triage,
                        episode.search().trials(),
                        episode.lookedAt(),
                        day,
                        belief,
                        Past.of(episode)));
    }

    String textOn(LocalDate day) {
        return ProgressionText.of(on(day), programme(), library);
    }

    /** Accept what was decided, on the day itself at noon. */
    Course accept(LocalDate day) {
        if (on(day) instanceof ProgressionDecision.Adapt(Programme adapted, var ignored)) {
            story.at(day, 12).then(new Event.ProgrammeAccepted(adapted, List.of()));
        }
        return this;
    }
}
