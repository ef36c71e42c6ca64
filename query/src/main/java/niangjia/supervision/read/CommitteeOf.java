package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;

/** What is known of this committee? Answered with an optional {@link CommitteeView}. */
public record CommitteeOf(Actor viewer, String committeeId, LocalDate on) {}
