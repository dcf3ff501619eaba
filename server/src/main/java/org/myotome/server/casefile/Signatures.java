package org.myotome.server.casefile;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.Role;
import org.springframework.stereotype.Component;

/**
 * Who signed a plan. The signature is the acceptance itself: its author and its moment, which nobody can change afterwards.
 * A plan is signed where a clinician accepted it; a step that the person took up alone is not, and that is said.
 */
@Component
public class Signatures {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    private final Accounts accounts;
    private final Authors authors;
    private final PersonDays days;

    Signatures(Accounts accounts, Authors authors, PersonDays days) {
        this.accounts = accounts;
        this.authors = authors;
        this.days = days;
    }

    /**
     * What stands under a plan.
     *
     * @param signed whether a clinician accepted it
     * @param words name, role and moment, or that nobody signed it, in sentences
     */
    public record Signature(boolean signed, String words) {}

    /** Return what stands under the plan that was accepted last; nothing where there is none. */
    public Optional<Signature> last(CaseFile file) {
        List<AcceptedProgramme> programmes = file.episode().programmes();
        return programmes.isEmpty() ? Optional.empty() : Optional.of(of(file, programmes.getLast()));
    }

    /** Return what stands under a plan; under one that is not signed also which signed one came before. */
    public Signature of(CaseFile file, AcceptedProgramme plan) {
        Signature own = of(file, plan.by(), plan.acceptedAt());
        if (own.signed()) {
            return own;
        }
        List<AcceptedProgramme> all = file.episode().programmes();
        String before = all.subList(0, Math.max(0, all.indexOf(plan))).reversed().stream()
                .map(earlier -> of(file, earlier.by(), earlier.acceptedAt()))
                .filter(Signature::signed)
                .map(signature -> " The last one that is: s" + signature.words().substring(1))
                .findFirst()
                .orElse("");
        return new Signature(false, own.words() + before);
    }

    /** Return what stands under a plan that an author accepted at a moment. */
    public Signature of(CaseFile file, String author, Instant moment) {
        String when = MOMENT.format(ZonedDateTime.ofInstant(moment, days.zone(file.caseId())));
        return findClinician(author)
                .map(clinician -> new Signature(
                        true,
                        "Signed by " + clinician.displayName() + ", "
                                + clinician.role().word() + ", on " + when + "."))
                .orElseGet(() -> new Signature(
                        false,
                        "Not signed by a clinician. Taken up on " + when + " by "
                                + authors.of(file).getOrDefault(author, "somebody not known here") + "."));
    }

    /** Return the clinician who is the author of an entry; nothing where somebody else wrote it. */
    public Optional<Account> findClinician(String author) {
        return accounts.listByIds(List.of(author)).stream()
                .filter(account -> account.role() == Role.CLINICIAN)
                .findFirst();
    }
}
