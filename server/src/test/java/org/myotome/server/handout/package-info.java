@NullMarked
package org.myotome.server.handout;

import org.jspecify.annotations.NullMarked;
