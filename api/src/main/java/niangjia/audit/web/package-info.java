/** The auditor's desk on pages and for programs: looking back, and proof that nothing was changed. */
@NullMarked
package niangjia.audit.web;

import org.jspecify.annotations.NullMarked;
