package org.myotome.server.store;

import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names under which the engine's types and constants are kept. */
final class Words {

    private static final ClassValue<Map<String, Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
            return lookUpKinds(sealed);
        }
    };

    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return lookUpConstants(type);
        }
    };

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                    .toLowerCase(Locale.ROOT);
        }
    };

    private Words() {}

    /** Return the name of a record type: words in small letters, joined by underscores. */
    static String name(Class<?> type) {
        return NAMES.get(type);
    }

    /** Return the records of a sealed kind, by name. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        return KINDS.get(sealed);
    }

    /** Return the constants of an enumeration, by word. */
    static Map<String, Enum<?>> constants(Class<?> type) {
        return CONSTANTS.get(type);
    }

    private static Map<String, Class<?>> lookUpKinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                kinds.putAll(lookUpKinds(permitted));
            } else {
                kinds.put(name(permitted), permitted);
            }
        }
        return kinds;
    }

    private static Map<String, Enum<?>> lookUpConstants(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(word((Enum<?>) constant), (Enum<?>) constant);
        }
        return constants;
    }

    /** Return the word of a constant: the one the engine gives it; a day of the week has its name in small letters. */
    static String word(Enum<?> constant) {
        if (constant instanceof DayOfWeek) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        try {
            Method word = constant.getDeclaringClass().getMethod("word");
            return (String) word.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The enumeration (" + constant.getDeclaringClass().getName() + ") gives its constants no word.", e);
        }
    }
}
