/** What is remembered of the rules in force: those that hold now, who changed them, and what another change would move. */
@NullMarked
package niangjia.rules.read;

import org.jspecify.annotations.NullMarked;
