package niangjia.shared;

import java.time.Instant;

/**
 * What a person has typed on a matter and not yet handed in.
 *
 * @param matter what it is about, for example {@code call:new} or {@code complaint:<id>:<act>}
 * @param revision counts each keeping and each ending of this person's draft on this matter, from 1 and for ever on
 * @param words as the page wrote them; the record does not look into them
 * @param seat the window they were typed in, as the page calls it
 */
public record Draft(String matter, long revision, String words, String seat, Instant savedAt) {}
