/** How complaints are shown and asked for: JSON and pages, without a decision about any of them. */
@NullMarked
package niangjia.complaint.web;

import org.jspecify.annotations.NullMarked;
