@NullMarked
package org.myotome.server.clinic;

import org.jspecify.annotations.NullMarked;
