package org.myotome.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myotome.server.store.Bytes;

/** A browser without script: keeps cookies, follows redirects, sends the forms that pages show. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern WAS = Pattern.compile("name=\"(was\\.[^\"]+)\" value=\"([^\"]*)\"");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    /** Return the address of the server that is visited. */
    URI server() {
        return address;
    }

    /** An answer: where it came from, its status, its text. */
    record Answer(int status, String path, String text, HttpResponse<String> raw) {}

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET().build());
    }

    /** A file as it came. */
    record File(int status, String type, Bytes content) {}

    File file(String path) {
        return file(HttpRequest.newBuilder(address.resolve(path)).GET().build());
    }

    /** Open a page and send a form that is answered by a file. */
    File fileFrom(String page, String action, Map<String, String> fields) {
        return file(form(action, fields, token(get(page).text())).build());
    }

    private File file(HttpRequest request) {
        HttpResponse<byte[]> response = ask(request, HttpResponse.BodyHandlers.ofByteArray());
        return new File(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                Bytes.of(response.body()));
    }

    /** Open a page and send a form to an address, with the page's token. */
    Answer submit(String page, String action, Map<String, String> fields) {
        return send(action, fields, token(get(page).text()), false);
    }

    /** Send a form without a token, as a forged request would. */
    Answer forge(String action, Map<String, String> fields) {
        return send(action, fields, "", false);
    }

    Answer send(String action, Map<String, String> fields, String token, boolean htmx) {
        HttpRequest.Builder request = form(action, fields, token);
        return send((htmx ? request.header("HX-Request", "true") : request).build());
    }

    private HttpRequest.Builder form(String action, Map<String, String> fields, String token) {
        List<String> parts = new ArrayList<>();
        if (!token.isEmpty()) {
            parts.add("_csrf=" + encode(token));
        }
        fields.forEach((name, value) -> parts.add(encode(name) + "=" + encode(value)));
        return HttpRequest.newBuilder(address.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts)));
    }

    /** Open a page and send files from it: name to content. */
    Answer upload(String page, String action, Map<String, String> files) {
        String boundary = "boundary-of-a-test";
        StringBuilder body = new StringBuilder();
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + token(get(page).text()) + "\r\n");
        files.forEach((name, content) -> body.append("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(HttpRequest.newBuilder(address.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    Answer signIn(String name, String password) {
        return submit("/signin", "/signin", Map.of("name", name, "password", password));
    }

    /** Send the form again that a page has kept. */
    Answer sendAgain(String page) {
        int from = page.indexOf("class=\"again\"");
        Matcher action = ACTION.matcher(page);
        if (from < 0 || !action.find(from)) {
            throw new AssertionError("The page keeps no form:\n" + page);
        }
        Map<String, String> fields = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(page.substring(from, page.indexOf("</form>", from)));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        return send(action.group(1), fields, "", false);
    }

    /** Lose one cookie, as when a session is over. */
    void forgetCookie(String name) {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookies.getCookieStore().remove(address, cookie));
    }

    static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Return the fields in which a section of a page says what it shows. */
    static Map<String, String> shown(String page, String section) {
        int from = page.indexOf("id=\"said-" + section + "\"");
        int to = page.indexOf("</div>", from);
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = WAS.matcher(page.substring(from, to));
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = ask(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.uri().getPath(), response.body(), response);
    }

    private <T> HttpResponse<T> ask(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
