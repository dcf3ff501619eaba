@NullMarked
package org.myotome.server.paper;

import org.jspecify.annotations.NullMarked;
