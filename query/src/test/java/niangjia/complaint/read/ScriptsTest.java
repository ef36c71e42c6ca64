package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ContactEvent.*;
import niangjia.complaint.DossierEvent.*;
import niangjia.complaint.OrderEvent.*;
import niangjia.complaint.TermEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptsTest {
    /** Only the timeline of the case file and the last word of the queue tell of these. */
    private static final Set<Class<?>> IGNORED_BY_CASE =
            Set.of(EmergencyTransferred.class, InformationAdded.class, ThanksRecorded.class, ActRecorded.class);

    /** What no line of a list shows, beside what the case file leaves out already. */
    private static final Set<Class<?>> IGNORED_BY_QUEUE = Set.of(
            BodyJoined.class,
            BodyLeft.class,
            PayerNamed.class,
            RespondentNamed.class,
            RespondentSubstituted.class,
            MemberEntered.class,
            MemberChanged.class,
            MandateGiven.class,
            MandateEnded.class,
            ProceedingLinked.class,
            ProceedingAdvanced.class,
            ItemClaimed.class,
            ItemAmended.class,
            ItemValued.class,
            ItemSettled.class,
            ItemWaived.class,
            MoneyPromised.class,
            MoneyReceived.class,
            PromiseDefaulted.class,
            DutyPromised.class,
            DutyChecked.class,
            CooperationRequested.class,
            CooperationAnswered.class,
            RepresentationRecorded.class,
            ConsentRecorded.class,
            ServiceRated.class,
            CallBackFailed.class,
            EmergencyTransferred.class,
            InformationAdded.class,
            ThanksRecorded.class,
            ActRecorded.class);

    private static final Set<Class<?>> TERMS = Set.of(
            TermStarted.class,
            TermExtended.class,
            TermPaused.class,
            TermResumed.class,
            TermRecomputed.class,
            TermMet.class,
            TermLapsed.class,
            TermStopped.class);

    private static final Set<Class<?>> IGNORED_BY_REGISTER = union(
            union(IGNORED_BY_QUEUE, TERMS),
            Set.of(
                    HandlerAssigned.class,
                    CallerContacted.class,
                    ExtensionRequested.class,
                    ExtensionGranted.class,
                    ExtensionRefused.class,
                    ParkingAsked.class,
                    ParkingRefused.class,
                    OrderUrged.class,
                    OrderSupervised.class,
                    CaseSpunOff.class,
                    ChildOutcomeHeard.class));

    private static final Set<Class<?>> IGNORED_BY_KNOWN = without(
            union(IGNORED_BY_QUEUE, TERMS),
            Set.of(RespondentNamed.class, RespondentSubstituted.class, InformationAdded.class, ThanksRecorded.class));

    static Stream<Arguments> read_models() {
        return Stream.of(
                Arguments.of("call register", CallRegister.scripts(), IGNORED_BY_REGISTER),
                Arguments.of("work queue", WorkQueue.scripts(), IGNORED_BY_QUEUE),
                Arguments.of("known callers", KnownCallers.scripts(), IGNORED_BY_KNOWN),
                Arguments.of("case file", CaseFile.scripts(), IGNORED_BY_CASE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void every_event_changes_a_read_model_or_is_listed_as_ignored(
            String name, Set<Script> scripts, Set<Class<?>> ignored) {
        Set<Class<?>> handled =
                scripts.stream().flatMap(script -> script.events().stream()).collect(Collectors.toSet());
        assertThat(handled).as("handled and ignored").doesNotContainAnyElementsOf(ignored);
        assertThat(union(handled, ignored)).isEqualTo(EveryEvent.kinds());
    }

    @Test
    void the_tale_the_tests_tell_holds_every_event() {
        assertThat(EveryEvent.kinds()).hasSizeGreaterThan(60);
        assertThat(EveryEvent.told()).isEqualTo(EveryEvent.kinds());
    }

    @Test
    void zooms_name_events_once() {
        assertThat(Zooms.MILESTONES).doesNotContainAnyElementsOf(Zooms.RECORD_ONLY);
    }

    private static Set<Class<?>> union(Set<Class<?>> one, Set<Class<?>> other) {
        Set<Class<?>> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<Class<?>> without(Set<Class<?>> all, Set<Class<?>> some) {
        Set<Class<?>> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
