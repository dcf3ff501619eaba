@NullMarked
package org.myotome.server.tls;

import org.jspecify.annotations.NullMarked;
