package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niangjia.mediation.sums.SumAsked;
import niangjia.mediation.sums.SumAsked.DoublePay;
import niangjia.mediation.sums.SumAsked.Severance;
import niangjia.mediation.sums.SumKind;
import niangjia.shared.Money;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.FieldFault;
import niangjia.shared.web.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Bodies and forms into what is asked; all that is wrong is told at once. */
class SumReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final SumReader.Given GIVEN = new SumReader.Given("430500", TODAY);
    private static final String SERVICE =
            "\"startedOn\": \"2020-01-01\", \"endedOn\": \"2020-12-31\", \"averageWage\": 6000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAGE_ARREARS       | {} | months:request/field-missing
            WAGE_ARREARS       | {'months': []} | months:request/field-missing
            WAGE_ARREARS       | {'months': 3} | months:request/wrong-type
            WAGE_ARREARS       | {'months': [{}]} | months[0].month:request/field-missing months[0].wage:request/field-missing
            WAGE_ARREARS       | {'months': [7]} | months[0].month:request/field-missing months[0].wage:request/field-missing
            WAGE_ARREARS       | {'months': [{'month': '2026-13', 'wage': 1}]} | months[0].month:request/impossible-date
            WAGE_ARREARS       | {'months': [{'month': '2026-5', 'wage': 1}]} | months[0].month:request/impossible-date
            WAGE_ARREARS       | {'months': [{'month': '1948-12', 'wage': 1}]} | months[0].month:request/impossible-date
            WAGE_ARREARS       | {'months': [{'month': '2026-05', 'wage': 0}]} | months[0].wage:request/bad-sum
            WAGE_ARREARS       | {'months': [{'month': '2026-05', 'wage': 1, 'days': 0}]} | months[0].days:request/wrong-type
            WAGE_ARREARS       | {'months': [{'month': '2026-05', 'wage': 1, 'days': 21.76}]} | months[0].days:request/wrong-type
            WAGE_ARREARS       | {'months': [{'month': '2026-05', 'wage': 1, 'paid': -1}]} | months[0].paid:request/bad-sum
            WAGE_ARREARS       | {'months': [{'month': '2026-05', 'wage': 1, 'who': 'x'}]} | months[0].who:request/field-unknown
            OVERTIME           | {'wage': 6000} | workdayHours:request/field-missing
            OVERTIME           | {'wage': 6000, 'workdayHours': 0} | workdayHours:request/field-missing
            OVERTIME           | {'workdayHours': 1} | wage:request/field-missing
            OVERTIME           | {'wage': 1.234, 'workdayHours': 1} | wage:request/bad-sum
            OVERTIME           | {'wage': 6000, 'workdayHours': 'ten'} | workdayHours:request/wrong-type
            OVERTIME           | {'wage': 6000, 'workdayHours': 10000} | workdayHours:request/wrong-type
            OVERTIME           | {'wage': 6000, 'workdayHours': 1e3} | workdayHours:request/wrong-type
            OVERTIME           | {'wage': 6000, 'workdayHours': true} | workdayHours:request/wrong-type
            OVERTIME           | {'wage': 6000, 'workdayHours': 1, 'name': 'x'} | name:request/field-unknown
            DOUBLE_PAY         | {} | startedOn:request/field-missing wage:request/field-missing
            DOUBLE_PAY         | {'startedOn': '2024-02-30', 'wage': 1} | startedOn:request/impossible-date
            DOUBLE_PAY         | {'startedOn': '2024-03-01', 'endedOn': '2024-02-29', 'wage': 1} | endedOn:request/impossible-date
            DOUBLE_PAY         | {'startedOn': '2024-03-01', 'endedOn': 'x', 'wage': 1} | endedOn:request/impossible-date
            SEVERANCE          | {} | ground:request/field-missing startedOn:request/field-missing endedOn:request/field-missing averageWage:request/field-missing
            SEVERANCE          | {'ground': 'BORED'} | ground:request/not-one-of startedOn:request/field-missing endedOn:request/field-missing averageWage:request/field-missing
            UNLAWFUL_DISMISSAL | {'startedOn': '2024-03-01', 'endedOn': '2024-02-29', 'averageWage': 1} | endedOn:request/impossible-date
            UNLAWFUL_DISMISSAL | {'startedOn': '2000-03-01', 'endedOn': '2007-12-31', 'averageWage': 1} | endedOn:request/impossible-date
            UNLAWFUL_DISMISSAL | {'startedOn': '2024-03-01', 'endedOn': '2024-03-29', 'averageWage': 1, 'place': 'home'} | place:request/wrong-type
            UNLAWFUL_DISMISSAL | {'startedOn': '2024-03-01', 'endedOn': '2024-03-29', 'averageWage': 1, 'localAverage': 0} | localAverage:request/bad-sum
            """, quoteCharacter = '`')
    void every_fault_is_told_by_its_field(SumKind kind, String body, String faults) {
        assertThatThrownBy(() -> SumReader.read(kind, json(body.replace('\'', '"')), GIVEN))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(
                                bad.faults().stream().map(SumReaderTest::said).toList())
                        .containsExactlyInAnyOrder(faults.split(" ")));
    }

    @Test
    void what_is_not_said_is_the_place_of_the_unit_and_today() {
        Severance severance =
                (Severance) SumReader.read(SumKind.SEVERANCE, json("{\"ground\": \"AGREED\", " + SERVICE + "}"), GIVEN);
        assertThat(severance.service().place()).isEqualTo("430500");
        assertThat(severance.withoutNotice()).isFalse();
        DoublePay pay = (DoublePay) SumReader.read(
                SumKind.DOUBLE_PAY, json("{\"startedOn\": \"2026-03-01\", \"wage\": \"6000.50\"}"), GIVEN);
        assertThat(pay.asOf()).isEqualTo(TODAY);
        assertThat(pay.wage()).isEqualTo(new Money(600_050));
    }

    @Test
    void a_form_is_read_as_the_same_body_would_be() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        Map.of(
                        "months[0].month", "2026-05",
                        "months[0].wage", "6,000元",
                        "months[1].month", "",
                        "months[2].month", "2026-06",
                        "months[2].wage", " 5000 ",
                        "months[2].days", "10.5",
                        "lang", "en")
                .forEach(typed::add);
        SumTyped form = new SumTyped(SumKind.WAGE_ARREARS, typed);
        SumAsked asked = SumReader.read(SumKind.WAGE_ARREARS, form.body(), GIVEN);
        assertThat(asked).isEqualTo(SumReader.read(SumKind.WAGE_ARREARS, json("""
                        {"months": [{"month": "2026-05", "wage": 6000}, {"month": "2026-06", "wage": "5000", "days": 10.5}]}"""), GIVEN));
        assertThat(form.filled().keySet()).doesNotContain("lang", "months[1].month");
    }

    @ParameterizedTest
    @EnumSource(SumKind.class)
    void a_form_that_was_not_sent_is_told_from_an_empty_one(SumKind kind) {
        assertThat(new SumTyped(kind, new LinkedMultiValueMap<>(Map.of("lang", List.of("en")))).sent())
                .isFalse();
        String first = SumFields.of(kind).get(0).name();
        String name = kind == SumKind.WAGE_ARREARS ? first + "[0].month" : first;
        assertThat(new SumTyped(kind, new LinkedMultiValueMap<>(Map.of(name, List.of("")))).sent())
                .isTrue();
    }

    private static String said(FieldFault fault) {
        return fault.field() + ":" + fault.code();
    }

    private static JsonNode json(String body) {
        return StrictJson.object(body.getBytes(StandardCharsets.UTF_8));
    }
}
