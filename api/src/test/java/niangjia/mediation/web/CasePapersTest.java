package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PaymentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.OriginView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.RejectionView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.web.MediationPapers.Sheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every paper is filled from a case that has one of everything; what it lacks is what no case can know. */
class CasePapersTest {
    /** What has to be written by hand, or typed beside the paper. */
    private static final Map<MediationPaper, List<String>> NOBODY_RECORDS = Map.ofEntries(
            Map.entry(MediationPaper.ORAL, List.of("地点", "申请方式", "身份核对")),
            Map.entry(MediationPaper.ADDRESS, List.of("电子送达", "确认日期")),
            Map.entry(MediationPaper.REPRESENTATIVES, List.of("推举日期")),
            Map.entry(MediationPaper.EXTENSION, List.of("延长的理由", "审批人")),
            Map.entry(MediationPaper.PROPOSAL, List.of("提出方案的理由", "答复期限")),
            Map.entry(MediationPaper.SUSPENSION, List.of("中止的情形", "需要完成的事项", "恢复或者终止")),
            Map.entry(MediationPaper.WITHDRAWAL, List.of("撤回的原因")),
            Map.entry(MediationPaper.SERVICE, List.of("送达方式")),
            Map.entry(MediationPaper.PAYOUT, List.of("在场人")),
            Map.entry(MediationPaper.DEMAND, List.of("履行期限")),
            Map.entry(MediationPaper.PAYMENT_ORDER, List.of("债务和送达情况")),
            Map.entry(MediationPaper.CLOSING, List.of("审批人")));

    private final PaperOffice office = new PaperOffice();

