/** Mediation on pages and for programs. */
@NullMarked
package niangjia.mediation.web;

import org.jspecify.annotations.NullMarked;
