package niangjia.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class RegistryDefaultsTest {
    @Test
    void rows_close_up_so_that_a_fault_stands_beside_the_row_it_is_about() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("unit", "430500");
        typed.add("members[0].name", "甲");
        typed.add("members[0].chairs", "true");
        typed.add("members[1].name", " ");
        typed.add("members[1].rank", "MEMBER");
        typed.add("members[2].name", "丙");
        typed.add("members[2].rank", "MEMBER");

        assertThat(Map.copyOf(RegistryDefaults.packed(typed)))
                .isEqualTo(Map.of(
                        "unit", List.of("430500"),
                        "members[0].name", List.of("甲"),
                        "members[0].chairs", List.of("true"),
                        "members[1].name", List.of("丙"),
                        "members[1].rank", List.of("MEMBER")));
    }

    @Test
    void a_form_without_rows_stays_as_it_is() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("name", "宏泰");
        assertThat(RegistryDefaults.packed(typed)).isEqualTo(typed);
    }
}
