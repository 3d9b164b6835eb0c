/**
 * Best-worst scaling: people say of four texts at a time which has the most of something and which
 * the least, and their answers become scores (Louviere and Woodworth 1991; for affect Kiritchenko
 * and Mohammad 2016 and 2017).
 */
package io.github.corenlpaffect.annotation.bestworst;
