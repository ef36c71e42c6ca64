package niangjia.organisation.read;

import niangjia.shared.Actor;

/** One person, as far as the viewer may know. Answered with an optional {@link StaffMember}. */
public record StaffSeen(Actor viewer, String staffId) {}
