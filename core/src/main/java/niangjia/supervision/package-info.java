/**
 * Labour-law supervision: from a clue to a corrected employer, the three papers, hand-overs to other bodies, and who may
 * supervise whom.
 */
@NullMarked
package niangjia.supervision;

import org.jspecify.annotations.NullMarked;
