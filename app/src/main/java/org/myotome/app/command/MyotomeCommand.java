package org.myotome.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;
import org.myotome.content.problem.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that holds the others. */
@Command(
        name = "myotome",
        description = "Finds where a person in pain can start to move, and takes them from there.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.ShortVersion.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a conformance check failed",
            "2:the command or its input cannot be used as it stands",
            "3:the command found problems (lint, replay, refused lines)",
            "70:a fault of the program"
        })
public final class MyotomeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private MyotomeCommand() {}

    /**
     * Run one command.
     *
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(String[] arguments, Terminal terminal) {
        try {
            return commandLine(terminal).execute(arguments);
        } finally {
            terminal.flush();
        }
    }

    /** Return the command line with every command. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new MyotomeCommand());
        for (Object command : commands(terminal)) {
            commandLine.addSubcommand(command);
        }
        return commandLine
                .registerConverter(LocalDate.class, MyotomeCommand::day)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((exception, _) -> explainUsage(exception))
                .setExecutionExceptionHandler((exception, _, _) -> explain(exception, terminal.err()));
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(
                new ServeCommand(terminal),
                new TriageCommand(terminal),
                new AssessCommand(terminal),
                new PlanCommand(terminal),
                new OutcomesCommand(terminal),
                new ActivityCommand(terminal),
                new LintCommand(terminal),
                new ReplayCommand(terminal),
                new FiguresCommand(terminal),
                new DemandCommand(terminal),
                new DynamicsCommand(terminal),
                new SimulateCommand(terminal),
                new BenchCommand(terminal),
                new ConformanceCommand(terminal),
                new ConformanceAdapterCommand(terminal),
                new VersionCommand(terminal));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("(" + text + ") must be a day, such as 2026-12-01");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given.");
    }

    private static int explainUsage(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        command.getErr().println("Maybe read what it takes: myotome " + helpFor(command.getCommandSpec()));
        return ExitCode.BAD_INPUT;
    }

    private static String helpFor(CommandSpec spec) {
        return spec.parent() == null ? "--help" : spec.name() + " --help";
    }

    /** Say what went wrong. Faults of the program come with their origin; bad input never does. */
    private static int explain(Exception exception, PrintWriter err) {
        if (exception instanceof UnusableFileException
                || exception instanceof UnusableInputException
                || exception instanceof BadInputException) {
            err.println(exception.getMessage());
            return ExitCode.BAD_INPUT;
        }
        err.println("This is a fault of the program, not of your input (" + exception + ").");
        err.println("Maybe report it with the lines below and the output of `myotome version`.");
        exception.printStackTrace(err);
        return ExitCode.FAULT;
    }
}
