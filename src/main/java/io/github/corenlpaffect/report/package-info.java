/**
 * Reports as pages: sections of text, tables and pictures, written as one HTML file that needs
 * nothing else, or as Markdown too. Knows nothing of what is reported.
 */
package io.github.corenlpaffect.report;
