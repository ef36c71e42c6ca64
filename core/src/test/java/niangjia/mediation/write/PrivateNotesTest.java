package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.CITY;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionCommand.PassOnNote;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.mediation.SessionEvent.NotePassedOn;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateNotesTest {
    private static final Asked.Given MEDIATING = MediationFixture.given(until(MediationStatus.MEDIATING));

    @ParameterizedTest
    @CsvSource({
        "APPLICANT, person:applicant, true",
        "RESPONDENT, person:respondent, true",
        "APPLICANT, person:respondent, false",
        "RESPONDENT, person:applicant, false",
        "APPLICANT, person:case, false",
        "THIRD, person:case, false"
    })
    void a_note_is_sealed_under_the_key_of_the_side_that_spoke(PartySide side, String key, boolean written) {
        MEDIATING.when(write(side, new PersonId(key)), mediator()).doneIf(written, "mediation/note-key");
    }

    @Test
    void a_refusal_tells_nothing_of_the_note() {
        MEDIATING.when(write(PartySide.APPLICANT, RESPONDENT_KEY), mediator()).refusedAs("mediation/note-key");
    }

    @Test
    void only_the_mediators_of_the_case_write_notes_and_pass_them_on() {
        Asked.Given noted = MEDIATING.and(Happened.noted("n1", PartySide.APPLICANT));
        PassOnNote pass = new PassOnNote(ID, AT, "n1", true, sealed("words"));
        for (Actor another : List.of(
                staff("staff:m2", COUNTY, Role.MEDIATOR),
                staff("staff:m2", CITY, Role.values()),
                Actor.system("desk", CITY))) {
            noted.when(write(PartySide.APPLICANT, APPLICANT_KEY), another).refusedUnder("mediation/note-by-another");
            noted.when(pass, another).refusedUnder("mediation/note-by-another");
        }
        noted.when(write(PartySide.APPLICANT, APPLICANT_KEY), chair()).refusedUnder("mediation/role-needed");
        noted.when(pass, mediator()).records(new NotePassedOn(ID.value(), AT, "n1", "APPLICANT", sealed("words")));
    }

    @Test
    void only_what_the_side_allows_is_told() {
        Asked.Given noted = MEDIATING.and(Happened.noted("n1", PartySide.APPLICANT));
        noted.when(new PassOnNote(ID, AT, "n1", false, sealed("words")), mediator())
                .refusedAs("mediation/note-not-released");
        noted.when(new PassOnNote(ID, AT, "none", true, sealed("words")), mediator())
                .refusedAs("mediation/entry-unknown", "note", "none");
    }

    @Test
    void a_note_is_written_once_of_a_session_there_was() {
        MEDIATING
                .and(Happened.noted("n2", PartySide.APPLICANT))
                .when(write(PartySide.APPLICANT, APPLICANT_KEY), mediator())
                .refusedAs("mediation/entry-exists", "note", "n2");
        MEDIATING
                .when(
                        new WriteNote(ID, AT, "n2", PartySide.APPLICANT, "none", sealed(APPLICANT_KEY, "note")),
                        mediator())
                .refusedAs("mediation/entry-unknown", "session", "none");
        MEDIATING
                .when(
                        new WriteNote(ID, AT, "n2", PartySide.APPLICANT, "talk", sealed(APPLICANT_KEY, "note")),
                        mediator())
                .recorded();
    }

    /** No event but the note itself carries anything sealed under it; and a note carries nothing in the clear. */
    @Test
    void what_a_note_tells_in_the_clear_is_who_wrote_it_and_of_which_side() {
        assertThat(Stream.of(NoteWritten.class.getRecordComponents())
                        .filter(each -> each.getType() != SealedText.class)
                        .map(RecordComponent::getName))
                .containsExactly("caseId", "occurredAt", "noteId", "side", "sessionId", "writtenBy");
    }

    private static WriteNote write(PartySide side, PersonId key) {
        return new WriteNote(ID, AT, "n2", side, null, sealed(key, "note"));
    }
}
