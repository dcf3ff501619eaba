package org.myotome.server.handover;

/**
 * The form that sends a link which was just made.
 *
 * @param action where the form goes
 * @param token the link's secret, as the page holds it anyway
 * @param mail whether this server can send e-mail
 * @param sms whether this server can send text messages
 * @param email the address to propose; may be empty
 * @param phone the number to propose; may be empty
 * @param keeps whether address and number can be kept with the person
 * @param failure why the last attempt did not go out; empty where there was none
 */
public record SendForm(
        String action,
        String token,
        boolean mail,
        boolean sms,
        String email,
        String phone,
        boolean keeps,
        String failure) {}
