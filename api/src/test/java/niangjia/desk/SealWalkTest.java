package niangjia.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import niangjia.audit.SealEvent.CosignatureAccepted;
import niangjia.complaint.ExportEvent.ExportFinished;
import niangjia.complaint.ExportEvent.ListExported;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import niangjia.seal.Witness;
import niangjia.shared.Actor;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.SignatureType;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A desk with cases of every kind is sealed, taken out, and verified by somebody who has nothing but the jar. */
class SealWalkTest {
    private static final String SEALS = "/api/v1/audit/seals";
    private static final String WITNESS = "省总工会";

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Path verifier;
    private static String complaint;
    private static String supervision;
    private static String mediation;

    @BeforeAll
    static void open() throws Exception {
        NoteKey nobody = new NoteKey("nobody", SignatureType.ED25519, new byte[32]);
        NoteKey witness =
                Witness.open(directory.resolve("witness"), WITNESS, nobody).publicKey();
        desk = RunningDesk.demo(
                directory.resolve("desk"), "--desk.demo.contacts=20", "--desk.seal.witnesses=" + witness);
        verifier = VerifierRun.jar(directory);
        complaint = new Orders(desk).signed();
        supervision = new Supervisions(desk).registered();
        mediation = new Mediations(desk).mediating();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_record_goes_out_and_the_verifier_alone_says_that_it_holds_until_a_byte_is_changed() throws Exception {
        JsonNode export = exported("{\"reason\":\"年度评查\"}");
        Path bundle = bundle(export);
        VerifierRun held = verify(bundle);
        assertThat(held.exit()).as(held.said()).isZero();
        assertThat(held.said()).contains("结论：成立", "核对了什么", "不能证明什么");
        assertThat(export.path("events").asLong()).isGreaterThan(150);

        byte[] changed = Files.readAllBytes(bundle);
        String text = new String(changed, UTF_8);
        int event = text.indexOf("\ne\t150\t");
        assertThat(event).isPositive();
        int at = text.substring(0, text.indexOf("\t", text.indexOf("Z\t", event) + 2))
                        .getBytes(UTF_8)
                        .length
                - 1;
        changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
        VerifierRun broken = verify(Files.write(directory.resolve("changed.bundle"), changed));
        assertThat(broken.exit()).as(broken.said()).isEqualTo(1);
        assertThat(broken.said()).contains("结论：不成立");

        List<EventMessage<?>> told = events(export.path("id").asString());
        ListExported first = (ListExported) told.get(0).getPayload();
        assertThat(first.list()).isEqualTo("audit/record");
        assertThat(Actor.from(told.get(0).getMetaData()).orElseThrow().staffId())
                .isEqualTo("staff:auditor");
        ExportFinished finished = (ExportFinished) told.get(1).getPayload();
        assertThat(finished.digest()).isEqualTo(export.path("digest").asString());
        assertThat(finished.whole()).isTrue();
        assertThat(PageVisit.of(desk, "auditor").get("/queue/exports").body())
                .contains(finished.digest(), "全部记录（证据包）", "年度评查");
    }

    @Test
    void a_case_goes_out_alone_with_its_proof_and_nothing_of_others() throws Exception {
        String other = new Orders(desk).opened();
        JsonNode export = exported("{\"reason\":\"移送仲裁\",\"caseId\":\"" + complaint + "\"}");
        Path bundle = bundle(export);
        VerifierRun held = verify(bundle);
        assertThat(held.exit()).as(held.said()).isZero();
        String text = Files.readString(bundle);
        assertThat(text).contains("stream\t" + complaint + "\n").doesNotContain(other);
        assertThat(text.lines().filter(line -> line.startsWith("e\t")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\t" + complaint + "\t"));
        assertThat(Files.readString(bundle(exported("{\"reason\":\"全部\"}")))).contains(other);
    }

    @Test
    void what_is_asked_for_twice_under_one_key_goes_out_once() {
        String key = "seal-walk-twice";
        Answer first = desk.post("auditor", SEALS + "/exports", "{\"reason\":\"一次\"}", key);
        Answer again = desk.post("auditor", SEALS + "/exports", "{\"reason\":\"一次\"}", key);
        assertThat(again.body().path("id").asString())
                .startsWith("export:")
                .isEqualTo(first.body().path("id").asString());
        assertThat(events(first.body().path("id").asString())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, 200, 200",
        "administrator, 200, 403",
        "operator, 403, 403",
        "county.chair, 403, 403",
        "dispatcher, 403, 403"
    })
    void who_sees_the_seal_and_who_takes_the_record_out(String who, int seeing, int taking) {
        assertThat(desk.get(who, SEALS).status()).isEqualTo(seeing);
        assertThat(desk.get(who, SEALS + "/checkpoints").status()).isEqualTo(seeing);
        assertThat(desk.get(who, SEALS + "/checkpoints/1").status()).isEqualTo(seeing);
        assertThat(PageVisit.of(desk, who).get("/audit/seals").statusCode()).isEqualTo(seeing);
        assertThat(desk.post(who, SEALS + "/exports", "{\"reason\":\"试试\"}").status())
                .isEqualTo(taking);
    }

    @Test
    void another_office_signs_what_extends_what_it_saw_and_its_signature_is_taken_in_on_record() throws Exception {
        NoteKey keeper = NoteKey.parse(key());
        Witness witness = Witness.open(directory.resolve("witness"), WITNESS, keeper);
        long number = desk.get("auditor", SEALS).body().at("/last/number").asLong();
        String note = text(SEALS + "/checkpoints/" + number);
        List<byte[]> proof = StreamSupport.stream(
                        desk.get("auditor", SEALS + "/checkpoints/" + number + "/extension?from=0")
                                .body()
                                .path("hashes")
                                .spliterator(),
                        false)
                .map(hash -> Base64.getDecoder().decode(hash.asString()))
                .toList();
        String line = witness.cosign(Note.parse(note), proof, Instant.now());

        Answer wrong = accept(number, line.substring(0, line.length() - 6) + "AAAAA=");
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(409);
        assertThat(wrong.text()).contains("audit/cosignature-refused");
        assertThat(text(SEALS + "/checkpoints/" + number)).doesNotContain(WITNESS);

        Answer accepted = accept(number, line);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accept(number, line).status()).as("and again").isEqualTo(200);
        assertThat(text(SEALS + "/checkpoints/" + number)).containsOnlyOnce("— " + WITNESS);
        assertThat(PageVisit.of(desk, "auditor").get("/audit/seals").body()).contains(WITNESS);
        List<EventMessage<?>> told =
                events("cosignature:" + number + "-" + witness.publicKey().id());
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(((CosignatureAccepted) event.getPayload()).witness()).isEqualTo(WITNESS);
            assertThat(Actor.from(event.getMetaData()).orElseThrow().staffId()).isEqualTo("staff:auditor");
        });
    }

