package org.myotome.server.tls;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.myotome.server.handover.QrCode;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Explains how a phone comes to trust this machine's own certificate. Open to everybody: it holds nothing secret. */
@Controller
public class TrustPages {

    /** Where the page is. */
    public static final String ADDRESS = "/trust";

    private static final String FILE = ADDRESS + "/myotome.crt";
    private static final int GROUP = 24;

    private final Pages pages;
    private final Shells shells;
    private final Protection protection;

    TrustPages(Pages pages, Shells shells, Protection protection) {
        this.pages = pages;
        this.shells = shells;
        this.protection = protection;
    }

    /**
     * What the page shows.
     *
     * @param name the authority's name, as phones list it
     * @param fingerprint its SHA-256 in lines of eight bytes
     * @param address this page's whole address
     * @param code the address as a picture
     * @param file where the certificate is
     */
    public record TrustView(String name, List<String> fingerprint, String address, QrCode code, String file) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> trust(HttpServletRequest request) {
        String fingerprint = protection.findFingerprint().orElseThrow(TrustPages::nothingToTrust);
        String name = protection
                .authority()
                .orElseThrow()
                .getSubjectX500Principal()
                .getName()
                .replace("CN=", "");
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ADDRESS)
                .toUriString();
        Shell shell = shells.of(request, "Trust this server", "trust", Shell.Place.ELSEWHERE);
        return pages.page(
                "tls/trust", shell, new TrustView(name, lines(fingerprint), address, QrCode.of(address), FILE));
    }

    @GetMapping(FILE)
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-x509-ca-cert"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"myotome.crt\"")
                .body(protection.findAuthorityFile().orElseThrow(TrustPages::nothingToTrust));
    }

    private static List<String> lines(String fingerprint) {
        return List.of(fingerprint.split("(?<=\\G.{" + GROUP + "})"));
    }

    private static ResponseStatusException nothingToTrust() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
