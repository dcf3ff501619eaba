@NullMarked
package org.myotome.server.words;

import org.jspecify.annotations.NullMarked;
