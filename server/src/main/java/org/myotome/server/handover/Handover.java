package org.myotome.server.handover;

import java.net.URI;
import java.util.Locale;

/**
 * A link that was just made, shown this once.
 *
 * @param who whom it is for
 * @param link the whole address
 * @param what what it opens or makes, in a sentence
 * @param until how long it works, in words
 * @param keep what whoever gets it should know, in a sentence
 * @param code the address as a picture
 */
public record Handover(String who, String link, String what, String until, String keep, QrCode code) {

    /** Make the handing-over of a link. */
    public static Handover of(String who, String link, String what, String until, String keep) {
        return new Handover(who, link, what, until, keep, QrCode.of(link));
    }

    /** Return whether only this machine can open the address, so that handing it over helps nobody. */
    public boolean isForThisMachineOnly() {
        String host = String.valueOf(URI.create(link).getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
