package org.myotome.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Says how far something is and how long it will go on: a bar that is drawn over itself on a terminal, a plain line at each
 * tenth where output goes to a file. Any thread may tell it.
 */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int TENTHS = 10;
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final long REDRAWN_EVERY = 200_000_000;

    private final PrintWriter out;
    private final long all;
    private final LongSupplier clock;
    private final boolean isTerminal;
    private final long start;
    private long done;
    private long drawn;
    private long tenths;

    /**
     * Begin.
     *
     * @param all how much there is to do, 1 or more
     * @param clock nanoseconds
     */
    ProgressLine(PrintWriter out, long all, LongSupplier clock) {
        this(out, all, clock, isTerminal());
    }

    ProgressLine(PrintWriter out, long all, LongSupplier clock, boolean isTerminal) {
        this.out = out;
        this.all = all;
        this.clock = clock;
        this.isTerminal = isTerminal;
        this.start = clock.getAsLong();
        this.drawn = start;
    }

    /** Where output does not go to a terminal, there may be no console at all. */
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    synchronized void advance(long more) {
        done += more;
        long now = clock.getAsLong();
        if (isTerminal) {
            if (now - drawn >= REDRAWN_EVERY || done >= all) {
                drawn = now;
                out.print("\r" + bar() + " " + words(now));
                out.flush();
            }
        } else if (done * TENTHS / all > tenths) {
            tenths = done * TENTHS / all;
            out.println(words(now));
            out.flush();
        }
    }

    private String bar() {
        int full = (int) (done * WIDTH / all);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private String words(long now) {
        double seconds = (now - start) / NANOSECONDS_PER_SECOND;
        String share = String.format(Locale.ROOT, "%3d %% of %,d", done * 100 / all, all);
        return done >= all
                ? share + String.format(Locale.ROOT, ", done in %s.   ", span(seconds))
                : share + String.format(Locale.ROOT, ", about %s left.   ", span(seconds * (all - done) / done));
    }

    private static String span(double seconds) {
        return seconds < 90
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }

    @Override
    public synchronized void close() {
        if (isTerminal && done > 0) {
            out.println();
            out.flush();
        }
    }
}
