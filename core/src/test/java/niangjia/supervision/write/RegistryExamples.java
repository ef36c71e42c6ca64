package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.FACTORY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.OTHER_COUNTY;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import niangjia.complaint.Medium;
import niangjia.supervision.CommitteeCommand.ChangeMembers;
import niangjia.supervision.CommitteeCommand.Dissolve;
import niangjia.supervision.CommitteeCommand.Establish;
import niangjia.supervision.CommitteeCommand.FileList;
import niangjia.supervision.CommitteeCommand.ReElect;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.CommitteeStatus;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.RecordTraining;
import niangjia.supervision.CredentialCommand.Reinstate;
import niangjia.supervision.CredentialCommand.Renew;
import niangjia.supervision.CredentialCommand.Revoke;
import niangjia.supervision.CredentialCommand.Suspend;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import niangjia.supervision.CredentialEvent.SupervisorCertified;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;
import niangjia.supervision.CredentialId;
import niangjia.supervision.CredentialStatus;
import niangjia.supervision.EmployerCommand.CloseEmployer;
import niangjia.supervision.EmployerCommand.LinkUnion;
import niangjia.supervision.EmployerCommand.MoveEmployer;
import niangjia.supervision.EmployerCommand.RecordHeadCount;
import niangjia.supervision.EmployerCommand.RegisterEmployer;
import niangjia.supervision.EmployerCommand.RenameEmployer;
import niangjia.supervision.EmployerCommand.ReopenEmployer;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerId;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.MemberRank;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralCommand.ChaseReferral;
import niangjia.supervision.ReferralCommand.InformWorker;
import niangjia.supervision.ReferralCommand.PrepareReferral;
import niangjia.supervision.ReferralCommand.RecordOutcome;
import niangjia.supervision.ReferralCommand.RecordProgress;
import niangjia.supervision.ReferralCommand.RecordReceipt;
import niangjia.supervision.ReferralCommand.RecordRefusal;
import niangjia.supervision.ReferralCommand.SendReferral;
import niangjia.supervision.ReferralCommand.WithdrawConsent;
import niangjia.supervision.ReferralCommand.WithdrawReferral;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralSent;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralId;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.RevokeGround;
import org.jspecify.annotations.Nullable;

/** For every command of the streams beside the case one that succeeds, and the shortest way to every state of theirs. */
final class RegistryExamples {
    static final CredentialId CREDENTIAL = CredentialId.of("1");
    static final CommitteeId COMMITTEE = CommitteeId.of(COUNTY.id());
    static final EmployerId EMPLOYER = EmployerId.of("1");
    static final ReferralId REFERRAL = ReferralId.of("1");
    static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    private RegistryExamples() {}

    static List<Object> commands() {
        return List.of(
                new RecordTraining(CREDENTIAL, AT, "staff:1", "王某", COUNTY, "劳动法律监督培训", TODAY),
                new RecordExam(CREDENTIAL, AT, TODAY, 88, true),
                new Certify(CREDENTIAL, AT, CITY, TODAY, NEXT_YEAR),
                new Renew(CREDENTIAL, AT, NEXT_YEAR.plusDays(1)),
                new Suspend(CREDENTIAL, AT, "reason"),
                new Reinstate(CREDENTIAL, AT, "reason"),
                new Revoke(CREDENTIAL, AT, RevokeGround.POST_LEFT, "reason"),
                establish(COMMITTEE, members(3)),
                new ChangeMembers(COMMITTEE, AT, members(4), "reason"),
                new ReElect(COMMITTEE, AT, members(3), TODAY, NEXT_YEAR),
                new FileList(COMMITTEE, AT, CITY),
                new Dissolve(COMMITTEE, AT, TODAY, "reason"),
                new RegisterEmployer(EMPLOYER, AT, "某公司", "91430500MA00000000", COUNTY, "制造业"),
                new RenameEmployer(EMPLOYER, AT, "某新公司"),
                new MoveEmployer(EMPLOYER, AT, OTHER_COUNTY),
                new RecordHeadCount(EMPLOYER, AT, TODAY, 120, 60),
                new LinkUnion(EMPLOYER, AT, FACTORY),
                new CloseEmployer(EMPLOYER, AT, TODAY, "reason"),
                new ReopenEmployer(EMPLOYER, AT, TODAY, "reason"),
                prepare(
                        ReferralBody.LEGAL_AID,
                        ReferralBasis.SEPARATE_CONSENT,
                        ReferralBody.LEGAL_AID,
                        true,
                        ReferralField.NAME,
                        ReferralField.FACTS),
                new WithdrawConsent(REFERRAL, AT, sealed("words")),
                new SendReferral(REFERRAL, AT, List.of("申请书"), "keeper"),
                new RecordReceipt(REFERRAL, AT, "2026-1", sealed("receiver")),
                new RecordRefusal(REFERRAL, AT, sealed("reason")),
                new ChaseReferral(REFERRAL, AT, sealed("text")),
                new RecordProgress(REFERRAL, AT, sealed("text")),
                new RecordOutcome(REFERRAL, AT, sealed("outcome")),
                new InformWorker(REFERRAL, AT, Medium.PHONE, sealed("words")),
                new WithdrawReferral(REFERRAL, AT, sealed("reason")));
    }

