/** The kernel every feature speaks: who acts, where, under which seal, and by which rule an act is refused. */
@NullMarked
package niangjia.shared;

import org.jspecify.annotations.NullMarked;
