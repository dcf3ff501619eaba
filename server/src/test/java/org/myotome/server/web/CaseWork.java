package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clinician's work on one case, as tests do it: fill in, search, accept. */
final class CaseWork {

    private static final Pattern MOVEMENT = Pattern.compile("name=\"movement\" value=\"([^\"]+)\"");
    private static final Pattern MOMENT = Pattern.compile("name=\"moment\" value=\"([0-9]+)\"");
    private static final Pattern POSITION = Pattern.compile("name=\"position\" value=\"(\\d+)\"");
    private static final int MOST_TRIALS = 10;

    private final Visitor clinician;
    private final String address;

    CaseWork(Visitor clinician, String address) {
        this.clinician = clinician;
        this.address = address;
    }

    /** Open a case and begin to work on it. */
    static CaseWork open(Visitor clinician, String name) {
        return new CaseWork(clinician, Clinic.openCase(clinician, name));
    }

    /** Return the same case in the hands of somebody else. */
    CaseWork as(Visitor other) {
        return new CaseWork(other, address);
    }

    String address() {
        return address;
    }

    String see(String page) {
        Visitor.Answer answer = clinician.get(address + page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return answer.text();
    }

    /** Send a form of a page and return what comes back, whatever it is. */
    Visitor.Answer send(String page, String action, Map<String, String> fields) {
        return clinician.submit(address + page, address + action, fields);
    }

    // --- intake ---

    Map<String, String> shown(String section) {
        return Visitor.shown(see(page(section)), section);
    }

    Visitor.Answer save(String section, Map<String, String> changes) {
        return save(section, shown(section), changes);
    }

    /** Save a section from a page that was opened earlier. */
    Visitor.Answer save(String section, Map<String, String> opened, Map<String, String> changes) {
        return save(section, opened, changes, true);
    }

    /** Save a section from a page that was opened earlier, with script or without. */
    Visitor.Answer save(String section, Map<String, String> opened, Map<String, String> changes, boolean script) {
        Map<String, String> fields = new TreeMap<>(opened);
        opened.forEach((name, value) -> fields.put(name.substring("was.".length()), value));
        fields.putAll(changes);
        String token = Visitor.token(see(page(section)));
        return clinician.send(address + "/intake/" + section, fields, token, script);
    }

    private static String page(String section) {
        return switch (section) {
            case "questions" -> "/intake/questions";
            case "strength", "examination" -> "/intake/examination";
            default -> "/intake";
        };
    }

    /** Fill in a calm heel: every safety question is answered with no. */
    void fillIn() {
        save("person", Map.of("age", "46", "sex", "female"));
        save("complaint", Map.of("regions", "heel", "main", "heel", "side", "right", "weeks", "12"));
        save(
                "pain",
                Map.of(
                        "rest",
                        "1",
                        "activity",
                        "3",
                        "night",
                        "absent",
                        "worst",
                        "4",
                        "morning",
                        "2",
                        "policy",
                        "default"));
        save("circumstances", Map.of("minutes", "20", "days", "7", "floor", "yes", "equipmentAsked", "asked"));
        Map<String, String> no = new TreeMap<>();
        shown("questions").keySet().forEach(field -> no.put(field.substring("was.".length()), "no"));
        save("questions", no);
    }

    // --- search ---

    void beginSearch() {
        send("/search", "/search/start", Map.of());
    }

    /** Record trials until no movement is proposed any more, and return how many there were. */
    int walkSearch(IntFunction<Map<String, String>> answers) {
        return walkOn(1, answers);
    }

    /** Go on from a trial until no movement is proposed any more, and return how many trials there were. */
    int walkOn(int first, IntFunction<Map<String, String>> answers) {
        for (int trial = first; trial <= MOST_TRIALS + 1; trial++) {
            String search = see("/search");
            Matcher movement = MOVEMENT.matcher(search);
            if (!movement.find()) {
                return trial - 1;
            }
            Map<String, String> fields = new TreeMap<>(answers.apply(trial));
            fields.put("movement", movement.group(1));
            fields.put("moment", first(MOMENT, search));
            send("/search", "/search/trial", fields);
        }
        throw new AssertionError("The search did not end after ten trials.");
    }

    /** Record what a search came to. */
    void endSearch() {
        Visitor.Answer ended = send("/search", "/search/end", Map.of("moment", searchMoment()));
        assertThat(ended.path()).endsWith("/plan");
    }

    /** Return the moment of the search that its page shows. */
    String searchMoment() {
        return first(MOMENT, see("/search"));
    }

    String proposedMovement() {
        return first(MOVEMENT, see("/search"));
    }

    // --- plan ---

    /** Search with a person who does well, end the search, and accept what is proposed on every day of the week. */
    void goUnderProgramme() {
        fillIn();
        beginSearch();
        walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        endSearch();
        acceptEveryDay();
    }

    Visitor.Answer accept() {
        return send("/plan", "/plan/accept", Map.of("position", position()));
    }

    void acceptEveryDay() {
        String plan = see("/plan");
        Map<String, String> fields = new TreeMap<>();
        fields.put("position", first(POSITION, plan));
        Matcher days = Pattern.compile("name=\"(item\\.[a-z0-9_]+\\.days)\"").matcher(plan);
        while (days.find()) {
            fields.put(days.group(1), "7");
        }
        fields.put("reason", "a little every day");
        assertThat(send("/plan", "/plan/accept", fields).text()).contains("In force");
    }

    /** Return the state that the plan's form is about. */
    String position() {
        return first(POSITION, see("/plan"));
    }

    static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    /** Return the text of a page without its markup. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" (", " (")
                .replace(") :", "):");
    }
}
