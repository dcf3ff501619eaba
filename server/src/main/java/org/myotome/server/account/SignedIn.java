package org.myotome.server.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it; forgets the password hash once it has been compared. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private @Nullable String passwordHash;

    SignedIn(Account account, String passwordHash) {
        this.account = account;
        this.passwordHash = passwordHash;
    }

    /** Return the account. */
    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(account.role().authority()));
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
