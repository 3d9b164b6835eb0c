/** The courses of texts as a page for people and as JSON for programs. */
package io.github.corenlpaffect.application.course.report;
