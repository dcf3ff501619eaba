/**
 * The server: starts PostgreSQL and the web application, and hands back its address.
 *
 * <p>Everything below answers requests of people: {@code account} says who is asking, {@code access} whether they may,
 * {@code page} how an answer looks, and one package per clinical thing (caseload, intake, safety, search, pathway, plan,
 * today, timeline) what it says. Decisions come from the {@code engine} room alone.
 */
@NullMarked
package org.myotome.server;

import org.jspecify.annotations.NullMarked;
