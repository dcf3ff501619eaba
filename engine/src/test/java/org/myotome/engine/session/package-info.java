@NullMarked
package org.myotome.engine.session;

import org.jspecify.annotations.NullMarked;
