package org.myotome.content.decision;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeNote;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.record.Side;

/** A programme, as keys and values. */
final class ProgrammeObject {

    private final ProgrammeSentences sentences;

    private final Library library;

    ProgrammeObject(Library library) {
        this.library = library;
        this.sentences = new ProgrammeSentences(library);
    }

    Map<String, Object> of(Programme programme) {
        JsonObject object = new JsonObject();
        object.with("standing", programme.standing().word());
        object.with("pain_policy", programme.painPolicy().word());
        object.with("core_first", sentences.of(programme.coreFirst()));
        object.with(
                "training_days",
                programme.trainingDays().stream().map(ProgrammeObject::day).toList());
        object.with("week", week(programme));
        object.with("minutes_per_session", programme.minutesPerSession());
        object.with("notes", programme.notes().stream().map(ProgrammeNote::word).toList());
        object.with("items", programme.items().stream().map(this::item).toList());
        object.with("left_out", leftOut(programme.leftOut()));
        return object.map();
    }

    Map<String, Object> item(ProgrammeItem item) {
        JsonObject object = new JsonObject();
        object.with("movement", item.movementId());
        object.with("name", sentences.name(item.movementId()));
        object.with("sides", item.sides().stream().map(Side::word).toList());
        object.with("way", item.way().word());
        object.with("dose", DoseObject.of(item.dose()));
        object.with("dose_text", DoseText.ENGLISH.of(item));
        object.with("practice", practice(item.practice()));
        object.with("cues", item.cues());
        object.with("reason", sentences.of(item.reason()));
        object.with("easier", item.easier());
        object.with("harder", item.harder());
        return object.map();
    }

    List<Map<String, Object>> leftOut(List<LeftOut> movements) {
        return movements.stream().map(this::leftOut).toList();
    }

    private Map<String, Object> leftOut(LeftOut leftOut) {
        JsonObject object = new JsonObject();
        object.with("movement", leftOut.movementId());
        object.with("reason", word(leftOut.reason()));
        object.with("because", sentences.of(leftOut.reason()));
        return object.map();
    }

    private static Map<String, Object> practice(Practice practice) {
        return new JsonObject()
                .with("ground", practice.ground().word())
                .with("task", practice.task().word())
                .with("feedback", practice.feedback().word())
                .map();
    }

    private List<Map<String, Object>> week(Programme programme) {
        return WeekPlan.of(programme, library).days().stream()
                .filter(day -> !day.isRest())
                .map(day -> new JsonObject()
                        .with("day", day(day.day()))
                        .with(
                                "movements",
                                day.items().stream()
                                        .map(ProgrammeItem::movementId)
                                        .toList())
                        .with("minutes", day.minutes())
                        .with("rest_afterwards", day.hard())
                        .map())
                .toList();
    }

    /** Write other whole programmes, each with what it gives up. */
    List<Map<String, Object>> alternatives(List<ProgrammeAlternative> alternatives) {
        return alternatives.stream()
                .map(other -> new JsonObject()
                        .with("kind", other.kind().word())
                        .with("minutes_per_session", other.programme().minutesPerSession())
                        .with(
                                "items",
                                other.programme().items().stream()
                                        .map(this::item)
                                        .toList())
                        .with(
                                "gives_up",
                                other.givesUp().stream().map(sentences::of).toList())
                        .map())
                .toList();
    }

    private static String day(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String word(LeftOutReason reason) {
        return switch (reason) {
            case LeftOutReason.Locked ignored -> "locked";
            case LeftOutReason.Contraindicated ignored -> "contraindicated";
            case LeftOutReason.Painful ignored -> "painful";
            case LeftOutReason.PainNotSaid ignored -> "pain_not_said";
            case LeftOutReason.NotCleanYet ignored -> "not_clean_yet";
            case LeftOutReason.NoEquipment ignored -> "no_equipment";
            case LeftOutReason.NoFloor ignored -> "no_floor";
            case LeftOutReason.FloorNotAsked ignored -> "floor_not_asked";
            case LeftOutReason.NoTime ignored -> "no_time";
            case LeftOutReason.Unwanted ignored -> "unwanted";
            case LeftOutReason.UnwantedReplaced ignored -> "unwanted_replaced";
            case LeftOutReason.Feared ignored -> "feared";
            case LeftOutReason.LateInPregnancy ignored -> "late_in_pregnancy";
            case LeftOutReason.TooManyPositions ignored -> "too_many_positions";
            case LeftOutReason.ReplacedByPerson ignored -> "replaced_by_person";
            case LeftOutReason.NeedsFirst ignored -> "needs_first";
            case LeftOutReason.HarderThanStart ignored -> "harder_than_start";
            case LeftOutReason.EasierThanStart ignored -> "easier_than_start";
            case LeftOutReason.AnotherOfSameRegion ignored -> "another_of_same_region";
            case LeftOutReason.NotATarget ignored -> "not_a_target";
            case LeftOutReason.TrunkFirst ignored -> "trunk_first";
            case LeftOutReason.EnoughAlready ignored -> "enough_already";
            case LeftOutReason.EnoughToKeep ignored -> "enough_to_keep";
            case LeftOutReason.NotKnownToWork ignored -> "not_known_to_work";
            case LeftOutReason.StoppedForNow ignored -> "stopped_for_now";
            case LeftOutReason.ReferralFirst ignored -> "referral_first";
            case LeftOutReason.RemovedByClinician ignored -> "removed_by_clinician";
        };
    }
}
