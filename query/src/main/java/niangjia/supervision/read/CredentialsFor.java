package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/**
 * Who may supervise for this unit on the day? Answered with a {@link CredentialPage} of all whose certificates hold: those
 * of the unit first, then those of the unions above, who may help out; only for a unit the viewer reaches.
 */
public record CredentialsFor(Actor viewer, UnitRef unit, LocalDate on) {}
