/** Supervision for people and for programs: cases, their acts, and the papers that leave the house. */
@NullMarked
package niangjia.supervision.web;

import org.jspecify.annotations.NullMarked;
