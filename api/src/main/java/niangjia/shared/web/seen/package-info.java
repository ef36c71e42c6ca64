/** What stood on a screen when somebody decided: remembered, signed, and held against the record. */
@NullMarked
package niangjia.shared.web.seen;

import org.jspecify.annotations.NullMarked;
