/** Labour-dispute mediation: from an application to money received, the people who mediate, and where and when they sit. */
@NullMarked
package niangjia.mediation;

import org.jspecify.annotations.NullMarked;
