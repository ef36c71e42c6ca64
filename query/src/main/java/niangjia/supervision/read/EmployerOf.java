package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;

/** What is known of this employer? Answered with an optional {@link EmployerView}. */
public record EmployerOf(Actor viewer, String employerId, LocalDate on) {}
