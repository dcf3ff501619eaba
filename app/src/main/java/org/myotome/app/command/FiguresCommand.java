package org.myotome.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.myotome.biomechanics.figure.FigureOptions;
import org.myotome.biomechanics.figure.FigurePage;
import org.myotome.biomechanics.figure.FigureStrip;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.MovementLint;
import org.myotome.biomechanics.movement.View;
import org.myotome.content.kinematics.LocatedDescription;
import org.myotome.content.lint.Finding;
import org.myotome.content.lint.KinematicsLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws movements, and says what is wrong with their files. */
@Command(
        name = "figures",
        description = {
            "Draw movements as numbered panels (SVG), with a page that shows all of them, and say what is wrong",
            "with their files."
        },
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private MovementFiles files = new MovementFiles();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "figures",
            description = "Folder for the drawings (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        List<FigurePage.Sheet> sheets = new ArrayList<>();
        for (LocatedDescription located : files.read()) {
            List<Finding> found = KinematicsLint.check(located);
            findings.addAll(found);
            if (isDrawable(located.description())) {
                sheets.addAll(draw(located.description(), found, sheets.size()));
            }
        }
        write("index.html", FigurePage.html("Movements", sheets));
        findings.forEach(finding -> terminal.out().println(finding.text()));
        terminal.out().println(sheets.size() + " drawings in " + folder + ", " + findings.size() + " problems.");
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
    }

    /** No body can be put at angles beyond its range; all else is drawn as near as it comes. */
    private static boolean isDrawable(MovementDescription description) {
        return MovementLint.ofAngles(
                        description.movement(), FigureOptions.usual(Sex.FEMALE).human())
                .isEmpty();
    }

    /** Women and men by turns, so that a sheet shows both. */
    private List<FigurePage.Sheet> draw(MovementDescription description, List<Finding> found, int number) {
        FigureOptions options = FigureOptions.usual(number % 2 == 0 ? Sex.FEMALE : Sex.MALE);
        String words = found.stream().map(Finding::text).collect(Collectors.joining("\n"));
        List<FigurePage.Sheet> sheets = new ArrayList<>();
        for (View view : views(description)) {
            String name = description.movement().id() + (sheets.isEmpty() ? "" : "-other");
            String svg = FigureStrip.svg(description, options.from(view), "f" + number + "v" + sheets.size());
            write(name + ".svg", svg);
            sheets.add(new FigurePage.Sheet(name, svg, sheets.isEmpty() ? words : ""));
        }
        return sheets;
    }

    private static List<View> views(MovementDescription description) {
        return description.view().equals(description.otherView())
                ? List.of(description.view())
                : List.of(description.view(), description.otherView());
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException _) {
            throw new BadInputException("The drawing could not be written to the folder (" + folder
                    + ").\nMaybe it may not be written to; choose another one with --out.");
        }
    }
}
