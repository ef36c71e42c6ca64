package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.DutyKind;
import niangjia.letters.Given;
import niangjia.letters.Letter;
import niangjia.letters.Missing;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationId;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.read.MediationClaims.ExplainedView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationParts.OriginView;
import niangjia.mediation.web.MediationPapers.Sheet;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import niangjia.shared.web.acts.ReadCommand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text drafted is the text signed, and it follows from the claims. */
class AgreementTextTest {
    private static final SealedText SHUT = new SealedText("person:1.matter", "a1:shut");
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final PaperOffice office = new PaperOffice();

    /** rc-047: six claims of an injured worker become one sum within ten days; the fund had paid one, the rest is given up. */
    @Test
    void six_claims_in_one_sum_become_this_text() throws IOException {
        String digest = drafted(sixClaims(), "双方就工伤待遇一次了结，互不再主张。");
        Letter letter = office.shelf.kept("mediation:1", digest);
        assertThat(letter.readyToIssue()).isTrue();
        assertThat(PaperTexts.text(letter)).isEqualTo(approved("agreement-rc-047.txt"));
        assertThat(letter.digest().hex()).isEqualTo(digest);
    }

    @Test
    void another_word_is_another_digest_and_the_same_words_are_the_same() {
        String digest = drafted(sixClaims(), "双方就工伤待遇一次了结，互不再主张。");
        assertThat(drafted(sixClaims(), "双方就工伤待遇一次了结，互不再主张。")).isEqualTo(digest);
        assertThat(drafted(sixClaims(), "双方就工伤待遇一次了结，互不再主张！")).isNotEqualTo(digest);
        CaseOnFile anotherSum = sixClaims();
        anotherSum.settlements.set(0, lump(28_000_01));
        assertThat(drafted(anotherSum, "双方就工伤待遇一次了结，互不再主张。")).isNotEqualTo(digest);
    }

    @Test
    void a_text_of_which_one_character_differs_is_told_and_neither_shown_nor_signed() {
        CaseOnFile file = sixClaims();
        String digest = drafted(file, "双方就工伤待遇一次了结，互不再主张。");
        file.agreements.add(agreement(digest));
        assertThat(agreed(file).missing()).isEmpty();
        assertThat(agreed(file).digest()).isEqualTo(digest);
        byte[] altered = PaperTexts.text(office.shelf.kept("mediation:1", digest))
                .replace("28000", "28001")
                .getBytes(StandardCharsets.UTF_8);
        office.kept.put(digest, altered);
        assertThatThrownBy(() -> agreed(file).open()).hasMessage("letters/paper-altered [" + digest + "]");
        assertThatThrownBy(() -> office.agreements.verifyReady(file.view()))
                .hasMessage("letters/paper-altered [" + digest + "]");
        office.kept.clear();
        assertThatThrownBy(() -> office.agreements.verifyReady(file.view())).hasMessage("letters/paper-gone []");
    }

    @Test
    void a_text_that_lacks_something_may_lie_there_and_is_not_signed() {
        CaseOnFile file = sixClaims();
        file.agreements.add(agreement(drafted(file, "")));
        assertThatThrownBy(() -> office.agreements.verifyReady(file.view()))
                .hasMessage("letters/incomplete [1, 争议了结的范围]");
        file.agreements.set(0, agreement(drafted(file, "一次了结。")));
        office.agreements.verifyReady(file.view());
    }

    @Test
    void what_was_kept_is_printed_with_number_and_day_whatever_the_case_has_become_since() {
        CaseOnFile file = sixClaims();
        String digest = drafted(file, "一次了结。");
        file.agreements.add(agreement(digest));
        file.effectiveAt = CaseOnFile.EFFECTIVE;
        file.parties.set(0, CaseOnFile.party("a1", "APPLICANT", "NATURAL_PERSON", null, "胡某某", "改过的地址", null));
        assertThat(PaperTexts.text(agreed(file).open()))
                .contains("ENTRY\t编号\t双清区工调协〔2026〕37号", "2026年9月22日", "胡某")
                .doesNotContain("胡某某", "改过的地址");
    }

    @Test
    void who_may_not_know_a_name_does_not_read_the_text() {
        CaseOnFile file = sixClaims();
        file.agreements.add(agreement(drafted(file, "一次了结。")));
        file.sealed = true;
        assertThat(agreed(file).letter()).isNull();
        assertThatThrownBy(() -> agreed(file).open()).hasMessage("letters/paper-sealed []");
    }

    @Test
    void what_the_drafter_writes_stands_in_place_of_what_the_case_gives_and_the_digest_is_of_that() {
        ObjectNode given = JsonNodeFactory.instance.objectNode().put("account", "胡某，农村商业银行，尾号5017");
        String digest = drafted(sixClaims(), "一次了结。", given);
        assertThat(PaperTexts.text(office.shelf.kept("mediation:1", digest))).contains("收款账户：胡某，农村商业银行，尾号5017。");
    }

