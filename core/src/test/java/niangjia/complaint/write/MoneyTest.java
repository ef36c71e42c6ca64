package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.defaultOn;
import static niangjia.complaint.write.SaidOfDossier.instalment;
import static niangjia.complaint.write.SaidOfDossier.promise;
import static niangjia.complaint.write.SaidOfDossier.receive;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierCommand.ReceiveMoney;
import niangjia.complaint.DossierEvent.ItemClaimed;
import niangjia.complaint.DossierEvent.MoneyPromised;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.DossierEvent.PromiseDefaulted;
import niangjia.complaint.InstalmentFacts;
import niangjia.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final ItemClaimed CLAIMED = new ItemClaimed(ID.value(), AT, "item", "拖欠工资", 3_000_000L);

    @Test
    void money_is_promised_in_instalments_for_claimed_items() {
        given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED)
                .when(promise("promise", List.of(instalment(10), instalment(40)), "item"), handler())
                .records(new MoneyPromised(
                        ID.value(),
                        AT,
                        "promise",
                        "contractor",
                        List.of(
                                new InstalmentFacts(TODAY.plusDays(10), 100_000),
                                new InstalmentFacts(TODAY.plusDays(40), 100_000)),
                        List.of("item")));
    }

    @Test
    void a_promise_covers_only_items_that_were_claimed() {
        given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED)
                .when(promise("promise", List.of(instalment(10)), "item", "other"), handler())
                .refusedAs("complaint/entry-unknown", "item", "other");
    }

    @ParameterizedTest
    @CsvSource({"9,false", "10,false", "11,true"})
    void the_second_instalment_is_due_after_the_first(int secondAfterDays, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.SIGNED))
                .when(promise("promise", List.of(instalment(10), instalment(secondAfterDays))), handler());
        if (accepted) {
            asked.recorded();
        } else {
            asked.refusedAs("complaint/instalments-out-of-order", 2);
        }
    }

    @Test
    void a_promise_has_at_least_one_instalment() {
        given(until(ComplaintStatus.SIGNED))
                .when(promise("promise", List.of()), handler())
                .refusedAs("complaint/instalments-out-of-order", 0);
    }

    @Test
    void a_promise_is_given_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(promised(10))
                .when(promise("promise", List.of(instalment(10))), handler())
                .refusedAs("complaint/entry-exists", "promise", "promise");
    }

    @Test
    void money_is_received_on_a_promise_also_after_closing() {
        given(until(ComplaintStatus.CLOSED))
                .and(promised(10))
                .when(receive("receipt", "promise", Money.yuan(600)), handler())
                .records(received("promise"));
    }

    @Test
    void money_that_nobody_promised_is_received_too_even_from_before_the_intake() {
        given(until(ComplaintStatus.SIGNED))
                .when(
                        new ReceiveMoney(ID, AT, "receipt", null, Money.yuan(600), "contractor", "worker", true, null),
                        handler())
                .records(
                        new MoneyReceived(ID.value(), AT, "receipt", null, 60_000, "contractor", "worker", true, null));
    }

    @Test
    void money_is_not_received_on_a_promise_that_nobody_gave() {
        given(until(ComplaintStatus.SIGNED))
                .when(receive("receipt", "promise", Money.yuan(600)), handler())
                .refusedAs("complaint/entry-unknown", "promise", "promise");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true"})
    void what_is_received_is_more_than_nothing(long fen, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.SIGNED))
                .and(promised(10))
                .when(receive("receipt", "promise", new Money(fen)), handler());
        if (accepted) {
            asked.recorded();
        } else {
            asked.refusedAs("complaint/sum-missing", new Money(fen).toYuan());
        }
    }

    @Test
    void one_receipt_counts_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(promised(10), received("promise"))
                .when(receive("receipt", "promise", Money.yuan(600)), handler())
                .refusedAs("complaint/entry-exists", "receipt", "receipt");
    }

    @ParameterizedTest
    @CsvSource({"-1,true", "0,false", "1,false"})
    void a_default_follows_the_due_day(int dueAfterDays, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.CLOSED))
                .and(promised(dueAfterDays))
                .when(defaultOn("promise", 1), handler());
        if (accepted) {
            asked.records(new PromiseDefaulted(ID.value(), AT, "promise", 1));
        } else {
            asked.refusedAs("complaint/not-yet-due", TODAY, TODAY.plusDays(dueAfterDays));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void only_an_instalment_of_the_promise_is_in_default(int instalment) {
        given(until(ComplaintStatus.SIGNED))
                .and(promised(-1))
                .when(defaultOn("promise", instalment), handler())
                .refusedAs("complaint/entry-unknown", "instalment", "promise/" + instalment);
    }

    @Test
    void a_promise_that_nobody_gave_is_not_in_default() {
        given(until(ComplaintStatus.SIGNED))
                .when(defaultOn("promise", 1), handler())
                .refusedAs("complaint/entry-unknown", "instalment", "promise/1");
    }

    @Test
    void an_instalment_is_in_default_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(promised(-1), new PromiseDefaulted(ID.value(), AT, "promise", 1))
                .when(defaultOn("promise", 1), handler())
                .refusedAs("complaint/entry-exists", "default", "promise/1");
    }

    private static MoneyPromised promised(int dueAfterDays) {
        return new MoneyPromised(
                ID.value(),
                AT,
                "promise",
                "contractor",
                List.of(InstalmentFacts.of(instalment(dueAfterDays))),
                List.of());
    }

    private static MoneyReceived received(String promiseId) {
        return new MoneyReceived(ID.value(), AT, "receipt", promiseId, 60_000, "contractor", "worker", false, "slip");
    }
}
