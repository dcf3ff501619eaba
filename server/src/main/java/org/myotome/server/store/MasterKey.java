package org.myotome.server.store;

import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseException;

/**
 * The key under which the keys of all people are kept.
 *
 * <p>It never goes into the database: who has a copy of the database alone can read no event. Whoever loses it has lost
 * the content of all events, so it belongs into the backup, apart from the database's.
 */
public final class MasterKey {

    /** Names the variable that holds the key, in Base64, when it is not kept in the data directory. */
    public static final String VARIABLE = "MYOTOME_MASTER_KEY";

    private static final String FILE = "master.key";

    private final SecretKey key;

    private MasterKey(SecretKey key) {
        this.key = key;
    }

    /** Take the key from the environment's variables or else the data directory; make one when there is none. */
    public static MasterKey from(Map<String, String> environment, DataDirectory data) {
        String given = environment.getOrDefault(VARIABLE, "");
        return given.isBlank() ? from(data) : decode(VARIABLE, given);
    }

    /** Make a new key. */
    public static MasterKey generate() {
        return new MasterKey(Aes.newKey());
    }

    private static MasterKey from(DataDirectory data) {
        return decode(
                data.root().resolve(FILE).toString(), data.findSecret(FILE).orElseGet(() -> create(data)));
    }

    private static String create(DataDirectory data) {
        String text = Base64.getEncoder().encodeToString(Aes.newKey().getEncoded());
        data.writeSecret(FILE, text + "\n");
        return text;
    }

    private static MasterKey decode(String where, String text) {
        try {
            return new MasterKey(Aes.key(Base64.getDecoder().decode(text.strip())));
        } catch (IllegalArgumentException e) {
            throw new DatabaseException(
                    "The master key (" + where + ") is not 32 bytes in Base64.",
                    "it was cut when it was copied; a new one is made with: openssl rand -base64 32.",
                    e);
        }
    }

    /**
     * Return a code for a text that only a holder of this key can compute.
     *
     * @param purpose what the code is for; codes of one purpose are worth nothing for another
     */
    public byte[] seal(String purpose, String text) {
        SecretKey own = Aes.key(Hashing.keyed(key, "key for: " + purpose).toArray());
        return Hashing.keyed(own, text).toArray();
    }

    SecretKey key() {
        return key;
    }

    /** Return what identifies the key and does not betray it. */
    Bytes fingerprint() {
        return Hashing.keyed(key, "fingerprint of the master key");
    }
}
