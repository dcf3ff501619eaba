/**
 * HTTPS: the user's own certificate, or one of a small authority of this machine's own, and the page that explains how a
 * phone comes to trust it. Phones offer installing, offline use and the camera only over HTTPS.
 */
@NullMarked
package org.myotome.server.tls;

import org.jspecify.annotations.NullMarked;
