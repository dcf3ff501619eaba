package org.myotome.server.plan;

import java.util.List;
import java.util.stream.Stream;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.record.Known;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;

/**
 * Reads a dose from the fields of a plan: sets, amount, days, load, effort, tempo and rest. A field that is not sent stays
 * as it was. A weight is in kilograms, or in pounds where that is said; one that is far more than before is asked about.
 */
final class DoseForm {

    static final String BODY_WEIGHT = "body";
    static final String KILOGRAMS = "kg";
    static final String POUNDS = "lb";
    static final String EXERTION = "exertion";
    static final String RESERVE = "reserve";
    static final String OWN_PACE = "own";
    static final String FAST_UP = "fast";

    /** One pound, in kilograms. */
    private static final double POUND = 0.45359237;

    /** More than this many times the last weight is asked about. */
    private static final int FAR_MORE = 3;

    /** A first weight above this, in kilograms, is asked about; ours. */
    private static final double HEAVY_TO_BEGIN_WITH = 40;

    private final Problems fields;
    private final String prefix;
    private final String name;

    /**
     * Read the fields of one movement.
     *
     * @param movementId whose fields
     * @param name the movement as messages name it
     */
    DoseForm(Problems fields, String movementId, String name) {
        this.fields = fields;
        this.prefix = "item." + movementId + ".";
        this.name = name;
    }

    /** Return the dose that the fields say; what is wrong is noted, and stays as it was. */
    Dose read(Dose before) {
        Dose dose = before.withSets(whole("sets", 1, 20, "sets", before.sets()))
                .withDaysPerWeek(whole("days", 1, 7, "days", before.daysPerWeek()))
                .withRestSeconds(whole("rest", 0, 600, "seconds", before.restSeconds()));
        return dose.withAmount(amount(before.amount()))
                .withLoad(load(before.load()))
                .withEffort(effort(before.effort()))
                .withTempo(tempo(before.tempo()));
    }

    private int whole(String field, int least, int most, String unit, int before) {
        return fields.whole(prefix + field, name + ", " + field, least, most, unit)
                .find()
                .orElse(before);
    }

    private Amount amount(Amount before) {
        int number = whole("amount", 1, 50_000, "units", ItemView.amount(before));
        try {
            return ItemView.withAmount(before, number);
        } catch (IllegalArgumentException outOfRange) {
            fields.add(name, Integer.toString(number), String.valueOf(outOfRange.getMessage()));
            return before;
        }
    }

    private Load load(Load before) {
        String kind = fields.text(prefix + "load");
        return switch (kind) {
            case "" -> before;
            case BODY_WEIGHT -> new Load.BodyWeight();
            case KILOGRAMS, POUNDS -> weight(kind, before);
            default -> band(kind, before);
        };
    }

    private Load band(String word, Load before) {
        for (Load.Resistance resistance : Load.Resistance.values()) {
            if (resistance.word().equals(word)) {
                return new Load.Band(resistance);
            }
        }
        fields.add(name + ", load", word, "Choose one of the page.");
        return before;
    }

    private Load weight(String unit, Load before) {
        Known<Double> typed = fields.number(
                prefix + "weight", name + ", weight", 0.25, 700, unit, "Choose body weight where nothing is added.");
        if (!(typed instanceof Known.Value<Double>(Double number))) {
            if (fields.text(prefix + "weight").isEmpty()) {
                fields.add(name + ", weight", "", "Write how heavy it is, or choose body weight or a band.");
            }
            return before;
        }
        double kilograms = unit.equals(POUNDS) ? toTenths(number * POUND) : number;
        if (kilograms > 300) {
            fields.add(
                    name + ", weight", Plain.number(kilograms) + " kg", "At most 300 kg.\nMaybe the unit is another.");
            return before;
        }
        if (isSurprising(kilograms, before) && fields.text(prefix + "sure").isEmpty()) {
            ask(kilograms, number, unit, before);
            return before;
        }
        return new Load.Weight(kilograms);
    }

    private static boolean isSurprising(double kilograms, Load before) {
        return before instanceof Load.Weight(double last)
                ? kilograms > FAR_MORE * last
                : kilograms > HEAVY_TO_BEGIN_WITH;
    }

