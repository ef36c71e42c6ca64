/** The rules in force on pages and for programs: looked at, tried as what-if, changed. */
@NullMarked
package niangjia.rules.web;

import org.jspecify.annotations.NullMarked;
