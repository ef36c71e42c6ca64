package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.shared.Actor;

/** What is known of this mediator? Answered with an optional {@link MediatorView}. */
public record MediatorOf(Actor viewer, String mediatorId, LocalDate on) {}
