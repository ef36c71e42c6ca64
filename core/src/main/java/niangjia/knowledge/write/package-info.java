/** Who may put which guidance on record, and what it must hold. */
@NullMarked
package niangjia.knowledge.write;

import org.jspecify.annotations.NullMarked;
