/** What is decided about a complaint: the aggregate, its parts and the rules that refuse. */
@NullMarked
package niangjia.complaint.write;

import org.jspecify.annotations.NullMarked;
