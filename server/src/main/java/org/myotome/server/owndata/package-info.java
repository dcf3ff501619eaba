/** What belongs to the person: all that is kept about them, as files; and the wish that it be erased, with what the clinic decides (docs/own-data.md). */
@NullMarked
package org.myotome.server.owndata;

import org.jspecify.annotations.NullMarked;
