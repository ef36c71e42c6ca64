package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockRecomputed;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.AnswerKind;
import niangjia.supervision.CloseReason;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.JoinBody;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.ClueSource;
import niangjia.supervision.CorrectionKind;
import niangjia.supervision.CredentialId;
import niangjia.supervision.EvidenceKind;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.FindBreach;
import niangjia.supervision.InquiryCommand.GiveOralOpinion;
import niangjia.supervision.InquiryCommand.HearParty;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.InquiryCommand.OpenNegotiation;
import niangjia.supervision.InquiryCommand.RecordSettlement;
import niangjia.supervision.InquiryCommand.SignRecord;
import niangjia.supervision.InquiryCommand.TakeEvidence;
import niangjia.supervision.OutcomeCommand.CloseCase;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.OpenNextRound;
import niangjia.supervision.OutcomeCommand.RecordAct;
import niangjia.supervision.OutcomeCommand.ReportCase;
import niangjia.supervision.OutcomeCommand.VerifyCorrection;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.RecordReply;
import niangjia.supervision.PaperCommand.ServePaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperContent;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralCommand.PrepareReferral;
import niangjia.supervision.ReferralCommand.SendReferral;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralId;
import niangjia.supervision.Respondent;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.read.ClocksDue;
import niangjia.supervision.read.SupervisionDuties;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Supervision in a running desk: certificates from the record, clocks that the desk wakes, published courses as a file. */
class SupervisionDeskTest {
    private static final Instant AT = SupervisionCases.AT;
    private static final Actor CHAIR = SupervisionCases.CHAIR;
    private static final Actor CLERK = SupervisionCases.CLERK;
    private static final Actor FIRST = SupervisionCases.FIRST;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static SupervisionCases cases;
    private static ExecutorService writers;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        cases = SupervisionCases.of(desk);
        writers = Executors.newFixedThreadPool(4);
    }

    @AfterAll
    static void close() {
        writers.shutdownNow();
        desk.close();
    }

    @Test
    void two_who_are_certified_on_record_are_assigned_and_one_who_is_only_trained_is_not() {
        SupervisionId id = cases.bornFrom(null);
        cases.send(CHAIR, new AcceptClue(id, AT, null));
        CredentialId first = cases.certified(FIRST);
        CredentialId trained = cases.trained(SupervisionCases.SECOND);
        assertThatThrownBy(() -> cases.assign(id, List.of(first, trained)))
                .isInstanceOf(RuleViolated.class)
                .extracting("code")
                .isEqualTo("supervision/credential-not-valid");
        assertThatThrownBy(() -> cases.assign(id, List.of(first, CredentialId.of("nobody"))))
                .isInstanceOf(RuleViolated.class);
        cases.assign(id, List.of(first, cases.certified(SupervisionCases.SECOND)));
        SupervisionView view = cases.view(FIRST, id);
        assertThat(view.status()).isEqualTo(SupervisionStatus.ASSIGNED);
        assertThat(view.supervisors())
                .extracting(each -> each.staffId())
                .containsExactlyInAnyOrder(FIRST.staffId(), SupervisionCases.SECOND.staffId());
        assertThat(view.supervisors())
                .allSatisfy(each -> assertThat(each.number()).startsWith("430500-2026-"));
    }

    /** A reminder with days for the reply, silence, the next letter (淮北). */
    @Test
    void the_ladder_of_huaibei_climbs_when_the_desk_finds_the_silence() throws Exception {
        SupervisionId id = cases.registered(
                ClueSource.COMPLAINT,
                Category.WAGE_MIGRANT,
                cases.complainant(),
                150,
                null,
                new Respondent("site", null, "某项目用工主体", 150));
        List<CredentialId> team = cases.teamed(id);
        found(id, team, "site");
        served(id, "reminder", PaperKind.REMINDER, "site");
        SupervisionView waiting = cases.view(FIRST, id);
        assertThat(waiting.duty().key()).isEqualTo(SupervisionDuties.AWAIT_REPLY);
        Instant end = waiting.paper("reminder").orElseThrow().answerDueAt();
        assertThat(end).isNotNull();
        sweep(id.value(), "reminderReply:reminder#1", end);
        assertThat(lapses(id)).doesNotContain("reminderReply:reminder#1");
        sweep(id.value(), "reminderReply:reminder#1", end.plusSeconds(1));
        sweep(id.value(), "reminderReply:reminder#1", end.plusSeconds(60));
        assertThat(lapses(id)).containsOnlyOnce("reminderReply:reminder#1");
        assertThat(cases.recorded(id.value(), PaperLapsed.class))
                .singleElement()
                .satisfies(lapsed -> assertThat(lapsed.occurredAt()).isEqualTo(end));
        SupervisionView silent = cases.view(FIRST, id);
        assertThat(silent.paper("reminder").orElseThrow().status()).isEqualTo(PaperStatus.LAPSED);
        assertThat(silent.duty().key()).isEqualTo(SupervisionDuties.NEXT_RUNG);
        served(id, "opinion", PaperKind.OPINION, "site");
        cases.send(CLERK, new RecordReply(id, AT, "opinion", AnswerKind.LETTER, cases.words("正在筹款")));
        SupervisionView answered = cases.view(FIRST, id);
        assertThat(answered.respondent("site").orElseThrow().ladder())
                .extracting(rung -> rung.status())
                .containsExactly(PaperStatus.LAPSED, PaperStatus.ANSWERED, null);
        assertThat(answered.duty().key()).isEqualTo(SupervisionDuties.JUDGE);
        assertThat(answered.papers()).extracting(paper -> paper.number()).doesNotContain(0);
    }

    /** Union and inspectorate together, an opinion by word of mouth, a second report, a congress that decides (扬中). */
    @Test
    void the_joint_inquiry_and_the_second_round_of_yangzhong_end_in_one_file() {
        SupervisionId id = cases.registered(
                ClueSource.DIRECT,
                Category.HOURS_LEAVE,
                cases.complainant(),
                51,
                null,
                new Respondent("plant", null, "某健身用品有限公司", 51));
        List<CredentialId> team = cases.teamed(id);
        cases.send(CLERK, new JoinBody(id, AT, "inspectorate", "市劳动监察大队", BodyRole.CO_HANDLER));
        found(id, team, "plant");
        cases.send(FIRST, new GiveOralOpinion(id, AT, "plant", "e-plant", cases.words("协商调整作息"), team));
        cases.send(CHAIR, new OpenNegotiation(id, AT, true, true));
        cases.send(CHAIR, new RecordSettlement(id, AT, cases.words("每周休一天")));
        cases.send(CHAIR, correction(id, "plant", CorrectionKind.HOURS));
        assertThat(cases.view(FIRST, id).status()).isEqualTo(SupervisionStatus.CORRECTED);
        cases.send(CHAIR, new OpenNextRound(id, AT, cases.words("每月加班超过三十六小时")));
        SupervisionView second = cases.view(FIRST, id);
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.respondent("plant").orElseThrow().corrected()).isFalse();
        cases.send(FIRST, new OpenInquiry(id, AT, team, PaperShown.CREDENTIAL, "车间"));
        cases.send(
                CLERK,
                new RecordAct(
                        id,
                        AT,
                        ActKind.CONGRESS,
                        List.of("职工代表大会"),
                        cases.words("43票同意4票反对2票弃权"),
                        SupervisionCases.TODAY.plusDays(29)));
        cases.send(CHAIR, correction(id, "plant", CorrectionKind.CONGRESS));
        cases.send(CLERK, new InformComplainant(id, AT, Medium.PHONE, cases.words("已告知新作息")));
        cases.send(FIRST, new ReportCase(id, AT, cases.words("两轮监督，职代会表决通过")));
        assertThat(cases.view(FIRST, id).duty().key()).isEqualTo(SupervisionDuties.CLOSE);
        cases.send(CHAIR, new CloseCase(id, AT, CloseReason.CORRECTED, cases.words("职代会通过新的作息")));
        SupervisionView closed = cases.view(FIRST, id);
        assertThat(closed.status()).isEqualTo(SupervisionStatus.CLOSED);
        assertThat(closed.rounds()).hasSize(2);
        assertThat(closed.bodies()).extracting(body -> body.name()).containsExactly("市劳动监察大队");
        assertThat(closed.respondents().get(0).oral()).isNotNull();
        assertThat(closed.acts()).singleElement().satisfies(act -> assertThat(act.doneOn())
                .isEqualTo(SupervisionCases.TODAY.plusDays(29)));
        assertThat(closed.corrections()).extracting(each -> each.kind()).containsExactly("HOURS", "CONGRESS");
        assertThat(closed.outcome().round()).isEqualTo(2);
        assertThat(closed.duty()).isNull();
    }

    /** Found by the procuratorate; two operators set right months apart, one of them after it was replaced (崇阳). */
    @Test
    void two_operators_of_chongyang_are_set_right_each_on_its_own_day() {
        SupervisionId id = cases.registered(
                ClueSource.PROCURATORATE,
                Category.NEW_FORM,
                null,
                224,
                null,
                new Respondent("a", null, "平台甲运营商", 55),
                new Respondent("b", null, "平台乙运营商", 169));
        cases.send(CHAIR, new AcceptClue(id, AT, null));
        cases.send(CHAIR, correction(id, "a", CorrectionKind.INSURANCE));
        SupervisionView half = cases.view(CHAIR, id);
        assertThat(half.status()).isEqualTo(SupervisionStatus.ACCEPTED);
        assertThat(half.respondents()).extracting(RespondentView::corrected).containsExactly(true, false);
        cases.send(
                CLERK,
                new SubstituteRespondent(
                        id, AT, "b", new Respondent("b2", null, "平台乙新运营商", 169), cases.words("运营权交接")));
        cases.send(
                CHAIR,
                new VerifyCorrection(
                        id,
                        AT.plus(Duration.ofDays(240)),
                        "b2",
                        CorrectionKind.INSURANCE,
                        cases.words("169名骑手完成参保"),
                        169,
                        Money.yuan(0),
                        null));
        SupervisionView whole = cases.view(CHAIR, id);
        assertThat(whole.status()).isEqualTo(SupervisionStatus.CORRECTED);
        assertThat(whole.respondents())
                .extracting(RespondentView::respondentId, RespondentView::replaced)
                .contains(tuple("b", "b2"));
        assertThat(Duration.between(
                        whole.corrections().get(0).at(),
                        whole.corrections().get(1).at()))
                .isEqualTo(Duration.ofDays(240));
        assertThat(whole.complainant()).isNull();
        assertThat(whole.duty().key())
                .as("nobody complained, so nobody is told")
                .isEqualTo(SupervisionDuties.REPORT);
    }

    @Test
    void a_receipt_of_a_hand_over_that_fails_to_come_is_noticed_and_somebody_must_ask() throws Exception {
        ReferralId id = sent(AT);
        Instant end = due(id.value(), "receipt#1").dueAt();
        sweep(id.value(), "receipt#1", end.plusSeconds(1));
        assertThat(cases.recorded(id.value(), ClockLapsed.class))
                .singleElement()
                .satisfies(lapse -> assertThat(lapse.termId()).isEqualTo("receipt#1"));
        assertThat(due(id.value(), "chase#1")).isNotNull();
    }

    @Test
    void a_pack_activated_for_what_runs_has_clocks_of_cases_and_hand_overs_counted_anew_once() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        SupervisionId id = cases.bornFrom(null);
        cases.send(CHAIR, new AcceptClue(id, now, null));
        ReferralId handOver = sent(now);
        Instant before = due(id.value(), "investigate#1").dueAt();
        due(handOver.value(), "receipt#1");
        TermRecount recount = new TermRecount(
                desk.part(SystemDesk.class), desk.part(QueryGateway.class), desk.part(TermsInForce.class));
        recount.at(now);
        recount.at(now);
        assertThat(recounts(id.value())).isEmpty();
        String pack = """
                {"jurisdiction": "430000", "version": "2098.1", "name": "湖南省", "inForceFrom": "2026-01-01",
                 "base": "430000@2026.1",
                 "rules": [{"key": "supervision.investigate", "count": 45, "unit": "WORKING_DAYS", "starts": "CaseAccepted",
                            "source": "试", "article": "1", "verified": true}]}
                """;
        rules("packs", Map.of("file", "hunan.json", "text", pack, "reason", "新办法"));
        rules(
                "activations",
                Map.of(
                        "unit",
                        "430500",
                        "pack",
                        "430000@2098.1",
                        "effectiveOn",
                        DeskTime.dayOf(now).toString(),
                        "grandfathering",
                        "ALL_OPEN_MOVE",
                        "reason",
                        "施行"));
        recount.at(now);
        assertThat(recounts(id.value())).singleElement().satisfies(told -> {
            assertThat(told.termId()).isEqualTo("investigate#1");
            assertThat(told.source()).isEqualTo("430000@2098.1");
            assertThat(told.dueAt()).isAfter(before);
        });
        assertThat(recounts(handOver.value())).hasSize(1);
        cases.view(CHAIR, id);
        recount.at(now);
        recount.at(now);
        assertThat(recounts(id.value())).hasSize(1);
        assertThat(cases.view(CHAIR, id).recomputations()).hasSize(1);
    }

    private static ReferralId sent(Instant at) {
        ReferralId id = ReferralId.of(UUID.randomUUID().toString());
        cases.send(
                CLERK,
                new PrepareReferral(
                        id,
                        at,
                        ReferralBody.LEGAL_AID,
                        "法律援助中心",
                        SupervisionCases.CITY,
                        "visit",
                        ReferralBasis.SEPARATE_CONSENT,
                        ReferralBody.LEGAL_AID,
                        Set.of(ReferralField.NAME),
                        cases.words("移送材料"),
                        true));
        cases.send(CHAIR, new SendReferral(id, at, List.of("申请书"), "保管员"));
        return id;
    }

    private static List<ClockRecomputed> recounts(String id) {
        return cases.recorded(id, ClockRecomputed.class);
    }

    private static void rules(String act, Map<String, String> body) {
        var answer = desk.post("administrator", "/api/v1/rules/acts/" + act, JSON.writeValueAsString(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void found(SupervisionId id, List<CredentialId> team, String about) {
        cases.send(FIRST, new OpenInquiry(id, AT, team, PaperShown.CREDENTIAL, "现场"));
        for (HeardSide side : List.of(HeardSide.WORKER, HeardSide.EMPLOYER)) {
            String record = (side == HeardSide.WORKER ? "w-" : "e-") + about;
            cases.send(FIRST, new HearParty(id, AT, record, about, side, team, cases.words("受访人"), cases.words("陈述")));
            cases.send(FIRST, new SignRecord(id, AT, record, true, cases.words("签名人")));
        }
        cases.send(CLERK, new TakeEvidence(id, AT, "e1", EvidenceKind.PAYROLL, "工资表", "用人单位", cases.words("三月工资表")));
        cases.send(CHAIR, new FindBreach(id, AT, about, List.of("劳动法 50"), cases.words("查明事实"), List.of("e1"), 20));
    }

    private static void served(SupervisionId id, String paper, PaperKind kind, String about) {
        cases.send(
                CLERK,
                new DraftPaper(
                        id,
                        AT,
                        paper,
                        new PaperContent(
                                kind,
                                about,
                                SupervisionCases.CITY,
                                "某项目用工主体",
                                "opinion@1",
                                cases.words("文书内容"),
                                List.of("劳动法 50"),
                                List.of("e1"),
                                false,
                                "d1")));
        cases.send(SupervisionCases.SECOND, new PassPaper(id, AT, paper, null));
        cases.send(CHAIR, new SignPaper(id, AT, paper, "d1"));
        cases.send(CLERK, new IssuePaper(id, AT, paper, "d1"));
        cases.send(CLERK, new PlaceSeal(id, AT, paper, "保管员"));
        cases.send(CLERK, new ServePaper(id, AT, paper, ServiceWay.RECEIPT, cases.words("收件人"), "送达回证"));
    }

    private static VerifyCorrection correction(SupervisionId id, String about, CorrectionKind kind) {
        return new VerifyCorrection(id, AT, about, kind, cases.words("已核实"), 51, Money.yuan(0), null);
    }

    private static List<String> lapses(SupervisionId id) {
        return cases.recorded(id.value(), ClockLapsed.class).stream()
                .map(ClockLapsed::termId)
                .toList();
    }

    /** Until who looks for what is due knows of the clock, or of its lapse. */
    private static void sweep(String id, String termId, Instant now) throws InterruptedException {
        if (cases.recorded(id, ClockLapsed.class).stream()
                .noneMatch(each -> each.termId().equals(termId))) {
            due(id, termId);
        }
        TermSweep sweep =
                new TermSweep(desk.part(SystemDesk.class), desk.part(QueryGateway.class), Duration.ZERO, writers);
        assertThat(sweep.at(now).failed()).isZero();
    }

    private static DueTerm due(String id, String termId) {
        SupervisionCases.await(termId + " of " + id, () -> running().stream().anyMatch(each -> is(each, id, termId)));
        return running().stream()
                .filter(each -> is(each, id, termId))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(DueTerm term, String id, String termId) {
        return term.caseId().equals(id) && term.termId().equals(termId);
    }

    private static List<DueTerm> running() {
        Actor asker = desk.part(SystemDesk.class).actor(TermSweep.PART);
        Instant farAway = Instant.parse("2099-01-01T00:00:00Z");
        return desk.part(QueryGateway.class)
                .query(new ClocksDue(asker, farAway, null, 1000), DuePage.class)
                .join()
                .terms();
    }
}
