package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.browser.RecordText;
import org.myotome.browser.StepFingerprint;
import org.myotome.browser.ValueReader;
import org.myotome.browser.ValueWriter;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.DatedEntry;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.KeptCase;
import org.myotome.engine.session.OfflineDays;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.session.Upload;
import org.myotome.server.casefile.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone as the app on it works: keeps the case, decides with the engine, writes down what is said, hands it over later. */
final class Phone {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Content CONTENT = new Content();

    private final Visitor person;
    private final String device;
    private final OfflineDays days = new OfflineDays(CONTENT.library(), CONTENT.screening());
    private final List<DatedEntry> said = new ArrayList<>();
    private Instant now;
    private Optional<KeptCase> kept = Optional.empty();
    private String token = "";
    private int count;

    Phone(Visitor person, String device, Instant now) {
        this.person = person;
        this.device = device;
        this.now = now;
    }

    String device() {
        return device;
    }

    /** Let the phone's own clock show another time. */
    void clockShows(Instant time) {
        now = time;
    }

    LocalDate today() {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Fetch the case, with network. */
    void fetch() {
        Visitor.Answer answer = person.get("/my/app/case?device=" + device);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode json = JSON.readTree(answer.text());
        ValueReader reader = new ValueReader(json.get("lines").stringValue());
        assertThat(reader.text()).isEqualTo("case");
        kept = Optional.of(RecordText.readKeptCase(reader));
        reader.end();
        token = json.get("token").stringValue();
    }

    KeptCase kept() {
        return kept.orElseThrow();
    }

    OfflineDays.Looked look() {
        return days.look(kept(), said, today());
    }

    int waiting() {
        return said.size();
    }

    void say(Entry entry) {
        count++;
        now = now.plusSeconds(60);
        said.add(new DatedEntry(device.substring(6) + "-" + count, now, today(), entry));
    }

    void morning(double pain) {
        say(new Entry.MorningSaid(new PainReport.Score(pain), Known.of(0), Answer.NO, LegSymptoms.NONE));
    }

    /** Do what is left of today's session and end it; nothing where none is planned. */
    int session(double pain) {
        int sets = 0;
        Optional<SessionPlan> plan = look().day().findSession();
        while (plan.isPresent() && plan.get().findNext().isPresent()) {
            set(plan.get().findNext().get(), pain);
            sets++;
            plan = look().day().findSession();
        }
        if (sets > 0) {
            say(new Entry.SessionOver(new PainReport.Score(pain), LegSymptoms.NONE, Known.unknown()));
        }
        return sets;
    }

    void set(SessionPlan.Planned planned, double pain) {
        say(new Entry.SetDone(
                planned.movement().key(),
                planned.set(),
                true,
                new PainReport.Score(pain),
                SetForm.STEADY,
                SetEffort.LIGHT,
                Known.unknown()));
    }

    /** Take up the change that is decided, where it is the person's to take; returns whether there was one. */
    boolean takeChange() {
        OfflineDays.Looked looked = look();
        if (looked.day().findChange().isEmpty()) {
            return false;
        }
        say(new Entry.ChangeTaken(StepFingerprint.of(looked.next())));
        return true;
    }

    /** Hand over everything; returns what became of each entry, as "id state why". What was answered is forgotten. */
    List<String> send() {
        fetch();
        List<String> taken = sendWithout(token);
        said.clear();
        return taken;
    }

    /** Hand over everything and lose the answer: the phone does not know that it was taken. */
    List<String> sendAndLoseTheAnswer() {
        fetch();
        return sendWithout(token);
    }

    private List<String> sendWithout(String proof) {
        ValueWriter writer = new ValueWriter();
        RecordText.writeUpload(new Upload(device, now, today(), said), writer);
        Visitor.Answer answer = person.send("/my/app/entries", Map.of("lines", writer.lines()), proof, false);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> taken = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(answer.text()).get("entries")) {
            taken.add((entry.get("id").stringValue() + " " + entry.get("state").stringValue() + " "
                            + entry.get("why").stringValue())
                    .strip());
        }
        return taken;
    }
}
