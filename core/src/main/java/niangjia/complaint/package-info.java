/** What is said about a complaint (诉求): its commands, events and the words they use. */
@NullMarked
package niangjia.complaint;

import org.jspecify.annotations.NullMarked;
