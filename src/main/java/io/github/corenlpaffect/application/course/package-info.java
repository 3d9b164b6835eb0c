/**
 * How the affect of a text changes from its beginning to its end: the curve over sentences, smooth
 * arcs, turning points and peaks. {@link io.github.corenlpaffect.application.course.DocumentCourse}
 * is where to begin.
 */
package io.github.corenlpaffect.application.course;
