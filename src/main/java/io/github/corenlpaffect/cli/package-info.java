/** The command line: one command with subcommands. Uses every other package; nothing uses it. */
package io.github.corenlpaffect.cli;
