package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsOfFieldsTest {
    record Claim(String claimId, long amountFen) {}

    record View(String caseId, long sequence, @Nullable Words account, List<Claim> claims, List<String> kinds) {}

    private static final View BEFORE =
            new View("c", 3, Words.clear("三个月"), List.of(new Claim("a", 100), new Claim("b", 200)), List.of("WAGE"));

    @Test
    void what_is_the_same_is_passed_by_and_the_sequence_too() {
        assertThat(AsOfFields.changes(BEFORE, new View("c", 9, BEFORE.account(), BEFORE.claims(), BEFORE.kinds())))
                .isEmpty();
    }

    @Test
    void an_entry_is_compared_with_itself_wherever_it_stands() {
        View after = new View(
                "c",
                4,
                Words.clear("四个月"),
                List.of(new Claim("b", 200), new Claim("a", 150)),
                List.of("WAGE", "OTHER"));
        assertThat(AsOfFields.changes(BEFORE, after))
                .containsExactly(
                        new AsOfChange("account", Words.clear("三个月"), Words.clear("四个月")),
                        new AsOfChange("claims[a].amountFen", 100L, 150L),
                        new AsOfChange("kinds[OTHER]", null, "OTHER"));
    }

    @Test
    void of_what_was_not_there_every_field_is_new() {
        assertThat(AsOfFields.changes(null, BEFORE)).hasSize(7).allMatch(change -> change.before() == null);
        assertThat(AsOfFields.changes(BEFORE, null)).hasSize(7).allMatch(change -> change.after() == null);
    }

    @Test
    void of_a_list_rows_come_go_and_change() {
        AsOfListChanges changes = AsOfFields.lists(
                List.of(new Claim("a", 1), new Claim("b", 2), new Claim("c", 3)),
                List.of(new Claim("b", 2), new Claim("c", 4), new Claim("d", 5)));
        assertThat(changes.came()).containsExactly(new Claim("d", 5));
        assertThat(changes.went()).containsExactly(new Claim("a", 1));
        assertThat(changes.changed())
                .containsExactly(
                        new AsOfListChanges.Changed(new Claim("c", 4), List.of(new AsOfChange("amountFen", 3L, 4L))));
        assertThat(changes.before()).isEqualTo(3);
    }
}
