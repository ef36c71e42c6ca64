package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.PartyKind;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.ApplicationCommand.NameParty;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationId;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.shared.PersonId;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.FieldFault;
import niangjia.shared.web.OpenSeals;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.MatterPersons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Under whose keys the words of a mediation case are sealed, and what nobody may choose. */
class MediationReadingTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final MediationId ID = MediationId.of("1");
    private static final String MATTER = "person:1.matter";
    private static final String APPLICANT = "person:1.applicant";
    private static final String RESPONDENT = "person:1.respondent";
    private static final String APPLICATION = """
            {"origin":"ORAL","desk":"UNION","category":"WAGE","unit":"430500","workers":1,"account":"三个月没发工资",
             "spotRecord":"当场念给申请人听过",
             "parties":[{"side":"APPLICANT","party":{"partyId":"a1","kind":"NATURAL_PERSON","name":"陈建军"},"contact":"13873906207"},
             {"side":"RESPONDENT","party":{"partyId":"r1","kind":"EMPLOYER","name":"宏泰鞋材有限公司"},"representative":"何志强"},
             {"side":"THIRD","party":{"partyId":"t1","kind":"NATURAL_PERSON","name":"包工头"},"contact":"1"}]}""";
    private static final String DRAFT = """
            {"draft":{"agreementId":"g1","facts":"欠三个月","terms":"十日内付清","payments":
             [{"instalmentId":"i1","payerId":"r1","payeeId":"a1","sum":"%s","dueOn":"2026-12-01"}],"checked":["LAWFUL"]}}""";

    private final FormReader reader = new FormReader(
            new OpenSeals(),
            code -> Optional.of(CITY).filter(unit -> unit.id().equals(code)),
            Clock.fixed(Instant.parse("2026-10-12T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void names_and_numbers_stand_under_the_key_of_their_side_and_all_else_under_the_cases() {
        ReceiveApplication read = read(ReceiveApplication.class, APPLICATION);

        assertThat(read.applicantKey()).isEqualTo(new PersonId(APPLICANT));
        assertThat(read.respondentKey()).isEqualTo(new PersonId(RESPONDENT));
        assertThat(read.account().person()).isEqualTo(MATTER);
        assertThat(read.spotRecord().person()).isEqualTo(MATTER);
        var applicant = read.parties().get(0);
        assertThat(applicant.party().name()).isNull();
        assertThat(applicant.party().sealedName().person()).isEqualTo(APPLICANT);
        assertThat(applicant.contact().person()).isEqualTo(APPLICANT);
        assertThat(read.parties().get(1).party().name()).isEqualTo("宏泰鞋材有限公司");
        assertThat(read.parties().get(1).representative().person()).isEqualTo(RESPONDENT);
        assertThat(read.parties().get(2).contact().person()).isEqualTo(MATTER);
    }

    @ParameterizedTest
    @CsvSource({"APPLICANT, person:1.applicant", "RESPONDENT, person:1.respondent", "THIRD, person:1.matter"})
    void a_note_is_sealed_under_the_key_of_the_side_that_spoke(String side, String key) {
        WriteNote read = read(WriteNote.class, "{\"noteId\":\"n1\",\"side\":\"" + side + "\",\"note\":\"底线两万\"}");

        assertThat(read.note().person()).isEqualTo(key);
    }

    @Test
    void each_worker_of_a_group_is_sealed_under_their_own_key() {
        EnterMembers read = read(
                EnterMembers.class,
                "{\"members\":[{\"memberId\":\"w1\",\"name\":\"甲\"},{\"memberId\":\"applicant\",\"name\":\"乙\"}]}");

        assertThat(read.members()).allSatisfy(member -> assertThat(member.name().person())
                .isEqualTo(member.person().value()));
        assertThat(read.members())
                .extracting(member -> member.person().value())
                .containsExactly("person:1.member-w1", "person:1.member-applicant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "applicantKey | \"person:1.respondent\" | applicantKey | request/unknown-person",
                "respondentKey | \"person:2.matter\" | respondentKey | request/unknown-person",
            })
    void nobody_chooses_the_key_of_a_side(String name, String value, String field, String code) {
        String body = APPLICATION.replaceFirst("\\{", "{\"" + name + "\":" + value + ",");

        assertThat(faults(ReceiveApplication.class, body))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple(field, code));
    }

    @Test
    void nobody_chooses_the_key_of_a_worker_nor_the_digest_of_a_draft() {
        assertThat(faults(
                        EnterMembers.class,
                        "{\"members\":[{\"memberId\":\"w1\",\"person\":\"person:1.applicant\",\"name\":\"甲\"}]}"))
                .extracting(FieldFault::field)
                .containsExactly("members[0].person");
        assertThat(faults(
                        DraftAgreement.class, DRAFT.formatted("1").replace("\"terms\"", "\"digest\":\"x\",\"terms\"")))
                .extracting(FieldFault::field)
                .containsExactly("draft.digest");
    }

    @Test
    void who_has_no_name_is_told_where_it_is_missing() {
        assertThat(faults(
                        NameParty.class,
                        "{\"party\":{\"side\":\"THIRD\",\"party\":{\"partyId\":\"t1\",\"kind\":\"INSURER\"}}}"))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("party.party.name", "request/field-missing"));
    }

    @Test
    void the_name_of_a_natural_person_is_never_plain() {
        NameParty read = read(
                NameParty.class,
                "{\"party\":{\"side\":\"RESPONDENT\",\"party\":{\"partyId\":\"r2\",\"kind\":\" NATURAL_PERSON \",\"name\":\"包工头\"}}}");

        assertThat(read.party().party().kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(read.party().party().name()).isNull();
        assertThat(read.party().party().sealedName().person()).isEqualTo(RESPONDENT);
    }

    @Test
    void the_digest_of_a_draft_is_left_to_the_desk_that_writes_its_text() {
        assertThat(read(DraftAgreement.class, DRAFT.formatted("100")).draft().digest())
                .isEqualTo("unwritten");
    }

    private List<FieldFault> faults(Class<? extends MediationCommand> act, String body) {
        BadInput[] refused = new BadInput[1];
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(act, body))
                .satisfies(bad -> refused[0] = bad);
        return refused[0].faults();
    }

    private <C extends MediationCommand> C read(Class<C> act, String body) {
        MediationForm form = MediationForm.of(act);
        MediationPeople people = new MediationPeople(form, new MatterPersons(ID.value(), person -> false));
        var said = MediationBody.completed(form, JsonMapper.shared().readTree(body));
        return act.cast(reader.read(form.form(), ID, people, said).command());
    }
}
