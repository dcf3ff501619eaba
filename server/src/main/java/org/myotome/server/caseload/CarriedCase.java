package org.myotome.server.caseload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.myotome.browser.KnowledgeQuestion;
import org.myotome.engine.triage.ScreeningBank;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case file as the letters and digits of a QR code: {@code MYO1}, then the file, made small by deflate without a header and
 * written five bits to a letter (RFC 4648, base 32, without padding). In the place of its answers it has one letter for each question
 * of the rules that it names ({@code y}, {@code n}, or {@code -} for unknown), because their names would take half of the room.
 */
final class CarriedCase {

    private static final String MARK = "MYO1";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BITS = 5;
    private static final int LONGEST_CODE = 20_000;

    /** A case file of one person is far smaller; a longer one was made to fill the memory. */
    private static final int MOST_BYTES = 1 << 18;

    private CarriedCase() {}

    /** Return whether a text claims to be such a code, alone or at the end of an address. */
    static boolean isCode(String text) {
        return code(text).startsWith(MARK);
    }

    private static String code(String text) {
        String stripped = text.strip();
        return stripped.substring(stripped.indexOf('#') + 1).toUpperCase(Locale.ROOT);
    }

    /** What a code holds. */
    sealed interface Read {}

    /** A case file. */
    record Unpacked(String file) implements Read {}

    /** Nothing that can be used. */
    record Unusable(String what, String remedy) implements Read {}

    /**
     * Read a code.
     *
     * @param bank the questions that its letters answer, one for each in their order
     */
    static Read read(String text, ScreeningBank bank) {
        String letters = code(text).substring(MARK.length());
        Optional<String> file = letters.length() > LONGEST_CODE
                ? Optional.empty()
                : bytes(letters).flatMap(CarriedCase::inflated);
        return file.map(found -> withAnswers(found, bank))
                .orElseGet(() -> new Unusable("damaged", "Scan it again, or ask for the file."));
    }

    private static Read withAnswers(String file, ScreeningBank bank) {
        try {
            if (!(JSON.readTree(file) instanceof ObjectNode record)) {
                return new Unusable("no case", "Scan the code of a self-check.");
            }
            String answers = record.path("answers").asString("");
            if (!record.path("rules").asString("").equals(KnowledgeQuestion.nameOf(bank))
                    || answers.length() != bank.questions().size()) {
                return new Unusable("made with other rules", "Ask for the file; it says each question by its name.");
            }
            record.remove(List.of("rules", "answers"));
            ObjectNode byQuestion = record.putObject("red_flag_answers");
            for (int i = 0; i < answers.length(); i++) {
                switch (answers.charAt(i)) {
                    case 'y' -> byQuestion.put(bank.questions().get(i).id(), "yes");
                    case 'n' -> byQuestion.put(bank.questions().get(i).id(), "no");
                    default -> {} // not asked, or not sure: unknown
                }
            }
            return new Unpacked(JSON.writeValueAsString(record));
        } catch (JacksonException damaged) {
            return new Unusable("damaged", "Scan it again, or ask for the file.");
        }
    }

    private static Optional<byte[]> bytes(String letters) {
        byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = LETTERS.indexOf(letters.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << BITS | value) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return Optional.of(bytes);
    }

    private static Optional<String> inflated(byte[] bytes) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] text = new byte[MOST_BYTES];
            int length = 0;
            while (!inflater.finished() && length < text.length) {
                int read = inflater.inflate(text, length, text.length - length);
                if (read == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                length += read;
            }
            return inflater.finished()
                    ? Optional.of(new String(Arrays.copyOf(text, length), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
