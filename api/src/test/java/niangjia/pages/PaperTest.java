package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.time.Instant;
import niangjia.shared.DeskTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The case and the day sheet as the printer gets them. */
@Tag("browser")
class PaperTest {
    private static final float POINT = 1;

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void a_case_is_printed_whole_on_upright_paper_with_who_printed_it_and_how_far_the_record_went() throws IOException {
        try (Seat seat = desk.seat("operator")) {
            String address = CasePageTest.logged(seat, "周桂花", "13700000201");
            String number = seat.page().textContent("h1");
            seat.page().locator("[data-print-page]").focus();
            seat.page().keyboard().press("Enter");
            seat.page().waitForSelector("[data-print]");
            seat.fits();
            try (PDDocument paper = Loader.loadPDF(seat.page().pdf(ON_ITS_OWN_SIZE))) {
                assertSize(paper, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                assertThat(new PDFTextStripper().getText(paper))
                        .contains(number, "周桂花", "13700000201", "打印 刘芳", "记录到本件第 5 条", "经过：办理步骤 2 条")
                        .doesNotContain("来电登记", "Ctrl+Enter");
            }
            seat.page().keyboard().press("Escape");
            seat.page().waitForURL("**" + address + "**");
        }
    }

    @Test
    void the_day_sheet_is_printed_across_with_totals_and_room_to_sign() throws IOException {
        try (Seat seat = desk.seat("operator")) {
            CasePageTest.logged(seat, "周桂兰", "13700000202");
            String number = seat.page().textContent("h1");
            seat.open("/register/print?day=" + DeskTime.dayOf(Instant.now()));
            try (PDDocument paper = Loader.loadPDF(seat.page().pdf(ON_ITS_OWN_SIZE))) {
                assertSize(paper, PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
                assertThat(new PDFTextStripper().getText(paper))
                        .contains(number, "周桂兰", "热线值班登记表", "来路", "登记人", "值班人", "带班负责人", "交接给")
                        .doesNotContain("Ctrl+Enter");
            }
        }
    }

    @Test
    void why_a_day_is_the_day_is_printed_on_upright_paper_with_what_it_rests_on() throws IOException {
        try (Seat seat = desk.seat("operator")) {
            String address = CasePageTest.logged(seat, "周桂英", "13700000203");
            String number = seat.page().textContent("h1");
            seat.open(address + "/terms/overall-1/print");
            try (PDDocument paper = Loader.loadPDF(seat.page().pdf(ON_ITS_OWN_SIZE))) {
                assertSize(paper, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                assertThat(new PDFTextStripper().getText(paper))
                        .contains(number, "总期限", "起算", "15 个工作日", "规则包", "日历", "打印 刘芳")
                        .doesNotContain("Ctrl+Enter");
            }
        }
    }

    private static final PdfOptions ON_ITS_OWN_SIZE = new PdfOptions().setPreferCSSPageSize(true);

    private static void assertSize(PDDocument paper, float width, float height) {
        assertThat(paper.getNumberOfPages()).isPositive();
        for (PDPage page : paper.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(width, within(POINT));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(height, within(POINT));
        }
    }
}
