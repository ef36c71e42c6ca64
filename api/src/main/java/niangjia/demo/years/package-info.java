/** Five years of an invented prefecture as acts of this desk: the same seed and the same end give the same acts. */
@NullMarked
package niangjia.demo.years;

import org.jspecify.annotations.NullMarked;
