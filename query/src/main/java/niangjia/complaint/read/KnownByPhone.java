package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * Who has called from this number before? Answered with {@link KnownPeople}, the latest complaint first, without those
 * whose caller is sealed for the viewer.
 *
 * @param phoneHash keyed hash of the normalised number
 */
public record KnownByPhone(Actor viewer, String phoneHash) {}
