/**
 * Reading texts of any origin: files, folders, patterns or a stream, plain or packed, as plain
 * text, CSV or JSON Lines. What cannot be read is told with its place, and reading goes on behind
 * it. Uses no other package of the project.
 */
package io.github.corenlpaffect.text;
