package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;

/** What happened to a supervision committee (监督委员会). */
public sealed interface CommitteeEvent {
    String committeeId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "committee.CommitteeEstablished")
    record CommitteeEstablished(
            String committeeId,
            Instant occurredAt,
            String unitId,
            String unitPath,
            List<CommitteeMember> members,
            LocalDate from,
            LocalDate to)
            implements CommitteeEvent {}

    @Recorded(name = "committee.CommitteeMembersChanged")
    record CommitteeMembersChanged(String committeeId, Instant occurredAt, List<CommitteeMember> members, String reason)
            implements CommitteeEvent {}

    @Recorded(name = "committee.CommitteeReElected")
    record CommitteeReElected(
            String committeeId, Instant occurredAt, List<CommitteeMember> members, LocalDate from, LocalDate to)
            implements CommitteeEvent {}

    @Recorded(name = "committee.CommitteeListFiled")
    record CommitteeListFiled(String committeeId, Instant occurredAt, String withUnitId, String withUnitPath)
            implements CommitteeEvent {}

    @Recorded(name = "committee.CommitteeDissolved")
    record CommitteeDissolved(String committeeId, Instant occurredAt, LocalDate on, String reason)
            implements CommitteeEvent {}
}
