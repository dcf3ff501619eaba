package org.myotome.engine.session;

/** What comes next can only be found together with a server. */
public final class NetworkNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Say that the network is needed. */
    public NetworkNeededException() {
        super("What comes next needs the network.\nMaybe connect once; what was logged is kept.");
    }
}
