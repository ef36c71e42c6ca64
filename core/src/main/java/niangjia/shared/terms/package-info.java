/** Deadlines as facts that explain themselves: the calendar of working days, how a term is counted, the rules of each place, and what happens to a term. No clock is read here; every instant comes with the question. */
@NullMarked
package niangjia.shared.terms;

import org.jspecify.annotations.NullMarked;
