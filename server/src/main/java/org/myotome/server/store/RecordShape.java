package org.myotome.server.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * What a record type consists of, looked up once.
 *
 * @param components its components, in order
 * @param constructor makes one from the values of all components
 */
record RecordShape(List<RecordComponent> components, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return lookUp(type);
        }
    };

    RecordShape {
        components = List.copyOf(components);
    }

    /** Return the shape of a record type. */
    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static RecordShape lookUp(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return new RecordShape(List.of(components), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a constructor for all its components.", e);
        }
    }

    /** Return the value of a component. */
    static Object value(Record each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The component (" + component + ") could not be read.", e);
        }
    }

    /** Make a record; where says for which place in an event, if it does not accept the values. */
    Record make(Object[] values, String where) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new EventFormatException(
                    where, String.valueOf(cause.getMessage()), "it was written by a version with other limits.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record (" + constructor + ") could not be made.", e);
        }
    }
}
