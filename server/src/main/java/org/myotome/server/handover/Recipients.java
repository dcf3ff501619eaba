package org.myotome.server.handover;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses and numbers that somebody typed. */
final class Recipients {

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,15}");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+");

    private Recipients() {}

    /** Return whether this is one e-mail address and nothing else. */
    static boolean isMailAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !ADDRESS.matcher(text).matches()) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException noAddress) {
            return false;
        }
    }

    /** Return a telephone number as services want it: digits, with a plus before the country's; nothing for what is none. */
    static Optional<String> findNumber(String text) {
        String digits = text.replaceAll("[\\s()./-]", "");
        String international = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        return NUMBER.matcher(international).matches() ? Optional.of(international) : Optional.empty();
    }
}
