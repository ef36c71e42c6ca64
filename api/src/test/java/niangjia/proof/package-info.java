/** Proof by force: a desk killed under load, what it acknowledged, and what it is able to carry. */
@NullMarked
package niangjia.proof;

import org.jspecify.annotations.NullMarked;
