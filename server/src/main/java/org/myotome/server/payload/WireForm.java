package org.myotome.server.payload;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Builds a JSON mapper for the engine's values, which know nothing of JSON: a record becomes an object, a value of a
 * sealed kind carries its kind in words, an enum becomes the word it has on the wire.
 */
final class WireForm {

    private final JsonMapper.Builder builder = JsonMapper.builder();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private WireForm() {}

    /** Return a mapper for a type and everything it holds. Anything unknown or missing is refused on reading. */
    static JsonMapper mapperFor(Class<?> root) {
        WireForm form = new WireForm();
        form.learn(root);
        return form.builder
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    /** Return the word for a kind: {@code SafetyAnswered} becomes {@code safety_answered}. */
    static String kindOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private void learn(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            learn(parameterized.getRawType());
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::learn);
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            learnClass(plain);
        }
    }

    private void learnClass(Class<?> type) {
        if (type.isEnum()) {
            if (Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("word"))) {
                builder.addMixIn(type, AsWord.class);
            }
        } else if (type.isSealed()) {
            builder.addMixIn(type, WithKind.class);
            for (Class<?> kind : type.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(kind, kindOf(kind)));
                learn(kind);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                learn(component.getGenericType());
            }
        }
    }

    /** Says that an enum is written as its word. */
    private abstract static class AsWord {
        @JsonValue
        abstract String word();
    }

    /** Says that a value carries its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "kind")
    private interface WithKind {}
}
