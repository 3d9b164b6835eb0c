/** Other systems for sentiment beside this one: what they are worth, and how fast they are. */
package io.github.corenlpaffect.bench.rivals;
