/** The demonstration: an invented federation and published courses of events, played through the public API. */
@NullMarked
package niangjia.demo;

import org.jspecify.annotations.NullMarked;
