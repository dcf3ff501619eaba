/** The reviewed content that the program ships, read once and handed to whoever asks the engine. */
@NullMarked
package org.myotome.content.knowledge;

import org.jspecify.annotations.NullMarked;
