/** The programme in force on a sheet of paper, for a person without a phone, with a code that can be held against the record. */
@NullMarked
package org.myotome.server.handout;

import org.jspecify.annotations.NullMarked;
