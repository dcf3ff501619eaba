import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A complete adapter in one file, without libraries: {@code java TrafficLight.java}. The system behind it is made up: a
 * traffic light that looks at pain and nothing else. It fails many checks, as it should.
 *
 * <p>A real adapter would read JSON with a library; here patterns are enough, for the runner writes it without blanks.
 */
public final class TrafficLight {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

    private TrafficLight() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher id = ID.matcher(line);
            id.find();
            out.println("{\"id\":\"" + id.group(1) + "\"," + (line.contains("\"kind\":\"describe\"") ? describe() : decide(line)) + "}");
        }
    }

    /** Say what this is, and which words of the vocabulary it looks at. */
    private static String describe() {
        return "\"protocol\":1,\"system\":{\"name\":\"Traffic light\",\"version\":\"1\"},"
                + "\"supports\":[\"pain.*\",\"complaints.*\",\"response.asked\"]";
    }

    /** Say what the traffic light shows, in the words of the protocol. */
    private static String decide(String line) {
        OptionalDouble rest = pain(line, "rest");
        OptionalDouble activity = pain(line, "activity");
        if (rest.isEmpty() && activity.isEmpty()) {
            return answer("none", "none", "question", "\"pain.rest\",\"pain.activity\"");
        }
        double worse = Math.max(rest.orElse(0), activity.orElse(0));
        if (worse > 10) {
            return "\"refused\":{\"path\":\"pain." + (rest.orElse(0) > 10 ? "rest" : "activity")
                    + "\",\"why\":\"the scale ends at 10\"}";
        }
        if (worse > 7) {
            return answer("clinician", "none", "refer", "");
        }
        return worse > 3 ? answer("note", "restricted", "programme", "") : answer("none", "as_planned", "programme", "");
    }

    private static String answer(String urgency, String mayExercise, String next, String asked) {
        return "\"urgency\":\"" + urgency + "\",\"may_exercise\":\"" + mayExercise + "\",\"next\":\"" + next
                + "\",\"asked\":[" + asked + "]";
    }

    private static OptionalDouble pain(String line, String when) {
        Matcher found = Pattern.compile("\"" + when + "\":(-?[0-9.]+)").matcher(line);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }
}
