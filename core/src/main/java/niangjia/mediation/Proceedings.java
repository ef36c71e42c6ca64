package niangjia.mediation;

import niangjia.complaint.Forum;
import org.jspecify.annotations.Nullable;

/**
 * The same matter at a body outside.
 *
 * @param linkId unique within the case
 * @param body its name
 * @param number of its file, as far as known
 */
public record Proceedings(
        String linkId, Forum forum, String body, @Nullable String number, ProceedingsStanding standing) {}
