package org.myotome.biomechanics.opensim.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/** Reads a file of XML. */
public final class XmlFile {

    /** Deeper than any model; OpenSim's own go to about twenty. */
    private static final int MOST_DEPTH = 64;

    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TEXT = 1_000_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final String PARSER_PREFIX = "Message: ";

    private final FileProblems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private XmlFile(FileProblems problems) {
        this.problems = problems;
    }

    /** An element whose end has not come yet. */
    private record Open(String tag, String name, int line, StringBuilder text, List<XmlElement> children) {
        XmlElement close() {
            return new XmlElement(tag, name, line, text.toString().strip(), children);
        }
    }

    /**
     * Read a file.
     *
     * @param problems takes what is wrong
     * @return the outermost element
     * @throws UnusableInputException if the file cannot be read, is no well-formed XML, is larger, deeper or has more
     *     elements than any model, or has a document type or entities
     */
    public static XmlElement read(Path path, FileProblems problems) {
        try (InputStream in = InputFile.open(path, MOST_BYTES, problems)) {
            return new XmlFile(problems).read(in);
        } catch (IOException e) {
            throw problems.with(0, "cannot be read: " + e.getMessage(), "Maybe the disk is at fault.");
        }
    }

    private XmlElement read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("external entities are not read");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (true) {
                XmlElement whole = take(reader, reader.next());
                if (whole != null) {
                    return whole;
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw problems.with(
                    Math.max(0, line),
                    "is not XML: " + lastLine(e),
                    "Maybe a tag is not closed, or the file is cut short.");
        }
    }

    private @Nullable XmlElement take(XMLStreamReader reader, int event) {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader, line);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText(reader.getText(), line);
            case XMLStreamConstants.END_ELEMENT -> {
                XmlElement closed = open.removeFirst().close();
                if (open.isEmpty()) {
                    return closed;
                }
                open.getFirst().children().add(closed);
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw problems.with(
                        line,
                        "has a document type or an entity, which could reach beyond the file.",
                        "Maybe remove it.");
            default -> {
                // Comments and instructions to programs say nothing about the model.
            }
        }
        return null;
    }

    private void begin(XMLStreamReader reader, int line) {
        if (open.size() == MOST_DEPTH) {
            throw problems.with(
                    line, "is nested deeper than " + MOST_DEPTH + " elements.", "Maybe this is no model of OpenSim.");
        }
        if (++elements > MOST_ELEMENTS) {
            throw problems.with(
                    line, "has more than " + MOST_ELEMENTS + " elements.", "Maybe this is no model of OpenSim.");
        }
        String name = reader.getAttributeValue(null, "name");
        if (name != null && name.length() > LONGEST_NAME) {
            throw problems.with(
                    line, "has a name of more than " + LONGEST_NAME + " characters.", "Maybe a quote is missing.");
        }
        open.addFirst(new Open(
                reader.getLocalName(), name == null ? "" : name, line, new StringBuilder(), new ArrayList<>()));
    }

    private void addText(String more, int line) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = open.getFirst().text();
        if (text.length() + more.length() > MOST_TEXT) {
            throw problems.with(
                    line,
                    "has an element with more than " + MOST_TEXT + " characters.",
                    "Maybe this is no model of OpenSim.");
        }
        text.append(more);
    }

    private static String lastLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        String line = message.substring(message.lastIndexOf('\n') + 1);
        return FileProblems.shown(line.startsWith(PARSER_PREFIX) ? line.substring(PARSER_PREFIX.length()) : line);
    }
}
