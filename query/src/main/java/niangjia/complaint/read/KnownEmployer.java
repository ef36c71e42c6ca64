package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * Which employers, named in the clear, begin like this? Answered with {@link KnownEmployers}.
 *
 * @param prefix a blank one finds nobody
 */
public record KnownEmployer(Actor viewer, String prefix) {}
