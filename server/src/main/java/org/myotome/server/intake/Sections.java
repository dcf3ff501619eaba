package org.myotome.server.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.server.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** The sections of the intake, by name. */
@Component
final class Sections {

    private final Map<String, Section> byId = new LinkedHashMap<>();

    Sections(List<Section> sections) {
        sections.forEach(section -> byId.put(section.id(), section));
    }

    /** Return the section with a name, if there is one. */
    Optional<Section> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Return a section as a form shows it. */
    SectionView view(CaseFile file, String id) {
        Section section = find(id).orElseThrow(() -> new IllegalArgumentException("There is no section (" + id + ")."));
        return SectionView.of(section, file);
    }
}
