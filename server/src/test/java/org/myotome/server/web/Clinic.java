package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;
import org.myotome.server.tls.TlsSettings;

/** A running server with its first clinician, and shortcuts to what tests begin with. */
final class Clinic implements AutoCloseable {

    static final String PASSWORD = "four calm words here";

    private static final Pattern CASE = Pattern.compile("/cases/([0-9a-f-]{36})");
    private static final Pattern INVITATION = Pattern.compile("/welcome/([A-Za-z0-9_-]+)");

    private static final Map<URI, Integer> OPENED = new ConcurrentHashMap<>();

    private final Server server;

    private Clinic(Server server) {
        this.server = server;
        OPENED.remove(server.address()); // another clinic may have had the same port before
    }

    static Clinic open(TestDatabase database, DataDirectory directory) {
        return open(database, directory, Clock.system(ZoneId.systemDefault()));
    }

    static Clinic open(TestDatabase database, DataDirectory directory, Clock clock) {
        return open(
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application())),
                clock);
    }

    static Clinic open(DatabaseSettings database, Clock clock) {
        return new Clinic(Server.start(new ServerSettings(0, false, database), clock));
    }

    static Clinic open(TestDatabase database, DataDirectory directory, Clock clock, SendingSettings sending) {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        return new Clinic(Server.start(new ServerSettings(0, false, settings, new TlsSettings.None(), sending), clock));
    }

    Visitor visitor() {
        return new Visitor(server.address());
    }

    String firstAccountPath() {
        return server.firstAccountLink().orElseThrow().getPath();
    }

    /** Make an account with a one-time link. */
    Visitor.Answer makeAccount(String path, String name) {
        Visitor visitor = visitor();
        String token = Visitor.token(visitor.get("/signin").text());
        return visitor.send(path, Map.of("displayName", name, "name", name, "password", PASSWORD), token, false);
    }

    /** Make the account of a second clinician, with the password of the first. */
    void secondClinician(TestDatabase database, String name) {
        database.asOwner()
                .sql("insert into account (account_id, sign_in_name, display_name, role, password_hash)"
                        + " select gen_random_uuid(), ?, ?, role, password_hash from account limit 1")
                .params(name, name)
                .update();
    }

    /** Let another clinician see a case, and return it in their hands. */
    CaseWork shared(TestDatabase database, CaseWork work, String name) {
        database.asOwner()
                .sql("insert into case_grant (case_id, account_id, granted_by, granted_at)"
                        + " select ?, account_id, account_id, now() from account where sign_in_name = ?")
                .params(work.address().substring("/cases/".length()), name)
                .update();
        return work.as(signedIn(name));
    }

    Visitor signedIn(String name) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(name, PASSWORD).path()).doesNotContain("signin");
        return visitor;
    }

    /**
     * Open a case and return its address. A search is seeded by the id of its case, so the id follows from the name and from
     * how many cases were opened before: the same test meets the same search each time.
     */
    static String openCase(Visitor clinician, String name) {
        int number = OPENED.merge(clinician.server(), 1, Integer::sum);
        UUID id = UUID.nameUUIDFromBytes((name + " " + number).getBytes(StandardCharsets.UTF_8));
        Map<String, String> fields = Map.of("name", name, "as", id.toString());
        Visitor.Answer answer = clinician.submit("/caseload/new", "/cases", fields);
        Matcher matcher = CASE.matcher(answer.path());
        assertThat(matcher.find()).isTrue();
        return "/cases/" + matcher.group(1);
    }

    /** Invite a case's person and return the path of the link. */
    static String invite(Visitor clinician, String caseAddress) {
        String page = clinician
                .submit(caseAddress + "/plan", caseAddress + "/invite", Map.of())
                .text();
        Matcher matcher = INVITATION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return "/welcome/" + matcher.group(1);
    }

    /** Make the account of a person whom a clinician invites to their case, and sign in with it. */
    Visitor invited(Visitor clinician, String caseAddress, String name) {
        makeAccount(invite(clinician, caseAddress), name);
        return signedIn(name);
    }

    @Override
    public void close() {
        server.close();
    }
}
