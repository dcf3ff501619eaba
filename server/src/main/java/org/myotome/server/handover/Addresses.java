package org.myotome.server.handover;

import org.myotome.server.ServerSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole address of a path, as somebody elsewhere has to write it. */
@Component
public class Addresses {

    private final SendingSettings settings;

    Addresses(ServerSettings settings) {
        this.settings = settings.sending();
    }

    /** Return the address of a link: as this server was told, or else by which the present request has found it. */
    public String of(String path, String token) {
        return server().replacePath(path).pathSegment(token).build().toUriString();
    }

    /** Return the address of a page, in the same way. */
    public String of(String path) {
        return server().replacePath(path).build().toUriString();
    }

    private UriComponentsBuilder server() {
        return settings.address()
                .map(UriComponentsBuilder::fromUri)
                .orElseGet(ServletUriComponentsBuilder::fromCurrentContextPath);
    }
}
