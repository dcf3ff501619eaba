/** Forms against what is stored by now. */
@NullMarked
package org.myotome.server.form;

import org.jspecify.annotations.NullMarked;
