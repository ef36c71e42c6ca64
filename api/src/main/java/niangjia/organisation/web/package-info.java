/** Units and staff as they are seen and asked for on the screen, and the door everybody comes in by. */
@NullMarked
package niangjia.organisation.web;

import org.jspecify.annotations.NullMarked;
