package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sums as a mediator uses them, by keyboard. */
@Tag("browser")
class SumsPagesTest {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void severance_is_reckoned_mended_and_printed() {
        try (Seat seat = desk.seat("dispatcher").open("/knowledge")) {
            seat.page().click("a[href='/mediation/sums']");
            seat.page().waitForURL(Pattern.compile(".*/mediation/sums"));
            seat.fits();
            assertThat(seat.page().textContent("main")).contains("湖南省", "未核实");
            seat.page().click("a[href='/mediation/sums/severance']");
            seat.page().waitForURL(Pattern.compile(".*/severance"));
            assertThat(seat.page().textContent(".sum-result")).contains("计算辅助");

            seat.choose("ground", "AGREED");
            seat.page().fill("[name=startedOn]", "2005-03-01");
            seat.page().fill("[name=endedOn]", "2004-04-15");
            seat.type("averageWage", "30,000");
            send(seat, ".problem");
            assertThat(seat.page().textContent("#f-endedOn-fault")).contains("2008-01-01");
            assertThat(seat.page().inputValue("[name=averageWage]")).isEqualTo("30,000");

            seat.page().fill("[name=endedOn]", "2024-04-15");
            send(seat, ".reckoned");
            assertThat(seat.page().textContent(".reckoned"))
                    .contains("21,540 元", "劳动合同法 第47条第2款", "最高十二个月", "258,480 元", "90,000 元", "未核实");
            assertThat(seat.page().textContent("tfoot")).contains("348,480 元");

            seat.page().click("a:has-text('打印')");
            seat.page().waitForSelector(".sum-paper");
            assertThat(seat.page().textContent("main")).contains("348,480 元", "计算辅助，不作认定", "2008 年前");
            seat.page().keyboard().press("Escape");
            seat.page().waitForSelector(".sum-result");
            assertThat(seat.page().inputValue("[name=startedOn]")).isEqualTo("2005-03-01");
        }
    }

    @Test
    void months_owed_are_typed_row_by_row() {
        try (Seat seat = desk.seat("dispatcher").open("/mediation/sums/wage-arrears")) {
            seat.type("months[0].month", "2026-05").type("months[0].wage", "6000");
            seat.type("months[1].month", "2026-06").type("months[1].wage", "6000");
            seat.type("months[1].days", "40").type("months[1].paid", "1000");
            send(seat, ".problem");
            assertThat(seat.page().getAttribute("[name='months[1].days']", "aria-invalid"))
                    .isEqualTo("true");
            seat.type("months[1].days", "10");
            send(seat, ".reckoned");
            assertThat(seat.page().textContent("tfoot")).contains("7,758.62 元");
            assertThat(seat.page().locator(".part-only_if").count()).isEqualTo(2);
        }
    }

    @Test
    void the_other_sums_fit_and_speak_both_languages() {
        try (Seat seat = desk.seat("dispatcher")) {
            seat.open("/mediation/sums/overtime?wage=6000&workdayHours=12&restDayHours=8&holidayHours=8&paid=500");
            assertThat(seat.page().textContent("tfoot")).contains("1,500 元");
            seat.open("/mediation/sums/double-pay?startedOn=2024-03-01&endedOn=2024-08-15&wage=6000");
            assertThat(seat.page().textContent("tfoot")).contains("27,034.48 元");
            seat.open("/mediation/sums/unlawful-dismissal?startedOn=2015-03-01&endedOn=2024-04-15"
                    + "&averageWage=6000&lang=en");
            assertThat(seat.page().textContent("tfoot")).contains("CNY 114,000");
            // the language is the seat's, and others sit there too
            seat.open("/mediation/sums?lang=zh");
            assertThat(seat.page().textContent("main")).contains("湖南省");
        }
    }

    private static void send(Seat seat, String shown) {
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForSelector(shown);
        seat.fits();
    }
}
