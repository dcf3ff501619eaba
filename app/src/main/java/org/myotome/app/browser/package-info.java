/** A Chromium of this machine, spoken to as its own developer tools do, to measure pages as somebody sees them. */
@NullMarked
package org.myotome.app.browser;

import org.jspecify.annotations.NullMarked;
