package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.Aspect;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ComplaintTouches;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.TermEvent;
import niangjia.complaint.Touch;
import niangjia.shared.Actor;
import niangjia.shared.Recorded;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which acts stand in each other's way: what must hold for every pair, and pairs anybody would agree on. */
class ClashesTest {
    private static final Actor EVERYTHING = staff("someone", CITY, Role.values());
    private static final Actor OTHER = staff("other", CITY, Role.values());

    @Test
    void every_act_and_every_event_has_one_row() {
        assertThat(ComplaintTouches.all())
                .extracting(Touch::command)
                .containsExactlyInAnyOrderElementsOf(
                        ComplaintActs.all().stream().map(ComplaintAct::command).toList());
        assertThat(ComplaintTouches.all())
                .extracting(touch -> (Object) touch.event())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ComplaintEvent.class.getPermittedSubclasses())
                        .filter(chapter -> chapter != TermEvent.class)
                        .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                        .collect(Collectors.<Object>toList()));
        assertThat(ComplaintTouches.all())
                .allSatisfy(touch -> assertThat(touch.aspects()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("touches")
    void an_act_is_recorded_as_the_event_of_its_row(Touch touch) {
        ComplaintAct act = ComplaintActs.of(touch.command());
        ComplaintStatus from = act.from().stream().sorted().findFirst().orElse(null);
        Asked.Given given = from == null
                ? ComplaintFixture.given()
                : ComplaintFixture.given(Happened.until(from))
                        .and(Examples.of(act.command()).before());
        assertThat(given.when(Examples.of(act.command()).command(), EVERYTHING).recorded())
                .hasOnlyElementsOfType(touch.event());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("touches")
    void whom_an_act_stands_in_the_way_of_stands_in_its_way(Touch touch) {
        assertThat(ComplaintTouches.all()).allSatisfy(other -> assertThat(touch.clashesWith(other))
                .as(other.toString())
                .isEqualTo(other.clashesWith(touch)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("touches")
    void what_only_adds_can_be_done_beside_itself_and_nothing_else_can(Touch touch) {
        assertThat(touch.clashesWith(touch)).isNotEqualTo(touch.additive());
    }

    @Test
    void two_acts_that_move_the_order_on_always_clash() {
        List<Touch> moving = ComplaintTouches.all().stream()
                .filter(touch -> touch.command() != LogContact.class && moves(touch))
                .toList();
        assertThat(moving).hasSizeGreaterThan(15);
        for (Touch one : moving) {
            assertThat(one.aspects()).as(one.toString()).contains(Aspect.COURSE);
            assertThat(moving).allMatch(one::clashesWith);
        }
    }

    /** The table against the rules: were a row too generous, the record would refuse the second of the two. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("touches")
    void what_does_not_clash_can_still_be_done_after_the_other_if_the_state_allows_it(Touch touch) {
        ComplaintAct first = ComplaintActs.of(touch.command());
        ComplaintTouches.all().stream()
                .filter(other -> !touch.clashesWith(other))
                .map(other -> ComplaintActs.of(other.command()))
                .forEach(second -> first.from().stream()
                        .filter(second.from()::contains)
                        .sorted()
                        .findFirst()
                        .ifPresent(from -> assertThat(oneAfterTheOther(from, first, second))
                                .as(first.name() + ", then " + second.name() + " from " + from)
                                .isEmpty()));
    }

    /** What refused the second, but for the state. */
    private static Optional<String> oneAfterTheOther(ComplaintStatus from, ComplaintAct first, ComplaintAct second) {
        ComplaintCommand command = Examples.of(second.command()).command();
        Asked.Given before = ComplaintFixture.given(Happened.until(from))
                .and(Examples.of(first.command()).before())
                .and(Examples.of(second.command()).before());
        // where both would add an entry under the one key of the examples, a page makes a new key
        boolean sameKey = first == second
                || before.when(command, OTHER).refusal().isPresent()
                || before.when(Examples.of(first.command()).command(), EVERYTHING)
                        .refusal()
                        .isPresent();
        return sameKey
                ? Optional.empty()
                : done(before, first)
                        .when(command, OTHER)
                        .refusal()
                        .map(RuleViolated::getMessage)
                        .filter(refusal -> !refusal.startsWith("complaint/wrong-state"));
    }

    @Test
    void what_only_adds_never_moves_the_order() {
        assertThat(ComplaintTouches.all().stream().filter(Touch::additive))
                .noneMatch(touch -> touch.aspects().contains(Aspect.COURSE));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Dispatch, AddInformation, false",
        "Dispatch, Urge, false",
        "Dispatch, Dispatch, true",
        "Dispatch, TakeOver, true",
        "Dispatch, NameCaller, false",
        "Sign, AddInformation, false",
        "Sign, RequestReturn, true",
        "AddInformation, AddInformation, false",
        "AddInformation, CorrectAccount, true",
        "CorrectAccount, CorrectAccount, true",
        "CloseOrder, AddInformation, true",
        "CloseOrder, HearChildOutcome, true",
        "ReportResult, AddInformation, true",
        "ReportResult, ReceiveMoney, true",
        "ReportResult, Urge, false",
        "ReportResult, NameRespondent, false",
        "Urge, Urge, false",
        "Urge, Supervise, true",
        "Supervise, Supervise, true",
        "AssignHandler, AssignHandler, true",
        "AssignHandler, ContactCaller, false",
        "GrantExtension, RefuseExtension, true",
        "GrantExtension, RequestExtension, true",
        "GrantExtension, ReceiveMoney, false",
        "Classify, Classify, true",
        "Classify, AddInformation, false",
        "CallBack, RecordConsent, true",
        "ClaimItem, ClaimItem, false",
        "ClaimItem, AmendItem, true",
        "ReceiveMoney, ReceiveMoney, false",
        "ReceiveMoney, RecordDefault, true",
        "SettleItem, ReceiveMoney, false",
        "RecordThanks, CloseOrder, false",
    })
    void what_anybody_would_agree_on(String one, String other, boolean clash) {
        assertThat(touch(one).clashesWith(touch(other))).isEqualTo(clash);
        assertThat(ComplaintTouches.clash(
                        ComplaintActs.of(touch(one).command()), touch(other).eventName()))
                .isEqualTo(clash);
    }

    @Test
    void an_event_nobody_knows_stands_in_everybodys_way() {
        assertThat(ComplaintActs.all()).allMatch(act -> ComplaintTouches.clash(act, "complaint.Unheard"));
    }

    @Test
    void a_clock_that_turned_stands_in_nobodys_way() {
        assertThat(TermEvent.class.getPermittedSubclasses())
                .hasSizeGreaterThan(5)
                .allSatisfy(event -> {
                    String name = event.getAnnotation(Recorded.class).name();
                    assertThat(ComplaintActs.all()).noneMatch(act -> ComplaintTouches.clash(act, name));
                });
    }

    private static Touch touch(String name) {
        return ComplaintTouches.all().stream()
                .filter(touch -> touch.command().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Touch> touches() {
        return ComplaintTouches.all();
    }

    /** Whether the act leaves the order in another state than it found it in, from any state that allows it. */
    private static boolean moves(Touch touch) {
        ComplaintAct act = ComplaintActs.of(touch.command());
        return act.from().stream().anyMatch(from -> {
            Asked.Given before = ComplaintFixture.given(Happened.until(from))
                    .and(Examples.of(act.command()).before());
            return state(done(before, act)) != state(before);
        });
    }

    private static Asked.Given done(Asked.Given before, ComplaintAct act) {
        return before.then(Examples.of(act.command()).command(), EVERYTHING);
    }

    /** Signing is allowed in one state; in any other its refusal says which it is. */
    private static Object state(Asked.Given given) {
        return given.when(SaidOfOrder.sign(), EVERYTHING)
                .refusal()
                .map(refusal -> refusal.facts().get(0))
                .orElse(ComplaintStatus.DISPATCHED);
    }
}
