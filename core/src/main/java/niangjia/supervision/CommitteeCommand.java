package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a supervision committee (监督委员会). */
public sealed interface CommitteeCommand {
    CommitteeId committeeId();

    /** When it happened in the world. */
    Instant occurredAt();

    record Establish(
            @TargetAggregateIdentifier CommitteeId committeeId,
            Instant occurredAt,
            UnitRef unit,
            List<CommitteeMember> members,
            LocalDate from,
            LocalDate to)
            implements CommitteeCommand {}

    record ChangeMembers(
            @TargetAggregateIdentifier CommitteeId committeeId,
            Instant occurredAt,
            List<CommitteeMember> members,
            String reason)
            implements CommitteeCommand {}

    record ReElect(
            @TargetAggregateIdentifier CommitteeId committeeId,
            Instant occurredAt,
            List<CommitteeMember> members,
            LocalDate from,
            LocalDate to)
            implements CommitteeCommand {}

    record FileList(@TargetAggregateIdentifier CommitteeId committeeId, Instant occurredAt, UnitRef withUnit)
            implements CommitteeCommand {}

    record Dissolve(@TargetAggregateIdentifier CommitteeId committeeId, Instant occurredAt, LocalDate on, String reason)
            implements CommitteeCommand {}
}
