package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import niangjia.shared.TellsOfPersons;
import niangjia.shared.web.PersonalParts.Whose;
import org.junit.jupiter.api.Test;

/** Whatever in an answer is marked as a person's is found, with whose it is; and nothing else. */
class PersonalPartsTest {
    @Personal
    record Said(String text, boolean sealed) {}

    record Someone(
            String personId,
            @Personal(DataKind.NAME) Said name,
            @Personal(DataKind.CONTACT) String phone) {}

    record Hit(String title) implements TellsOfPersons {
        @Override
        public void tell(BiConsumer<DataKind, String> told) {
            told.accept(DataKind.NAME, title);
        }
    }

    record Matter(
            String caseId, String holderId, String number, Said account, List<Someone> people, Map<String, Hit> hits) {}

    record Question(String complaintId) {}

    record Plain(String name, List<String> words) {}

    sealed interface Either permits One, Other {}

    record One(@Personal(DataKind.ADDRESS) String place) implements Either {}

    record Other(int count) implements Either {}

    record Choice(Optional<Either> either) {}

    @Test
    void each_text_is_told_with_its_kind_its_person_and_the_matter_around_it() {
        Matter matter = new Matter(
                "case:1",
                "430502",
                "1号",
                new Said("说的话", false),
                List.of(new Someone("person:1", new Said("甲", false), "123")),
                Map.of("a", new Hit("乙")));
        assertThat(found(matter, Whose.NOBODY))
                .containsExactlyInAnyOrder(
                        "null case:1 WORDS 说的话",
                        "person:1 case:1 NAME 甲",
                        "person:1 case:1 CONTACT 123",
                        "null case:1 NAME 乙");
    }

    @Test
    void what_is_sealed_or_left_out_is_nobodys_to_see() {
        Matter matter = new Matter(
                "case:1", "430502", "1号", new Said(null, true), List.of(new Someone("p", null, null)), Map.of());
        assertThat(found(matter, Whose.NOBODY)).isEmpty();
    }

    @Test
    void the_question_tells_the_matter_where_the_answer_does_not() {
        assertThat(found(List.of(new Said("话", false)), PersonalParts.asked(new Question("complaint:2"))))
                .containsExactly("null complaint:2 WORDS 话");
    }

    @Test
    void what_stands_behind_a_choice_of_types_is_found_and_an_answer_without_persons_tells_nothing() {
        assertThat(found(new Choice(Optional.of(new One("路"))), PersonalParts.asked(new Question("complaint:2"))))
                .containsExactly("null complaint:2 ADDRESS 路");
        assertThat(found(new Plain("厂名", List.of("话")), Whose.NOBODY)).isEmpty();
    }

    private static List<String> found(Object answer, Whose around) {
        List<String> found = new ArrayList<>();
        PersonalParts.find(
                answer,
                around,
                (whose, kind, text) -> found.add(whose.person() + " " + whose.matter() + " " + kind + " " + text));
        return found;
    }
}
