package org.myotome.engine.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a device hands over once it has network again.
 *
 * @param device what the device is called in the record
 * @param now what its clock says
 * @param today what its calendar says
 * @param entries what was said on it, in the order in which it was said
 */
public record Upload(String device, Instant now, LocalDate today, List<DatedEntry> entries) {

    /** What the names of phones begin with, so that none takes the place of another kind of device. */
    public static final String PHONE = "phone-";

    private static final int LONGEST_DEVICE = 60;

    public Upload {
        entries = List.copyOf(entries);
        if (!device.startsWith(PHONE) || device.length() > LONGEST_DEVICE) {
            throw new IllegalArgumentException("The device (" + device + ") must begin with " + PHONE
                    + " and have at most " + LONGEST_DEVICE + " characters.");
        }
    }
}
