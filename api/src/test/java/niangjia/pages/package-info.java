/** The pages as people use them. */
@NullMarked
package niangjia.pages;

import org.jspecify.annotations.NullMarked;
