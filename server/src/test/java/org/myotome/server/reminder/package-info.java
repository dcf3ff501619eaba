@NullMarked
package org.myotome.server.reminder;

import org.jspecify.annotations.NullMarked;
