/** What is remembered of guidance: every version, and which of it answers the words being typed. */
@NullMarked
package niangjia.knowledge.read;

import org.jspecify.annotations.NullMarked;
