@NullMarked
package org.myotome.server.handover;

import org.jspecify.annotations.NullMarked;
