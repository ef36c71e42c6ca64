package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * Whose name begins like this? Answered with {@link KnownPeople}, without those whose caller is sealed for the viewer.
 *
 * @param prefix a blank one finds nobody
 */
public record KnownByName(Actor viewer, String prefix) {}
