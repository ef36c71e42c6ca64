package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.web.RawRows.Row;
import org.junit.jupiter.api.Test;

class RawRowsTest {
    @Test
    void rows_end_at_line_breaks_of_either_kind_and_blank_ones_are_none() {
        assertThat(cut("a\r\nb\n\n  \nc", true)).containsExactly(row("a"), row("b"), row("c"));
    }

    @Test
    void a_line_break_between_quotation_marks_belongs_to_the_row() {
        assertThat(cut("\"a\nb\",\"say \"\"hi\"\"\"\nc", true))
                .containsExactly(row("\"a\nb\",\"say \"\"hi\"\"\""), row("c"));
        assertThat(cut("\"a\nb\"", false)).containsExactly(row("\"a"), row("b\""));
    }

    @Test
    void an_open_quotation_mark_costs_its_own_line_alone() {
        assertThat(cut("a\n\"b\nc\nd", true)).containsExactly(row("a"), new Row("\"b", false), row("c"), row("d"));
    }

    @Test
    void an_open_quotation_mark_far_from_the_end_costs_its_own_line_alone() {
        String many = "x\n".repeat(RawRows.LONGEST);
        List<Row> rows = cut("\"b\n" + many, true);
        assertThat(rows.get(0)).isEqualTo(new Row("\"b", false));
        assertThat(rows).hasSize(RawRows.LONGEST + 1);
    }

    @Test
    void a_line_without_end_is_passed_over() {
        List<Row> rows = cut("a\n" + "x".repeat(3 * RawRows.LONGEST) + "\nb", true);
        assertThat(rows).extracting(Row::whole).containsExactly(true, false, true);
        assertThat(rows.get(2)).isEqualTo(row("b"));
        assertThat(rows.get(1).text()).hasSize(100);
    }

    @Test
    void a_row_of_the_longest_length_is_whole_and_one_more_is_not() {
        assertThat(cut("x".repeat(RawRows.LONGEST - 1) + "\nb", true))
                .extracting(Row::whole)
                .containsExactly(true, true);
        assertThat(cut("x".repeat(RawRows.LONGEST) + "\nb", true))
                .extracting(Row::whole)
                .containsExactly(false, true);
    }

    private static List<Row> cut(String text, boolean quotes) {
        Reader reader = new StringReader(text);
        List<Row> rows = new ArrayList<>();
        new RawRows(reader, quotes).forEachRemaining(rows::add);
        return rows;
    }

    private static Row row(String text) {
        return new Row(text, true);
    }
}
