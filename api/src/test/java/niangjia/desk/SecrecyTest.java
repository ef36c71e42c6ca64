package niangjia.desk;

import static niangjia.desk.SecretCases.CONFIDED;
import static niangjia.desk.SecretCases.DRAFTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.demo.DemoNames;
import niangjia.desk.Asker.Reply;
import niangjia.desk.EveryPath.Address;
import niangjia.ledger.Ledger;
import niangjia.proof.NotAgain;
import niangjia.shared.read.ReadStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Plants words that one side said alone, then asks for everything the desk has: every address the application knows, as
 * everybody there is and as a stranger, with the words themselves as what is looked for, and what lies on the disk at the end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(NotAgain.class)
class SecrecyTest {
    /** Never answered to the end; what is sent there is that counts have changed. */
    private static final Set<String> STREAMS = Set.of("/live");

    private static final Set<String> NOTES_ARE_READ =
            Set.of("/mediation/{id}", "/mediation/{id}/acts/{act}", "/api/v1/mediations/{id}/notes");
    /** Nobody is answered there: it leads on, it is for what failed, it wants figures first, or no such thing was made. */
    private static final Set<String> NOTHING_THERE = Set.of(
            "/",
            "/error",
            "/mediation/sums/{kind}/print",
            "/api/v1/referrals/{id}",
            "/registry/referrals/{key}/print",
            "/supervisions/{id}/letters/{kind}",
            "/supervisions/{id}/letters/{kind}/docx",
            "/audit/erasures/{id}/certificate",
            "/audit/erasures/{id}/certificate/docx",
            "/api/v1/erasures/{id}/certificate",
            // leads to the page it names
            "/audit/as-of/open",
            "/audit/findings/{key}/{findingId}",
            "/audit/rebuilds/{id}",
            "/audit/rebuilds/{id}/progress",
            "/api/v1/rebuilds/{id}",
            "/audit/seals/days",
            "/audit/seals/days/{day}",
            "/api/v1/audit/seals/days/{day}",
            "/audit/seals/exports/{id}",
            "/audit/seals/exports/{id}/bundle",
            "/audit/seals/exports/{id}/panel",
            "/api/v1/audit/seals/exports/{id}",
            "/api/v1/audit/seals/exports/{id}/bundle",
            "/queue/bulk/{id}",
            "/queue/bulk/{id}/progress",
            "/rules/what-if/{id}",
            "/rules/what-if/{id}/panel",
            "/api/v1/rules/what-if/{id}",
            "/api/v1/rules/what-if/{id}/{group}");

    private static final Set<String> DRAFTS_ARE_READ = Set.of("/drafts", "/drafts/{matter}");
    private static final String THEIR_MEDIATOR = "mediator";
    private static final String STRANGER = "";
    private static final Pattern PAPER = Pattern.compile("href=\"(/mediation/[^\"]+/print[^\"]*)\"");
    private static final Pattern NEAR = Pattern.compile("/(mediations?|drafts|complaints)\\b");
    private static final int AT_ONCE = 4;

    @TempDir
    static Path directory;

    private static Path log;
    private static RunningDesk desk;
    private static SecretCases cases;
    private static EveryPath paths;
    private static List<Asker> everybody;
    /** Those who have a role that another has, too. */
    private static Set<String> alike;

    private static QuotingBodies bodies;

    /** What somebody was answered. */
    private record Seen(String who, Address address, String path, Reply reply) {
        boolean betrays(Confided secret) {
            return secret.in(reply.all()).isPresent();
        }

        @Override
        public String toString() {
            return (who.isEmpty() ? "a stranger" : who) + " at " + path + ": " + reply.status();
        }
    }

