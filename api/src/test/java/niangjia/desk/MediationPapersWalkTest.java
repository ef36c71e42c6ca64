package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a case from outside: the text that is drafted is the one that is signed and printed, and nothing said alone is in any. */
class MediationPapersWalkTest {
    private static final String CONFIDED = "底线是一万两千元";
    private static final Pattern PRINT = Pattern.compile("href=\"(/mediation/[^\"]+/print[^\"]*)\"");

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Mediations cases;
    private static String id;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        cases = new Mediations(desk);
        id = cases.mediating();
        cases.act("mediator", id, "write-note", """
                {"noteId":"n1","side":"APPLICANT","sessionId":"s1","note":"%s"}""".formatted(CONFIDED));
        cases.act("city.handler", id, "state-claim", """
                {"claim":{"claimId":"c1","kind":"WAGE","claimed":"18600","knownOn":"2026-07-31","words":"五月到七月的工资"}}""");
        cases.act("mediator", id, "settle-claims", """
                {"settlementId":"s1","claimIds":["c1"],"sum":"18600","payerId":"r1"}""");
        // at once: the text must hold what was settled a moment ago
        cases.act("mediator", id, "draft-agreement", """
                {"draft":{"agreementId":"g1","facts":"五月到七月的工资没有发。","terms":"付清即了结。","duties":[],"covers":[],
                 "payments":[{"instalmentId":"i1","payerId":"r1","payeeId":"a1","sum":"18600","dueOn":"%s"}],
                 "checked":["LAWFUL","NO_HARM_TO_OTHERS","VOLUNTARY","FACTS_AND_ISSUES_STATED","CONCRETE","PERFORMABLE"]},
                 "values":{"account":"陈建军，农村商业银行，尾号5017"}}""".formatted(
                        LocalDate.now(DeskTime.ZONE).plusDays(10)));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_text_that_is_drafted_is_signed_and_printed() {
        String digest = cases.shown("mediator", id)
                .path("agreements")
                .get(0)
                .path("digest")
                .asString();
        assertThat(digest).matches("[0-9a-f]{64}");
        String other = (digest.charAt(0) == '0' ? '1' : '0') + digest.substring(1);
        assertThat(cases.refused("mediator", id, "sign-agreement", signature(other, "PARTY", "a1")))
                .isEqualTo("mediation/text-changed");
        cases.act("mediator", id, "sign-agreement", signature(digest, "PARTY", "a1"));
        cases.act("mediator", id, "sign-agreement", signature(digest, "PARTY", "r1"));
        cases.act("mediator", id, "sign-agreement", signature(digest, "MEDIATOR", Mediations.MEDIATOR));
        cases.act("city.chair", id, "seal-agreement", """
                {"agreementId":"g1","digest":"%s","keeper":"办公室"}""".formatted(digest));
        cases.shown("mediator", id);
        PageVisit mediator = PageVisit.of(desk, "mediator");
        String page = mediator.get(address() + "/agreement").body();
        assertThat(page)
                .contains(digest, "尾号5017", "五月到七月的工资", "壹万捌仟陆佰元整", "工调协〔")
                .doesNotContain("<form id=\"paper-form\"");
        assertThat(mediator.get(address() + "/agreement/print").body()).contains("尾号5017", "全额支付");
        byte[] file = mediator.download(address() + "/agreement/docx", "of", "").body();
        assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void nothing_that_was_said_alone_is_in_any_paper_whoever_prints_it() {
        for (String reader : List.of("mediator", "city.handler", "city.chair")) {
            PageVisit visit = PageVisit.of(desk, reader);
            String list = visit.get(address()).body();
            List<String> prints = PRINT.matcher(list)
                    .results()
                    .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(prints).as(reader).hasSizeGreaterThan(5);
            assertThat(list).doesNotContain(CONFIDED);
            prints.forEach(each -> {
                var printed = visit.get(each);
                assertThat(printed.statusCode()).as(each).isEqualTo(200);
                assertThat(printed.body()).as(each).contains("gw-title").doesNotContain(CONFIDED);
            });
        }
    }

    @Test
    void what_is_typed_stands_in_that_print_alone() {
        PageVisit mediator = PageVisit.of(desk, "mediator");
        String one = address() + "/address";
        assertThat(mediator.get(one + "?of=a1").body()).contains("id=\"paper-form\"", "data-gap=\"address\"");
        assertThat(mediator.post(one + "/preview", "of", "a1", "values.address", "双清区新址9号")
                        .body())
                .contains("双清区新址9号");
        assertThat(mediator.post(one + "/print", "of", "a1", "values.address", "双清区新址9号")
                        .body())
                .contains("双清区新址9号");
        assertThat(mediator.get(one + "/print?of=a1").body()).doesNotContain("双清区新址9号");
    }

    @Test
    void a_case_out_of_reach_has_no_papers() {
        PageVisit elsewhere = PageVisit.of(desk, "shaodong.chair");
        assertThat(elsewhere.get(address()).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(address() + "/agreement/print").statusCode()).isEqualTo(404);
    }

    private static String address() {
        return "/mediation/" + id.substring(id.indexOf(':') + 1) + "/papers";
    }

    private static String signature(String digest, String kind, String signer) {
        return """
                {"agreementId":"g1","digest":"%s","signature":{"kind":"%s","signerId":"%s","way":"BY_HAND"}}""".formatted(digest, kind, signer);
    }
}
