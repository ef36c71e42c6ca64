/** What supervision decides. */
@NullMarked
package niangjia.supervision.write;

import org.jspecify.annotations.NullMarked;
