/** The engine for more than one machine, switched on by one setting. */
@NullMarked
package niangjia.axonserver;

import org.jspecify.annotations.NullMarked;
