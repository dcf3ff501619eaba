package org.myotome.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a page, who finds things by what is written on them. Collects what the browser complains about. */
final class Visitor {

    private final Page page;
    /** One for all that is asked: a second could not change what the first has set. */
    private final CDPSession browser;

    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    /**
     * Sit down at a page.
     *
     * @param name names the screenshots
     */
    Visitor(Page page, String name) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
        this.name = name;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Have the browser's clock show the time of another zone from now on, as on another day. */
    void liveIn(String zone) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("timezoneId", zone);
        browser.send("Emulation.setTimezoneOverride", parameters);
    }

    /** Return what the browser complained about so far. */
    List<String> complaints() {
        return complaints;
    }

    void open(String address) {
        page.navigate(address);
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String button) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first();
    }

    boolean sees(String text) {
        return page.getByText(text).first().isVisible();
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    /** Write into a field, by its label. */
    void write(String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /** Tap an answer of a group, by the words of both; an answer may have small print after its word. */
    void tap(String group, String answer) {
        String notLonger = Character.isDigit(answer.charAt(answer.length() - 1)) ? "(?!\\d)" : "";
        group(group)
                .locator("label")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + answer.replaceAll("[()?]", "\\\\$0") + notLonger)))
                .first()
                .click();
    }

    Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    String text() {
        return page.locator("#content").innerText();
    }

    /** Make the first account, and sign in with it. */
    void makeFirstAccount(Program program, String name, String password) {
        open(program.firstAccountLink());
        picture("welcome");
        write("Your name", "Dr Example");
        write("Sign-in name", name);
        write("Password", password);
        press("Make the account");
        signIn(name, password);
    }

    /** Sign in on the page that asks for it. */
    void signIn(String name, String password) {
        page.waitForURL("**/signin*");
        write("Sign-in name", name);
        write("Password", password);
        press("Sign in");
        page.waitForURL(address -> !address.contains("/signin"));
    }

    /** Take a picture of the whole page. */
    void picture(String what) {
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        System.getProperty("myotome.journeys"),
                        "screenshots",
                        "%s-%02d-%s.png".formatted(name, pictures, what))));
    }

    /** Return by how many pixels the page is wider than the screen; 0 where nothing has to be moved sideways. */
    int overflow() {
        return (Integer) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** Return how tall the page is, in CSS pixels. */
    int height() {
        return (Integer) page.evaluate("() => document.documentElement.scrollHeight");
    }

    /** Wait until nothing is on its way. */
    void settle() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }
}
