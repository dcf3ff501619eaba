package org.myotome.server.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is asking, as Spring Security sees it: somebody with an account, or whoever came with a personal link. Forgets the
 * password hash once it has been compared.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient Optional<PersonalLink> link;
    private final boolean enabled;
    private @Nullable String passwordHash;

    SignedIn(Account account, String passwordHash, boolean enabled) {
        this.account = account;
        this.enabled = enabled;
        this.link = Optional.empty();
        this.passwordHash = passwordHash;
    }

    SignedIn(Account account, Optional<PersonalLink> link) {
        this.account = account;
        this.enabled = true;
        this.link = link;
    }

    /** Return the account. */
    public Account account() {
        return account;
    }

    /** Return the case whose person they are, or whose person's link they came with. */
    public UUID getCaseId() {
        return account.caseId()
                .orElseThrow(() -> new IllegalStateException("Only a person in care has a case of their own."));
    }

    /** Return the link they came with; absent for whoever signed in. */
    public Optional<PersonalLink> link() {
        return link;
    }

    /** Return whether they help the person whose pages these are, and are not that person. */
    public boolean isCarer() {
        return link.flatMap(PersonalLink::carerId).isPresent();
    }

    /**
     * Return whether a page of the person's own is open to them, as far as their link goes. Who helps is the person's to
     * say, and so are what is kept and its erasure, and the safety questions: the no of somebody else must not strike out the
     * person's yes.
     */
    public boolean mayOpen(String path) {
        boolean personal = path.equals("/my/questions") || path.startsWith("/my/people") || path.startsWith("/my/data");
        return !(isCarer() && personal) && (link.isEmpty() || link.get().scope().opens(path));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(account.role().authority()));
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.signInName();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
