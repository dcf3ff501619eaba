package org.myotome.biomechanics.figure.paint;

import java.util.List;
import org.myotome.biomechanics.figure.scene.Arc;

/** Writes the data of an SVG path, relative and to a tenth of a pixel. */
final class PathText {

    private static final double SHORT = 0.7;
    private static final double MOST_TURN = 3;

    private final StringBuilder text = new StringBuilder();
    /** Where the pen is, in tenths: what was rounded does not add up. */
    private long atX;

    private long atY;
    private char last = ' ';

    PathText outline(List<Arc> arcs) {
        Arc last = arcs.getLast();
        boolean closesWithArc = last.circle().equals(arcs.getFirst().circle());
        move(closesWithArc ? last.startX() : last.endX(), closesWithArc ? last.startY() : last.endY());
        for (int i = closesWithArc ? -1 : 0; i < arcs.size() - (closesWithArc ? 1 : 0); i++) {
            Arc arc = i < 0 ? last : arcs.get(i);
            line(arc.startX(), arc.startY());
            arc(arc);
        }
        return close();
    }

    PathText move(double x, double y) {
        command('M', true);
        atX = tenths(x);
        atY = tenths(y);
        number(atX);
        number(atY);
        return this;
    }

    PathText line(double x, double y) {
        long newX = tenths(x);
        long newY = tenths(y);
        if (newX != atX || newY != atY) {
            command('l', false);
            to(newX, newY);
        }
        return this;
    }

    PathText close() {
        text.append('z');
        last = 'z';
        return this;
    }

    /** Less than a half turn at once: whole turns would begin where they end. */
    private void arc(Arc arc) {
        double turn = arc.to() - arc.from();
        if (turn * arc.circle().radius() < SHORT) {
            line(arc.endX(), arc.endY());
            return;
        }
        if (arc.flatness() < 1) {
            ellipse(arc);
            return;
        }
        int times = 1 + (int) (turn / MOST_TURN);
        for (int i = 1; i <= times; i++) {
            Arc piece = new Arc(arc.circle(), 0, arc.from() + turn * i / times, 1);
            command('a', false);
            long radius = tenths(arc.circle().radius());
            number(radius);
            number(radius);
            text.append(" 0 0 1");
            to(tenths(piece.endX()), tenths(piece.endY()));
        }
    }

    private void ellipse(Arc arc) {
        command('a', false);
        number(tenths(arc.flatness() * arc.circle().radius()));
        number(tenths(arc.circle().radius()));
        number(tenths(Math.toDegrees((arc.from() + arc.to()) / 2)));
        text.append(" 0 1");
        to(tenths(arc.endX()), tenths(arc.endY()));
    }

    private void to(long newX, long newY) {
        number(newX - atX);
        number(newY - atY);
        atX = newX;
        atY = newY;
    }

    private void command(char command, boolean always) {
        if (always || command != last) {
            text.append(command);
        }
        last = command;
    }

    private void number(long tenths) {
        char before = text.charAt(text.length() - 1);
        if (tenths >= 0 && before >= '0' && before <= '9') {
            text.append(' ');
        }
        append(text, tenths);
    }

    private static long tenths(double pixels) {
        return (long) Math.floor(10 * pixels + 0.5);
    }

    /** Append a number of tenths as short as possible. */
    static void append(StringBuilder text, long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        if (tenths < 0) {
            text.append('-');
        }
        if (whole != 0 || rest == 0) {
            text.append(whole);
        }
        if (rest != 0) {
            text.append('.').append(rest);
        }
    }

    /** Return a number to a tenth. */
    static String number(double pixels) {
        StringBuilder text = new StringBuilder();
        append(text, tenths(pixels));
        return text.toString();
    }

    /** Return a small number above 0 to a hundredth. */
    static String hundredths(double number) {
        long hundredths = (long) Math.floor(100 * number + 0.5);
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    String text() {
        return text.toString();
    }
}
