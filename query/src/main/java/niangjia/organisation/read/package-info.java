/** What is remembered of the federation: its units as a tree, its staff and what each may do on which day. */
@NullMarked
package niangjia.organisation.read;

import org.jspecify.annotations.NullMarked;
