package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionEvent.NotePassedOn;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrivateNotesTest {
    private static final String MARKER = "底线是一万两千三百四十五";

    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final EachEventTwice record = new EachEventTwice();
    private final ReadModelDesk desk =
            new ReadModelDesk(record, MediationFile.GROUP, new MediationFile(store, seals, record::readEvents));
    private final MediationTale tale = new MediationTale(1);

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private void told() {
        desk.tell(tale.open()
                .talked("talk")
                .noted("n1", "APPLICANT", MARKER)
                .noted("n2", "RESPONDENT", "另一方" + MARKER)
                .events());
    }

    @Test
    void what_a_side_said_alone_stands_in_no_document() {
        told();
        try (ReadStore other = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk list =
                        new ReadModelDesk(new EachEventTwice(), MediationList.GROUP, new MediationList(other))) {
            list.tell(tale.events());
            assertThat(everything(other, MediationList.GROUP)).contains("n1").doesNotContain(MARKER);
        }
        assertThat(everything(store, MediationFile.GROUP))
                .as("that there is a note, and other words, opened")
                .contains("n1", "n2", "拖欠工资四个月")
                .doesNotContain(MARKER);
    }

    @Test
    void a_mediator_of_the_case_opens_it_alone() {
        told();
        MediationNote note = note(MediationTale.MEDIATOR, "n1").orElseThrow();
        assertThat(note.words()).isEqualTo(Words.clear(MARKER));
        assertThat(note.side()).isEqualTo("APPLICANT");
        assertThat(note.writtenBy()).isEqualTo("staff:m1");
        assertThat(note.toString()).doesNotContain(MARKER);
        assertThat(notes(MediationTale.MEDIATOR, null))
                .extracting(MediationNote::noteId)
                .containsExactly("n1", "n2");
        assertThat(notes(MediationTale.MEDIATOR, PartySide.RESPONDENT))
                .extracting(MediationNote::noteId)
                .containsExactly("n2");
        assertThat(note(MediationTale.MEDIATOR, "n9")).isEmpty();
    }

    static Stream<Actor> everybody_else() {
        Actor deputy =
                new Actor("staff:deputy", "代班", MediationTale.MEDIATOR.roles(), MediationTale.COUNTY, "staff:m1");
        return Stream.of(
                MediationTale.CLERK,
                MediationTale.COUNTY_CLERK,
                MediationTale.CHAIR,
                MediationTale.DISPATCHER,
                MediationTale.SECOND,
                MediationTale.NEVER,
                MediationTale.AUDITOR,
                MediationTale.ADMINISTRATOR,
                MediationTale.DESK,
                deputy,
                MediationTale.actor("staff:m1", "他县", MediationTale.OTHER_COUNTY, Role.MEDIATOR),
                MediationTale.actor("staff:m1", "不再是调解员", MediationTale.COUNTY, Role.CHAIR, Role.HANDLER));
    }

    @ParameterizedTest
    @MethodSource("everybody_else")
    void nobody_else_opens_it_by_any_query(Actor viewer) {
        told();
        nothingFor(viewer);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_role_opens_it_in_the_unit_above_or_in_the_unit(Role role) {
        told();
        nothingFor(MediationTale.actor("staff:x", "某", MediationTale.COUNTY, role));
        nothingFor(MediationTale.actor("staff:x", "某", MediationTale.CITY, role));
    }

    private void nothingFor(Actor viewer) {
        assertThat(note(viewer, "n1")).isEmpty();
        assertThat(notes(viewer, null)).isEmpty();
        String shown = desk.askOptional(new MediationOf(viewer, tale.id), MediationView.class) + " "
                + desk.askOptional(new MediationTimelineOf(viewer, tale.id, null, 1000), MediationTimeline.class);
        assertThat(shown).doesNotContain(MARKER);
    }

    @Test
    void even_a_mediator_finds_it_neither_in_the_file_nor_in_the_course() {
        told();
        MediationView view = desk.askOptional(new MediationOf(MediationTale.MEDIATOR, tale.id), MediationView.class)
                .orElseThrow();
        assertThat(view.notes())
                .extracting(each -> each.noteId() + " " + each.side() + " " + each.writtenBy())
                .containsExactly("n1 APPLICANT staff:m1", "n2 RESPONDENT staff:m1");
        MediationTimeline course = desk.askOptional(
                        new MediationTimelineOf(MediationTale.MEDIATOR, tale.id, null, 1000), MediationTimeline.class)
                .orElseThrow();
        assertThat(course.entries().get(0).kind()).isEqualTo("mediation.NoteWritten");
        assertThat(course.entries().get(0).texts()).isEmpty();
        assertThat(view + course.toString()).contains("拖欠工资四个月").doesNotContain(MARKER);
    }

    @Test
    void who_left_the_bench_opens_it_no_more_and_the_successor_does() {
        told();
        int before = tale.events().size();
        tale.by(MediationTale.CHAIR)
                .then((c, at) -> new MediatorReplaced(
                        c, at, "mediator:m1", MediationTale.mediator("m2"), List.of(), tale.words("更换")));
        desk.tell(tale.events().subList(before, tale.events().size()));
        assertThat(note(MediationTale.MEDIATOR, "n1")).isEmpty();
        assertThat(note(MediationTale.SECOND, "n1").map(MediationNote::words)).contains(Words.clear(MARKER));
    }

    @Test
    void what_may_be_told_with_the_sides_leave_is_told_as_that() {
        told();
        int before = tale.events().size();
        tale.by(MediationTale.MEDIATOR).then((c, at) -> new NotePassedOn(c, at, "n1", "APPLICANT", tale.words("愿意分期")));
        desk.tell(tale.events().subList(before, tale.events().size()));
        MediationView view = desk.askOptional(new MediationOf(MediationTale.MEDIATOR, tale.id), MediationView.class)
                .orElseThrow();
        assertThat(view.notes().get(0).passedOn())
                .extracting(each -> each.words())
                .containsExactly(Words.clear("愿意分期"));
        assertThat(view.notes().get(1).passedOn()).isEmpty();
        assertThat(view.toString()).doesNotContain(MARKER);
    }

    @Test
    void a_destroyed_key_leaves_the_note_shut() {
        told();
        seals.destroyKeyOf(tale.applicantKey);
        assertThat(note(MediationTale.MEDIATOR, "n1").orElseThrow().words()).isEqualTo(Words.ERASED);
        assertThat(note(MediationTale.MEDIATOR, "n2").orElseThrow().words().sealed())
                .isFalse();
    }

    private Optional<MediationNote> note(Actor viewer, String noteId) {
        return desk.askOptional(new MediationNoteOf(viewer, tale.id, noteId), MediationNote.class);
    }

    private List<MediationNote> notes(Actor viewer, PartySide side) {
        return desk.ask(new MediationNotesOf(viewer, tale.id, side), MediationNotes.class)
                .notes();
    }

    private static String everything(ReadStore store, String group) {
        StringBuilder all = new StringBuilder();
        store.collectionsOf(group)
                .forEach(documents -> documents.find(new Document()).forEach(document -> all.append(document.toJson())
                        .append('\n')));
        return all.toString();
    }
}
