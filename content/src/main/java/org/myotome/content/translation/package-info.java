/** What is said to a person, in other languages than English: files of translations, what is wrong with them, and who has reviewed them. */
@NullMarked
package org.myotome.content.translation;

import org.jspecify.annotations.NullMarked;
