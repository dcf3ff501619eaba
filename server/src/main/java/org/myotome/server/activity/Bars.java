package org.myotome.server.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars in a box, ready for SVG.
 *
 * @param title what they show
 * @param width of the box
 * @param height of the box
 * @param bars the bars, in order
 */
public record Bars(String title, int width, int height, List<Bar> bars) {

    private static final int HEIGHT = 72;
    private static final int STEP = 22;
    private static final int BAR = 16;
    private static final int FEWEST = 6;

    public Bars {
        bars = List.copyOf(bars);
    }

    /** What one bar stands for: a part of a total, and a line it is held against. */
    record Stack(String label, long part, long total, Optional<Long> line) {}

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param x its left edge
     * @param width its width
     * @param top the upper edge of the whole
     * @param height the height of the whole
     * @param partTop the upper edge of the part
     * @param partHeight the height of the part
     * @param line where the line is; below 0 for none
     * @param over whether the whole is above the line
     */
    public record Bar(
            String label, int x, int width, int top, int height, int partTop, int partHeight, int line, boolean over) {}

    static Bars of(String title, List<Stack> stacks, long most) {
        List<Bar> bars = new ArrayList<>();
        for (Stack stack : stacks) {
            int height = (int) (stack.total() * HEIGHT / most);
            int part = (int) (stack.part() * HEIGHT / most);
            int line = stack.line()
                    .map(value -> HEIGHT - (int) (value * HEIGHT / most))
                    .orElse(-1);
            boolean over = stack.line().filter(value -> stack.total() > value).isPresent();
            bars.add(new Bar(
                    stack.label(), bars.size() * STEP, BAR, HEIGHT - height, height, HEIGHT - part, part, line, over));
        }
        return new Bars(title, Math.max(FEWEST, stacks.size()) * STEP, HEIGHT, bars);
    }

    /** Return where the box begins and ends, for SVG. */
    public String box() {
        return "0 -2 " + width + " " + (height + 4);
    }
}
