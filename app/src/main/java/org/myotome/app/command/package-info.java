/**
 * The commands. Each one reads its input, asks the engine, and writes what it said: for people, or with {@code --json}
 * one object per case and line.
 *
 * <p>Output goes to standard output and nothing else does; every message goes to standard error and names the field,
 * the value and what to do. {@link org.myotome.app.command.ExitCode} lists how a command can end.
 */
@NullMarked
package org.myotome.app.command;

import org.jspecify.annotations.NullMarked;
