/** Plumbing of the read side: the store of read models, how events become documents, paging, waiting and rebuilding. */
@NullMarked
package niangjia.shared.read;

import org.jspecify.annotations.NullMarked;
