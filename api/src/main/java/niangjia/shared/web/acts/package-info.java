/** What any act takes, read off the record of its command: for the API, for pages and for their documents alike. */
@NullMarked
package niangjia.shared.web.acts;

import org.jspecify.annotations.NullMarked;
