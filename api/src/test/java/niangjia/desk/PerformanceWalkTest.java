package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.PartyFacts;
import niangjia.desk.RunningDesk.Answer;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The performance board from outside, for programs and on its page: what is due, what came, who sees it. */
class PerformanceWalkTest {
    private static final String API = "/api/v1/mediations/performance";
    private static final String PAGE = "/mediation/performance";
    private static final String NAME = "陈建军";
    private static final String FIRM = "曜砚电子有限公司";
    private static final LocalDate TODAY = LocalDate.now(DeskTime.ZONE);
    private static final UnitRef COUNTY = UnitRef.root("430500").child("430502");
    private static final UnitRef OTHER = UnitRef.root("430500").child("430503");

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static SealedText words;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        Seals seals = desk.part(Seals.class);
        PersonId person = seals.newPerson();
        words = seals.seal(person, NAME);
        tell(
                received("walk-1", COUNTY, "TJ-2026-1001"),
                bound(
                        "walk-1",
                        List.of(
                                money("i1", 1_234_567, TODAY.minusDays(3)),
                                money("i2", 2_000_00, TODAY),
                                money("i3", 3_000_00, TODAY.plusDays(30))),
                        List.of(new PlannedDutyFacts("d1", "CERTIFICATE", "r1", words, TODAY.plusDays(5)))),
                paid("walk-1", "i3", 3_000_00, 0));
        tell(
                received("walk-2", OTHER, "TJ-2026-2001"),
                bound("walk-2", List.of(money("i1", 500_00, TODAY.minusDays(40))), List.of()),
                new PerformanceDefaulted("mediation:walk-2", Instant.now(), "i1", TODAY.minusDays(40), words, 500_00),
                new EnforcementOpened("mediation:walk-2", Instant.now(), "e1", "PAYMENT_ORDER", "某法院", words));
        until("TJ-2026-2001");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_program_reads_counts_sums_and_pages() {
        Answer first = desk.get("city.chair", API + "?tab=ALL&size=3");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.body().path("items").size()).isEqualTo(3);
        assertThat(first.body().path("counts").path("LATE").asInt()).isEqualTo(2);
        assertThat(first.body().path("counts").path("ENFORCED").asInt()).isEqualTo(1);
        assertThat(first.body().path("totals").path("promisedFen").asLong()).isEqualTo(1_784_567);
        assertThat(first.body().path("totals").path("lateFen").asLong()).isEqualTo(1_284_567);
        String link = String.join("", first.headers().get("link"));
        assertThat(link).contains("cursor=", "rel=\"next\"");
        Answer second = desk.get("city.chair", link.substring(link.indexOf('<') + 1, link.indexOf('>')));
        assertThat(second.body().path("items").size()).isEqualTo(2);
        assertThat(second.body().path("items").get(1).path("state").asString()).isEqualTo("IN_ENFORCEMENT");
    }

    @Test
    void the_page_tells_what_is_late_in_words_and_leads_to_the_case() {
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String page = chair.get(PAGE).body();
        assertThat(page)
                .contains("aria-current=\"page\"", "逾期 3 天", "支付令中", "12,345.67", "被申请方 → 申请方")
                .contains("href=\"/mediation/walk-1\"", "TJ-2026-1001", "<b>12,845.67 元</b>")
                .doesNotContain(NAME, FIRM, "PerformanceAsked");
        assertThat(chair.get(PAGE + "?tab=DONE").body()).contains("付清", "他人代付").doesNotContain("逾期 3 天");
        assertThat(chair.get(PAGE + "?tab=WEEK&kind=DUTY").body()).contains("出具证明", "余 5 天", "清除条件");
        assertThat(chair.get(PAGE + "?tab=TODAY&number=9999").body()).contains("没有合条件的件");
        assertThat(chair.get("/board").body()).contains("href=\"" + PAGE + "\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "city.chair,      1001 2001",
        "auditor,         1001 2001",
        "county.chair,    1001",
        "county.handler,  1001",
        "shaodong.chair,  ''",
        "administrator,   ''"
    })
    void each_sees_what_lies_in_reach_of_their_unit(String who, String numbers) {
        List<String> seen = new ArrayList<>();
        desk.get(who, API)
                .body()
                .path("items")
                .forEach(item -> seen.add(item.path("number").asString().substring("TJ-2026-".length())));
        assertThat(String.join(" ", seen.stream().distinct().sorted().toList())).isEqualTo(numbers);
        String page = PageVisit.of(desk, who).get(PAGE + "?tab=ALL").body();
        for (String number : List.of("1001", "2001")) {
            assertThat(page.contains("TJ-2026-" + number)).as(number).isEqualTo(numbers.contains(number));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tab=SOME,  request/bad-parameter",
        "kind=SOME, request/bad-parameter",
        "cursor=x,  request/bad-cursor",
        "size=0,    request/bad-parameter"
    })
    void what_cannot_be_answered_is_a_problem_with_a_code(String asked, String code) {
        Answer answer = desk.get("city.chair", API + "?" + asked);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    private static ApplicationReceived received(String key, UnitRef unit, String number) {
        return new ApplicationReceived(
                "mediation:" + key,
                Instant.now(),
                "WRITTEN",
                "UNION",
                "WAGE",
                unit.id(),
                unit.path(),
                words.person(),
                words.person(),
                List.of(
                        new SidePartyFacts(
                                "APPLICANT", new PartyFacts("a1", "NATURAL_PERSON", null, words), null, words, null),
                        new SidePartyFacts(
                                "RESPONDENT", new PartyFacts("r1", "EMPLOYER", FIRM, null), null, null, null)),
                words,
                null,
                null,
                null,
                null,
                1,
                null,
                number);
    }

    private static AgreementEffective bound(
            String key, List<PlannedPaymentFacts> payments, List<PlannedDutyFacts> duties) {
        return new AgreementEffective(
                "mediation:" + key, Instant.now(), "g1", "d1", "赵立新", payments, duties, List.of());
    }

    private static PaymentRecorded paid(String key, String instalment, long fen, long outstandingFen) {
        PaymentFacts payment =
                new PaymentFacts("p1", instalment, "t1", "a1", fen, "TRANSFER", TODAY, "a".repeat(64), true);
        return new PaymentRecorded("mediation:" + key, Instant.now(), payment, outstandingFen, false, false);
    }

    private static PlannedPaymentFacts money(String id, long fen, LocalDate dueOn) {
        return new PlannedPaymentFacts(id, "r1", "a1", fen, dueOn);
    }

    private static void tell(MediationEvent... events) {
        Actor chair = new Actor("staff:county.chair", "唐志强", Set.of(Role.CHAIR), COUNTY, null);
        for (int sequence = 0; sequence < events.length; sequence++) {
            desk.part(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            "MediationCase",
                            events[sequence].caseId(),
                            sequence,
                            events[sequence],
                            chair.toMetaData()));
        }
    }

    private static void until(String number) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!desk.get("city.chair", API).text().contains(number)) {
            assertThat(System.nanoTime()).as(number).isLessThan(deadline);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
