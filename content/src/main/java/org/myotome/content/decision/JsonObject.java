package org.myotome.content.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds one JSON object; keys keep the order in which they are added. */
final class JsonObject {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    /** Add a key. */
    JsonObject with(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    /** Return what was built. */
    Map<String, Object> map() {
        return Collections.unmodifiableMap(keys);
    }
}
