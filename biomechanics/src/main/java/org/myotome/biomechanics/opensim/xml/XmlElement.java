package org.myotome.biomechanics.opensim.xml;

import java.util.List;
import java.util.Optional;

/**
 * One element of a file.
 *
 * @param tag what it is
 * @param name its attribute {@code name}; empty if it has none
 * @param line where it begins, from 1
 * @param text what stands directly in it, without space around
 * @param children the elements in it
 */
public record XmlElement(String tag, String name, int line, String text, List<XmlElement> children) {

    public XmlElement {
        children = List.copyOf(children);
    }

    /** Return the children with a tag. */
    public List<XmlElement> all(String childTag) {
        return children.stream().filter(child -> child.tag.equals(childTag)).toList();
    }

    /** Return the first element on a path of tags, if there is one. */
    public Optional<XmlElement> find(String... path) {
        XmlElement at = this;
        for (String childTag : path) {
            List<XmlElement> found = at.all(childTag);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.getFirst();
        }
        return Optional.of(at);
    }

    /** Return the text of the first child with a tag; empty if there is none or it is blank. */
    public Optional<String> findText(String childTag) {
        return find(childTag).map(XmlElement::text).filter(found -> !found.isBlank());
    }
}
