package org.myotome.server.owndata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Event;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.Side;
import org.myotome.server.access.AccessTrail;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.handout.Handouts;
import org.myotome.server.language.Languages;
import org.myotome.server.paper.PaperSize;
import org.myotome.server.store.Bytes;
import org.myotome.server.store.Payload;
import org.myotome.server.store.StoredEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that is kept about a person, as files that other programs and people can read. */
@Component
public class OwnData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ACCESSES = 100_000;

    private final CaseFiles cases;
    private final Content content;
    private final Authors authors;
    private final Accounts accounts;
    private final AccessTrail trail;
    private final Handouts handouts;
    private final Languages languages;
    private final PersonDays days;

    OwnData(
            CaseFiles cases,
            Content content,
            Authors authors,
            Accounts accounts,
            AccessTrail trail,
            Handouts handouts,
            Languages languages,
            PersonDays days) {
        this.languages = languages;
        this.cases = cases;
        this.content = content;
        this.authors = authors;
        this.accounts = accounts;
        this.trail = trail;
        this.handouts = handouts;
        this.days = days;
    }

    /** Return the files of a person in one archive (ZIP). */
    byte[] archive(CaseFile file) {
        Optional<String> whyNoProgramme = handouts.findWhyNot(file, languages.words(file.caseId()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", text(readme(file, whyNoProgramme)));
        files.put("entries.json", entries(file));
        files.put("scores.csv", text(scores(file)));
        files.put("access.csv", text(accesses(file)));
        if (whyNoProgramme.isEmpty()) {
            files.put(
                    "programme.pdf",
                    handouts.print(file, languages.words(file.caseId()), PaperSize.A4, Optional.empty()));
        }
        return zip(files, days.today(file.caseId()).atStartOfDay());
    }

    private String readme(CaseFile file, Optional<String> whyNoProgramme) {
        ZoneId zone = days.zone(file.caseId());
        return """
            All that this clinic keeps about you in Myotome, as of %s.

            entries.json   Every entry, in the order in which it happened: what was asked, found, tried, decided and logged; who
                           wrote it, when it happened and when it was written down. Also what was struck out: nothing is
                           deleted, a mistake is struck out by an entry of its own (event_corrected). Your name, how you can
                           be reached, who helps you and your reminders are among them.
            scores.csv     The scores of measures that hold, by day. A table for any spreadsheet program.
            access.csv     Who opened your record or was refused, and when.
            programme.pdf  %s

            What is not in it: entries on a phone that were never sent; the clinic's backups, which hold the same; the
            numbers that are worked out anew from these entries each time a page is shown.

            The words in entries.json are English, and so are the names of its fields. Times are in UTC (Z); days are by
            your own calendar (%s). Whoever has this file can read all of it: it is not encrypted.
            """.formatted(
                DateTimeFormatter.ISO_LOCAL_DATE.format(days.today(file.caseId())),
                whyNoProgramme.map(why -> "Not here: " + why).orElse("The programme in force, as it is printed."),
                zone.getId());
    }

    private byte[] entries(CaseFile file) {
        Map<String, String> who = authors.of(file);
        ArrayNode list = JSON.createArrayNode();
        for (StoredEvent stored : cases.everything(file.caseId())) {
            ObjectNode entry = list.addObject();
            entry.put("id", stored.eventId());
            entry.put("type", stored.type());
            entry.put("happened", stored.occurredAt().toString());
            entry.put("written", stored.recordedAt().toString());
            entry.put("by", who.getOrDefault(stored.author(), stored.author()));
            entry.put("device", stored.device());
            entry.put("form", stored.version());
            entry.put("fingerprint", stored.hash().asHexadecimal());
            if (stored.payload() instanceof Payload.Plain(Bytes bytes)) {
                putContent(entry, bytes.asText());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list);
    }

    /** What the engine reads is JSON; what is only about the person is text. */
    private static void putContent(ObjectNode entry, String text) {
        try {
            entry.set("says", JSON.readTree(text));
        } catch (JacksonException plainText) {
            entry.put("says", text);
        }
    }

    private String scores(CaseFile file) {
        StringBuilder lines = new StringBuilder("day,measure,name,side,about,score\n");
        Corrections.effective(file.events()).forEach(recorded -> {
            if (recorded.event() instanceof Event.OutcomeRecorded(OutcomeScore score)) {
                String name = content.measures()
                        .find(score.measureId())
                        .map(measure -> measure.name())
                        .orElse("");
                lines.append(score.day())
                        .append(',')
                        .append(cell(score.measureId()))
                        .append(',')
                        .append(cell(name))
                        .append(',')
                        .append(score.side().find().map(Side::word).orElse(""))
                        .append(',')
                        .append(cell(score.about()))
                        .append(',')
                        .append(NumberText.of(score.score()))
                        .append('\n');
            }
        });
        return lines.toString();
    }

    private String accesses(CaseFile file) {
        List<AccessTrail.Access> accesses = trail.list(file.caseId(), MOST_ACCESSES);
        Map<String, String> who = new LinkedHashMap<>(authors.of(file));
        for (Account account : accounts.listByIds(
                accesses.stream().map(AccessTrail.Access::who).distinct().toList())) {
            who.put(account.id().toString(), account.displayName());
        }
        StringBuilder lines = new StringBuilder("at,who,what,allowed\n");
        for (AccessTrail.Access access : accesses) {
            lines.append(access.at())
                    .append(',')
                    .append(cell(who.getOrDefault(access.who(), access.who())))
                    .append(',')
                    .append(access.method().equals("GET") ? "opened a page" : "sent something")
                    .append(',')
                    .append(access.allowed() ? "yes" : "refused")
                    .append('\n');
        }
        return lines.toString();
    }

    /** A cell that begins like a formula is read as text by spreadsheet programs. */
    private static String cell(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\n\\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, LocalDateTime at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(at);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
