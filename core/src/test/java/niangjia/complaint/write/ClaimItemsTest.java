package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.amend;
import static niangjia.complaint.write.SaidOfDossier.claim;
import static niangjia.complaint.write.SaidOfDossier.settle;
import static niangjia.complaint.write.SaidOfDossier.value;
import static niangjia.complaint.write.SaidOfDossier.waive;

import java.math.BigDecimal;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierCommand.ClaimItem;
import niangjia.complaint.DossierEvent.ItemAmended;
import niangjia.complaint.DossierEvent.ItemClaimed;
import niangjia.complaint.DossierEvent.ItemSettled;
import niangjia.complaint.DossierEvent.ItemValued;
import niangjia.complaint.DossierEvent.ItemWaived;
import niangjia.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimItemsTest {
    private static final ItemClaimed CLAIMED = new ItemClaimed(ID.value(), AT, "item", "拖欠工资", 3_000_000L);
    private static final ItemWaived WAIVED = new ItemWaived(ID.value(), AT, "item", sealed("reason"));

    @Test
    void an_item_is_claimed_with_a_sum_or_without_one() {
        given(until(ComplaintStatus.SIGNED)).when(claim("item"), handler()).records(CLAIMED);
        given(until(ComplaintStatus.SIGNED))
                .when(new ClaimItem(ID, AT, "item", "开具证明", null), handler())
                .records(new ItemClaimed(ID.value(), AT, "item", "开具证明", null));
    }

    @Test
    void an_item_is_claimed_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED)
                .when(claim("item"), handler())
                .refusedAs("complaint/entry-exists", "item", "item");
    }

    @Test
    void amendments_are_versions_of_the_item() {
        ItemAmended second = new ItemAmended(ID.value(), AT, "item", "拖欠工资", 2_800_000L, sealed("reason"), 2);
        Asked.Given claimed = given(until(ComplaintStatus.SIGNED)).and(CLAIMED);
        claimed.when(amend("item"), handler()).records(second);
        claimed.and(second)
                .when(amend("item"), handler())
                .records(new ItemAmended(ID.value(), AT, "item", "拖欠工资", 2_800_000L, sealed("reason"), 3));
    }

    @ParameterizedTest
    @CsvSource({
        "24999.99,25000,false,false",
        "24999.99,25000,true,true",
        "25000,25000,false,true",
        "25000.01,25000,false,true",
        "0,25000,false,false",
        "0,0,false,true"
    })
    void less_than_the_law_gives_is_settled_only_with_rights_explained(
            String settled, String statutory, boolean rightsExplained, boolean accepted) {
        Money sum = Money.yuan(new BigDecimal(settled));
        Money law = Money.yuan(new BigDecimal(statutory));
        Asked asked = given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED, new ItemValued(ID.value(), AT, "item", law.fen(), "payroll"))
                .when(settle("item", sum, rightsExplained), handler());
        if (accepted) {
            asked.records(new ItemSettled(ID.value(), AT, "item", sum.fen(), rightsExplained));
        } else {
            asked.refusedAs("complaint/rights-not-explained", sum.toYuan(), law.toYuan());
        }
    }

    @Test
    void an_item_that_nobody_valued_is_settled_at_any_sum() {
        given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED)
                .when(settle("item", Money.yuan(1), false), handler())
                .recorded();
    }

    @Test
    void the_last_valuation_counts() {
        given(until(ComplaintStatus.SIGNED))
                .and(CLAIMED, new ItemValued(ID.value(), AT, "item", 500_000, "first"))
                .and(new ItemValued(ID.value(), AT, "item", 100_000, "second"))
                .when(settle("item", Money.yuan(1000), false), handler())
                .recorded();
    }

    @Test
    void a_waiver_follows_rights_explained() {
        Asked.Given claimed = given(until(ComplaintStatus.SIGNED)).and(CLAIMED);
        claimed.when(waive("item", true), handler()).records(WAIVED);
        claimed.when(waive("item", false), handler()).refusedAs("complaint/waiver-without-rights");
    }

    @Test
    void a_waived_item_is_neither_amended_nor_settled_nor_waived_again() {
        Asked.Given waived = given(until(ComplaintStatus.SIGNED)).and(CLAIMED, WAIVED);
        waived.when(amend("item"), handler()).refusedAs("complaint/entry-ended", "item", "item");
        waived.when(settle("item", Money.yuan(1), true), handler()).refusedAs("complaint/entry-ended", "item", "item");
        waived.when(waive("item", true), handler()).refusedAs("complaint/entry-ended", "item", "item");
    }

    @Test
    void nothing_is_done_to_an_item_that_nobody_claimed() {
        Asked.Given signed = given(until(ComplaintStatus.SIGNED));
        signed.when(amend("item"), handler()).refusedAs("complaint/entry-unknown", "item", "item");
        signed.when(value("item", Money.yuan(1)), handler()).refusedAs("complaint/entry-unknown", "item", "item");
        signed.when(settle("item", Money.yuan(1), true), handler())
                .refusedAs("complaint/entry-unknown", "item", "item");
        signed.when(waive("item", true), handler()).refusedAs("complaint/entry-unknown", "item", "item");
    }
}
