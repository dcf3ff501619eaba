package org.myotome.content.decision;

import java.util.Map;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Tempo;

/** A dose, as keys and values; the unit is part of each key. */
final class DoseObject {

    private DoseObject() {}

    static Map<String, Object> of(Dose dose) {
        JsonObject object = new JsonObject();
        object.with("sets", dose.sets());
        object.with("amount", amount(dose.amount()));
        object.with("per_side", dose.perSide());
        object.with("days_per_week", dose.daysPerWeek());
        object.with("load", load(dose.load()));
        object.with("effort", effort(dose.effort()));
        object.with("rest_seconds", dose.restSeconds());
        object.with("tempo", tempo(dose.tempo()));
        return object.map();
    }

    private static Map<String, Object> amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> one("repetitions", count);
            case Amount.Time(int seconds) -> one("seconds", seconds);
            case Amount.Distance(int metres) -> one("metres", metres);
            case Amount.Breaths(int count) -> one("breaths", count);
            case Amount.Steps(int count) -> one("steps", count);
            case Amount.Hold(int seconds, int times) ->
                new JsonObject()
                        .with("hold_seconds", seconds)
                        .with("times", times)
                        .map();
        };
    }

    private static Map<String, Object> load(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> Map.of();
            case Load.Weight(double kilograms) -> one("kilograms", kilograms);
            case Load.Band(Load.Resistance resistance) -> one("band", resistance.word());
        };
    }

    private static Map<String, Object> effort(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) -> one("exertion_at_most", most);
            case Effort.InReserve(int least) -> one("in_reserve_at_least", least);
        };
    }

    private static Map<String, Object> tempo(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural() -> Map.of();
            case Tempo.Counted(int lowering, int pause, int lifting) ->
                new JsonObject()
                        .with("lowering_seconds", lowering)
                        .with("pause_seconds", pause)
                        .with("lifting_seconds", lifting)
                        .map();
            case Tempo.FastUp() -> one("fast_up", true);
        };
    }

    private static Map<String, Object> one(String key, Object value) {
        return new JsonObject().with(key, value).map();
    }
}
