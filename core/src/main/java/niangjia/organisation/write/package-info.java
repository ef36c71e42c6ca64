/** What is decided about units and staff, and by which rules an act is refused. */
@NullMarked
package niangjia.organisation.write;

import org.jspecify.annotations.NullMarked;
