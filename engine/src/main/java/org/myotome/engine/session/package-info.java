/**
 * What a person does on a day: the session that is planned and what is left of it, what the person says, and the events that
 * follow. The same code answers a page of the server and a phone without network, so that both go on alike.
 */
@NullMarked
package org.myotome.engine.session;

import org.jspecify.annotations.NullMarked;
