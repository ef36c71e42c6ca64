package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.terms.ClockEvent;
import org.junit.jupiter.api.Test;

class CaseScriptsTest {
    @Test
    void every_kind_of_event_changes_something_that_is_shown() {
        Set<Class<?>> known = CaseScripts.ALL.stream()
                .flatMap(script -> script.events().stream())
                .collect(Collectors.toSet());
        assertThat(known).isEqualTo(EveryCaseEvent.kinds());
    }

    @Test
    void the_courses_of_the_tests_tell_every_kind_and_every_clock() {
        assertThat(EveryCaseEvent.told())
                .containsAll(EveryCaseEvent.kinds())
                .containsAll(Arrays.asList(ClockEvent.class.getPermittedSubclasses()));
    }

    @Test
    void every_sealed_text_is_somebodys_on_purpose() {
        assertThat(paths(Kind.IDENTITY))
                .containsExactly(
                        "ClueRegistered.complainant.name",
                        "ClueRegistered.complainant.phone",
                        "ComplainantNamed.complainant.name",
                        "ComplainantNamed.complainant.phone",
                        "PaperRevised.content.words",
                        "PartyHeard.who",
                        "RecordSigned.signedBy");
        assertThat(paths(Kind.TOLD))
                .containsExactly(
                        "ActRecorded.text",
                        "CaseReopened.newFacts",
                        "CaseReported.text",
                        "ClueRegistered.account",
                        "EvidenceTaken.content",
                        "MaterialTransferred.receiver",
                        "NextRoundOpened.newFacts",
                        "ObstructionRecorded.text",
                        "PaperAnswered.text",
                        "PaperServed.receiver",
                        "PartyHeard.statement",
                        "PartyHeard.who",
                        "ServiceRefused.witnesses[0]",
                        "ServiceRefused.witnesses[1]");
        assertThat(paths(Kind.WRITTEN)).hasSizeGreaterThan(20).contains("PaperDrafted.content.words");
    }

    private static Set<String> paths(Kind kind) {
        return Stream.of(EveryCaseEvent.longCourse(1), EveryCaseEvent.declined(2), EveryCaseEvent.authority(3))
                .flatMap(tale -> tale.events().stream())
                .map(message -> (Object) message.getPayload())
                .flatMap(event -> CaseWords.fields(event).sealed().stream()
                        .filter(text -> CaseWords.kindOf(event, text.path()) == kind)
                        .map(text -> event.getClass().getSimpleName() + "." + text.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
