package org.myotome.engine.triage;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Locks by movement id, in the order of the ids; immutable, and small where a tree would be large. */
final class LockedMovements extends AbstractMap<String, TriageDecision.Lock> {

    private final String[] ids;
    private final TriageDecision.Lock[] locks;

    private LockedMovements(String[] ids, TriageDecision.Lock[] locks) {
        this.ids = ids;
        this.locks = locks;
    }

    /** Return a copy of a map, in the order of its keys. */
    static LockedMovements copyOf(Map<String, TriageDecision.Lock> map) {
        if (map instanceof LockedMovements already) {
            return already;
        }
        Builder builder = new Builder(map.size());
        new TreeMap<>(map).forEach(builder::add);
        return builder.build();
    }

    /** Collects locks in the order of their ids. */
    static final class Builder {

        private final String[] ids;
        private final TriageDecision.Lock[] locks;
        private int size;

        Builder(int size) {
            this.ids = new String[size];
            this.locks = new TriageDecision.Lock[size];
        }

        void add(String id, TriageDecision.Lock lock) {
            if (size > 0 && ids[size - 1].compareTo(id) >= 0) {
                throw new IllegalArgumentException("The movement " + id + " comes too late.");
            }
            ids[size] = id;
            locks[size] = lock;
            size++;
        }

        LockedMovements build() {
            return new LockedMovements(Arrays.copyOf(ids, size), Arrays.copyOf(locks, size));
        }
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public TriageDecision.@Nullable Lock get(@Nullable Object id) {
        int place = id instanceof String text ? Arrays.binarySearch(ids, text) : -1;
        return place < 0 ? null : locks[place];
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    @Override
    public Set<Map.Entry<String, TriageDecision.Lock>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return ids.length;
            }

            @Override
            public Iterator<Map.Entry<String, TriageDecision.Lock>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, TriageDecision.Lock>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < ids.length;
        }

        @Override
        public Map.Entry<String, TriageDecision.Lock> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are " + ids.length + " locked movements.");
            }
            int here = next++;
            return Map.entry(ids[here], locks[here]);
        }
    }
}
