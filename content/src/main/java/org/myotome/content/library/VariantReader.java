package org.myotome.content.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.VariantRule;
import org.myotome.engine.movement.VariantStep;

/**
 * Reads the variants that a movement states itself; a movement that states none has those of {@link VariantRule}, and one
 * that states an empty list has none.
 *
 * <p>A variant changes one thing: {@code hold_s}, {@code reps}, {@code work_s}, {@code range: half}, {@code support: hand},
 * {@code load_kg} or {@code band}. It may say how much that shifts the movement, {@code easier_by} or {@code harder_by} in
 * standard deviations of ability, and from what source; else the rule's shift holds.
 */
final class VariantReader {

    private static final String KEY = "variants";
    private static final List<String> KINDS =
            List.of("hold_s", "reps", "work_s", "range", "support", "load_kg", "band");
    private static final List<String> KEYS = List.of(
            "hold_s", "reps", "work_s", "range", "support", "load_kg", "band", "easier_by", "harder_by", "source");
    private static final String STATED_BY_RULE = "stated for this movement; shift assumed by rule, unreviewed";

    private final Movement movement;
    private final Set<String> keys = new TreeSet<>();
    private final List<VariantStep> steps = new ArrayList<>();

    private VariantReader(Movement movement) {
        this.movement = movement;
    }

    /** Return a movement with its variants. */
    static Movement withVariants(Movement movement, Fields fields) {
        if (fields.find(KEY).isEmpty()) {
            return movement.withVariants(VariantRule.of(movement));
        }
        VariantReader reader = new VariantReader(movement);
        fields.groups(KEY, KEYS, reader::read);
        return movement.withVariants(reader.steps);
    }

    private Optional<VariantStep> read(Fields item) {
        List<String> named =
                KINDS.stream().filter(kind -> item.find(kind).isPresent()).toList();
        if (named.size() != 1) {
            item.reject(
                    named.isEmpty() ? KINDS.getFirst() : named.getLast(),
                    "must be the one thing that a variant changes.",
                    "Maybe make two variants, or name one of " + String.join(", ", KINDS) + ".");
            return Optional.empty();
        }
        String kind = named.getFirst();
        Optional<VariantStep> step = variant(item, kind)
                .filter(found -> isPossible(item, kind, found))
                .flatMap(found -> step(item, kind, found));
        step.ifPresent(steps::add);
        return step;
    }

    private Optional<Variant> variant(Fields item, String kind) {
        return switch (kind) {
            case "hold_s" ->
                item.findWholeNumber(kind, 1, 300, "seconds", "Maybe use work_s for a long effort.")
                        .map(Variant.Held::new);
            case "reps" ->
                item.findWholeNumber(kind, 1, 100, "repetitions", "Maybe seconds were meant.")
                        .map(Variant.Repeated::new);
            case "work_s" ->
                item.findWholeNumber(kind, 5, 14_400, "seconds", "Maybe minutes were meant.")
                        .map(Variant.Lasting::new);
            case "range" -> item.findWord(kind, List.of("half"), word -> word).map(word -> new Variant.HalfRange());
            case "support" -> item.findWord(kind, List.of("hand"), word -> word).map(word -> new Variant.Supported());
            case "load_kg" ->
                item.findNumber(kind, 0.5, 300, "kg", "Maybe grams were meant.")
                        .map(kilograms -> new Variant.Loaded(new Load.Weight(kilograms)));
            default ->
                item.findWord(kind, List.of(Load.Resistance.values()), Load.Resistance::word)
                        .map(resistance -> new Variant.Loaded(new Load.Band(resistance)));
        };
    }

    private boolean isPossible(Fields item, String kind, Variant variant) {
        if (!variant.fits(movement.startDose())) {
            item.reject(
                    kind,
                    "does not fit the start dose.",
                    "Maybe state what the start dose states: time, hold or reps.");
            return false;
        }
        if (isTheStartDose(variant)) {
            item.reject(kind, "is the start dose itself.", "Maybe leave it out; the usual way is always a rung.");
            return false;
        }
        if (variant instanceof Variant.Loaded(Load load) && !hasEquipmentFor(load)) {
            item.reject(kind, "needs equipment that the movement does not name.", "Maybe it is another movement.");
            return false;
        }
        if (!keys.add(variant.key())) {
            item.reject(kind, "is named twice.", "Maybe another number is meant.");
            return false;
        }
        return true;
    }

    private boolean isTheStartDose(Variant variant) {
        return variant.isPartOfDose() && variant.of(movement.startDose()).equals(movement.startDose());
    }

    private boolean hasEquipmentFor(Load load) {
        String needed = load instanceof Load.Band ? "band" : "weight";
        return movement.equipment().stream().anyMatch(word -> word.contains(needed));
    }

    private Optional<VariantStep> step(Fields item, String kind, Variant variant) {
        double byRule = VariantRule.shift(movement.startDose(), variant);
        Optional<Double> easier = shift(item, "easier_by").map(by -> -by);
        Optional<Double> harder = shift(item, "harder_by");
        if (easier.isPresent() && harder.isPresent()) {
            item.reject("harder_by", "cannot stand beside easier_by.", "Maybe remove one of them.");
            return Optional.empty();
        }
        double shift = easier.or(() -> harder).orElse(byRule);
        if (Math.abs(shift) < VariantStep.LEAST) {
            item.reject(kind, "shifts the movement by too little to be a rung.", "Maybe state easier_by or harder_by.");
            return Optional.empty();
        }
        if (byRule * shift < 0) {
            item.reject(
                    easier.isPresent() ? "easier_by" : "harder_by",
                    "contradicts what is changed.",
                    "Maybe the other one is meant: more of the same is never easier.");
            return Optional.empty();
        }
        boolean stated = easier.isPresent() || harder.isPresent();
        String source = stated ? item.requiredText("source") : STATED_BY_RULE;
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(new VariantStep(variant, shift, source)).filter(found -> isInOrder(item, kind, found));
    }

    private static Optional<Double> shift(Fields item, String key) {
        return item.findNumber(
                key,
                VariantStep.LEAST,
                VariantStep.MOST,
                "standard deviations",
                "Maybe a percentage was meant; a larger shift is another movement.");
    }

    /** More of the same is harder: the shifts of one kind have to rise with its amount. */
    private boolean isInOrder(Fields item, String kind, VariantStep step) {
        boolean inOrder = steps.stream()
                .filter(other ->
                        other.variant().getClass().equals(step.variant().getClass()))
                .allMatch(other -> (size(other.variant()) - size(step.variant())) * (other.shift() - step.shift()) > 0);
        if (!inOrder) {
            item.reject(kind, "shifts less than a smaller one, or as much.", "Maybe the shifts are swapped.");
        }
        return inOrder;
    }

    private static double size(Variant variant) {
        return switch (variant) {
            case Variant.Held(int seconds) -> seconds;
            case Variant.Repeated(int count) -> count;
            case Variant.Lasting(int seconds) -> seconds;
            case Variant.Loaded(Load load) ->
                switch (load) {
                    case Load.BodyWeight() -> 0;
                    case Load.Weight(double kilograms) -> kilograms;
                    case Load.Band(Load.Resistance resistance) ->
                        switch (resistance) {
                            case LIGHT -> 1;
                            case MEDIUM -> 2;
                            case HEAVY -> 3;
                        };
                };
            case Variant.Usual() -> 0;
            case Variant.HalfRange() -> 0;
            case Variant.Supported() -> 0;
        };
    }
}