    static Object commandOf(Class<?> type) {
        return commands().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    static Establish establish(CommitteeId id, List<CommitteeMember> members) {
        return new Establish(id, AT, COUNTY, members, TODAY, NEXT_YEAR);
    }

    /** The first of them chairs and is vice-chair of the union. */
    static List<CommitteeMember> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CommitteeMember(
                        "staff:" + i,
                        "某" + i,
                        i == 0 ? MemberRank.UNION_VICE_CHAIR : MemberRank.MEMBER,
                        i == 0,
                        i == 1))
                .toList();
    }

    static PrepareReferral prepare(
            ReferralBody body,
            ReferralBasis basis,
            @Nullable ReferralBody consentFor,
            boolean named,
            ReferralField... fields) {
        return new PrepareReferral(
                REFERRAL,
                AT,
                body,
                "某机构",
                COUNTY,
                ID.value(),
                basis,
                consentFor,
                Set.of(fields),
                sealed("content"),
                named);
    }

    static List<Object> until(CredentialStatus status) {
        String id = CREDENTIAL.value();
        List<Object> trained =
                List.of(new SupervisorTrained(id, AT, "staff:1", "王某", COUNTY.id(), COUNTY.path(), "course", TODAY));
        List<Object> examined = Happened.and(trained, new SupervisorExamined(id, AT, TODAY, 88, true));
        List<Object> certified = Happened.and(
                examined,
                new SupervisorCertified(id, AT, CITY.id(), CITY.path(), TODAY, NEXT_YEAR, "430500-2026-0001"));
        return switch (status) {
            case TRAINED -> trained;
            case EXAMINED -> examined;
            case CERTIFIED -> certified;
            case SUSPENDED -> Happened.and(certified, new CertificateSuspended(id, AT, "reason"));
            case REVOKED -> Happened.and(certified, new CertificateRevoked(id, AT, "POST_LEFT", "reason"));
        };
    }

    static List<Object> until(CommitteeStatus status) {
        String id = COMMITTEE.value();
        List<Object> standing =
                List.of(new CommitteeEstablished(id, AT, COUNTY.id(), COUNTY.path(), members(3), TODAY, NEXT_YEAR));
        return status == CommitteeStatus.STANDING
                ? standing
                : Happened.and(standing, new CommitteeDissolved(id, AT, TODAY, "reason"));
    }

    static List<Object> until(EmployerStatus status) {
        String id = EMPLOYER.value();
        List<Object> open = List.of(new EmployerRegistered(id, AT, "某公司", null, COUNTY.id(), COUNTY.path(), "制造业"));
        return status == EmployerStatus.OPEN ? open : Happened.and(open, new EmployerClosed(id, AT, TODAY, "reason"));
    }

    static List<Object> until(ReferralStatus status) {
        String id = REFERRAL.value();
        List<Object> prepared = List.of(new ReferralPrepared(
                id,
                AT,
                "LEGAL_AID",
                "某机构",
                COUNTY.id(),
                COUNTY.path(),
                ID.value(),
                "SEPARATE_CONSENT",
                "LEGAL_AID",
                List.of("FACTS", "NAME"),
                sealed("content"),
                true));
        List<Object> sent = Happened.and(prepared, new ReferralSent(id, AT, List.of("申请书"), "keeper"));
        return switch (status) {
            case PREPARED -> prepared;
            case SENT -> sent;
            case RECEIVED -> Happened.and(sent, new ReferralReceived(id, AT, "2026-1", sealed("receiver")));
            case REFUSED -> Happened.and(sent, new ReferralRefused(id, AT, sealed("reason")));
            case ANSWERED -> Happened.and(sent, new ReferralOutcomeRecorded(id, AT, sealed("outcome")));
            case WITHDRAWN -> Happened.and(sent, new ReferralWithdrawn(id, AT, sealed("reason")));
        };
    }
}
