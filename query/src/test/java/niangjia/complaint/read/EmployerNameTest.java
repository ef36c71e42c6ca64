package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Terms.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerNameTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "宏泰鞋材有限公司, 宏泰鞋材",
        "湖南省邵阳市双清区宏泰鞋材有限公司, 宏泰鞋材",
        "湖南宏泰鞋材股份有限公司, 宏泰鞋材",
        "邵阳市宏泰鞋材（集团）有限公司, 宏泰鞋材",
        "宏泰鞋材有限公司（双清分公司）, 宏泰鞋材",
        "宏泰鞋材, 宏泰鞋材",
        "Ｈ＆Ｍ 服装店, hm服装店",
        "邵阳县宏泰鞋材厂, 宏泰鞋材",
        "城步苗族自治县儒林镇桥头饭店, 桥头饭店",
        "城市之家酒店, 城市之家酒店",
        "邵阳市公司, 邵阳市",
        "公司, 公司",
    })
    void the_core_is_left_when_region_and_legal_form_are_taken_away(String written, String core) {
        assertThat(EmployerName.of(written).core()).isEqualTo(core);
    }

    @Test
    void people_leave_out_what_it_makes_too() {
        assertThat(EmployerName.of("邵阳市宏泰鞋材有限公司").others())
                .contains("宏泰鞋材", "宏泰", "邵阳市宏泰鞋材", "宏泰鞋材有限公司")
                .doesNotContain("邵阳市宏泰鞋材有限公司");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "邵阳市宏泰鞋材（双清）有限公司, SAME_EMPLOYER",
        "邵阳市 宏泰鞋材(双清)有限公司, SAME_EMPLOYER",
        "宏泰鞋材有限公司, EMPLOYER_ALIAS",
        "宏泰鞋材, EMPLOYER_ALIAS",
        "宏泰, EMPLOYER_ALIAS",
        "宏泰鞋材厂, EMPLOYER_ALIAS",
        "宏泰鞋, EMPLOYER_LIKE",
        "泰鞋材, EMPLOYER_LIKE",
        "宏泰鞋材三车间, EMPLOYER_LIKE",
        "宏太鞋材, EMPLOYER_SOUNDS",
        "弘泰鞋材公司, EMPLOYER_SOUNDS",
        "htxc, EMPLOYER_SPELT",
        "htx, EMPLOYER_SPELT",
        "hongtai, EMPLOYER_SPELT",
        "宏泰xc, EMPLOYER_SPELT",
        "明德电子, ",
        "泰, ",
    })
    void an_employer_is_found_by_its_papers_and_by_what_people_call_it(String typed, Why why) {
        EmployerTerms employers = new EmployerTerms();
        employers.add("邵阳市宏泰鞋材（双清）有限公司", 1);
        Map<Term, Hint> found = employers.find(typed);
        if (why == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.values()).extracting(Hint::why).containsExactly(why);
        }
    }

    @Test
    void an_employer_is_found_in_the_middle_of_what_is_told() {
        EmployerTerms employers = new EmployerTerms();
        employers.add("邵阳市宏泰鞋材有限公司", 1);
        employers.add("邵阳明德电子有限公司", 2);
        Map<Term, Hint> found = employers.mentioned("我在宏泰鞋材上班，五月到七月没有发工资");
        assertThat(found.values()).extracting(Hint::why).containsExactly(Why.EMPLOYER_MENTIONED);
        assertThat(found.values()).extracting(Hint::args).containsExactly(List.of("宏泰鞋材"));
        assertThat(employers.mentioned("我在厂里上班，五月到七月没有发工资")).isEmpty();
    }

    @Test
    void what_is_taken_out_is_found_by_none_of_its_names() {
        EmployerTerms employers = new EmployerTerms();
        employers.add("邵阳市宏泰鞋材有限公司", 1);
        employers.add("宏泰鞋材有限公司", 2);
        employers.remove("邵阳市宏泰鞋材有限公司", 1);
        Set<String> left = new TreeSet<>();
        employers.find("宏泰鞋材").keySet().forEach(term -> left.add(term.text));
        assertThat(left).containsExactly("宏泰鞋材有限公司");
        employers.remove("宏泰鞋材有限公司", 2);
        for (String typed : List.of("宏泰鞋材", "htxc", "宏太鞋材", "泰鞋")) {
            assertThat(employers.find(typed)).isEmpty();
        }
    }
}
