package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.read.CaseFile;
import niangjia.ledger.Ledger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The machinery as an administrator sees it, and as an auditor who may not touch it. */
@Tag("browser")
class OperationsPagesTest {
    private static final String GONE = "complaint:page-of-operations";
    private static final String LETTERS = "form[action*='/operations/letters/']";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void an_administrator_sees_what_was_laid_aside_and_discards_it_with_a_reason() {
        layAside();
        try (Seat seat = desk.seat("auditor").open("/operations")) {
            assertThat(seat.page().locator("main").innerText()).contains("complaint.OrderClassified");
            assertThat(seat.page().locator(LETTERS).count()).isZero();
            seat.fits();
        }
        try (Seat seat = desk.seat("administrator").open("/audit")) {
            seat.page().click("main a[href='/operations']");
            seat.page().waitForSelector(LETTERS);
            seat.fits();
            assertThat(seat.page().locator("#operations-now tbody tr").first().innerText())
                    .as("what is not well stands first")
                    .startsWith("工单卷");
            assertThat(seat.page().locator(LETTERS).isVisible()).isTrue();
            assertThat(seat.page().locator(LETTERS).boundingBox().y)
                    .as("seen without scrolling")
                    .isLessThan(Seat.HEIGHT);
            MediationMoves.picture(seat, "operations-laid-aside");
            seat.page().click(LETTERS + " button[formaction$='/discard']");
            // the browser itself asks for the reason
            assertThat(seat.page().locator(LETTERS + " [name=reason]:invalid").count())
                    .isEqualTo(1);
            seat.page().fill(LETTERS + " [name=reason]", "试验数据，不再需要");
            seat.page().click(LETTERS + " button[formaction$='/discard']");
            seat.page().waitForSelector("main .none-laid-aside");
            assertThat(seat.page().locator(LETTERS).count()).isZero();
            seat.fits();
            MediationMoves.picture(seat, "operations-none");
        }
    }

    private static void layAside() {
        Ledger ledger = desk.part(Ledger.class);
        var event = new GenericDomainEventMessage<>(
                "Complaint",
                GONE,
                7,
                new OrderClassified(GONE, Instant.parse("2026-11-20T01:30:00Z"), "ORDINARY", "ORDINARY", "WAGE"),
                Map.of());
        ledger.processorTransactions().executeInTransaction(() -> ledger.deadLetters(CaseFile.GROUP)
                .enqueue(GONE, new GenericDeadLetter<>(GONE, event, new IllegalStateException("here"))));
    }
}
