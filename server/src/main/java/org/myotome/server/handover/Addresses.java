package org.myotome.server.handover;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address of a path, as somebody elsewhere has to write it. */
@Component
public class Addresses {

    /** Return the address of a link: under the name by which the present request has found this server. */
    public String of(String path, String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .pathSegment(token)
                .build()
                .toUriString();
    }
}
