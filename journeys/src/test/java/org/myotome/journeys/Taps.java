package org.myotome.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Counts what somebody does at a page: taps as the browser sees them, and letters typed. A tap into a field counts; typing in it does not.
 * Seconds are those of server and browser on this machine: nobody thinks, speaks or examines in them.
 */
final class Taps {

    private final List<Task> tasks = new ArrayList<>();
    private int taps;
    private int letters;
    private int tapsBefore;
    private int lettersBefore;
    private long begunAt = System.nanoTime();

    /** A task and what it took. */
    record Task(String name, int taps, int letters, double seconds) {}

    /** Count the taps on a page from now on, on every page it leads to. */
    void watch(Page page) {
        page.exposeBinding("countTap", (source, arguments) -> {
            taps++;
            return "";
        });
        page.addInitScript(
                "addEventListener('pointerdown', event => { if (event.isTrusted) window.countTap(); }, true);");
    }

    /** Tap into a field, by its label, and write. */
    void write(Visitor visitor, String label, String text) {
        visitor.page().getByLabel(label).first().click();
        visitor.write(label, text);
        letters += text.length();
        visitor.page().keyboard().press("Tab");
    }

    /** Write where the keyboard is already. */
    void typeHere(Visitor visitor, String text) {
        visitor.page().keyboard().type(text);
        letters += text.length();
    }

    void begin() {
        tapsBefore = taps;
        lettersBefore = letters;
        begunAt = System.nanoTime();
    }

    Task end(String name) {
        Task task = new Task(
                name, taps - tapsBefore, letters - lettersBefore, (System.nanoTime() - begunAt) / 1_000_000_000.0);
        tasks.add(task);
        return task;
    }

    /** Return the table of what was counted. */
    String table() {
        return tasks.stream()
                .map(task -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.0f |",
                        task.name(),
                        task.taps(),
                        task.letters(),
                        task.seconds()))
                .collect(Collectors.joining(
                        "\n", "| task | taps | letters typed | seconds of the program |\n|---|---|---|---|\n", "\n"));
    }
}