    private void ask(double kilograms, double number, String unit, Load before) {
        String last = before instanceof Load.Weight(double weight)
                ? "That is more than three times the " + Plain.number(weight) + " kg before."
                : "That is much to begin with.";
        String advice = unit.equals(KILOGRAMS)
                ? "Maybe pounds were meant: " + Plain.number(number) + " lb are "
                        + Plain.number(toTenths(number * POUND)) + " kg."
                : "Maybe a digit is too many.";
        fields.add(
                name + ", weight",
                Plain.number(kilograms) + " kg",
                last + " " + advice + " If it is right, tick “the weight is right” and send it again.");
    }

    private static double toTenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private Effort effort(Effort before) {
        String kind = fields.text(prefix + "effort");
        if (kind.isEmpty()) {
            return before;
        }
        int number = whole("effortNumber", 0, 10, "of 10", effortNumber(before));
        return switch (kind) {
            case EXERTION -> new Effort.Exertion(number);
            case RESERVE -> new Effort.InReserve(number);
            default -> {
                fields.add(name + ", effort", kind, "Choose one of the page.");
                yield before;
            }
        };
    }

    private Tempo tempo(Tempo before) {
        String kind = fields.text(prefix + "tempo");
        return switch (kind) {
            case "" -> before;
            case OWN_PACE -> new Tempo.Natural();
            case FAST_UP -> new Tempo.FastUp();
            default -> counted(kind, before);
        };
    }

    private Tempo counted(String kind, Tempo before) {
        List<String> seconds = List.of(kind.split("-", -1));
        boolean plain = seconds.size() == 3 && seconds.stream().allMatch(second -> second.matches("\\d{1,2}"));
        if (plain) {
            try {
                return new Tempo.Counted(
                        Integer.parseInt(seconds.get(0)),
                        Integer.parseInt(seconds.get(1)),
                        Integer.parseInt(seconds.get(2)));
            } catch (IllegalArgumentException outOfRange) {
                fields.add(name + ", tempo", kind, String.valueOf(outOfRange.getMessage()));
                return before;
            }
        }
        fields.add(name + ", tempo", kind, "Choose one of the page.");
        return before;
    }

    static int effortNumber(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) -> most;
            case Effort.InReserve(int least) -> least;
        };
    }

    // --- what is chosen from ---

    static List<Choice> loads() {
        return List.of(
                Choice.of(BODY_WEIGHT, "body weight"),
                Choice.of(KILOGRAMS, "kilograms"),
                Choice.of(POUNDS, "pounds"),
                Choice.of(Load.Resistance.LIGHT.word(), "light band"),
                Choice.of(Load.Resistance.MEDIUM.word(), "medium band"),
                Choice.of(Load.Resistance.HEAVY.word(), "heavy band"));
    }

    static String loadWord(Load load) {
        return switch (load) {
            case Load.BodyWeight ignored -> BODY_WEIGHT;
            case Load.Weight ignored -> KILOGRAMS;
            case Load.Band(Load.Resistance resistance) -> resistance.word();
        };
    }

    static String weight(Load load) {
        return load instanceof Load.Weight(double kilograms) ? Plain.number(kilograms) : "";
    }

    static List<Choice> efforts() {
        return List.of(Choice.of(RESERVE, "at least … left (RIR)"), Choice.of(EXERTION, "at most … of 10 (RPE)"));
    }

    static String effortWord(Effort effort) {
        return switch (effort) {
            case Effort.Exertion ignored -> EXERTION;
            case Effort.InReserve ignored -> RESERVE;
        };
    }

    static List<Choice> tempos(Tempo now) {
        List<Choice> usual = List.of(
                Choice.of(OWN_PACE, "own calm pace"),
                choice(new Tempo.Counted(2, 0, 2)),
                choice(new Tempo.Counted(3, 0, 3)),
                choice(new Tempo.Counted(3, 1, 3)),
                choice(new Tempo.FastUp()));
        boolean known = usual.stream().anyMatch(choice -> choice.value().equals(tempoWord(now)));
        return known
                ? usual
                : Stream.concat(usual.stream(), Stream.of(choice(now))).toList();
    }

    static String tempoWord(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural ignored -> OWN_PACE;
            case Tempo.FastUp ignored -> FAST_UP;
            case Tempo.Counted(int lowering, int pause, int lifting) -> lowering + "-" + pause + "-" + lifting;
        };
    }

    private static Choice choice(Tempo tempo) {
        return Choice.of(tempoWord(tempo), DoseText.ENGLISH.tempo(tempo));
    }
}
