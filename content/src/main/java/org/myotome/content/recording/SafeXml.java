package org.myotome.content.recording;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.myotome.engine.language.Words;

/** Opens XML that may be hostile: no document type, no entities but the five of XML, bounded depth and number of elements. */
final class SafeXml {

    private final XMLStreamReader reader;
    private final Words words;
    private int depth;
    private int elements;

    SafeXml(byte[] bytes, Words words) throws XMLStreamException {
        this.words = words;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("external entities are not read");
        });
        reader = factory.createXMLStreamReader(new StringReader(decoded(bytes)));
    }

    /** Bytes that are no text become a mark in it: all that matters here is in plain letters, and one bad name is no reason. */
    private static String decoded(byte[] bytes) {
        boolean isLittle = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        boolean isBig = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        String text = new String(bytes, isLittle || isBig ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    XMLStreamReader reader() {
        return reader;
    }

    int depth() {
        return depth;
    }

    /** Go on to the next start or end of an element or piece of text; return its kind. */
    int next() throws XMLStreamException {
        while (true) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    refuseIfTooMuch();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedException(
                            Understood.Kind.REACHES_BEYOND,
                            words.say(
                                    "The file has a document type or entities, which no recording needs and which could reach"
                                            + " beyond it."),
                            words.say("Export it again from the watch or its app."));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                default -> {
                    // Comments and instructions to programs say nothing about a walk.
                }
            }
        }
    }

    private void refuseIfTooMuch() {
        if (depth > Limits.MOST_DEPTH) {
            throw new RefusedException(
                    Understood.Kind.TOO_LARGE,
                    words.say("The file is nested deeper than {0} elements.", Limits.MOST_DEPTH),
                    words.say("Export it again from the watch or its app."));
        }
        if (elements > Limits.MOST_ELEMENTS) {
            throw Limits.tooManyPoints(words);
        }
    }
}
