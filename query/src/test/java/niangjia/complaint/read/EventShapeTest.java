package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.Sight.Kind;
import org.junit.jupiter.api.Test;

class EventShapeTest {
    @Test
    void every_sealed_text_is_somebodys_on_purpose() {
        assertThat(paths(Kind.IDENTITY))
                .containsExactly(
                        "CallerNamed.caller.address",
                        "CallerNamed.caller.idNumber",
                        "CallerNamed.caller.name",
                        "CallerNamed.caller.phone",
                        "ContactLogged.caller.address",
                        "ContactLogged.caller.idNumber",
                        "ContactLogged.caller.name",
                        "ContactLogged.caller.phone",
                        "MemberEntered.name",
                        "RepresentationRecorded.name");
        assertThat(paths(Kind.TOLD))
                .containsExactly(
                        "AccountCorrected.account",
                        "CallBackDone.words",
                        "ContactLogged.account",
                        "EmergencyTransferred.situation",
                        "InformationAdded.text",
                        "OrderOpened.wanted",
                        "OrderReopened.newFacts",
                        "RespondentNamed.party.sealedName",
                        "ResultReported.callerReply",
                        "ServiceRated.words",
                        "ThanksRecorded.text");
        assertThat(paths(Kind.WRITTEN)).hasSizeGreaterThan(20).contains("OrderOpened.summary", "ResultReported.text");
    }

    @Test
    void arguments_of_a_phrase_keep_their_places_when_a_value_is_missing() {
        List<EventShape> logged = shapes().filter(shape -> shape.name().equals("complaint.MoneyReceived"))
                .toList();
        assertThat(logged.get(0).args()).containsExactly("r1", "mp1", "2500000", "p4", "职工", "false", "银行回单");
        assertThat(logged.get(1).args()).containsExactly("r2", "", "100000", "p1", "职工", "true", "");
    }

    private static Set<String> paths(Kind kind) {
        return shapes().flatMap(shape -> shape.sealed().stream()
                        .filter(text -> text.kind() == kind)
                        .map(text -> shape.name().replace("complaint.", "") + "." + text.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<EventShape> shapes() {
        return Stream.concat(EveryEvent.tale(1).events().stream(), EveryEvent.answered(2).events().stream())
                .map(message -> EventShape.of((ComplaintEvent) message.getPayload()));
    }
}
