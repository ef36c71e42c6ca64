/**
 * Proof for outsiders: the tree over the record, signed checkpoints, the bundle and the program that verifies it. Nothing
 * but the JDK is used here, so that the verifier stays one small jar that anybody can read whole.
 */
@NullMarked
package niangjia.verify;

import org.jspecify.annotations.NullMarked;
