/**
 * The person's app for times without network: the page that a phone keeps, the case that it works with meanwhile, and what it
 * hands over afterwards. What is decided offline is decided by {@link org.myotome.engine.session.OfflineDays}; what is handed
 * over becomes events here, once.
 */
@NullMarked
package org.myotome.server.phone;

import org.jspecify.annotations.NullMarked;
