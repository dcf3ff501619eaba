package org.myotome.server.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Known;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** Makes values of the engine's types from a seed, and remembers which kinds it has made. */
final class RandomValues {

    private static final int ATTEMPTS = 2_000;

    private static final List<String> TEXTS = List.of(
            "single_leg_bridge", "öffnet \"weit\"", "line\nbreak\t\\", "\u0001 and \uD83E\uDDB6", "0", "null", "{}");

    private final Random random;

    private final Set<String> made = new TreeSet<>();

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** Return the names of the records that were made. */
    Set<String> made() {
        return made;
    }

    /** Make an event of a type. */
    Event event(Class<?> type) {
        return (Event) value(type);
    }

    private Object value(Type declared) {
        Class<?> type = declared instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) declared;
        if (type == Event.InterventionTried.class) {
            return intervention();
        }
        if (type == PainCaution.class) {
            return caution();
        }
        if (type == Known.class) {
            return random.nextInt(3) == 0 ? Known.unknown() : Known.of(value(argument(declared, 0)));
        }
        if (type == List.class) {
            return several(declared);
        }
        if (type == Set.class) {
            return new LinkedHashSet<>(several(declared));
        }
        if (type == Map.class) {
            return map(declared);
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return value(pick(List.copyOf(Words.kinds(type).values())));
        }
        return type.isRecord() ? record(type) : simple(type);
    }

    /** A correction's rate and share leave too little room for numbers drawn anywhere. */
    private PainCaution caution() {
        made.add(PainCaution.class.getName());
        int trials = random.nextInt(1_000);
        return new PainCaution(
                "p",
                random.nextInt(9),
                0.001 + 0.04 * random.nextDouble(),
                random.nextDouble(),
                trials,
                random.nextInt(trials + 1));
    }

    private Object simple(Class<?> type) {
        if (type == String.class) {
            return pick(TEXTS);
        }
        if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(random.nextInt(5) == 0 ? 60 : 7);
        }
        if (type == long.class || type == Long.class) {
            return random.nextLong();
        }
        if (type == double.class || type == Double.class) {
            return random.nextInt(5) == 0 ? 60 + 100 * random.nextDouble() : 10 * random.nextDouble();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
        }
        if (type == Instant.class) {
            return Fixture.MONDAY.plusSeconds(random.nextInt(1_000_000));
        }
        throw new IllegalStateException("No values are made of the type (" + type.getName() + ").");
    }

    /** Make a record; where it checks what it is given, try until it accepts. */
    private Object record(Class<?> type) {
        made.add(type.getName());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return construct(type);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException)) {
                    throw new IllegalStateException("The record (" + type.getName() + ") could not be made.", e);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The record (" + type.getName() + ") could not be made.", e);
            }
        }
        throw new IllegalStateException("The record (" + type.getName() + ") accepts nothing that was tried.");
    }

    private Object construct(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** What was tested before and after has to be the same movement; chance would hardly find that. */
    private Event intervention() {
        made.add(Event.InterventionTried.class.getName());
        Trial before = (Trial) value(Trial.class);
        Trial other = (Trial) value(Trial.class);
        SidedMovement marker = before.movement();
        return new Event.InterventionTried(
                pick(TEXTS), marker, before, new Trial(marker, other.form(), other.faults(), other.pain()));
    }

    private List<Object> several(Type declared) {
        List<Object> values = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            values.add(value(argument(declared, 0)));
        }
        return values;
    }

    private Map<Object, Object> map(Type declared) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            values.put(value(argument(declared, 0)), value(argument(declared, 1)));
        }
        return values;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
