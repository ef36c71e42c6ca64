/** Letters as people hold them: a file for the word processor, a page for the printer, a preview that marks what is missing. */
@NullMarked
package niangjia.letters.web;

import org.jspecify.annotations.NullMarked;
