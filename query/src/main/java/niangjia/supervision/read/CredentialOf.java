package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;

/** What is known of this certificate? Answered with an optional {@link CredentialView}. */
public record CredentialOf(Actor viewer, String credentialId, LocalDate on) {}
