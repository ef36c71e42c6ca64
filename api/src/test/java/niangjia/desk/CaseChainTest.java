package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import niangjia.ledger.Ledger;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationRow;
import niangjia.mediation.read.MediationsBornFrom;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.read.PooledProcessing;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.DeclineReason;
import niangjia.supervision.OutcomeCommand.HandOn;
import niangjia.supervision.OutcomeEvent.MediationOutcomeHeard;
import niangjia.supervision.OutcomeEvent.MediationSpunOff;
import niangjia.supervision.OutcomeEvent.ReferralOutcomeHeard;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralCommand.PrepareReferral;
import niangjia.supervision.ReferralCommand.RecordOutcome;
import niangjia.supervision.ReferralCommand.SendReferral;
import niangjia.supervision.ReferralCommand.WithdrawReferral;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralId;
import niangjia.supervision.SupervisionId;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What matters of a running desk are told of each other. */
class CaseChainTest {
    private static final Actor CHAIR = SupervisionCases.CHAIR;

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;
    private static SupervisionCases cases;
    private static MediationCourse mediations;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        orders = new Orders(desk);
        cases = SupervisionCases.of(desk);
        mediations = MediationCourse.of(cases);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_complaint_hears_that_a_case_grew_out_of_it_and_how_it_ended() {
        String complaint = orders.opened();
        SupervisionId id = cases.bornFrom(complaint);
        SupervisionCases.await("spun off", () -> !spunOff(complaint).isEmpty());
        assertThat(spunOff(complaint)).singleElement().satisfies(child -> {
            assertThat(child.childId()).isEqualTo(id.value());
            assertThat(child.kind()).isEqualTo("SUPERVISION");
        });
        assertThat(heard(complaint)).isEmpty();
        decline(id);
        SupervisionCases.await("outcome heard", () -> !heard(complaint).isEmpty());
        assertThat(heard(complaint)).singleElement().satisfies(end -> {
            assertThat(end.childId()).isEqualTo(id.value());
            assertThat(desk.part(Seals.class).open(end.outcome())).contains("已诉至法院");
        });
    }

