/** The application: what is opened in which order, who may sign in, and what the settings say. */
@NullMarked
package niangjia.desk;

import org.jspecify.annotations.NullMarked;