    @Test
    void each_of_the_twenty_nine_kinds_is_offered_where_a_case_has_something_for_it() {
        assertThat(everything().map(each -> each.offer().kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MediationPaper.values());
        assertThat(LetterTemplates.bundled().all())
                .filteredOn(each -> each.kind().startsWith("mediation-"))
                .extracting(LetterTemplate::kind)
                .containsExactlyInAnyOrderElementsOf(Stream.of(MediationPaper.values())
                        .map(MediationPaper::template)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_paper_lacks_nothing_that_the_case_knows() {
        Map<MediationPaper, Set<String>> missing = new EnumMap<>(MediationPaper.class);
        everything()
                .forEach(each -> missing.merge(each.offer().kind(), new TreeSet<>(each.missing()), (some, more) -> {
                    some.retainAll(more);
                    return some;
                }));
        return missing.entrySet().stream()
                .map(each -> dynamicTest(each.getKey().name(), () -> assertThat(each.getValue())
                        .isEqualTo(new TreeSet<>(NOBODY_RECORDS.getOrDefault(each.getKey(), List.of())))));
    }

    @TestFactory
    Stream<DynamicTest> what_one_side_said_alone_stands_in_no_paper() {
        assertThat(agreed().toString()).contains(CaseOnFile.ALONE);
        return everything()
                .map(each -> dynamicTest(name(each), () -> {
                    assertThat(PaperTexts.text(each.open())).doesNotContain(CaseOnFile.ALONE);
                    assertThat(each.values().toString()).doesNotContain(CaseOnFile.ALONE);
                }));
    }

    /** The marker above is only as good as the places it was planted in; this holds for whatever a case may hold. */
    @Test
    void no_class_of_papers_knows_the_private_notes() {
        ArchRule rule = ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*(MediationNote.*|NoteView|PassedOnView)");
        JavaClasses papers = classes(".*Paper.*|Agreement.*");
        assertThat(papers).hasSizeGreaterThan(20);
        rule.check(papers);
        assertThat(rule.evaluate(classes("MediationDesk")).hasViolation()).isTrue();
    }

    private static JavaClasses classes(String names) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("niangjia.mediation.web")
                .that(DescribedPredicate.describe(
                        names, each -> each.getSimpleName().matches(names)));
    }

    @TestFactory
    Stream<DynamicTest> the_file_says_what_the_print_says() {
        return everything()
                .map(each -> dynamicTest(name(each), () -> assertThat(PaperTexts.takenAlong(each.open()))
                        .isEqualTo(PaperTexts.printed(each.open()))));
    }

    @Test
    void a_name_the_reader_may_not_see_leaves_its_place_marked() {
        CaseOnFile file = new CaseOnFile();
        file.agreements.clear();
        file.sealed = true;
        file.parties.set(
                0,
                new PartyView(
                        "a1",
                        "APPLICANT",
                        "NATURAL_PERSON",
                        null,
                        Words.SEALED,
                        null,
                        Words.SEALED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(office.all(file.view())).isNotEmpty().allSatisfy(each -> assertThat(
                        PaperTexts.text(each.open()).replace("刘小英2022年3月入职", ""))
                .as(name(each))
                .doesNotContain(CaseOnFile.WORKER));
        assertThat(one(file.view(), MediationPaper.MINUTES).missing()).contains("申请人一方签名人");
    }

    @Test
    void a_list_of_names_is_left_out_whole_if_one_of_them_is_withheld() {
        MediationView view = group();
        assertThat(PaperTexts.text(one(view, MediationPaper.REPRESENTATIVES).open()))
                .contains("陈大勇");
        CaseOnFile file = keeping(groupFile());
        file.members.set(2, new MemberView("w3", Words.SEALED, null, null, false, null, false, null, null, null));
        Sheet shut = one(file.view(), MediationPaper.REPRESENTATIVES);
        assertThat(PaperTexts.text(shut.open())).doesNotContain("陈大勇");
        assertThat(shut.missing()).contains("代表人", "推举的职工");
        assertThat(one(file.view(), MediationPaper.PAYOUT).missing()).contains("发放名册");
    }

    @Test
    void what_the_law_would_give_stands_in_the_papers_of_the_worker_alone() {
        CaseOnFile file = new CaseOnFile();
        file.settlements.set(1, new SettlementView("s2", CaseOnFile.SECOND, List.of("c2"), 24_800_00, 26_543_00, "r1"));
        keeping(file);
        assertThat(office.all(file.view()))
                .filteredOn(each -> PaperTexts.text(each.open()).contains("1743"))
                .extracting(each -> each.offer().kind())
                .containsExactly(MediationPaper.WAIVER);
        assertThat(PaperTexts.text(one(file.view(), MediationPaper.AGREEMENT).open()))
                .contains("ROW\t2\t经济补偿\t24800\t24800\t全额支付", "刘小英放弃上列第3项请求。")
                .doesNotContain("超出协议金额");
    }

    @Test
    void a_suspicion_of_sham_is_not_told_to_those_suspected() {
        CaseOnFile file = new CaseOnFile();
        file.status = MediationStatus.FAILED;
        file.effectiveAt = null;
        file.agreements.clear();
        file.failure =
                new FailureView(CaseOnFile.LATER, "SHAM", CaseOnFile.said(CaseOnFile.ALONE), List.of("ARBITRATION"));
        assertThat(office.all(file.view()))
                .allSatisfy(each -> assertThat(PaperTexts.text(each.open())).doesNotContain(CaseOnFile.ALONE));
        assertThat(PaperTexts.text(one(file.view(), MediationPaper.FAILURE).open()))
                .contains("本案存在依法不应继续调解的情形");
        file.failure =
                new FailureView(CaseOnFile.LATER, "DEADLOCK", CaseOnFile.said("双方差距较大。"), List.of("ARBITRATION"));
        assertThat(PaperTexts.text(one(file.view(), MediationPaper.FAILURE).open()))
                .contains("双方差距较大。");
    }

    @Test
    void an_answer_to_a_proposal_is_told_once_both_have_answered() {
        CaseOnFile file = new CaseOnFile();
        ProposalView both = file.proposals.get(0);
        assertThat(minutes(file)).contains("ROW\t调解员\t用人单位支付工资18600元；用人单位支付经济补偿20000元，分两期付清\t接受");
        file.proposals = List.of(new ProposalView(
                both.proposalId(),
                both.at(),
                both.by(),
                both.sumFen(),
                both.words(),
                both.answers().subList(0, 1)));
        assertThat(minutes(file)).contains("分两期付清\t\n");
    }

    @Test
    void a_sitting_with_one_side_has_no_minutes_and_only_that_side_is_asked_to_it() {
        List<Sheet> all = office.all(agreed());
        assertThat(all)
                .filteredOn(each -> each.offer().kind() == MediationPaper.MINUTES)
                .extracting(each -> each.offer().subject())
                .containsExactly("x0", "x2");
        assertThat(all)
                .filteredOn(each -> each.offer().subject().startsWith("x1/"))
                .extracting(each -> each.offer().subject())
                .containsExactly("x1/a1");
    }

    @Test
    void a_number_does_not_tell_one_side_of_a_sitting_with_the_other() {
        assertThat(office.all(agreed()))
                .filteredOn(each -> each.offer().kind() == MediationPaper.SESSION)
                .extracting(Sheet::number)
                .containsExactly(
                        "双清区工调通〔2026〕37号",
                        "双清区工调通〔2026〕37号",
                        "双清区工调通〔2026〕37号之二",
                        "双清区工调通〔2026〕37号之三",
                        "双清区工调通〔2026〕37号之二");
    }

    @Test
    void what_is_typed_stands_in_that_print_and_a_paper_the_case_has_not_is_refused() {
        ObjectNode typed = JsonNodeFactory.instance.objectNode().put("address", "双清区新址");
        Sheet sheet = office.papers.one(agreed(), MediationPaper.ADDRESS, "a1", typed, PaperOffice.CLERK);
        assertThat(PaperTexts.text(sheet.open())).contains("双清区新址").doesNotContain("兴隆街道");
        assertThat(PaperTexts.text(one(agreed(), MediationPaper.ADDRESS).open()))
                .contains("兴隆街道");
        assertThatThrownBy(() -> one(agreed(), MediationPaper.FAILURE)).hasMessage("mediation/entry-unknown [paper, ]");
    }

    @Test
    void words_too_long_for_a_line_are_cut_and_those_in_several_are_one() {
        CaseOnFile file = new CaseOnFile();
        file.parties.set(
                0, CaseOnFile.party("a1", "APPLICANT", "NATURAL_PERSON", null, "刘小英", "住址\n" + "长".repeat(400), null));
        assertThat(PaperTexts.text(one(file.view(), MediationPaper.CONFIRMATION).open()))
                .contains("住址；长长");
    }

    private String minutes(CaseOnFile file) {
        return PaperTexts.text(office.papers
                .one(
                        file.view(),
                        MediationPaper.MINUTES,
                        "x2",
                        JsonNodeFactory.instance.objectNode(),
                        PaperOffice.CLERK)
                .open());
    }

    private Sheet one(MediationView view, MediationPaper kind) {
        String subject = office.all(view).stream()
                .filter(each -> each.offer().kind() == kind)
                .map(each -> each.offer().subject())
                .findFirst()
                .orElse("");
        return office.papers.one(view, kind, subject, JsonNodeFactory.instance.objectNode(), PaperOffice.CLERK);
    }

    private static String name(Sheet each) {
        return each.offer().kind() + " " + each.offer().subject();
    }

    private Stream<Sheet> everything() {
        return Stream.of(agreed(), failed(), refused(), group(), freight()).flatMap(view -> office.all(view).stream());
    }

    private MediationView agreed() {
        CaseOnFile file = keeping(new CaseOnFile());
        file.end = new EndView(
                CaseOnFile.LATER, "ENFORCED_ELSEWHERE", CaseOnFile.said("已协助申请执行"), 38_600_00, 8_600_00, null, null);
        return file.view();
    }

    private static MediationView failed() {
        CaseOnFile file = new CaseOnFile();
        file.status = MediationStatus.FAILED;
        file.origin = new OriginView("ORAL", null, null, null, null, null);
        file.spotRecord = CaseOnFile.said("申请人当面口述：三个月工资没有发。");
        file.effectiveAt = null;
        file.agreements.clear();
        file.reviews = List.of();
        file.enforcements = List.of();
        file.performance = null;
        file.failure = new FailureView(
                CaseOnFile.LATER, "WITHDRAWN", CaseOnFile.said("申请人改为申请仲裁。"), List.of("ARBITRATION", "LEGAL_AID"));
        return file.view();
    }

    private static MediationView refused() {
        CaseOnFile file = new CaseOnFile();
        file.status = MediationStatus.REJECTED;
        file.acceptedAt = null;
        file.effectiveAt = null;
        file.agreements.clear();
        file.sessions.clear();
        file.performance = null;
        file.reviews = List.of();
        file.enforcements = List.of();
        file.rejection = new RejectionView(
                CaseOnFile.ACCEPTED, "NOT_COVERED", CaseOnFile.said("属于社会保险待遇核定争议。"), "向社会保险经办机构申请核定");
        return file.view();
    }

    private MediationView group() {
        return keeping(groupFile()).view();
    }

    /** The agreement as its draft would have made it. */
    private CaseOnFile keeping(CaseOnFile file) {
        PaperCase c = office.papers.of(file.view(), PaperOffice.CLERK);
        Letter text = AgreementDesk.letter(c, AgreementPapers.terms(c), JsonNodeFactory.instance.objectNode());
        file.agreements.set(0, CaseOnFile.agreed(office.shelf.keep("mediation:1", text)));
        return file;
    }

    private static CaseOnFile groupFile() {
        CaseOnFile file = new CaseOnFile();
        file.workers = 3;
        file.members = new ArrayList<>(List.of(
                CaseOnFile.member("w1", "刘小英", 18_600_00, true),
                CaseOnFile.member("w2", "陈大勇", 12_000_00, false),
                CaseOnFile.member("w3", "向春梅", 8_000_00, false)));
        file.representatives = List.of("w1");
        file.performance = new PerformanceView(
                List.of(
                        due("i1", "w1", 18_600_00, 18_600_00),
                        due("i2", "w2", 12_000_00, 9_000_00),
                        due("i3", "w3", 8_000_00, 8_000_00)),
                List.of(),
                List.of(
                        paid("y1", "i1", "w1", 18_600_00),
                        paid("y2", "i2", "w2", 9_000_00),
                        paid("y3", "i3", "w3", 8_000_00)),
                38_600_00,
                35_600_00,
                3_000_00);
        return file;
    }

    private static InstalmentView due(String id, String payee, long fen, long paid) {
        return new InstalmentView(id, "r1", payee, fen, LocalDate.of(2026, 9, 30), paid, fen - paid, null, paid < fen);
    }

    private static PaymentView paid(String id, String instalment, String payee, long fen) {
        return new PaymentView(
                id,
                instalment,
                "t1",
                payee,
                fen,
                "SUPERVISED_ACCOUNT",
                LocalDate.of(2026, 9, 29),
                "回单",
                false,
                CaseOnFile.LATER);
    }

    private MediationView freight() {
        CaseOnFile file = new CaseOnFile();
        file.track = "FREIGHT";
        file.status = MediationStatus.DRAFTED;
        file.effectiveAt = null;
        keeping(file);
        file.performance = null;
        file.reviews = List.of();
        file.enforcements = List.of();
        return file.view();
    }
}
