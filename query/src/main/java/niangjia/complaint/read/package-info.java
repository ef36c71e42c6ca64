/** What is remembered of complaints: the call register, the work queue, the case file and who is known already. */
@NullMarked
package niangjia.complaint.read;

import org.jspecify.annotations.NullMarked;
