package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MediationFileTest {
    private static final String ID = "mediation:00001";

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final EachEventTwice record = new EachEventTwice();
    private final ReadModelDesk desk = new ReadModelDesk(
            record, MediationFile.GROUP, new MediationFile(store, new FakeSeals(), record::readEvents));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private MediationView long_course() {
        MediationTale tale = EveryMediationEvent.longCourse(1);
        desk.tell(tale.events());
        MediationView view = view(MediationTale.MEDIATOR);
        assertThat(view.sequence()).isEqualTo(tale.events().size() - 1);
        return view;
    }

    @Test
    void the_file_says_how_the_case_came_and_where_it_stands() {
        MediationView view = long_course();
        assertThat(view.number()).isEqualTo("TJ-2026-0001");
        assertThat(view.status()).isEqualTo(MediationStatus.ARCHIVED);
        assertThat(view.acceptedAt()).isAfter(view.receivedAt());
        assertThat(view.effectiveAt()).isAfter(view.acceptedAt());
        assertThat(view.holderId()).isEqualTo(MediationTale.COUNTY.id());
        assertThat(view.holderPath()).isEqualTo(MediationTale.COUNTY.path());
        assertThat(view.origin().kind()).isEqualTo("COURT_BEFORE_FILING");
        assertThat(view.origin().bornFrom()).isEqualTo("supervision:00001");
        assertThat(view.origin().body()).isEqualTo("某区法院");
        assertThat(view.origin().number()).isEqualTo("2026-民初-1");
        assertThat(view.track()).isEqualTo("LABOUR");
        assertThat(view.workers()).isEqualTo(12);
        assertThat(view.employmentEndedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(view.account()).isEqualTo(Words.clear("拖欠工资四个月"));
        assertThat(view.spotRecord()).isNull();
        assertThat(view.screening().kinds()).containsExactly("PAY_INJURY_COST_COMPENSATION");
        assertThat(view.screening().note()).isEqualTo(Words.clear("属于劳动争议"));
        assertThat(view.relation().grounds()).isEqualTo(Words.clear("有考勤记录"));
        assertThat(view.rejection()).isNull();
        assertThat(view.asked()).hasSize(1);
        assertThat(view.acceptance()).isEqualTo(Words.clear("予以受理"));
        assertThat(view.bodies()).extracting(each -> each.left()).containsExactly(true);
        assertThat(view.proceedings())
                .extracting(
                        ProceedingsView::linkId,
                        ProceedingsView::standing,
                        ProceedingsView::sent,
                        ProceedingsView::covered)
                .containsExactly(tuple("link", "SENT", true, true), tuple("l2", "AGREED", false, true));
        assertThat(view.proceedings())
                .allSatisfy(each -> assertThat(each.reportedAt()).isNotNull());
        assertThat(view.proceedings().get(0).papersSignedAt()).isNotNull();
    }

    @Test
    void who_takes_part_is_told_with_those_who_were_replaced() {
        MediationView view = long_course();
        assertThat(view.parties())
                .extracting(PartyView::partyId, PartyView::side, PartyView::replacedBy, PartyView::answer)
                .containsExactly(
                        tuple("a1", "APPLICANT", null, null),
                        tuple("r1", "RESPONDENT", "r2", null),
                        tuple("t1", "THIRD", null, null),
                        tuple("r2", "RESPONDENT", null, "GIVEN"));
        assertThat(view.partiesOn(PartySide.RESPONDENT))
                .extracting(PartyView::name)
                .containsExactly("公司r2");
        PartyView worker = view.party("a1").orElseThrow();
        assertThat(worker.person()).isEqualTo(Words.clear("陈建军"));
        assertThat(worker.contact()).isEqualTo(Words.clear("13873906207"));
        assertThat(worker.representative()).isEqualTo(Words.clear("代理人陈丽"));
    }

    @Test
    void the_bench_and_the_sessions_are_told_as_they_went() {
        MediationView view = long_course();
        assertThat(view.bench())
                .extracting(BenchView::mediatorId, BenchView::state, BenchView::replacedBy)
                .containsExactly(
                        tuple("mediator:m1", "STANDS", null),
                        tuple("mediator:m2", "OBJECTED", "mediator:m3"),
                        tuple("mediator:m3", "STOOD_ASIDE", null));
        assertThat(view.mediators()).extracting(BenchView::name).containsExactly("调解员m1");
        assertThat(view.sessions())
                .extracting(SessionView::sessionId, SessionView::kind, SessionView::status)
                .containsExactly(
                        tuple("s1", "JOINT", "HELD"),
                        tuple("s2", "CAUCUS", "HELD"),
                        tuple("talk", "TALK", "HELD"),
                        tuple("s3", "JOINT", "MISSED"),
                        tuple("s4", "JOINT", "CANCELLED"));
        SessionView first = view.session("s1").orElseThrow();
        assertThat(first.mediators()).containsExactly("mediator:m1");
        assertThat(first.told())
                .as("whoever was told of the old hour is told again")
                .extracting(each -> each.partyId())
                .containsExactly("a1", "r2");
        assertThat(first.checks()).singleElement().satisfies(each -> assertThat(each.check())
                .isEqualTo("FACE_COMPARED"));
        assertThat(first.present()).containsExactly("a1", "r2");
        assertThat(first.minutes()).isEqualTo(Words.clear("笔录s1"));
        assertThat(first.signed()).isEqualTo("SIGNED");
        assertThat(first.moves()).singleElement().satisfies(each -> assertThat(each.from())
                .isBefore(first.from()));
        assertThat(view.session("s2").orElseThrow().side()).isEqualTo("APPLICANT");
        assertThat(view.session("s2").orElseThrow().minutes()).isNull();
        assertThat(view.session("s3").orElseThrow().absences())
                .extracting(each -> each.partyId() + " " + each.goodReason())
                .containsExactly("r2 false");
        assertThat(view.session("s4").orElseThrow().cancelled()).isEqualTo(Words.clear("会议室停电"));
        assertThat(view.appraisals().get(0).result()).isEqualTo(Words.clear("同一人"));
        assertThat(view.proposals().get(0).answers())
                .extracting(each -> each.side() + " " + each.answer())
                .containsExactly("RESPONDENT COUNTERED", "APPLICANT ACCEPTED");
        assertThat(view.extensions().get(0).days()).isEqualTo(10);
        assertThat(view.stops().get(0).resumedAt()).isNotNull();
        assertThat(view.shamReports()).hasSize(1);
    }

    @Test
    void the_claims_table_shows_what_became_of_each_item() {
        MediationView view = long_course();
        assertThat(view.claims().claims())
                .extracting(ClaimView::claimId, ClaimView::version, ClaimView::result, ClaimView::settlementId)
                .containsExactly(
                        tuple("c1", 2, "SETTLED", "st2"),
                        tuple("c2", 1, "WAIVED", null),
                        tuple("c3", 1, "SETTLED", "st2"),
                        tuple("c4", 1, "PAID_BEFORE", null),
                        tuple("c5", 1, "WITHDRAWN", null));
        assertThat(view.claims().claimedFen()).isEqualTo(1500_00);
        assertThat(view.claims().statutoryFen()).isEqualTo(1450_00);
        assertThat(view.claims().settledFen()).as("the first sum was broken up").isEqualTo(1000_00);
        assertThat(view.claims().waivedFen()).isEqualTo(250_00);
        assertThat(view.claims().paidBeforeFen()).isEqualTo(200_00);
        assertThat(view.claims().open()).isZero();
        ClaimView wages = view.claims().claims().get(0);
        assertThat(wages.claimedFen()).isEqualTo(1000_00);
        assertThat(wages.statutory().articles()).containsExactly("劳动法 50");
        assertThat(wages.limitation()).isNotNull();
        assertThat(view.term(wages.limitation().termId())).contains(wages.limitation());
        assertThat(wages.facts()).singleElement().satisfies(each -> assertThat(each.on())
                .isEqualTo(LocalDate.of(2026, 9, 1)));
        ClaimView waived = view.claims().claims().get(1);
        assertThat(waived.rights()).hasSize(1);
        assertThat(waived.waiver()).isEqualTo(Words.clear("自愿放弃"));
        assertThat(view.claims().claims().get(3).paidBefore().payerId()).isEqualTo("t1");
        assertThat(view.limitation()).contains(wages.limitation());
    }

    @Test
    void the_roll_shows_each_member_with_mandate_and_sum() {
        MediationView view = long_course();
        assertThat(view.roll().count()).isEqualTo(10);
        assertThat(view.roll().members()).hasSize(11);
        assertThat(view.roll().representatives()).containsExactly("w1", "w2", "w3");
        assertThat(view.roll().owedFen()).isEqualTo(1020_00);
        assertThat(view.roll().sumFen()).isEqualTo(490_00);
        MemberView first = view.roll().members().get(0);
        assertThat(first.name()).isEqualTo(Words.clear("工友甲1"));
        assertThat(first.signed()).isTrue();
        assertThat(first.representative()).isTrue();
        assertThat(view.roll().members().get(3).mandate().representativeId()).isEqualTo("w1");
        assertThat(view.roll().members().get(4).mandate())
                .as("whoever it was given to has left")
                .isNull();
        assertThat(view.roll().members().get(5).mandate()).as("taken back").isNull();
        assertThat(view.roll().members().get(10).leftAt()).isNotNull();
    }

    @Test
    void the_agreement_and_what_came_of_it_are_told_to_the_last_instalment() {
        MediationView view = long_course();
        assertThat(view.agreements())
                .extracting(AgreementView::agreementId, AgreementView::state)
                .containsExactly(tuple("g1", "WITHDRAWN"), tuple("g2", "EFFECTIVE"));
        AgreementView agreement = view.agreement().orElseThrow();
        assertThat(agreement.covers()).containsExactly("link", "l2");
        assertThat(agreement.checked()).hasSize(6);
        assertThat(agreement.signatures())
                .extracting(each -> each.kind() + " " + each.signerId())
                .containsExactly("PARTY a1", "PARTY r2", "MEMBER w1", "MEDIATOR mediator:m1");
        assertThat(agreement.keeper()).isEqualTo("印章保管员");
        assertThat(view.reviews()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo("JUDICIAL");
            assertThat(each.result()).isEqualTo("REFUSED");
            assertThat(each.decisionNumber()).isEqualTo("2026-司确-3");
        });
        assertThat(view.performance().promisedFen()).isEqualTo(1000_00);
        assertThat(view.performance().paidFen()).isEqualTo(1000_00);
        assertThat(view.performance().outstandingFen()).isZero();
        assertThat(view.performance().instalments())
                .extracting(InstalmentView::instalmentId, InstalmentView::paidFen, InstalmentView::overdue)
                .containsExactly(tuple("i1", 600_00L, false), tuple("i2", 400_00L, false));
        assertThat(view.performance().instalments().get(0).defaulted()).isNotNull();
        assertThat(view.performance().payments())
                .extracting(each -> each.paymentId() + " " + each.proof())
                .containsExactly("p1 银行回单", "p2 银行回单", "p3 银行回单");
        DutyView duty = view.performance().duties().get(0);
        assertThat(duty.fulfilled()).isTrue();
        assertThat(duty.checkOn()).isEqualTo(MediationTale.DAY.plusDays(20));
        assertThat(duty.checks()).extracting(each -> each.fulfilled()).containsExactly(false, true);
        assertThat(view.enforcements()).singleElement().satisfies(each -> {
            assertThat(each.stage()).isEqualTo("ACCEPTED");
            assertThat(each.steps()).hasSize(1);
        });
        assertThat(view.callBacks()).singleElement().satisfies(each -> assertThat(each.words())
                .isEqualTo(Words.clear("钱已收到")));
        assertThat(view.acts()).hasSize(1);
        assertThat(view.end().reason()).isEqualTo("PERFORMED");
        assertThat(view.end().shelfMark()).isEqualTo("2026-TJ-1");
        assertThat(view.duty()).isNull();
        assertThat(view.last().key()).isEqualTo("event.mediation.CaseArchived");
    }

    @Test
    void terms_are_told_with_those_that_have_ended_and_with_what_moved_them() {
        MediationView view = long_course();
        assertThat(view.terms())
                .extracting(Term::termId)
                .containsExactlyInAnyOrder(
                        "screen#1",
                        "courtBeforeFiling#1",
                        "sessionNotice:s1#1",
                        "limitation:c1#1",
                        "judicialConfirmation#1",
                        "instalment:i1#1");
        assertThat(view.term("instalment:i1#1").orElseThrow().lapsed()).isTrue();
        assertThat(view.recomputations()).singleElement().satisfies(each -> assertThat(each.to())
                .isEqualTo(MediationTale.DAY.plusDays(1)));
        assertThat(view.due())
                .as("what runs against the claims is not the desk's")
                .map(Term::termId)
                .contains("judicialConfirmation#1");
    }

    @Test
    void other_ends_are_told_with_their_grounds() {
        desk.tell(EveryMediationEvent.refused(1).events());
        desk.tell(EveryMediationEvent.rejected(3).events());
        desk.tell(EveryMediationEvent.spoken(4).events());
        desk.tell(EveryMediationEvent.failed(5).events());
        MediationView refused = view(MediationTale.CHAIR);
        assertThat(refused.spotRecord()).isEqualTo(Words.clear("当场记录口头申请"));
        assertThat(refused.party("r1").orElseThrow().refusal()).isEqualTo(Words.clear("不愿调解"));
        assertThat(refused.refusalNotice().inWriting()).isTrue();
        MediationView rejected = view(MediationTale.CHAIR, "mediation:00003");
        assertThat(rejected.rejection().routeTold()).isEqualTo("行政复议");
        assertThat(rejected.origin().sender()).isEqualTo("邻市总工会");
        MediationView spoken = view(MediationTale.CHAIR, "mediation:00004");
        assertThat(spoken.status()).isEqualTo(MediationStatus.PERFORMED);
        assertThat(spoken.agreement().orElseThrow().form()).isEqualTo("ORAL");
        assertThat(spoken.session("s1").orElseThrow().status()).isEqualTo("CANCELLED");
        MediationView failed = view(MediationTale.CHAIR, "mediation:00005");
        assertThat(failed.failure().routesTold()).containsExactly("ARBITRATION", "LEGAL_AID");
        assertThat(failed.session("s1").orElseThrow().status()).isEqualTo("CANCELLED");
        assertThat(failed.performance()).isNull();
    }

    @Test
    void the_course_tells_every_event_the_latest_first_page_by_page() {
        MediationTale tale = EveryMediationEvent.longCourse(1);
        desk.tell(tale.events());
        List<MediationEntry> all = new ArrayList<>();
        String cursor = null;
        do {
            MediationTimeline page = course(MediationTale.MEDIATOR, cursor, 7).orElseThrow();
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).hasSize(tale.events().size());
        assertThat(all.get(0).kind()).isEqualTo("mediation.CaseArchived");
        assertThat(all.get(0).words().args()).containsExactly("2026-TJ-1");
        assertThat(all.get(0).by().staffId()).isEqualTo("staff:clerk2");
        MediationEntry first = all.get(all.size() - 1);
        assertThat(first.kind()).isEqualTo("mediation.ApplicationReceived");
        assertThat(first.texts())
                .extracting(each -> each.field())
                .contains("account", "parties[0].party.sealedName", "parties[0].contact");
        assertThat(first.fields()).extracting(each -> each.path()).doesNotContain("applicantKey", "respondentKey");
        assertThat(all).anyMatch(MediationEntry::clock);
        assertThatThrownBy(() -> course(MediationTale.MEDIATOR, "x", 7)).hasMessageContaining("cursor unreadable");
    }

    @Test
    void a_writer_sees_whether_the_change_can_be_read() {
        MediationTale tale = new MediationTale(1).open();
        desk.tell(tale.events());
        int last = tale.events().size() - 1;
        assertThat(desk.ask(new MediationShows(ID, last), Boolean.class)).isTrue();
        assertThat(desk.ask(new MediationShows(ID, last + 1), Boolean.class)).isFalse();
    }

    private MediationView view(Actor viewer) {
        return view(viewer, ID);
    }

    private MediationView view(Actor viewer, String id) {
        return desk.askOptional(new MediationOf(viewer, id), MediationView.class)
                .orElseThrow();
    }

    private Optional<MediationTimeline> course(Actor viewer, String cursor, int size) {
        return desk.askOptional(new MediationTimelineOf(viewer, ID, cursor, size), MediationTimeline.class);
    }
}
