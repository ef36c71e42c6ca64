/** What a file review decides. */
@NullMarked
package niangjia.audit.write;

import org.jspecify.annotations.NullMarked;
