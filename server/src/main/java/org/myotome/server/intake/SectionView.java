package org.myotome.server.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A section as a form shows it.
 *
 * @param caseId the case
 * @param id the section's name in addresses
 * @param label its name on the page
 * @param values its fields
 */
public record SectionView(UUID caseId, String id, String label, Map<String, String> values) {

    public SectionView {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    static SectionView of(Section section, org.myotome.server.casefile.CaseFile file) {
        return new SectionView(file.caseId(), section.id(), section.label(), section.show(file.episode()));
    }

    /** Return where the form is sent. */
    public String address() {
        return "/cases/" + caseId + "/intake/" + id;
    }

    /** Return a field's value, or the empty text. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Return the ticked boxes of a field. */
    public List<String> ticked(String field) {
        return List.of(value(field).split(" ", -1));
    }

    /** Return the number of rows that a list of findings has, with two empty ones to fill in. */
    public int rows(String list) {
        int row = 0;
        while (values.containsKey(list + "." + row + ".what")) {
            row++;
        }
        return Math.min(row + 2, ExaminationSection.MOST_ROWS);
    }
}
