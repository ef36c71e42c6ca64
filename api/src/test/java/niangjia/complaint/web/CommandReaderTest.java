package niangjia.complaint.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactCommand.NameCaller;
import niangjia.complaint.DossierCommand.EnterMember;
import niangjia.complaint.DossierCommand.GiveMandate;
import niangjia.complaint.DossierCommand.NameRespondent;
import niangjia.complaint.DossierCommand.PromiseMoney;
import niangjia.complaint.DossierCommand.ReceiveMoney;
import niangjia.complaint.Instalment;
import niangjia.complaint.OrderCommand.SetCoHandlers;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.WorkerKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.FieldFault;
import niangjia.shared.web.OpenSeals;
import niangjia.shared.web.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CommandReaderTest {
    private static final ComplaintId COMPLAINT = ComplaintId.of("c1");
    private static final PersonId CALLER = new PersonId("person:c1.caller");
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef DISTRICT = CITY.child("430502");
    private static final String CONTACT = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","caller":{"anonymous":true},"account":"欠薪"}""";

    private final OpenSeals seals = new OpenSeals();
    private final CommandReader reader = new CommandReader(
            seals,
            code -> List.of(CITY, DISTRICT).stream()
                    .filter(unit -> unit.id().equals(code))
                    .findFirst(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_contact_is_read_with_its_words_sealed_under_the_callers_key() {
        LogContact read = (LogContact) read(LogContact.class, """
                {"occurredAt":"2026-03-02T08:30:00+08:00","channel":"PHONE_12351","medium":"PHONE","receivedBy":"430502",
                 "caller":{"name":" 张三 ","phone":"+86 139-1234-5678","kinds":["MIGRANT"]},
                 "account":"老板欠薪\\n三个月","consents":["CALL_BACK"]}""").command();

        assertThat(read.complaintId()).isEqualTo(COMPLAINT);
        assertThat(read.occurredAt()).isEqualTo(Instant.parse("2026-03-02T00:30:00Z"));
        assertThat(read.receivedBy()).isEqualTo(DISTRICT);
        assertThat(read.account()).isEqualTo(new SealedText(CALLER.value(), "a1:老板欠薪\n三个月"));
        assertThat(read.consents()).containsExactly(Consent.CALL_BACK);
        assertThat(read.outsideNumber()).isNull();
        assertThat(read.caller().person()).isEqualTo(CALLER);
        assertThat(read.caller().anonymous()).isFalse();
        assertThat(read.caller().name()).isEqualTo(new SealedText(CALLER.value(), "a1:张三"));
        assertThat(read.caller().phone()).isEqualTo(new SealedText(CALLER.value(), "a1:13912345678"));
        assertThat(read.caller().phoneHash()).isEqualTo(seals.keyedHash(HandleKind.PHONE, "13912345678"));
        assertThat(read.caller().kinds()).containsExactly(WorkerKind.MIGRANT);
    }

    @Test
    void a_number_is_remembered_only_when_the_act_is_on_record() {
        ReadAct read = read(LogContact.class, CONTACT.replace("\"anonymous\":true", "\"phone\":\"13912345678\""));
        String hash = seals.keyedHash(HandleKind.PHONE, "13912345678");
        assertThat(seals.knownBy(HandleKind.PHONE, hash)).isEmpty();

        read.remember(seals);
        read.remember(seals);

        assertThat(seals.knownBy(HandleKind.PHONE, hash)).containsExactly(CALLER);
    }

    @Test
    void a_known_person_calls_again_under_the_same_key() {
        PersonId known = seals.newPerson();
        LogContact read = (LogContact)
                read(LogContact.class, CONTACT.replace("\"anonymous\":true", "\"person\":\"" + known.value() + "\""))
                        .command();
        assertThat(read.caller().person()).isEqualTo(known);
        assertThat(read.account().personId()).isEqualTo(known);

        Sign sign = (Sign) read(Sign.class, "{}").command();
        assertThat(sign.occurredAt()).isEqualTo(NOW);
        NameCaller named = (NameCaller)
                read(NameCaller.class, "{\"caller\":{\"name\":\"李四\"}}").command();
        assertThat(named.caller().name()).isEqualTo(new SealedText(known.value(), "a1:李四"));
    }

    @Test
    void a_members_name_lies_under_the_members_own_key() {
        logged();
        EnterMember read = (EnterMember) read(EnterMember.class, "{\"person\":\"m1\",\"name\":\"王五\",\"owed\":7616.40}")
                .command();
        assertThat(read.person()).isEqualTo(new PersonId("person:c1.m1"));
        assertThat(read.name()).isEqualTo(new SealedText("person:c1.m1", "a1:王五"));
        assertThat(read.owed()).isEqualTo(new Money(761_640));

        GiveMandate mandate = (GiveMandate)
                read(GiveMandate.class, "{\"mandateId\":\"d1\",\"representatives\":[\"m1\",\"m2\"],\"scope\":\"追薪\"}")
                        .command();
        assertThat(mandate.representatives())
                .containsExactly(new PersonId("person:c1.m1"), new PersonId("person:c1.m2"));
    }

    @Test
    void a_firm_is_named_in_clear_and_a_natural_person_is_not() {
        logged();
        NameRespondent firm = (NameRespondent)
                read(NameRespondent.class, "{\"party\":{\"partyId\":\"r1\",\"kind\":\"EMPLOYER\",\"name\":\"某公司\"}}")
                        .command();
        assertThat(firm.party().name()).isEqualTo("某公司");
        NameRespondent person = (NameRespondent) read(
                        NameRespondent.class,
                        "{\"party\":{\"partyId\":\"r2\",\"kind\":\"NATURAL_PERSON\",\"name\":\"赵六\"}}")
                .command();
        assertThat(person.party().name()).isNull();
        assertThat(seals.open(Optional.ofNullable(person.party().sealedName()).orElseThrow()))
                .contains("赵六");
        assertThat(person.party().sealedName().person()).startsWith("person:c1.party.");
    }

    @Test
    void lists_of_units_and_instalments_keep_their_order() {
        logged();
        SetCoHandlers both =
                (SetCoHandlers) read(SetCoHandlers.class, "{\"lead\":\"430500\",\"assistants\":[\"430502\"]}")
                        .command();
        assertThat(both.assistants()).containsExactly(DISTRICT);
        PromiseMoney money = (PromiseMoney) read(PromiseMoney.class, """
                {"promiseId":"p1","payer":"某公司","itemIds":["i1"],
                 "instalments":[{"dueOn":"2026-03-01","sum":"1000"},{"dueOn":"2026-04-01","sum":0.5}]}""").command();
        assertThat(money.instalments())
                .containsExactly(
                        new Instalment(LocalDate.of(2026, 3, 1), Money.yuan(1000)),
                        new Instalment(LocalDate.of(2026, 4, 1), new Money(50)));
    }

    @Test
    void all_faults_are_told_at_once() {
        BadInput refused = refusal(LogContact.class, """
                {"chanel":"PHONE_12351","medium":"TELEPATHY","receivedBy":"999","caller":{"phone":"12","idNumber":"1"},
                 "account":5,"consents":["CALL_BACK","NEVER"]}""");
        assertThat(refused.faults())
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("chanel", "request/field-unknown"),
                        tuple("channel", "request/field-missing"),
                        tuple("medium", "request/not-one-of"),
                        tuple("receivedBy", "request/unknown-unit"),
                        tuple("caller.phone", "request/bad-phone"),
                        tuple("caller.idNumber", "request/bad-id-number"),
                        tuple("account", "request/wrong-type"),
                        tuple("consents[1]", "request/not-one-of"));
    }

    @Test
    void a_body_at_fault_leaves_no_trace() {
        assertThat(refusal(LogContact.class, CONTACT.replace("\"PHONE_12351\"", "\"PIGEON\""))
                        .faults())
                .hasSize(1);
        assertThat(seals.keys).isEmpty();
        assertThat(seals.handles).isEmpty();

        logged();
        assertThat(seals.keys).containsExactly(CALLER.value());
        assertThat(seals.handles).hasSize(1);
    }

    @Test
    void checking_leaves_no_trace_either() {
        reader.check(form(LogContact.class), COMPLAINT, json(CONTACT));
        assertThat(seals.keys).isEmpty();
        assertThat(seals.handles).isEmpty();
    }

    @Test
    void an_act_on_a_complaint_nobody_logged_is_refused_before_its_body_is_judged() {
        assertThatThrownBy(() -> read(Sign.class, "{\"nonsense\":1}"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("complaint/unknown"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receiptId  | ''                          | request/field-missing
            receiptId  | '   '                       | request/field-missing
            receiptId  | null                        | request/field-missing
            receiptId  | 7                           | request/wrong-type
            receiptId  | {}                          | request/wrong-type
            payer      | 'a\\u0000b'                 | request/control-character
            payer      | 'a\\nb'                     | request/control-character
            payer      | '\\ud800'                   | request/control-character
            sum        | -1                          | request/bad-sum
            sum        | 0.001                       | request/bad-sum
            sum        | '1,000'                     | request/bad-sum
            sum        | 1000000000000.01            | request/bad-sum
            sum        | 1e400                       | request/bad-sum
            sum        | true                        | request/wrong-type
            beforeIntake | 'yes'                     | request/wrong-type
            beforeIntake | 1                         | request/wrong-type
            occurredAt | '2026-03-01'                | request/impossible-date
            occurredAt | '1948-12-31T00:00:00Z'      | request/impossible-date
            occurredAt | '2101-01-01T00:00:00Z'      | request/impossible-date
            occurredAt | '+1000000000-01-01T00:00:00Z' | request/impossible-date
            occurredAt | 1767225600                  | request/wrong-type
            complaintId | 'complaint:other'          | request/field-unknown
            lateReason | 5                           | request/wrong-type
            """)
    void one_bad_value_is_one_fault(String field, String value, String code) {
        logged();
        String written = value.matches("null|true|-?[\\d.e]+|\\{}") ? value : "\"" + value + "\"";
        String good = "\"receiptId\":\"q1\",\"sum\":1,\"payer\":\"甲\",\"payee\":\"乙\"";
        String others = good.replaceAll("\"" + field + "\":[^,]*,?", "").replaceAll(",$", "");
        BadInput refused = refusal(ReceiveMoney.class, "{\"" + field + "\":" + written + "," + others + "}");
        assertThat(refused.faults())
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple(field, code));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "'7616.40',761640", "7616.4,761640", "1e3,100000", "1000000000000,100000000000000", "1.00,100"})
    void a_sum_is_read_to_the_fen(String written, long fen) {
        logged();
        ReceiveMoney read = (ReceiveMoney) read(
                        ReceiveMoney.class,
                        "{\"receiptId\":\"q1\",\"payer\":\"甲\",\"payee\":\"乙\",\"sum\":" + written + "}")
                .command();
        assertThat(read.sum().fen()).isEqualTo(fen);
        assertThat(read.beforeIntake()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200,true", "201,false"})
    void a_line_has_a_longest_length(int length, boolean read) {
        logged();
        String body = "{\"bodyId\":\"b1\",\"role\":\"WITNESS\",\"name\":\"" + "局".repeat(length) + "\"}";
        assertThat(faultsOf(niangjia.complaint.DossierCommand.JoinBody.class, body).stream()
                        .map(FieldFault::code)
                        .filter("request/field-too-long"::equals)
                        .toList())
                .hasSize(read ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"20000,true", "20001,false"})
    void an_account_has_a_longest_length(int length, boolean read) {
        assertThat(faultsOf(LogContact.class, CONTACT.replace("欠薪", "薪".repeat(length))))
                .extracting(FieldFault::code)
                .isEqualTo(read ? List.of() : List.of("request/field-too-long"));
    }

    @ParameterizedTest
    @CsvSource({"2000,true", "2001,false"})
    void a_list_has_a_longest_length(int length, boolean read) {
        logged();
        String entries = "\"m1\",".repeat(length - 1) + "\"m1\"";
        assertThat(faultsOf(
                        GiveMandate.class,
                        "{\"mandateId\":\"d1\",\"scope\":\"追薪\",\"representatives\":[" + entries + "]}"))
                .extracting(FieldFault::code)
                .isEqualTo(read ? List.of() : List.of("request/field-too-long"));
    }

    @Test
    void an_anonymous_caller_gives_no_name_but_may_be_reached() {
        String base = "\"anonymous\":true";
        assertThat(faultsOf(LogContact.class, CONTACT.replace(base, base + ",\"phone\":\"13912345678\"")))
                .isEmpty();
        assertThat(faultsOf(LogContact.class, CONTACT.replace(base, base + ",\"name\":\"张三\"")))
                .extracting(FieldFault::field)
                .containsExactly("caller.name");
    }

    @Test
    void a_person_nobody_knows_cannot_be_named_from_outside() {
        assertThat(faultsOf(LogContact.class, CONTACT.replace("\"anonymous\":true", "\"person\":\"person:zz\"")))
                .extracting(FieldFault::code)
                .containsExactly("request/unknown-person");
    }

    @Test
    void a_refusal_never_repeats_what_a_person_said() {
        BadInput refused = refusal(LogContact.class, """
                {"张三欠薪":"张三","channel":"张三 13912345678","medium":"13912345678","receivedBy":"张三","caller":{"phone":"张三"},
                 "account":"张三"}""");
        assertThat(refused.faults().toString() + refused.getMessage()).doesNotContain("张三", "1391");
    }

    @Test
    void every_act_has_a_form_and_a_full_body_of_the_wrong_kind_is_refused_field_by_field() {
        logged();
        for (var act : ComplaintActs.all()) {
            ActForm form = ActForm.of(act);
            StringBuilder body = new StringBuilder("{");
            form.fields().forEach(f -> body.append("\"" + f.name() + "\":" + (f.many() ? "7" : "[[]]") + ","));
            body.setLength(body.length() - 1);
            List<FieldFault> faults = faultsOf(act.command(), body.append("}").toString());
            assertThat(faults).as(act.name()).hasSameSizeAs(form.fields());
            assertThat(faults).extracting(FieldFault::code).containsOnly("request/wrong-type");
        }
    }

    @BeforeEach
    void nothing_is_known() {
        assertThat(seals.keys).isEmpty();
    }

    private void logged() {
        read(LogContact.class, CONTACT);
    }

    private ReadAct read(Class<?> command, String body) {
        return reader.read(form(command), COMPLAINT, json(body));
    }

    private BadInput refusal(Class<?> command, String body) {
        return catchThrowableOfType(BadInput.class, () -> read(command, body));
    }

    private List<FieldFault> faultsOf(Class<?> command, String body) {
        try {
            reader.check(form(command), COMPLAINT, json(body));
            return List.of();
        } catch (BadInput refused) {
            return refused.faults();
        }
    }

    private static ActForm form(Class<?> command) {
        return ActForm.of(ComplaintActs.of(command));
    }

    private static JsonNode json(String body) {
        return StrictJson.object(body.getBytes(UTF_8));
    }
}
