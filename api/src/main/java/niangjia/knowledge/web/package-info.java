/** Guidance beside the call, and the pages and the API where it is kept. */
@NullMarked
package niangjia.knowledge.web;

import org.jspecify.annotations.NullMarked;
