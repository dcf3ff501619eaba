package org.myotome.engine.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.record.CaseRecord;

/** The measures of one version of the content, in its order. */
public final class MeasureBank {

    private final int version;
    private final Map<String, Measure> byId;

    private MeasureBank(int version, Map<String, Measure> byId) {
        this.version = version;
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * Hold measures.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static MeasureBank of(int version, List<Measure> measures) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (byId.put(measure.id(), measure) != null) {
                throw new IllegalArgumentException("The measure (" + measure.id() + ") is there twice.");
            }
        }
        return new MeasureBank(version, byId);
    }

    /** Return the version of the content. */
    public int version() {
        return version;
    }

    /** Return every measure. */
    public List<Measure> measures() {
        return List.copyOf(byId.values());
    }

    /** Return a measure, if it is known. */
    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Return the measures that somebody can take alone, in order. */
    public List<Measure> selfTakenBy(CaseRecord record) {
        return enterableFor(record).stream()
                .filter(measure -> measure.use().by() == Use.By.PERSON)
                .toList();
    }

    /** Return the measures that can be entered for somebody, in order. */
    public List<Measure> enterableFor(CaseRecord record) {
        return measures().stream()
                .filter(measure -> !measure.isWorkedOut())
                .filter(measure -> measure.use()
                        .isFor(record.complaint().regions(), record.person().ageYears()))
                .toList();
    }
}
