/** Units of the federation and the people who serve in them: what can be said about both, and what was. */
@NullMarked
package niangjia.organisation;

import org.jspecify.annotations.NullMarked;
