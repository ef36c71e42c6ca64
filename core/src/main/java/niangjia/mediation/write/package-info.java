/** What mediation decides. */
@NullMarked
package niangjia.mediation.write;

import org.jspecify.annotations.NullMarked;
