package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.terms.ClockEvent;
import org.junit.jupiter.api.Test;

class MediationScriptsTest {
    @Test
    void every_kind_of_event_changes_something_that_is_shown() {
        Set<Class<?>> known = MediationScripts.ALL.stream()
                .flatMap(script -> script.events().stream())
                .collect(Collectors.toSet());
        assertThat(known).isEqualTo(EveryMediationEvent.kinds());
    }

    @Test
    void the_courses_of_the_tests_tell_every_kind_and_every_clock() {
        assertThat(EveryMediationEvent.told())
                .containsAll(EveryMediationEvent.kinds())
                .containsAll(Arrays.asList(ClockEvent.class.getPermittedSubclasses()));
    }

    @Test
    void every_sealed_text_is_somebodys_on_purpose() {
        assertThat(paths(Kind.IDENTITY))
                .containsExactly(
                        "ApplicationReceived.parties.contact",
                        "ApplicationReceived.parties.party.sealedName",
                        "ApplicationReceived.parties.representative",
                        "MembersEntered.members.name");
        assertThat(paths(Kind.TOLD))
                .containsExactly(
                        "AgreementDrafted.agreement.duties.words",
                        "AgreementDrafted.agreement.facts",
                        "AgreementDrafted.agreement.terms",
                        "AgreementEffective.duties.words",
                        "ApplicationReceived.account",
                        "ApplicationReceived.spotRecord",
                        "CalledBack.words",
                        "ClaimAmended.claim.words",
                        "ClaimStated.claim.words",
                        "ClaimWithdrawn.reason",
                        "ClaimsWaived.reason",
                        "MandateWithdrawn.reason",
                        "MediationRefused.reason",
                        "MediatorObjected.ground",
                        "MediatorStoodAside.ground",
                        "MemberCorrected.reason",
                        "MemberLeft.reason",
                        "NoShowRecorded.words",
                        "NotePassedOn.words",
                        "OralAgreementMade.agreement.facts",
                        "OralAgreementMade.agreement.terms",
                        "PartySubstituted.reason",
                        "ProposalAnswered.words",
                        "ProposalMade.words",
                        "RightsExplained.words",
                        "SessionHeld.minutes",
                        "TalkHeld.minutes");
        assertThat(paths(null)).containsExactly("NoteWritten.note");
        assertThat(paths(Kind.WRITTEN)).hasSize(27).contains("CaseClosed.outcome", "ClaimAssessed.arithmetic");
    }

    private static Set<String> paths(Kind kind) {
        return EveryMediationEvent.payloads()
                .flatMap(event -> MediationWords.fields(event).sealed().stream()
                        .filter(text -> MediationWords.kindOf(event, text.path()) == kind)
                        .map(text -> event.getClass().getSimpleName() + "."
                                + text.path().replaceAll("\\[\\d+]", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
