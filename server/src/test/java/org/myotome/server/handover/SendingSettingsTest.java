package org.myotome.server.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.handover.SendingSettings.MailServer;
import org.myotome.server.handover.SendingSettings.Protection;
import org.myotome.server.handover.SendingSettings.SmsHook;

/** FEATURE UNDER TEST: how links leave the house, read from the environment. */
class SendingSettingsTest {

    private static final Map<String, String> FROM = Map.of("MYOTOME_MAIL_FROM", "clinic@example.org");

    @Test
    void withoutVariablesNothingIsSent() {
        assertThat(SendingSettings.from(Map.of("MYOTOME_SMTP_URL", " "))).isEqualTo(SendingSettings.none());
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, mail.example, 587, STARTTLS, '', ''",
        "smtp://us%40er:p%3Aa%2Fss+1@mail.example:25, mail.example, 25, STARTTLS, us@er, p:a/ss+1",
        "smtps://user:secret@mail.example, mail.example, 465, TLS, user, secret",
        "smtp://localhost:2525?tls=none, localhost, 2525, NONE, '', ''",
    })
    void mailServerIsReadFromOneAddress(
            String url, String host, int port, Protection protection, String user, String password) {
        assertThat(SendingSettings.from(with(FROM, "MYOTOME_SMTP_URL", url)).mail())
                .contains(new MailServer(host, port, protection, user, password, "clinic@example.org"));
    }

    @Test
    void restIsReadToo() {
        SendingSettings settings = SendingSettings.from(Map.of(
                "MYOTOME_CLINIC", "Praxis am Fluss",
                "MYOTOME_ADDRESS", "https://move.example:8443",
                "MYOTOME_SMS_URL", "https://sms.example/send",
                "MYOTOME_SMS_SECRET", "0123456789abcdef"));
        assertThat(settings)
                .isEqualTo(new SendingSettings(
                        "Praxis am Fluss",
                        Optional.of(URI.create("https://move.example:8443")),
                        Optional.empty(),
                        Optional.of(new SmsHook(URI.create("https://sms.example/send"), "0123456789abcdef"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MYOTOME_SMTP_URL   | http://mail.example      | is not the address of a mail server",
                "MYOTOME_SMTP_URL   | smtp://u:p@ss@host       | is not the address of a mail server",
                "MYOTOME_SMTP_URL   | smtp://u:p ss@host       | not shown, it may hold a password",
                "MYOTOME_ADDRESS    | move.example             | is not the address of a server",
                "MYOTOME_ADDRESS    | https://move.example/x   | is not the address of a server",
                "MYOTOME_ADDRESS    | https://move.example?x=1 | is not the address of a server",
                "MYOTOME_SMS_URL    | http://sms.example/send  | must begin with https://",
                "MYOTOME_SMS_URL    | https://sms.example/send | needs 16 or more",
            })
    void whatMakesNoSenseIsRefusedWithAHintAndWithoutAPassword(String name, String value, String says) {
        assertThatThrownBy(() -> SendingSettings.from(with(FROM, name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("\nMaybe ")
                .message()
                .doesNotContain("p@ss", "p ss");
    }

    @Test
    void senderIsNeeded() {
        assertThatThrownBy(() -> SendingSettings.from(Map.of("MYOTOME_SMTP_URL", "smtp://mail.example")))
                .hasMessageContaining("MYOTOME_MAIL_FROM is missing");
    }

    @Test
    void secretsAreInNoLog() {
        SendingSettings settings = SendingSettings.from(Map.of(
                "MYOTOME_MAIL_FROM", "clinic@example.org",
                "MYOTOME_SMTP_URL", "smtps://user:hidden-one@mail.example",
                "MYOTOME_SMS_URL", "https://sms.example/send",
                "MYOTOME_SMS_SECRET", "hidden-two-hidden-two"));
        assertThat(settings.toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "pia@example.org, true",
        "p.i+a@sub.example.org, true",
        "pia@localhost, false",
        "pia, false",
        "'a@example.org, b@example.org', false",
        "'Pia <pia@example.org>', false",
        "'pia@example.org\nBcc: all@example.org', false",
        "'', false",
    })
    void oneMailAddressIsOne(String text, boolean address) {
        assertThat(Recipients.isMailAddress(text)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 30 1234567, +49301234567",
        "0049 (30) 123-45.67, +49301234567",
        "030/1234567, 0301234567",
        "1234, ",
        "call me, ",
        "+49 30 12345678901234567, ",
    })
    void telephoneNumbersAreReadAsPeopleWriteThem(String text, String number) {
        assertThat(Recipients.findNumber(text)).isEqualTo(Optional.ofNullable(number));
    }

    private static Map<String, String> with(Map<String, String> base, String name, String value) {
        Map<String, String> all = new java.util.TreeMap<>(base);
        all.put(name, value);
        return all;
    }
}
