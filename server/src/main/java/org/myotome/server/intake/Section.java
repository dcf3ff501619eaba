package org.myotome.server.intake;

import java.util.List;
import java.util.Map;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;

/** A part of the intake that is filled in and saved on its own. */
interface Section {

    /** Return the name in addresses, such as {@code person}. */
    String id();

    /** Return the name on pages. */
    String label();

    /** Return what an episode holds, as text by field. */
    Map<String, String> show(Episode episode);

    /**
     * Return the events that turn what is stored into what the fields say; whatever is wrong with a field is noted.
     *
     * @param fields the fields with their values
     * @param changed the fields that differ from what is stored
     * @param file what is stored
     */
    List<Event> read(Problems fields, List<String> changed, CaseFile file);

    /** Return a field's name as the page has it, for messages. */
    String fieldLabel(String field);
}
