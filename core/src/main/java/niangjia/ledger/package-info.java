/** The durable record: events, tokens, keys, numbers and claims in one database; no feature imports it. */
@NullMarked
package niangjia.ledger;

import org.jspecify.annotations.NullMarked;