    @Test
    void delivered_again_at_once_and_by_two_nodes_it_is_told_once() throws Exception {
        String complaint = orders.opened();
        SupervisionId id = cases.bornFrom(complaint);
        DomainEventMessage<?> message =
                desk.part(EventStore.class).readEvents(id.value()).next();
        CaseChain chain = desk.part(CaseChain.class);
        int nodes = 6;
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        CyclicBarrier together = new CyclicBarrier(nodes);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            all.add(pool.submit(() -> {
                together.await();
                chain.on((ClueRegistered) message.getPayload(), message);
                return null;
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        pool.shutdown();
        assertThat(spunOff(complaint)).hasSize(1);
    }

    @Test
    void the_whole_record_heard_again_tells_nothing_twice() {
        String complaint = orders.opened();
        SupervisionId id = cases.bornFrom(complaint);
        decline(id);
        SupervisionId parent = cases.bornFrom(null);
        cases.send(CHAIR, new AcceptClue(parent, SupervisionCases.AT, null));
        mediations.rejected(mediations.received(parent.value()));
        mediations.rejected(mediations.received(complaint));
        SupervisionCases.await(
                "outcomes heard",
                () -> heard(complaint).size() == 2
                        && cases.recorded(parent.value()).stream().anyMatch(MediationOutcomeHeard.class::isInstance));
        long head = desk.part(Ledger.class).head();
        Configuration axon = desk.part(Configuration.class);
        PooledProcessing.rebuild(axon.eventProcessingConfiguration(), CaseChain.GROUP);
        SupervisionCases.await("heard again up to " + head, () -> caughtUp(axon, head));
        assertThat(desk.part(Ledger.class).head()).isEqualTo(head);
        assertThat(spunOff(complaint)).hasSize(2);
        assertThat(heard(complaint)).hasSize(2);
        assertThat(cases.recorded(parent.value(), MediationSpunOff.class)).hasSize(1);
        assertThat(cases.recorded(parent.value(), MediationOutcomeHeard.class)).hasSize(1);
    }

    @Test
    void what_one_matter_refuses_keeps_no_other_from_being_told() {
        // nobody called under this id, and this one was never opened
        cases.bornFrom("complaint:" + UUID.randomUUID());
        SupervisionId unknown = cases.bornFrom("complaint:" + UUID.randomUUID());
        decline(unknown);
        String complaint = orders.opened();
        cases.bornFrom(complaint);
        SupervisionCases.await("spun off", () -> !spunOff(complaint).isEmpty());
    }

    @Test
    void a_case_of_its_own_tells_nobody() {
        String complaint = orders.opened();
        decline(cases.bornFrom(null));
        // what comes behind it in the record has been told, so it was passed over
        String later = orders.opened();
        cases.bornFrom(later);
        SupervisionCases.await("spun off", () -> !spunOff(later).isEmpty());
        assertThat(spunOff(complaint)).isEmpty();
    }

    @Test
    void a_complaint_hears_of_its_hand_over_from_the_preparing_to_the_end() {
        String complaint = orders.opened();
        ReferralId first = prepared(complaint, ReferralBody.LEGAL_AID);
        SupervisionCases.await("spun off", () -> !spunOff(complaint).isEmpty());
        assertThat(spunOff(complaint).get(0).kind()).isEqualTo("LEGAL_AID");
        cases.send(CHAIR, new SendReferral(first, SupervisionCases.AT, List.of("申请书"), "保管员"));
        cases.send(SupervisionCases.CLERK, new RecordOutcome(first, SupervisionCases.AT, cases.words("已指派律师")));
        SupervisionCases.await("outcome heard", () -> heard(complaint).size() == 1);
        ReferralId second = prepared(complaint, ReferralBody.ARBITRATION);
        SupervisionCases.await("second spun off", () -> spunOff(complaint).size() == 2);
        assertThat(spunOff(complaint).get(1).kind()).isEqualTo("REFERRAL");
        cases.send(CHAIR, new WithdrawReferral(second, SupervisionCases.AT, cases.words("本人撤回")));
        SupervisionCases.await("both ended", () -> heard(complaint).size() == 2);
        assertThat(heard(complaint))
                .extracting(ChildOutcomeHeard::childId)
                .containsExactly(first.value(), second.value());
    }

    @Test
    void a_case_that_hands_on_hears_what_came_of_it() {
        SupervisionId id = cases.bornFrom(null);
        cases.send(CHAIR, new AcceptClue(id, SupervisionCases.AT, null));
        ReferralId referral = prepared(id.value(), ReferralBody.LEGAL_AID);
        cases.send(CHAIR, new HandOn(id, SupervisionCases.AT, referral, ReferralBody.LEGAL_AID, "申请援助"));
        cases.send(CHAIR, new SendReferral(referral, SupervisionCases.AT, List.of("申请书"), "保管员"));
        cases.send(SupervisionCases.CLERK, new RecordOutcome(referral, SupervisionCases.AT, cases.words("已指派律师")));
        SupervisionCases.await("outcome heard", () -> !cases.recorded(id.value(), ReferralOutcomeHeard.class)
                .isEmpty());
        assertThat(cases.view(SupervisionCases.CLERK, id).handOvers())
                .singleElement()
                .satisfies(each -> assertThat(each.outcome().text()).isEqualTo("已指派律师"));
    }

    @Test
    void a_complaint_hears_that_a_mediation_grew_out_of_it_and_how_it_ended() {
        String complaint = orders.opened();
        MediationId id = mediations.received(complaint);
        SupervisionCases.await("spun off", () -> !spunOff(complaint).isEmpty());
        assertThat(spunOff(complaint)).singleElement().satisfies(child -> {
            assertThat(child.childId()).isEqualTo(id.value());
            assertThat(child.kind()).isEqualTo("MEDIATION");
        });
        SupervisionCases.await(
                "found from the complaint", () -> bornFrom(complaint).equals(List.of(id.value())));
        mediations.failed(id);
        SupervisionCases.await("outcome heard", () -> !heard(complaint).isEmpty());
        assertThat(heard(complaint)).singleElement().satisfies(end -> {
            assertThat(end.childId()).isEqualTo(id.value());
            assertThat(desk.part(Seals.class).open(end.outcome())).contains("未达成协议");
        });
    }

    @Test
    void a_call_a_supervision_case_and_its_mediation_know_each_other_from_end_to_end() {
        String complaint = orders.opened();
        SupervisionId parent = cases.bornFrom(complaint);
        cases.send(CHAIR, new AcceptClue(parent, SupervisionCases.AT, null));
        MediationId id = mediations.received(parent.value());
        SupervisionCases.await("spun off", () -> !cases.recorded(parent.value(), MediationSpunOff.class)
                .isEmpty());
        assertThat(cases.view(SupervisionCases.CLERK, parent)).satisfies(view -> {
            assertThat(view.bornFrom()).isEqualTo(complaint);
            assertThat(view.mediations()).singleElement().satisfies(child -> {
                assertThat(child.mediationId()).isEqualTo(id.value());
                assertThat(child.outcome()).isNull();
            });
        });
        mediations.rejected(id);
        SupervisionCases.await("outcome heard", () -> !cases.recorded(parent.value(), MediationOutcomeHeard.class)
                .isEmpty());
        assertThat(cases.view(SupervisionCases.CLERK, parent).mediations())
                .singleElement()
                .satisfies(child -> assertThat(child.outcome().text()).isEqualTo("不属劳动争议"));
        SupervisionCases.await(
                "found from the case", () -> bornFrom(parent.value()).equals(List.of(id.value())));
        assertThat(bornFrom(complaint)).isEmpty();
        // the complaint hears of its own child alone
        assertThat(spunOff(complaint)).extracting(CaseSpunOff::childId).containsExactly(parent.value());
    }

    @Test
    void a_supervision_case_that_was_not_taken_up_has_no_mediation_and_hears_of_none() {
        SupervisionId parent = cases.bornFrom(null);
        MediationId id = mediations.received(parent.value());
        mediations.rejected(id);
        // what comes behind it in the record has been told, so it was passed over
        String later = orders.opened();
        mediations.received(later);
        SupervisionCases.await("spun off", () -> !spunOff(later).isEmpty());
        assertThat(cases.recorded(parent.value())).hasSize(2).noneMatch(MediationSpunOff.class::isInstance);
    }

    @Test
    void what_was_on_record_when_the_desk_stopped_is_told_after_the_start(@TempDir Path own) {
        String complaint;
        SupervisionId id;
        try (RunningDesk before = RunningDesk.demo(own)) {
            processor(before.part(Configuration.class)).shutDown();
            complaint = new Orders(before).opened();
            SupervisionCases there = SupervisionCases.of(before);
            id = there.bornFrom(complaint);
            assertThat(there.recorded(complaint, CaseSpunOff.class)).isEmpty();
        }
        try (RunningDesk after = RunningDesk.demo(own)) {
            SupervisionCases there = SupervisionCases.of(after);
            SupervisionCases.await("told after the start", () -> !there.recorded(complaint, CaseSpunOff.class)
                    .isEmpty());
            assertThat(there.recorded(complaint, CaseSpunOff.class))
                    .extracting(CaseSpunOff::childId)
                    .containsExactly(id.value());
        }
    }

    private static ReferralId prepared(String origin, ReferralBody body) {
        ReferralId id = ReferralId.of(UUID.randomUUID().toString());
        cases.send(
                SupervisionCases.CLERK,
                new PrepareReferral(
                        id,
                        SupervisionCases.AT,
                        body,
                        "受理机构",
                        SupervisionCases.CITY,
                        origin,
                        ReferralBasis.SEPARATE_CONSENT,
                        body,
                        Set.of(ReferralField.NAME),
                        cases.words("移送材料"),
                        true));
        return id;
    }

    private static void decline(SupervisionId id) {
        cases.send(CHAIR, new DeclineClue(id, SupervisionCases.AT, DeclineReason.IN_COURT, cases.words("已诉至法院"), "法院"));
    }

    /** Mediations as they are found from where they came from. */
    private static List<String> bornFrom(String origin) {
        return desk
                .part(QueryGateway.class)
                .query(new MediationsBornFrom(SupervisionCases.CLERK, origin), MediationPage.class)
                .join()
                .rows()
                .stream()
                .map(MediationRow::caseId)
                .toList();
    }

    private static List<CaseSpunOff> spunOff(String complaint) {
        return cases.recorded(complaint, CaseSpunOff.class);
    }

    private static List<ChildOutcomeHeard> heard(String complaint) {
        return cases.recorded(complaint, ChildOutcomeHeard.class);
    }

    private static StreamingEventProcessor processor(Configuration axon) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(CaseChain.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static boolean caughtUp(Configuration axon, long head) {
        var status = processor(axon).processingStatus();
        return status.size() == 2
                && status.values().stream()
                        .allMatch(each -> !each.isErrorState()
                                && each.getCurrentPosition().orElse(-1) >= head);
    }
}
