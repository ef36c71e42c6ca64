/** What is remembered of supervision: the case file, the case list, and who may see what of them. */
@NullMarked
package niangjia.supervision.read;

import org.jspecify.annotations.NullMarked;
