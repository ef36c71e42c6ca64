/** What a mediator looks up all day: sums of labour law, each reckoned with its article and its arithmetic, none decided. */
@NullMarked
package niangjia.mediation.sums;

import org.jspecify.annotations.NullMarked;
