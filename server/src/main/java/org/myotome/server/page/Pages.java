package org.myotome.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns a view and its template into an HTML answer. Safe for use by many threads. */
@Component
public class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Render a page of one shell and one view. */
    public ResponseEntity<String> page(String template, Shell shell, Object view) {
        return page(HttpStatus.OK, template, shell, view);
    }

    /** Render a page of one shell and one view with a status of its own. */
    public ResponseEntity<String> page(HttpStatus status, String template, Shell shell, Object view) {
        StringOutput output = new StringOutput(16_384);
        templates.render(template + ".jte", Map.of("shell", shell, "view", view), output);
        return ResponseEntity.status(status).contentType(HTML).body(output.toString());
    }

    /** Render a document that is no answer by itself. */
    public String text(String template, Object view) {
        StringOutput output = new StringOutput(65_536);
        templates.render(template + ".jte", Map.of("view", view), output);
        return output.toString();
    }

    /** Render a part of a page as markup, with parameters by name. */
    public String markup(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(4_096);
        templates.render(template + ".jte", parameters, output);
        return output.toString();
    }

    /** Render a part of a page, with parameters by name. */
    public ResponseEntity<String> fragment(HttpStatus status, String template, Map<String, Object> parameters) {
        return ResponseEntity.status(status).contentType(HTML).body(markup(template, parameters));
    }
}
