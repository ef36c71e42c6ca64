/** Papers of the federation: templates with named places, what is put in them, and the letter that comes out. Knows no case; who may sign and send is decided elsewhere. */
@NullMarked
package niangjia.letters;

import org.jspecify.annotations.NullMarked;
