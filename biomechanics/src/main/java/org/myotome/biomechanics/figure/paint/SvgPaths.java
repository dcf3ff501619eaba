package org.myotome.biomechanics.figure.paint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.myotome.biomechanics.figure.scene.Arc;
import org.myotome.biomechanics.figure.scene.SeenChain;

/** The outlines of a figure, each written once and used for every pass. */
final class SvgPaths {

    private final String id;
    private final List<SeenChain> chains = new ArrayList<>();
    private final IdentityHashMap<SeenChain, Integer> numbers = new IdentityHashMap<>();
    /** For each chain where its stretches begin, and the end of the last one. */
    private final List<int[]> stretches = new ArrayList<>();

    private final StringBuilder definitions = new StringBuilder();
    private int clips;

    /**
     * @param id what all names begin with
     */
    SvgPaths(String id) {
        this.id = id;
    }

    /** Use the hulls of a chain from a number up to another one. */
    String use(SeenChain chain, int from, int to) {
        int number = number(chain);
        int[] ends = stretches.get(number);
        if (ends.length > 2 && from <= 0 && to >= chain.count()) {
            return use(name(number));
        }
        StringBuilder uses = new StringBuilder();
        for (int i = 0; i + 1 < ends.length; i++) {
            if (ends[i] >= from && ends[i + 1] <= to) {
                uses.append(use(name(number, i)));
            }
        }
        return uses.toString();
    }

    /** Fill with shade, and then with light all but a rim on the side away from the light. */
    String filled(SeenChain chain, Tone tone) {
        String all = use(chain, 0, chain.count());
        String clip = id + "c" + letters(clips++);
        definitions.append("<clipPath id=\"").append(clip).append("\">");
        int number = number(chain);
        for (int i = 0; i + 1 < stretches.get(number).length; i++) {
            definitions.append(use(name(number, i)));
        }
        definitions.append("</clipPath>");
        return "<g fill=\"" + tone.shade().text() + "\">" + all + "</g><g clip-path=\"url(#" + clip + ")\" fill=\""
                + tone.light().text() + "\"><g transform=\"translate(-2 -3)\">" + all + "</g></g>";
    }

    String definitions() {
        return "<defs>" + definitions + "</defs>";
    }

    private int number(SeenChain chain) {
        Integer known = numbers.get(chain);
        if (known != null) {
            return known;
        }
        numbers.put(chain, chains.size());
        chains.add(chain);
        stretches.add(ends(chain));
        define(chains.size() - 1);
        return chains.size() - 1;
    }

    private static int[] ends(SeenChain chain) {
        List<Integer> ends = new ArrayList<>();
        for (int end : new int[] {
            0,
            chain.firstClosed(),
            chain.endOfRootLine(),
            chain.firstWithHalo(),
            chain.endOfHalo(),
            chain.firstOfTipLine(),
            chain.endOfClosed(),
            chain.count()
        }) {
            if (!ends.contains(end)) {
                ends.add(end);
            }
        }
        return ends.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void define(int number) {
        SeenChain chain = chains.get(number);
        int[] ends = stretches.get(number);
        boolean isGroup = ends.length > 2;
        if (isGroup) {
            definitions.append("<g id=\"").append(name(number)).append("\">");
        }
        for (int i = 0; i + 1 < ends.length; i++) {
            PathText path = new PathText();
            for (List<Arc> outline : chain.outlines(ends[i], ends[i + 1])) {
                path.outline(outline);
            }
            definitions.append("<path id=\"").append(name(number, i));
            definitions.append("\" d=\"").append(path.text()).append("\"/>");
        }
        definitions.append(isGroup ? "</g>" : "");
    }

    private static String use(String name) {
        return "<use href=\"#" + name + "\"/>";
    }

    private String name(int chain) {
        return id + letters(chain);
    }

    private String name(int chain, int stretch) {
        return name(chain) + stretch;
    }

    /** A short name of a number. */
    private static String letters(int number) {
        return Integer.toString(number + 10, 36);
    }
}
