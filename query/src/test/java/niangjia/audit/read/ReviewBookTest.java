package niangjia.audit.read;

import static niangjia.audit.read.ReviewStory.*;
import static niangjia.audit.read.ReviewTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewListed;
import niangjia.audit.ReviewStatus;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.read.FakeSeals;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewBookTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final InMemoryEventStorageEngine record = new ReadModelDesk.EachEventTwice();
    private final ReviewRegister register = new ReviewRegister(store);
    private final ReviewReading reading = new ReviewReading(
            store,
            register,
            new ReviewRecord(EmbeddedEventStore.builder().storageEngine(record).build(), TermsInForce.NONE),
            new FakeSeals());

    @AfterEach
    void close() {
        store.close();
    }

    private void book(ReviewStory story) {
        try (ReadModelDesk desk = new ReadModelDesk(record, ReviewBook.GROUP, new ReviewBook(store))) {
            desk.tell(story.events());
        }
    }

    private static Actor viewer(UnitRef unit, Role role) {
        return new Actor("staff:v", "某", Set.of(role), unit, null);
    }

    @Test
    void told_twice_and_made_anew_it_is_the_same() {
        List<DomainEventMessage<?>> events = new ReviewStory().whole().events();
        var once = SameAgain.made(new InMemoryEventStorageEngine(), ReviewBook.GROUP, ReviewBook::new, events);
        assertThat(once).hasSize(4);
        assertThat(SameAgain.made(new ReadModelDesk.EachEventTwice(), ReviewBook.GROUP, ReviewBook::new, events))
                .isEqualTo(once);
        assertThat(SameAgain.rebuilt(new InMemoryEventStorageEngine(), ReviewBook.GROUP, ReviewBook::new, events))
                .isEqualTo(once);
    }

    @Test
    void a_review_is_told_with_its_figures_and_the_last_word_on_each_item() {
        book(new ReviewStory().whole());
        ReviewView view = reading.on(new ReviewOf(AUDITOR, REVIEW)).orElseThrow();
        assertThat(view.now().status()).isEqualTo(ReviewStatus.CLOSED);
        assertThat(view.now().judged()).isEqualTo(2);
        assertThat(view.now().failed()).isEqualTo(1);
        assertThat(view.now().open()).isZero();
        assertThat(view.now().late()).isEqualTo(1);
        ReviewCaseView.Judged file = view.cases().get(0).of(ReviewItem.FILE).orElseThrow();
        assertThat(file.machine().name() + "/" + file.result()).isEqualTo("PASS/PASS");
        assertThat(view.findings()).singleElement().satisfies(each -> {
            assertThat(each.status()).isEqualTo(ReviewFindingStatus.CLOSED);
            assertThat(each.everLate()).isTrue();
            assertThat(each.course())
                    .extracting(ReviewFindingView.Step::kind)
                    .containsExactly("raised", "answered", "upheld", "lapsed", "answered-late", "accepted", "closed");
        });
        assertThat(reading.on(new ReviewsOf(AUDITOR, null, 10)).items()).hasSize(1);
    }

    @Test
    void reviews_are_for_auditors_of_the_unit_or_above_and_findings_for_who_must_answer() {
        book(new ReviewStory().drawn().tell(raised("f1", "complaint:1")));
        assertThat(reading.on(new ReviewOf(viewer(COUNTY, Role.AUDITOR), REVIEW)))
                .isEmpty();
        assertThat(reading.on(new ReviewOf(viewer(CITY, Role.CHAIR), REVIEW))).isEmpty();
        assertThat(reading.on(new ReviewsOf(viewer(CITY, Role.CHAIR), null, 10)).items())
                .isEmpty();
        assertThat(findings(viewer(COUNTY, Role.HANDLER))).isEqualTo(1);
        assertThat(findings(viewer(CITY, Role.HANDLER))).isZero();
        assertThat(findings(viewer(CITY, Role.CHAIR))).isEqualTo(1);
        assertThat(findings(viewer(CITY.child("430503"), Role.CHAIR))).isZero();
        assertThat(findings(viewer(COUNTY, Role.OPERATOR))).isZero();
        assertThat(findings(viewer(CITY, Role.ADMINISTRATOR))).isZero();
        assertThat(findings(AUDITOR)).isEqualTo(1);
    }

    private int findings(Actor viewer) {
        return reading.on(new ReviewFindingsOf(viewer, true, null)).items().size();
    }

    @Test
    void an_answer_is_due_from_its_last_second_on_until_it_comes() {
        Actor desk = new Actor("system:terms", "terms", Set.of(Role.SYSTEM), CITY, null);
        book(new ReviewStory().drawn().tell(raised("f1", "complaint:1")));
        assertThat(reading.on(new ReviewAnswersDue(desk, DUE.minusSeconds(1))).items())
                .isEmpty();
        assertThat(reading.on(new ReviewAnswersDue(desk, DUE)).items()).hasSize(1);
        assertThat(reading.on(new ReviewAnswersDue(AUDITOR, DUE)).items()).isEmpty();
    }

    @Test
    void an_answered_finding_is_not_due() {
        Actor desk = new Actor("system:terms", "terms", Set.of(Role.SYSTEM), CITY, null);
        book(new ReviewStory()
                .drawn()
                .tell(raised("f1", "complaint:1"))
                .tell(new FindingAnswered(REVIEW, AT, "f1", "ACCEPTS", words("已整改"), "staff:h", false)));
        assertThat(reading.on(new ReviewAnswersDue(desk, DUE)).items()).isEmpty();
    }

    private static ReviewStory cases() {
        return new ReviewStory()
                .tell("complaint:1", ReviewEvents.logged(false), AT)
                .tell("complaint:1", ReviewEvents.opened(), AT)
                .tell("complaint:1", ReviewEvents.dispatched(), AT.plusSeconds(60))
                .tell("complaint:1", ReviewEvents.closed(), AT.plusSeconds(120))
                .tell("supervision:1", ReviewEvents.clue(true, false), AT)
                .tell("mediation:1", ReviewEvents.application("WRITTEN", false, "APPLICANT", "RESPONDENT"), AT);
    }

    private List<ReviewListed> list(ReviewBasis basis, Instant asAt, Set<ReviewedKind> kinds) {
        LocalDate day = LocalDate.parse("2026-10-12");
        return register.on(new ReviewListOf(AUDITOR, CITY, basis, day, day, kinds, asAt))
                .cases();
    }

    @Test
    void the_list_of_a_past_moment_is_as_the_record_held_it_then() {
        try (ReadModelDesk desk = new ReadModelDesk(record, ReviewRegister.GROUP, register)) {
            desk.tell(cases().events());
        }
        assertThat(list(ReviewBasis.CLOSED, AT.plusSeconds(119), Set.of())).isEmpty();
        assertThat(list(ReviewBasis.CLOSED, AT.plusSeconds(120), Set.of()))
                .extracting(ReviewListed::caseId)
                .containsExactly("complaint:1");
        assertThat(list(ReviewBasis.REGISTERED, AT, Set.of()))
                .extracting(ReviewListed::caseId)
                .containsExactly("complaint:1", "mediation:1", "supervision:1");
        assertThat(list(ReviewBasis.REGISTERED, AT, Set.of(ReviewedKind.MEDIATION)))
                .hasSize(1);
        assertThat(list(ReviewBasis.REGISTERED, AT.minusSeconds(1), Set.of())).isEmpty();
        assertThat(list(ReviewBasis.REGISTERED, AT, Set.of()).get(0).unit()).isEqualTo(CITY);
        assertThat(list(ReviewBasis.REGISTERED, AT.plusSeconds(60), Set.of())
                        .get(0)
                        .unit())
                .isEqualTo(COUNTY);
    }

    @Test
    void the_checklist_is_for_auditors_whose_unit_has_the_case() {
        try (ReadModelDesk desk = new ReadModelDesk(record, ReviewRegister.GROUP, register)) {
            desk.tell(cases().events());
        }
        ReviewChecked checked = reading.on(new ReviewCheckOf(AUDITOR, "complaint:1", AT.plusSeconds(120)))
                .orElseThrow();
        assertThat(checked.items()).hasSize(ReviewItem.values().length);
        assertThat(checked.readTo()).isEqualTo(3);
        assertThat(reading.on(new ReviewCheckOf(AUDITOR, "complaint:1", AT.plusSeconds(60)))
                        .orElseThrow()
                        .readTo())
                .isEqualTo(2);
        assertThat(reading.on(new ReviewCheckOf(viewer(CITY, Role.CHAIR), "complaint:1", AT.plusSeconds(120))))
                .isEmpty();
        assertThat(reading.on(new ReviewCheckOf(
                        viewer(CITY.child("430503"), Role.AUDITOR), "complaint:1", AT.plusSeconds(120))))
                .isEmpty();
        assertThat(reading.on(new ReviewActorsOf(AUDITOR, List.of("complaint:1"), AT.plusSeconds(120)))
                        .byCase())
                .containsEntry("complaint:1", Set.of("staff:auditor"));
    }

    @Test
    void the_register_told_twice_and_made_anew_is_the_same() {
        List<DomainEventMessage<?>> events = cases().events();
        var once = SameAgain.made(new InMemoryEventStorageEngine(), ReviewRegister.GROUP, ReviewRegister::new, events);
        assertThat(once).hasSize(3);
        assertThat(SameAgain.made(
                        new ReadModelDesk.EachEventTwice(), ReviewRegister.GROUP, ReviewRegister::new, events))
                .isEqualTo(once);
        assertThat(SameAgain.rebuilt(
                        new InMemoryEventStorageEngine(), ReviewRegister.GROUP, ReviewRegister::new, events))
                .isEqualTo(once);
    }
}
