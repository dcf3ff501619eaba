package org.myotome.engine.consultation;

import org.myotome.engine.history.Versions;
import org.myotome.engine.movement.Library;
import org.myotome.engine.triage.ScreeningBank;

/** What decisions of this engine are signed with. The one place where its versions stand. */
public final class EngineVersion {

    /** The version of the engine; it grows whenever the same record may lead to another decision. */
    public static final String ENGINE = "0.1.0";

    /** The version of the model's numbers: prior, likelihood and thresholds. */
    public static final String MODEL = "prior-2";

    private EngineVersion() {}

    /** Return the versions of decisions taken with this engine, a library and a bank of safety rules. */
    public static Versions with(Library library, ScreeningBank bank) {
        return new Versions(ENGINE, library.version() + " " + bank.version(), MODEL);
    }
}
