package niangjia.mediation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.PartyFacts;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.RollMemberFacts;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.SealedText;
import org.junit.jupiter.api.Test;

/** What people said, and who they are, lies in no event but sealed; plain are codes, days, numbers, firms and staff. */
class MediationWordsTest {
    /** Whatever is called so was said, written or borne by somebody. */
    private static final Set<String> WORDS = Set.of(
            "account",
            "spotRecord",
            "reason",
            "explanation",
            "note",
            "words",
            "ground",
            "grounds",
            "minutes",
            "question",
            "result",
            "arithmetic",
            "facts",
            "terms",
            "finding",
            "signs",
            "text",
            "outcome",
            "contact",
            "representative",
            "sealedName",
            "name");
    /** A firm or a body; a mediator of the roster; why something ended or was refused is a code. */
    private static final Set<String> PLAIN = Set.of(
            "BodyJoined.name",
            "PartyFacts.name",
            "MediatorFacts.name",
            "ApplicationRejected.ground",
            "MediationFailed.ground",
            "ReviewDecided.result",
            "CaseClosed.reason");

    @Test
    void words_are_sealed_in_every_event() {
        Stream<Class<?>> looked = Stream.concat(
                leavesOf(MediationEvent.class),
                Stream.<Class<?>>of(
                        SidePartyFacts.class,
                        PartyFacts.class,
                        ClaimFacts.class,
                        RollMemberFacts.class,
                        AgreementFacts.class,
                        PlannedDutyFacts.class,
                        MediatorFacts.class));
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
        return permitted == null ? Stream.of(family) : Stream.of(permitted).flatMap(MediationWordsTest::leavesOf);
    }
}
