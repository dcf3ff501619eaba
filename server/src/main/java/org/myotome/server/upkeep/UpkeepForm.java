package org.myotome.server.upkeep;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.maintenance.MaintenancePlan.Walks;
import org.myotome.engine.record.PainReport;
import org.myotome.server.form.Problems;
import org.myotome.server.page.BadInputException;
import org.springframework.util.MultiValueMap;

/** Reads the forms of a habit: its plan, and how it goes. */
final class UpkeepForm {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_CONTACTS = 12;

    private final MultiValueMap<String, String> fields;
    private final Problems problems;

    private UpkeepForm(MultiValueMap<String, String> fields, Words words) {
        this.fields = fields;
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, given) -> values.put(name, given.isEmpty() ? "" : given.getFirst()));
        this.problems = new Problems(values, words);
    }

    /**
     * Read a plan.
     *
     * @param begins the first day of the habit
     * @param today the person's own calendar day; contacts that are named anew come after it
     * @throws BadInputException with everything that is wrong
     */
    static MaintenancePlan plan(MultiValueMap<String, String> fields, LocalDate begins, LocalDate today) {
        return new UpkeepForm(fields, Words.ENGLISH).plan(begins, today);
    }

    private MaintenancePlan plan(LocalDate begins, LocalDate today) {
        int firstMinutes = whole("firstMinutes", "Minutes of the first walks", 0, 120);
        int firstDays = whole("firstDays", "Days of the first walks", 0, 7);
        int minutes = whole("minutes", "Minutes of a walk", 0, 120);
        int days = whole("days", "Days of walking", 0, 7);
        int strength = whole("strengthDays", "Days of strength", 1, 7);
        int balance = whole("balanceDays", "Days of balance", 0, 7);
        int steps = whole("steps", "Steps a day", 0, 30_000);
        List<LocalDate> contacts = contacts(begins, today);
        String signs = problems.text("signs", "Early signs", LONGEST_TEXT);
        String response = problems.text("response", "First response", LONGEST_TEXT);
        String back = problems.text("back", "When to come back", LONGEST_TEXT);
        if (response.isEmpty() || back.isEmpty()) {
            problems.add("At the first sign", "empty", "Say what the person does, and when to get in touch.");
        }
        problems.throwIfAny();
        try {
            return new MaintenancePlan(
                    begins,
                    contacts,
                    new Walks(firstMinutes, firstDays),
                    new Walks(minutes, days),
                    strength,
                    balance,
                    steps,
                    signs,
                    response,
                    back);
        } catch (IllegalArgumentException contradiction) {
            throw new BadInputException("Walks", "", String.valueOf(contradiction.getMessage()));
        }
    }

    private int whole(String field, String label, int least, int most) {
        Optional<Integer> number =
                problems.whole(field, label, least, most, "them").find();
        if (number.isEmpty() && problems.text(field).isEmpty()) {
            problems.add(label, "empty", "Write a number from " + least + " to " + most + ".");
        }
        return number.orElse(least);
    }

    private List<LocalDate> contacts(LocalDate begins, LocalDate today) {
        List<LocalDate> contacts = new ArrayList<>();
        for (String text : fields.getOrDefault("contact", List.of())) {
            if (!text.isBlank()) {
                contact(text.strip(), begins, today).ifPresent(contacts::add);
            }
        }
        if (contacts.isEmpty() || contacts.size() > MOST_CONTACTS) {
            problems.add("Contacts", Integer.toString(contacts.size()), "Name 1 to " + MOST_CONTACTS + " days.");
        }
        return contacts;
    }

    private Optional<LocalDate> contact(String text, LocalDate begins, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(begins) && day.isBefore(today.plusYears(3))) {
                return Optional.of(day);
            }
            problems.add("Contact", text, "Name a day after the first one, " + begins + ", within three years.");
        } catch (DateTimeParseException noDay) {
            problems.add("Contact", text, "Write a day, such as " + today.plusWeeks(2) + ".");
        }
        return Optional.empty();
    }

    /**
     * Read how it goes.
     *
     * @throws BadInputException with everything that is wrong
     */
    static HowItGoes report(MultiValueMap<String, String> fields, LocalDate today, Words words) {
        UpkeepForm form = new UpkeepForm(fields, words);
        HowItGoes.Going going = form.problems.choice(
                "going",
                words.say("How it goes"),
                List.of(HowItGoes.Going.values()),
                HowItGoes.Going::word,
                HowItGoes.Going.UNKNOWN);
        PainReport pain = form.problems.pain("pain", words.say("The worst pain"));
        String said = form.problems.text("words", words.say("What else"), LONGEST_TEXT);
        if (going == HowItGoes.Going.UNKNOWN && form.problems.found().isEmpty()) {
            form.problems.add(words.say("How it goes"), words.say("not said"), words.say("Tap one of the answers."));
        }
        form.problems.throwIfAny();
        return new HowItGoes(today, going, pain, said);
    }
}
