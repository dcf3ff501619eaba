/**
 * What a phone runs with no network: the engine compiled to WebAssembly, and the text in which a page talks to it.
 *
 * <p>{@link org.myotome.browser.Exports} is the whole surface: characters go in, a decision comes out as characters.
 * {@code browser/engine.js} is the loader; it needs {@code 'wasm-unsafe-eval'} in the content security policy and
 * nothing more, because no function is made from text. The loader that comes with the compiler would need
 * {@code 'unsafe-eval'}.
 */
@NullMarked
package org.myotome.browser;

import org.jspecify.annotations.NullMarked;
