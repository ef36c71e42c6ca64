/** By which notices, local days and rule packs terms are counted, and how that changes while the desk runs. */
@NullMarked
package niangjia.rules;

import org.jspecify.annotations.NullMarked;
