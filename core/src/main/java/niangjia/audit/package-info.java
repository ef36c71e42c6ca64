/** Looking back at what was done: file reviews, what auditors ask, and what they find. No case is changed here. */
@NullMarked
package niangjia.audit;

import org.jspecify.annotations.NullMarked;
