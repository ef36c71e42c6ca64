/** What the office tells a worker on the spot: short guidance with its source, kept in versions by an administrator. */
@NullMarked
package niangjia.knowledge;

import org.jspecify.annotations.NullMarked;
