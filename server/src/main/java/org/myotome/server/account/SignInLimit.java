package org.myotome.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after ten failures within fifteen minutes for one name, or thirty from one address, sign-in waits
 * until the oldest of them is fifteen minutes old; so do links after thirty that opened nothing from one address. Kept in
 * memory; a restart forgets it. Safe for use by many threads.
 */
@Component
public class SignInLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_NAME = 10;
    static final int MOST_PER_ADDRESS = 30;
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** Return whether an attempt has to wait. */
    public synchronized boolean mustWait(String signInName, String address) {
        return recent("name " + Accounts.normal(signInName)) >= MOST_PER_NAME
                || recent("address " + address) >= MOST_PER_ADDRESS;
    }

    /** Remember a failed attempt. */
    public synchronized void failed(String signInName, String address) {
        forgetWhereCrowded();
        remember("name " + Accounts.normal(signInName));
        remember("address " + address);
    }

    /** Forget the failures of a name that has signed in. */
    public synchronized void succeeded(String signInName) {
        failures.remove("name " + Accounts.normal(signInName));
    }

    /** Return whether a link from this address has to wait. */
    public synchronized boolean mustWaitWithLinks(String address) {
        return recent("links of " + address) >= MOST_PER_ADDRESS;
    }

    /** Remember a link that opened nothing. */
    public synchronized void linkFailed(String address) {
        forgetWhereCrowded();
        remember("links of " + address);
    }

    private void remember(String key) {
        failures.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private void forgetWhereCrowded() {
        if (failures.size() > MOST_KEYS) {
            failures.values().removeIf(times -> {
                forgetOld(times);
                return times.isEmpty();
            });
        }
    }

    private int recent(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        forgetOld(times);
        return times.size();
    }

    private void forgetOld(Deque<Instant> times) {
        Instant since = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) {
            times.removeFirst();
        }
    }
}
