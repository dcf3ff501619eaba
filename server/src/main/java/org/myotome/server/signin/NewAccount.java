package org.myotome.server.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.server.account.Accounts;
import org.myotome.server.page.Problem;
import org.myotome.server.wording.Saying;

/**
 * What somebody types to get an account.
 *
 * @param displayName the name shown on pages, 1 to 80 characters
 * @param signInName the name typed at sign-in, 3 to 80 characters without spaces
 * @param password 12 to 128 characters
 */
public record NewAccount(String displayName, String signInName, String password) {

    private static final int LONGEST_NAME = 80;

    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 128;

    public NewAccount {
        displayName = displayName.strip();
        signInName = Accounts.normal(signInName);
    }

    /** Return everything that keeps this from becoming an account; empty when nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            problems.add(new Problem(
                    Saying.say("Your name"),
                    Saying.asWritten(displayName),
                    Saying.say("Write {0} to {1} characters.", 1, LONGEST_NAME)));
        }
        if (!signInName.matches("[^\\s]{3,80}")) {
            problems.add(new Problem(
                    Saying.say("Sign-in name"),
                    Saying.asWritten(signInName),
                    Saying.say("Write 3 to 80 characters without spaces.")));
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            problems.add(new Problem(
                    Saying.say("Password"),
                    Saying.say("{0} characters", password.length()),
                    Saying.say("Use 12 to 128 characters. A sentence of four or five words is easy to remember.")));
        } else if (password.toLowerCase(Locale.ROOT).contains(signInName)) {
            problems.add(new Problem(
                    Saying.say("Password"),
                    Saying.say("contains the sign-in name"),
                    Saying.say("Choose one that does not contain it.")));
        }
        return problems;
    }

    @Override
    public String toString() {
        return "NewAccount[" + signInName + "]";
    }
}
