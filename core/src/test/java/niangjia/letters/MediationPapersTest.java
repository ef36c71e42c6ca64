package niangjia.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.FaultReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the papers of mediation must never hold, and what they must never lack. */
class MediationPapersTest {
    private static final Path FILES = Path.of("src/main/resources/niangjia/letters/templates");
    /** What one side tells the mediator alone, by whatever name a template might ask for it. */
    private static final Pattern ONE_SIDE_ALONE = Pattern.compile(
            "caucus|private|secret|confid|bottom|reserve|undisclosed|offrecord|notes"
                    + "|单独|私下|背靠背|面对面以外|底线|底价|保密|秘密|心理|私密|不公开",
            Pattern.CASE_INSENSITIVE);

    @TestFactory
    Stream<DynamicTest> no_paper_has_a_place_for_what_one_side_told_the_mediator_alone() {
        return LetterTemplates.bundled().all().stream().flatMap(template -> template.fields().stream()
                .map(field -> dynamicTest(template.id() + " " + field.name(), () -> assertThat(asksFor(field))
                        .noneMatch(MediationPapersTest::ofOneSideAlone))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'name': 'caucusNotes', 'label': '记录', 'type': 'TEXT'",
                "'name': 'talk', 'label': '单独谈话', 'type': 'TEXT'",
                "'name': 'rows', 'label': '表', 'type': 'ROWS', 'columns': [{'label': '底线', 'width': 1}]"
            })
    void such_a_place_would_be_found(String field) {
        JsonNode json = JsonMapper.shared().readTree(("{" + field + "}").replace('\'', '"'));
        assertThat(new FieldsOfFile("f", new ArrayList<>()).read(List.of(json)).values())
                .singleElement()
                .satisfies(planted -> assertThat(asksFor(planted)).anyMatch(MediationPapersTest::ofOneSideAlone));
    }

    private static Stream<String> asksFor(Field field) {
        return Stream.concat(
                Stream.of(field.name(), field.label()), field.columns().stream().map(Field.Column::label));
    }

    private static boolean ofOneSideAlone(String words) {
        return ONE_SIDE_ALONE.matcher(words).find();
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-agreement, workerSigner, 职工一方签名人",
        "mediation-agreement, employerSigner, 用人单位签名人",
        "mediation-agreement, mediators, 调解员",
        "mediation-agreement, committee, 调解组织",
        "mediation-review, workerSigner, 职工一方签名人",
        "mediation-review, employerSigner, 用人单位签名人",
        "mediation-civil-agreement, workerSigner, 劳动者一方签名人",
        "mediation-civil-agreement, employerSigner, 用工一方签名人",
        "mediation-confirmation, workerSigner, 劳动者一方签名人",
        "mediation-confirmation, employerSigner, 用工一方签名人",
        "mediation-extension, applicantSigner, 申请人一方签名人",
        "mediation-extension, respondentSigner, 被申请人一方签名人",
        "mediation-minutes, applicantSigner, 申请人一方签名人",
        "mediation-minutes, respondentSigner, 被申请人一方签名人",
        "mediation-receipt, creditorSigner, 权利人签名人",
        "mediation-receipt, debtorSigner, 履行人签名人",
        "mediation-payout, payerSigner, 付款人签名人"
    })
    void a_paper_of_both_sides_is_not_complete_while_it_is_open_who_signs(String kind, String signer, String label) {
        Filling without = signer.equals("mediators")
                ? Samples.filling(kind).lines(signer, List.of())
                : Samples.filling(kind).line(signer, null);
        assertThatThrownBy(() -> template(kind).fill(without).readyOrRefuse())
                .isInstanceOf(RuleViolated.class)
                .hasMessage("letters/incomplete [1, " + label + "]");
        assertThat(Samples.letter(kind).orRefuse().complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-agreement, workerSigner",
        "mediation-agreement, employerSigner",
        "mediation-review, workerSigner",
        "mediation-review, employerSigner",
        "mediation-civil-agreement, workerSigner",
        "mediation-civil-agreement, employerSigner",
        "mediation-confirmation, workerSigner",
        "mediation-confirmation, employerSigner",
        "mediation-extension, applicantSigner",
        "mediation-extension, respondentSigner",
        "mediation-minutes, applicantSigner",
        "mediation-minutes, respondentSigner",
        "mediation-receipt, creditorSigner",
        "mediation-receipt, debtorSigner",
        "mediation-payout, payerSigner"
    })
    void a_template_that_lost_the_place_for_a_signature_is_not_taken(String kind, String signer) throws IOException {
        String file = kind + "-2026.1.json";
        String good = Files.readString(FILES.resolve(file), StandardCharsets.UTF_8);
        String lost = good.lines()
                .filter(line -> !(line.contains("\"SPACE\"") && line.contains("{" + signer + "}")))
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(TemplateFile.read(file, good).faults()).isEmpty();
        assertThat(TemplateFile.read(file, lost).faults()).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(signer);
            assertThat(fault.reason()).isEqualTo(FaultReason.FIELD_UNUSED);
        });
    }

    @Test
    void the_agreement_ends_with_a_hand_of_each_side_and_the_mediator_and_the_seal() {
        assertThat(after(Samples.letter("mediation-agreement"), BlockKind.SPACE))
                .containsExactly("SPACE 刘小英", "SPACE 何志强（代理人）", "SPACE 周立群、贺敏", "SEAL " + MediationSamples.COMMITTEE);
    }

    @Test
    void whoever_else_pays_signs_too_and_each_of_a_group_has_a_line_for_a_hand() {
        Letter group = template("mediation-agreement").fill(MediationSamples.groupAgreement());
        assertThat(group.complete()).isTrue();
        assertThat(after(group, BlockKind.SPACE))
                .contains("SPACE 邵阳宝庆建设有限公司，总包单位，代为支付")
                .endsWith("ROW 刘小英", "ROW 陈大勇", "ROW 向春梅");
        assertThat(said(group)).contains("名册所列人员在附件中签名", "ANNEX\t附件\t职工名册和协议金额");
        assertThat(said(Samples.letter("mediation-agreement"))).doesNotContain("附件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediation-decline", "mediation-failure"})
    void who_is_sent_away_is_told_where_else_to_go_and_until_when(String kind) {
        assertThat(template(kind)
                        .fill(Samples.filling(kind).lines("routes", List.of()).text("limitation", ""))
                        .missing())
                .extracting(Missing::field)
                .containsExactly("routes", "limitation");
    }

    /** What the law would give is told to whom it belongs; the other side learns no limit of what might be conceded. */
    @Test
    void what_the_law_would_give_stands_in_the_paper_of_the_worker_alone() {
        assertThat(LetterTemplates.bundled().all())
                .filteredOn(template -> template.kind().startsWith("mediation-"))
                .filteredOn(template -> template.fields().stream()
                        .flatMap(MediationPapersTest::asksFor)
                        .anyMatch(words -> words.contains("法定") && !words.contains("法定代表人")))
                .extracting(LetterTemplate::kind)
                .containsExactly("mediation-waiver");
        assertThat(said(Samples.letter("mediation-waiver"))).contains("不交另一方");
    }

    @Test
    void six_claims_become_one_sum_and_each_says_what_became_of_it() {
        Letter letter = template("mediation-agreement").fill(MediationSamples.sixClaims());
        assertThat(letter.complete()).isTrue();
        assertThat(said(letter))
                .contains("ROW\t2\t一次性工伤医疗补助金\t7616.40\t—\t由基金支付", "ROW\t6\t律师费\t10000\t0\t放弃")
                .contains("协议金额合计28000元。", "职工放弃其他请求。");
    }

    @Test
    void an_agreement_without_money_says_nothing_of_sums_and_still_what_is_to_be_done() {
        Letter letter = template("mediation-agreement").fill(MediationSamples.backToWork());
        assertThat(letter.complete()).isTrue();
        assertThat(said(letter)).contains("至哺乳期满").doesNotContain("合计", "收款账户", "放弃的请求");
        assertThat(template("mediation-agreement")
                        .fill(MediationSamples.backToWork().rows("performance", List.of()))
                        .missing())
                .extracting(Missing::field)
                .containsExactly("performance");
    }

    @Test
    void service_work_is_not_sent_to_an_arbitrator_who_has_no_say() {
        assertThat(said(Samples.letter("mediation-civil-agreement"))).doesNotContain("仲裁", "劳动争议调解协议");
        for (String kind : List.of("mediation-acceptance", "mediation-extension")) {
            assertThat(said(Samples.letter(kind))).contains("依法申请仲裁");
            assertThat(said(template(kind).fill(Samples.filling(kind).choice("route", "COURT"))))
                    .contains("依法提起诉讼")
                    .doesNotContain("仲裁");
        }
    }

    private static String said(Letter letter) {
        return new String(letter.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_last_day_that_cannot_be_told_is_not_guessed() {
        Letter open = template("mediation-failure")
                .fill(Samples.filling("mediation-failure")
                        .text("limitation", "劳动关系存续期间因拖欠劳动报酬发生的争议，申请仲裁不受一年时效的限制。")
                        .day("limitationEndsOn", null));
        assertThat(open.complete()).isTrue();
        assertThat(said(open)).doesNotContain("最后一日");
    }

    private static LetterTemplate template(String kind) {
        return LetterTemplates.bundled().inForce(kind, Samples.DAY);
    }

    /** The blocks from the first of this kind on: a hand by who signs, all others by their first cell but one that counts. */
    private static List<String> after(Letter letter, BlockKind kind) {
        return letter.blocks().stream()
                .dropWhile(block -> block.kind() != kind)
                .map(block -> block.kind() + " "
                        + (block.kind() == BlockKind.SPACE || block.kind() == BlockKind.ROW
                                ? block.second().plain()
                                : block.first().plain()))
                .toList();
    }
}