    @ParameterizedTest
    @CsvSource({"operator, complaint", "supervisor, supervision", "mediator, mediation", "auditor, mediation"})
    void every_page_of_a_case_says_how_far_it_is_sealed_and_opens_into_what_was_checked(String who, String kind) {
        exported("{\"reason\":\"先存证\"}");
        String id = Map.of("complaint", complaint, "supervision", supervision, "mediation", mediation)
                .get(kind);
        String key = id.substring(id.indexOf(':') + 1);
        PageVisit visit = PageVisit.of(desk, who);
        String page = visit.get(
                        switch (kind) {
                            case "complaint" -> "/complaints/" + key;
                            case "supervision" -> "/supervisions/" + key;
                            default -> "/mediation/" + key;
                        })
                .body();
        String address = "/audit/integrity/" + kind + "/" + key;
        assertThat(page).contains("href=\"" + address + "\"").containsPattern("存证到第 \\d+ 条");
        String opened = visit.get(address).body();
        assertThat(opened).contains("未见改动", "不能证明什么", "不能代替外部核验");
        assertThat(opened.contains("action=\"/audit/seals/exports\"")).isEqualTo(who.equals("auditor"));
    }

    @Test
    void a_case_out_of_reach_has_no_integrity_to_show() {
        assertThat(PageVisit.of(desk, "administrator")
                        .get("/audit/integrity/complaint/" + complaint.substring("complaint:".length()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(PageVisit.of(desk, "auditor")
                        .get("/audit/integrity/complaint/none-such")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_byte_changed_in_the_database_is_seen_on_the_page_of_the_case() {
        String id = new Orders(desk).opened();
        exported("{\"reason\":\"先存证\"}");
        String address = "/audit/integrity/complaint/" + id.substring("complaint:".length());
        PageVisit auditor = PageVisit.of(desk, "auditor");
        assertThat(auditor.get(address).body()).contains("未见改动").doesNotContain("发现不一致");
        JdbcTemplate jdbc = new JdbcTemplate(desk.part(Ledger.class).dataSource());
        String was = jdbc.queryForObject(
                "select time_stamp from event_entry where aggregate_identifier = ? and sequence_number = 0",
                String.class,
                id);
        try {
            timestamp(jdbc, id, "2020-01-01T00:00:00.000000000Z");
            assertThat(auditor.get(address).body()).contains("发现不一致").doesNotContain("未见改动");
        } finally {
            timestamp(jdbc, id, was);
        }
        assertThat(auditor.get(address).body()).contains("未见改动");
    }

    @Test
    void a_day_that_is_not_over_has_no_sheet_and_the_page_says_so() {
        HttpResponse<String> page = PageVisit.of(desk, "auditor").get("/audit/seals/days/2099-01-01");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("2099-01-01 没有存证单");
    }

    @Test
    void the_document_of_the_api_knows_every_path_of_the_seal() {
        JsonNode paths = desk.get("auditor", "/api/v1/openapi.json").body().path("paths");
        assertThat(paths.propertyNames().stream().filter(path -> path.startsWith("/audit/seals")))
                .containsExactlyInAnyOrder(
                        "/audit/seals",
                        "/audit/seals/checkpoints",
                        "/audit/seals/checkpoints/{number}",
                        "/audit/seals/checkpoints/{number}/extension",
                        "/audit/seals/checkpoints/{number}/cosignatures",
                        "/audit/seals/days/{day}",
                        "/audit/seals/exports",
                        "/audit/seals/exports/{id}",
                        "/audit/seals/exports/{id}/bundle");
    }

    private static void timestamp(JdbcTemplate jdbc, String id, String value) {
        jdbc.update(
                "update event_entry set time_stamp = ? where aggregate_identifier = ? and sequence_number = 0",
                value,
                id);
    }

    private static JsonNode exported(String body) {
        Answer begun = desk.post("auditor", SEALS + "/exports", body);
        assertThat(begun.status()).as(begun.text()).isEqualTo(200);
        JsonNode export = begun.body();
        // each answer waits for the end for some seconds
        while (!export.path("failed").asBoolean() && export.path("digest").isNull()) {
            export = desk.get("auditor", SEALS + "/exports/" + export.path("id").asString())
                    .body();
        }
        assertThat(export.path("failed").asBoolean()).isFalse();
        return export;
    }

    private static Path bundle(JsonNode export) throws Exception {
        Answer got = desk.get("auditor", SEALS + "/exports/" + export.path("id").asString() + "/bundle");
        assertThat(got.status()).isEqualTo(200);
        byte[] bytes = got.text().getBytes(UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(export.path("digest").asString());
        return Files.write(Files.createTempFile(directory, "taken", ".bundle"), bytes);
    }

    private static VerifierRun verify(Path bundle) throws Exception {
        return VerifierRun.of(
                verifier,
                "--key",
                key(),
                "--known",
                directory.resolve("desk/anchor/checkpoints.txt").toString(),
                bundle.toString());
    }

    private static Answer accept(long number, String line) {
        return desk.post("auditor", SEALS + "/checkpoints/" + number + "/cosignatures", "{\"line\":\"" + line + "\"}");
    }

    private static String key() {
        return desk.get("auditor", SEALS).body().path("publicKey").asString();
    }

    private static String text(String path) {
        return desk.get("auditor", path).body().path("text").asString();
    }

    private static List<EventMessage<?>> events(String stream) {
        return desk.part(EventStore.class)
                .readEvents(stream)
                .asStream()
                .<EventMessage<?>>map(event -> event)
                .toList();
    }
}
