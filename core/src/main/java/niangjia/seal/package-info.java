/** Seals the record: signs what it holds at intervals, anchors it outside, and hands it out with the proof. */
@NullMarked
package niangjia.seal;

import org.jspecify.annotations.NullMarked;
