/** What every page and every answer of the API shares: how a command is sent, and how a refusal is told. */
@NullMarked
package niangjia.shared.web;

import org.jspecify.annotations.NullMarked;
