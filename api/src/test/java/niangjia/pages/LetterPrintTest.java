package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import niangjia.letters.Letter;
import niangjia.letters.web.Examples;
import niangjia.letters.web.PaperPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the printer is given, counted: the browser's own pages, read back. */
class LetterPrintTest {
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_full_page_has_twenty_two_lines_of_twenty_eight_characters() throws IOException {
        try (PDDocument printed = printed(Examples.grid())) {
            List<String> lines = lines(printed, 2);
            assertThat(lines).hasSize(23).endsWith("— 2 —");
            assertThat(lines.subList(0, 22)).allSatisfy(line -> assertThat(line).hasSize(28));
            assertThat(lines(printed, 3)).hasSize(23).endsWith("— 3 —");
        }
    }

    @Test
    void the_page_is_a4_and_its_number_stands_right_on_odd_and_left_on_even_pages() throws IOException {
        try (PDDocument printed = printed(Examples.opinion())) {
            assertThat(printed.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isBetween(209.5, 210.5);
            assertThat(printed.getPage(0).getMediaBox().getHeight() * 25.4 / 72).isBetween(296.5, 297.5);
            assertThat(numberAt(printed, 1)).isGreaterThan(300);
            assertThat(numberAt(printed, 2)).isLessThan(200);
            assertThat(lines(printed, 3)).startsWith("附件1", "证据清单");
        }
    }

    private static PDDocument printed(Letter letter) throws IOException {
        try (Seat seat = chromium.seat("http://localhost")) {
            seat.page().setContent(PaperPage.print(letter));
            return Loader.loadPDF(seat.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        }
    }

    private static List<String> lines(PDDocument printed, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        text.setSortByPosition(true);
        return text.getText(printed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Where the dash before the number begins, in points from the left. */
    private static float numberAt(PDDocument printed, int page) throws IOException {
        float[] left = {-1};
        PDFTextStripper text = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> places) {
                if (words.strip().equals("— " + page + " —")) {
                    left[0] = places.get(0).getX();
                }
            }
        };
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(printed)).isNotNull();
        return left[0];
    }
}
