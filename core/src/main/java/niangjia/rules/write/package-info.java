/** Decides what may be put in force. */
@NullMarked
package niangjia.rules.write;

import org.jspecify.annotations.NullMarked;
