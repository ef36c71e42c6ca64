/** The record read again: how anything stood at any moment. */
@NullMarked
package niangjia.audit.read;

import org.jspecify.annotations.NullMarked;