    @Test
    void while_it_is_typed_the_text_is_shown_as_far_as_it_has_come_and_nothing_is_kept() {
        String half = """
                {"draft": {"terms": "一次了结。", "payments": [
                  {"payerId": "r1", "payeeId": "a1", "sum": "28000", "dueOn": "2026-10-02"}, {"payerId": "r1", "sum": "x"}],
                 "duties": [{"kind": "CERTIFICATE", "partyId": "r1"}]}}
                """;
        Letter letter =
                office.agreements.sofar(sixClaims().view(), JsonMapper.shared().readTree(half), PaperOffice.CLERK);
        assertThat(PaperTexts.text(letter))
                .contains("ROW\t1\t支付28000元\t某医疗公司\t2026年10月2日前")
                .doesNotContain("ROW\t2\t出具证明");
        assertThat(letter.missing(Given.DRAFT)).extracting(Missing::label).containsExactly("争议的事实");
        assertThat(office.kept).isEmpty();
    }

    @Test
    void any_other_command_is_left_as_it_is() {
        ReadCommand<MediationCommand> seal = new ReadCommand<>(
                new SealAgreement(new MediationId("mediation:1"), CaseOnFile.SECOND, "g1", "d", "keeper"),
                CaseOnFile.SECOND,
                null);
        assertThat(office.agreements.drafted(seal, NOTHING, NOTHING, sixClaims().view(), PaperOffice.CLERK))
                .isEqualTo(seal);
        assertThat(office.kept).isEmpty();
    }

    private String drafted(CaseOnFile file, String terms) {
        return drafted(file, terms, NOTHING);
    }

    private String drafted(CaseOnFile file, String terms, ObjectNode given) {
        AgreementDraft draft = new AgreementDraft(
                "g1",
                SHUT,
                SHUT,
                List.of(new PlannedPayment("i1", "r1", "a1", Money.yuan(28_000), LocalDate.of(2026, 10, 2))),
                List.of(new PlannedDuty("d1", DutyKind.CERTIFICATE, "r1", SHUT, LocalDate.of(2026, 10, 2))),
                List.of(),
                List.of(LawfulPoint.values()),
                "digest of the sender");
        ReadCommand<MediationCommand> read = new ReadCommand<>(
                new DraftAgreement(new MediationId("mediation:1"), CaseOnFile.SECOND, draft), CaseOnFile.SECOND, null);
        String said = """
                {"draft": {"facts": "胡某2021年11月12日受伤，2022年7月15日认定工伤，鉴定为十级，2022年5月31日离职。", "terms": "%s",
                 "duties": [{"words": "配合办理一次性工伤医疗补助金申领"}]}}
                """.formatted(terms);
        DraftAgreement command = (DraftAgreement) office.agreements
                .drafted(read, JsonMapper.shared().readTree(said), given, file.view(), PaperOffice.CLERK)
                .command();
        assertThat(command.draft().facts()).isEqualTo(SHUT);
        return command.draft().digest();
    }

    private Sheet agreed(CaseOnFile file) {
        return office.papers.one(file.view(), MediationPaper.AGREEMENT, "", NOTHING, PaperOffice.CLERK);
    }

    private static AgreementView agreement(String digest) {
        return CaseOnFile.agreed(digest);
    }

    private static SettlementView lump(long fen) {
        return new SettlementView("s1", CaseOnFile.SECOND, List.of("c3", "c4", "c5"), fen, 30_465_60, "r1");
    }

    private static CaseOnFile sixClaims() {
        CaseOnFile file = new CaseOnFile();
        file.status = MediationStatus.MEDIATING;
        file.category = "OSH_INJURY";
        file.origin = new OriginView("ARBITRATION", null, "l1", "双清区劳动人事争议仲裁委员会", "2023-917", null);
        file.effectiveAt = null;
        file.performance = null;
        file.agreements = new ArrayList<>();
        file.parties = new ArrayList<>(List.of(
                CaseOnFile.party("a1", "APPLICANT", "NATURAL_PERSON", null, "胡某", "双清区兴隆街道12号，电话13900001111", null),
                CaseOnFile.party("r1", "RESPONDENT", "EMPLOYER", "某医疗公司", null, "双清区宝庆工业园4栋", "谭某，人事经理"),
                CaseOnFile.party("f1", "THIRD", "INSURANCE_FUND", "社会保险基金", null, "市政务中心", null)));
        file.claims = new ArrayList<>(List.of(
                CaseOnFile.claim("c1", "RELATION", null, "确认2022年5月31日解除劳动关系", "WAIVED", null),
                CaseOnFile.claim("c2", "INJURY_BENEFIT", 7_616_40L, "一次性工伤医疗补助金", "PAID_BEFORE", null),
                CaseOnFile.claim("c3", "INJURY_BENEFIT", 30_465_60L, "一次性伤残就业补助金", "SETTLED", "s1"),
                CaseOnFile.claim("c4", "SUSPENDED_WORK_PAY", 24_372_48L, "停工留薪期工资", "SETTLED", "s1"),
                CaseOnFile.claim("c5", "NURSING", 29_209_51L, "住院护理费", "SETTLED", "s1"),
                CaseOnFile.claim("c6", "LAWYER_FEE", 10_000_00L, "律师费", "WAIVED", null)));
        file.claims.replaceAll(each -> CaseOnFile.with(
                each,
                List.of(new ExplainedView(CaseOnFile.SECOND, "a1", CaseOnFile.said("各项法定数额"))),
                each.claimId().equals("c2") ? "f1" : null));
        file.settlements = new ArrayList<>(List.of(lump(28_000_00)));
        return file;
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = AgreementTextTest.class.getResourceAsStream("/mediation/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