    @BeforeAll
    static void open() throws Exception {
        log = directory.resolve("desk.log");
        desk = RunningDesk.demo(
                directory,
                "--logging.file.name=" + log,
                "--logging.config=classpath:file-log.xml",
                "--logging.level.niangjia=DEBUG",
                "--logging.level.org.axonframework=DEBUG",
                // these two tell of their own steps alone, a thousand lines for each of the others
                "--logging.level.org.axonframework.messaging.unitofwork=INFO",
                "--logging.level.org.axonframework.eventhandling.pooled=INFO",
                "--logging.level.org.springframework.web=DEBUG",
                "--logging.level.org.springframework.jdbc.core=TRACE");
        cases = SecretCases.of(desk);
        paths = new EveryPath(desk.addresses(), Fillings.of(desk, cases));
        bodies = QuotingBodies.of(desk, CONFIDED.words().get(0));
        alike = new TreeSet<>(DemoNames.ofEveryRole());
        alike.removeAll(DemoNames.oneOfEachRole());
        alike.remove("mediator.second");
        everybody = all(
                Stream.concat(DemoNames.ofEveryRole().stream().sorted(), Stream.of("shaodong.chair", STRANGER))
                        .toList(),
                name -> List.of(Asker.of(desk, name)));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void no_address_is_left_out() {
        assertThat(paths.unfilled())
                .as("no value is told for these variables; tell one in Fillings")
                .isEmpty();
        assertThat(paths.filling())
                .allSatisfy(
                        (variable, values) -> assertThat(values).as(variable).isNotEmpty());
    }

    @Test
    @Order(2)
    void what_a_side_said_alone_is_read_by_its_mediator_where_notes_are_read_and_nowhere_by_anybody_else()
            throws Exception {
        List<Seen> seen = all(everybody, SecrecyTest::everything);
        assertThat(places(seen, CONFIDED, THEIR_MEDIATOR)).isEqualTo(NOTES_ARE_READ);
        assertThat(places(seen, DRAFTED, THEIR_MEDIATOR)).isEqualTo(DRAFTS_ARE_READ);
        assertThat(seen)
                .filteredOn(each -> !each.who().equals(THEIR_MEDIATOR))
                .hasSizeGreaterThan(everybody.size())
                .noneMatch(each -> each.betrays(CONFIDED) || each.betrays(DRAFTED));
        assertThat(unanswered(seen))
                .as("the twin: there is somebody whom each address answers")
                .isEqualTo(NOTHING_THERE);
    }

    @Test
    @Order(3)
    void whoever_looks_for_the_words_is_told_nothing_of_them_nor_that_they_are_there() throws Exception {
        List<String> found = all(everybody, SecrecyTest::searched);
        assertThat(found).isEmpty();
    }

    @Test
    @Order(4)
    void no_paper_of_the_case_holds_them_whoever_prints_it_or_takes_it_along() throws Exception {
        List<Seen> papers = all(everybody, SecrecyTest::papers);
        assertThat(papers)
                .hasSizeGreaterThan(40)
                .allMatch(each -> each.reply().status() == 200)
                .noneMatch(each -> each.betrays(CONFIDED));
        assertThat(papers)
                .filteredOn(each -> each.path().contains("/docx"))
                .allMatch(each -> each.reply().all().contains("word/document.xml"));
    }

    @Test
    @Order(5)
    void a_refusal_never_repeats_them() throws Exception {
        List<Seen> refused = all(everybody, SecrecyTest::refusals);
        assertThat(refused)
                .hasSizeGreaterThan(everybody.size())
                .noneMatch(each -> each.betrays(CONFIDED))
                .allMatch(each -> each.reply().status() >= 400, "refused");
    }

    @Test
    @Order(6)
    void a_form_that_somebody_else_sends_brings_none_of_them() throws Exception {
        List<Seen> sent = all(everybody, SecrecyTest::forms);
        assertThat(sent)
                .filteredOn(each -> !each.who().equals(THEIR_MEDIATOR))
                .noneMatch(each -> CONFIDED.beyondAsked(each.reply().all()).isPresent())
                .noneMatch(each -> each.betrays(DRAFTED));
    }

    @Test
    @Order(7)
    void a_mediator_who_was_replaced_opens_them_no_more_and_the_new_one_does() {
        Asker former = Asker.of(desk, THEIR_MEDIATOR);
        Asker successor = Asker.of(desk, "mediator.second");
        List<String> places = List.of(
                page(cases.group()),
                page(cases.group()) + "/acts/write-note",
                "/api/v1/mediations/" + cases.group() + "/notes");
        places.forEach(each -> {
            assertThat(CONFIDED.in(former.get(each).all())).as(each).isPresent();
            assertThat(CONFIDED.in(successor.get(each).all())).as(each).isEmpty();
        });
        new Mediations(desk).act("city.chair", cases.group(), "replace-mediator", """
                {"mediator":"%s","successor":{"mediator":"%s","conflict":"NONE"},"reason":"调离"}""".formatted(
                Mediations.MEDIATOR,
                niangjia.mediation.MediatorId.ofStaff("staff:mediator.second").value()));
        places.forEach(each -> {
            assertThat(CONFIDED.in(former.get(each).all())).as(each).isEmpty();
            assertThat(CONFIDED.in(successor.get(each).all())).as(each).isPresent();
        });
    }

    @Test
    @Order(8)
    void they_lie_in_clear_in_no_table_document_file_or_log() throws IOException, SQLException {
        assertThat(AtRest.tables(desk.part(Ledger.class))).hasSizeGreaterThan(5).noneMatch(SecrecyTest::betrays);
        List<String> documents = AtRest.documents(desk.part(ReadStore.class));
        assertThat(documents)
                .as("the twin: what is no secret is found there")
                .anyMatch(each -> each.contains("宏泰鞋材有限公司"))
                .noneMatch(each -> CONFIDED.in(each).isPresent());
        desk.close();
        String logged = AtRest.text(log);
        assertThat(logged).contains(cases.whole(), "DEBUG").doesNotContain(SecretCases.TOLD);
        // the framework logs addresses, and with them what this test asked for in one
        assertThat(CONFIDED.beyondAsked(logged).or(() -> DRAFTED.in(logged))).isEmpty();
        assertThat(AtRest.files(directory))
                .filteredOn(each -> !each.equals(log))
                .hasSizeGreaterThan(2)
                .noneMatch(each -> CONFIDED.in(AtRest.text(each))
                        .or(() -> DRAFTED.in(AtRest.text(each)))
                        .isPresent())
                // what was passed on is no secret before those who read the case
                .filteredOn(each -> !each.startsWith(directory.resolve("read")))
                .noneMatch(each -> betrays(AtRest.text(each)));
    }

    private static boolean betrays(String text) {
        return CONFIDED.in(text).isPresent() || DRAFTED.in(text).isPresent() || text.contains(SecretCases.TOLD);
    }

    /** Of the case and what it grew from, for everybody; of the rest, for one of each role and whoever has none. */
    private static Stream<Address> addresses(RequestMethod method, Asker asker) {
        boolean all = !alike.contains(asker.name());
        return paths.of(method).stream()
                .filter(each -> !STREAMS.contains(each.pattern()))
                .filter(each -> all || NEAR.matcher(each.pattern()).find());
    }

    private static List<Seen> everything(Asker asker) {
        return addresses(RequestMethod.GET, asker)
                .flatMap(address ->
                        asked(asker, address).map(path -> new Seen(asker.name(), address, path, asker.get(path))))
                .toList();
    }

    /** Every act is tried on one case, by one of each role who sees it; who does not gets no further whatever the act. */
    private static Stream<String> asked(Asker asker, Address address) {
        boolean acts = address.pattern().matches(".*/mediations?/\\{id}/acts/\\{act}");
        String every = acts && !alike.contains(asker.name()) && asker.sees(page(cases.group()))
                ? SecretCases.key(cases.group())
                : "";
        // the papers have a test of their own, which follows all their links
        boolean papers = address.pattern().contains("/papers/{kind}");
        return address.paths().stream()
                .filter(path -> !papers || path.contains("/minutes") || path.contains("/agreement"))
                .filter(path -> !acts || path.contains("-note") || !every.isEmpty() && path.contains(every));
    }

    private static String page(String id) {
        return "/mediation/" + SecretCases.key(id);
    }

    /** Where an answer differs, as to the case, from that to words nobody ever said. */
    private static List<String> searched(Asker asker) {
        List<String> found = new ArrayList<>();
        addresses(RequestMethod.GET, asker).forEach(address -> address.words().forEach(name -> {
            String asked = address.paths().get(0);
            String path = asked + (asked.contains("?") ? "&" : "?") + name + "=";
            String hit = CONFIDED.asked();
            Reply reply = asker.get(path + encoded(hit));
            boolean told = shows(reply) && !shows(asker.get(path + encoded("谁也没说过")));
            if (CONFIDED.beyondAsked(reply.all()).isPresent() || told) {
                found.add(asker.name() + " at " + path);
            }
        }));
        return found;
    }

    private static boolean shows(Reply reply) {
        return cases.ids().stream().map(SecretCases::key).anyMatch(reply.all()::contains);
    }

    private static List<Seen> papers(Asker asker) {
        return cases.ids().stream()
                .map(id -> page(id) + "/papers")
                .flatMap(list -> PAPER.matcher(asker.get(list).all()).results())
                .map(each -> each.group(1).replace("&amp;", "&"))
                .distinct()
                .flatMap(print -> Stream.of(print, print.replace("/print", "/docx")))
                .map(path -> new Seen(asker.name(), new Address(path, List.of(), List.of()), path, asker.get(path)))
                .toList();
    }

    private static List<Seen> refusals(Asker asker) {
        return addresses(RequestMethod.POST, asker)
                .filter(Address::api)
                .flatMap(address -> asked(asker, address).flatMap(path -> bodies.at(address, path)
                        .map(body -> new Seen(asker.name(), address, path, asker.post(path, body)))))
                .toList();
    }

    private static List<Seen> forms(Asker asker) {
        String head = CONFIDED.asked();
        return addresses(RequestMethod.POST, asker)
                .filter(address -> !address.api())
                .flatMap(address -> asked(asker, address).map(path -> {
                    String[] fields = address.words().stream()
                            .flatMap(name -> Stream.of(name, head))
                            .toArray(String[]::new);
                    return new Seen(asker.name(), address, path, asker.form(path, fields));
                }))
                .toList();
    }

    private static Set<String> places(List<Seen> seen, Confided secret, String who) {
        return seen.stream()
                .filter(each -> each.who().equals(who) && each.betrays(secret))
                .map(each -> each.address().pattern())
                .collect(Collectors.toSet());
    }

    private static Set<String> unanswered(List<Seen> seen) {
        Map<String, Boolean> answered = seen.stream()
                .collect(Collectors.toMap(
                        each -> each.address().pattern(), each -> each.reply().status() == 200, Boolean::logicalOr));
        return answered.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <A, B> List<B> all(List<A> each, Function<A, List<B>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<List<B>>> jobs = each.stream()
                    .<Callable<List<B>>>map(one -> () -> work.apply(one))
                    .toList();
            List<B> done = new ArrayList<>();
            for (Future<List<B>> job : threads.invokeAll(jobs)) {
                done.addAll(job.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
