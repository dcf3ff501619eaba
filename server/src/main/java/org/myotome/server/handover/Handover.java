package org.myotome.server.handover;

import java.net.URI;
import java.util.Locale;

/**
 * A link that was just made, shown this once.
 *
 * @param who whom it is for
 * @param token its secret
 * @param link the whole address
 * @param what what it opens or makes, in a sentence
 * @param until how long it works, in English words
 * @param works how long it works, in a sentence
 * @param keep what whoever gets it should know, in a sentence
 * @param code the address as a picture
 * @param trust where a phone that was never here comes to trust this server; empty where it does anyway
 */
public record Handover(
        String who,
        String token,
        String link,
        String what,
        String until,
        String works,
        String keep,
        QrCode code,
        String trust) {

    /** Return whether only this machine can open the address, so that handing it over helps nobody. */
    public boolean isForThisMachineOnly() {
        String host = String.valueOf(URI.create(link).getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    @Override
    public String toString() {
        return "Handover[not shown]"; // it holds a secret, and no log may
    }
}
