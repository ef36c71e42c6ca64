package niangjia.supervision.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.shared.SealedText;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import org.junit.jupiter.api.Test;

/** What people said, and who they are, lies in no event but sealed; plain are codes, days, numbers, firms and staff. */
class SealedWordsTest {
    /** Whatever is called so was said, written or borne by somebody. */
    private static final Set<String> WORDS = Set.of(
            "account",
            "reason",
            "explanation",
            "note",
            "who",
            "statement",
            "content",
            "text",
            "facts",
            "grounds",
            "opinion",
            "terms",
            "receiver",
            "finding",
            "outcome",
            "newFacts",
            "result",
            "reasons",
            "words",
            "name",
            "phone");
    /** A firm or a body; and what a paper says is a record that is looked into by itself; why a clue is declined is a code. */
    private static final Set<String> PLAIN = Set.of(
            "BodyJoined.name",
            "PaperDrafted.content",
            "PaperRevised.content",
            "ClueDeclined.reason",
            "RungSkipped.reason",
            "CaseClosed.reason");

    @Test
    void words_are_sealed_in_every_event() {
        Stream<Class<?>> looked = Stream.of(
                        leavesOf(SupervisionEvent.class),
                        leavesOf(ReferralEvent.class),
                        Stream.<Class<?>>of(ComplainantFacts.class, PaperFacts.class))
                .flatMap(each -> each);
        assertThat(looked.flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(each -> WORDS.contains(each.getName()))
                        .filter(each -> !PLAIN.contains(nameOf(each))))
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> assertThat(each.getType()).as(nameOf(each)).isEqualTo(SealedText.class));
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Stream<Class<?>> leavesOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null ? Stream.of(family) : Stream.of(permitted).flatMap(SealedWordsTest::leavesOf);
    }
}
