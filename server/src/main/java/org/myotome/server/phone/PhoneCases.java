package org.myotome.server.phone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.browser.CaseQuestion;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.session.KeptCase;
import org.myotome.engine.session.Offer;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.Pages;
import org.myotome.server.today.SwapTaps;
import org.springframework.stereotype.Component;

/**
 * Packs a case for a phone: the events that decisions hang on, without what others wrote in their own words, what can be done
 * instead of each movement, and the pictures.
 */
@Component
class PhoneCases {

    private static final String SOMEBODY = "somebody";
    private static final String IN_THE_RECORD = "in the record";

    /** Before the key of a movement: its large, moving figure. Without it stands the small picture. */
    private static final String PLAYER = "player/";

    private final Decisions decisions;
    private final PersonDays days;
    private final SwapTaps swaps;
    private final Pictures pictures;
    private final Pages pages;

    PhoneCases(Decisions decisions, PersonDays days, SwapTaps swaps, Pictures pictures, Pages pages) {
        this.decisions = decisions;
        this.days = days;
        this.swaps = swaps;
        this.pictures = pictures;
        this.pages = pages;
    }

    /**
     * A case, packed.
     *
     * @param lines the text that the engine reads
     * @param figures pictures as markup: small ones by movement, moving ones by "player/" and movement with side
     */
    record Packed(String lines, Map<String, String> figures) {}

    /** Pack a case for a phone, its pictures described in a language. */
    Packed pack(CaseFile file, String device, Words words) {
        List<Offer> offers = offers(file);
        return new Packed(lines(file, device, offers), figures(offers, words));
    }

    private String lines(CaseFile file, String device, List<Offer> offers) {
        List<RecordedEvent> events = file.events().stream()
                .flatMap(event -> forPhones(event).stream())
                .toList();
        return new CaseQuestion(new KeptCase(decisions.seed(file), device, events, offers)).lines();
    }

    /** Decisions that were taken are not decided on again, and what clinicians wrote stays with the clinic. */
    private static Optional<RecordedEvent> forPhones(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case Event.DecisionTaken ignored -> Optional.empty();
            case Event.ReviewDone(LocalDate day, String ignored, boolean mayTrain) ->
                Optional.of(with(recorded, new Event.ReviewDone(day, IN_THE_RECORD, mayTrain)));
            case Event.OverrideMade(String what, String ignored) ->
                Optional.of(with(recorded, new Event.OverrideMade(what, IN_THE_RECORD)));
            default -> Optional.of(with(recorded, recorded.event()));
        };
    }

    private static RecordedEvent with(RecordedEvent recorded, Event event) {
        return new RecordedEvent(
                recorded.id(),
                recorded.personId(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.device(),
                SOMEBODY,
                recorded.deviceSequence(),
                event);
    }

    private List<Offer> offers(CaseFile file) {
        Optional<Programme> programme = file.episode().findProgramme();
        boolean decided =
                decisions.day(file, days.today(file.caseId())).findStop().isEmpty();
        if (programme.isEmpty() || !decided) {
            return List.of();
        }
        Alternatives alternatives = swaps.of(file);
        return programme.get().items().stream()
                .map(item -> new Offer(item, SwapTaps.offered(file.episode(), alternatives, item)))
                .toList();
    }

    private Map<String, String> figures(List<Offer> offers, Words words) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Offer offer : offers) {
            addTo(figures, offer.item(), words);
            offer.alternatives().forEach(alternative -> addTo(figures, alternative.item(), words));
        }
        return figures;
    }

    private void addTo(Map<String, String> figures, ProgrammeItem item, Words words) {
        figures.computeIfAbsent(item.movementId(), id -> small(pictures.of(id).in(words)));
        for (SidedMovement sided : item.sidedMovements()) {
            figures.computeIfAbsent(
                    PLAYER + sided.key(), key -> large(pictures.of(sided).in(words)));
        }
    }

    private String small(Picture picture) {
        return pages.markup("figure/movement", Map.of("picture", picture));
    }

    private String large(Picture picture) {
        return pages.markup("figure/moving", Map.of("picture", picture));
    }
}
