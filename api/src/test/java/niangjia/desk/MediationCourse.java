package niangjia.desk;

import static niangjia.desk.SupervisionCases.AT;
import static niangjia.desk.SupervisionCases.CHAIR;
import static niangjia.desk.SupervisionCases.CITY;
import static niangjia.desk.SupervisionCases.CLERK;
import static niangjia.desk.SupervisionCases.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import niangjia.complaint.Category;
import niangjia.complaint.DutyKind;
import niangjia.complaint.Medium;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.complaint.Satisfaction;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.RejectApplication;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ChosenBy;
import niangjia.mediation.Claim;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.Conflict;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndGround;
import niangjia.mediation.EndingCommand.CallBack;
import niangjia.mediation.EndingCommand.CloseCase;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediationId;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.MediatorCommand.EnterMediator;
import niangjia.mediation.MediatorCommand.TrainMediator;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.PartySide;
import niangjia.mediation.Payment;
import niangjia.mediation.PaymentWay;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.RejectGround;
import niangjia.mediation.Route;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SideParty;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.Actor;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import org.jspecify.annotations.Nullable;

/** Mediations of a running desk, led through its command gateway; of one worker and one employer, about 1,000 yuan. */
record MediationCourse(SupervisionCases desk, Actor mediator, MediatorId entry, PersonId applicant, PersonId employer) {
    /** When the one instalment is due, and when the one duty is looked at. */
    static final LocalDate DUE = TODAY.plusDays(10);

    private static final List<PartySide> BOTH = List.of(PartySide.APPLICANT, PartySide.RESPONDENT);
    private static final Money SUM = Money.yuan(1000);

    static MediationCourse of(SupervisionCases desk) {
        String staff = "staff:mediator-" + UUID.randomUUID();
        MediatorId entry = MediatorId.ofStaff(staff);
        desk.send(
                CHAIR,
                new EnterMediator(
                        entry,
                        AT,
                        staff,
                        "彭秀兰",
                        CITY,
                        Set.of(Category.WAGE),
                        List.of("普通话"),
                        List.of(),
                        TODAY,
                        TODAY.plusYears(2)));
        desk.send(CHAIR, new TrainMediator(entry, AT, "岗前培训", TODAY, 24));
        Actor mediator = new Actor(staff, "彭秀兰", EnumSet.of(Role.MEDIATOR), CITY, null);
        return new MediationCourse(desk, mediator, entry, key(desk), key(desk));
    }

    private static PersonId key(SupervisionCases desk) {
        Seals seals = desk.desk().part(Seals.class);
        PersonId person = seals.newPerson();
        seals.ensure(person);
        return person;
    }

    MediationId received(@Nullable String bornFrom) {
        return received(AT, bornFrom);
    }

    MediationId received(Instant at, @Nullable String bornFrom) {
        MediationId id = MediationId.of(UUID.randomUUID().toString());
        desk.send(
                CLERK,
                new ReceiveApplication(
                        id,
                        at,
                        origin(bornFrom),
                        DeskKind.UNION,
                        Category.WAGE,
                        CITY,
                        applicant,
                        employer,
                        List.of(
                                party(PartySide.APPLICANT, Party.person("a1", desk.words("陈建军"))),
                                party(PartySide.RESPONDENT, Party.organisation("r1", PartyKind.EMPLOYER, "宏泰鞋材有限公司"))),
                        desk.words("拖欠两个月工资"),
                        null,
                        bornFrom,
                        null,
                        null,
                        1,
                        TODAY.minusDays(30)));
        return id;
    }

    private static ApplicationOrigin origin(@Nullable String bornFrom) {
        if (bornFrom == null) {
            return ApplicationOrigin.WRITTEN;
        }
        return bornFrom.startsWith("supervision:") ? ApplicationOrigin.SUPERVISION : ApplicationOrigin.COMPLAINT;
    }

    private static SideParty party(PartySide side, Party party) {
        return new SideParty(side, party, null, null, null);
    }

    void rejected(MediationId id) {
        desk.send(CLERK, new RejectApplication(id, AT, RejectGround.NOT_COVERED, desk.words("不属劳动争议"), "法院"));
    }

    void accepted(MediationId id) {
        desk.send(
                CLERK,
                new ScreenApplication(
                        id,
                        AT,
                        MediationTrack.LABOUR,
                        List.of(DisputeKind.PAY_INJURY_COST_COMPENSATION),
                        desk.words("可以调解"),
                        null));
        desk.send(CLERK, new RecordConsent(id, AT, "r1", true, Medium.IN_PERSON));
        desk.send(CHAIR, new AcceptCase(id, AT, null));
    }

    /** Accepted, with a mediator and one claim: wages. */
    void claimed(MediationId id) {
        accepted(id);
        desk.send(
                CHAIR,
                new AppointMediators(id, AT, List.of(new MediatorNamed(entry, Conflict.NONE)), ChosenBy.PARTIES));
        desk.send(
                CLERK,
                new StateClaim(id, AT, new Claim("k1", ClaimKind.WAGE, SUM, TODAY.minusDays(30), desk.words("八九月工资"))));
    }

    /** Without an agreement, called back and closed. */
    void failed(MediationId id) {
        claimed(id);
        desk.send(
                mediator,
                new EndWithoutAgreement(id, AT, EndGround.DEADLOCK, desk.words("差距太大"), List.of(Route.ARBITRATION)));
        closed(id, CaseEnd.NOT_AGREED, "未达成协议");
    }

    /** Talked about, agreed, signed by all and sealed. */
    void agreed(MediationId id) {
        claimed(id);
        desk.send(mediator, new HoldTalk(id, AT, "t1", Medium.IN_PERSON, BOTH, List.of(entry), desk.words("面谈")));
        desk.send(mediator, new SettleClaims(id, AT, "s1", List.of("k1"), SUM, "r1"));
        desk.send(
                mediator,
                new DraftAgreement(
                        id,
                        AT,
                        new AgreementDraft(
                                "g1",
                                desk.words("欠薪属实"),
                                desk.words("十日内付清"),
                                List.of(new PlannedPayment("i1", "r1", "a1", SUM, DUE)),
                                List.of(new PlannedDuty("d1", DutyKind.CERTIFICATE, "r1", desk.words("出具证明"), DUE)),
                                List.of(),
                                List.of(LawfulPoint.values()),
                                "digest")));
        sign(id, SignerKind.PARTY, "a1");
        sign(id, SignerKind.PARTY, "r1");
        sign(id, SignerKind.MEDIATOR, entry.value());
        desk.send(CHAIR, new SealAgreement(id, AT, "g1", "digest", "保管员"));
    }

    void paid(MediationId id, Instant at) {
        desk.send(
                CLERK,
                new RecordPayment(id, at, new Payment("p1", "i1", "r1", SUM, PaymentWay.TRANSFER, TODAY, "回单", false)));
    }

    private void closed(MediationId id, CaseEnd reason, String outcome) {
        desk.send(CLERK, new CallBack(id, AT, "a1", true, Satisfaction.SATISFIED, desk.words("已回访")));
        desk.send(CHAIR, new CloseCase(id, AT, reason, desk.words(outcome)));
    }

    private void sign(MediationId id, SignerKind kind, String signer) {
        desk.send(
                mediator,
                new SignAgreement(id, AT, "g1", "digest", new Signature(kind, signer, SignatureWay.BY_HAND, null)));
    }
}
