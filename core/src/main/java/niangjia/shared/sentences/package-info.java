/**
 * Sentences that hold in more than one feature: how each is judged and what it tells. Each feature has a rule of its own by
 * the sentence's name, with a code of its own.
 */
@NullMarked
package niangjia.shared.sentences;

import org.jspecify.annotations.NullMarked;
