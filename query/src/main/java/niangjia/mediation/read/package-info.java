/** What is remembered of mediation: who mediates, where, and what is booked. */
@NullMarked
package niangjia.mediation.read;

import org.jspecify.annotations.NullMarked;
