@NullMarked
package org.myotome.server.movement;

import org.jspecify.annotations.NullMarked;
