package niangjia.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.letters.LetterTemplates;
import niangjia.mediation.sums.SumKind;
import niangjia.shared.DeskTime;
import tools.jackson.databind.JsonNode;

/** What stands in the braces of addresses: the cases with a secret, and something of every kind beside them. */
record Fillings(RunningDesk desk, SecretCases cases, Map<String, List<String>> values) {
    private static final String V1 = "/api/v1";
    /** Where nothing of the kind can have to do with a mediation, and so none was made. */
    private static final List<String> NOTHING = List.of("nothing-of-the-kind");

    static Map<String, List<String>> of(RunningDesk desk, SecretCases cases) {
        Fillings all = new Fillings(desk, cases, new HashMap<>());
        all.mediations();
        all.complaints();
        all.supervisions();
        all.registries();
        all.federation();
        all.seal();
        all.erasures();
        all.reviews();
        all.replays();
        all.parameters();
        return Map.copyOf(all.values);
    }

    private void mediations() {
        List<String> keys = cases.ids().stream().map(SecretCases::key).toList();
        List<String> acts = acts(V1 + "/mediations/acts");
        Asker mediator = Asker.of(desk, "mediator");
        List<String> terms = keys.stream()
                .flatMap(key -> found(
                        "/terms/([^\"/]+)/why",
                        mediator.get("/mediation/" + key).all())
                        .stream())
                .distinct()
                .toList();
        List<String> kinds = LetterTemplates.bundled().all().stream()
                .map(each -> each.kind())
                .filter(kind -> kind.startsWith("mediation-"))
                .map(kind -> kind.substring("mediation-".length()))
                .distinct()
                .toList();
        put(keys, "/mediation/{id}", "/mediation/peek/{id}");
        put(cases.ids(), V1 + "/mediations/{id}");
        put(acts, "/mediation/{id}/acts/{act}", V1 + "/mediations/{id}/acts/{act}");
        put(kinds, "/mediation/{id}/papers/{kind}");
        put(terms, "/mediation/{id}/terms/{term}");
        put(
                Arrays.stream(SumKind.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                "/mediation/sums/{kind}",
                V1 + "/mediation/sums/{kind}");
        put(cases.ids().stream().map(SecretCases::draft).toList(), "/drafts/{matter}");
    }

    private void complaints() {
        String key = SecretCases.key(cases.complaint());
        String page = Asker.of(desk, "dispatcher").get("/complaints/" + key).all();
        List<String> acts = List.of("dispatch", "add-note");
        List<String> terms = found("/terms/([^\"/]+)/why", page);
        put(List.of(key), "/complaints/{id}", "/queue/peek/{id}", "/queue/rows/{id}");
        put(List.of(cases.complaint()), V1 + "/complaints/{id}");
        put(acts, "/complaints/{id}/acts/{act}", V1 + "/complaints/{id}/acts/{act}");
        put(terms, "/complaints/{id}/terms/{term}", V1 + "/complaints/{id}/terms/{termId}");
        put(NOTHING, "/queue/bulk/{id}", "/audit/rebuilds/{id}", V1 + "/rebuilds/{id}");
        put(NOTHING, "/operations/letters/{id}", V1 + "/operations/letters/{id}");
        put(List.of("retry"), "/operations/letters/{id}/{doing}", V1 + "/operations/letters/{id}/{doing}");
        put(List.of("confirm"), "/audit/rebuilds/{id}/{segment}", V1 + "/rebuilds/{id}/{act}");
    }

    private void supervisions() {
        Supervisions supervisions = new Supervisions(desk);
        String id = supervisions.breached(
                supervisions.certified("supervisor", "周立群"), supervisions.certified("city.handler", "肖敏"));
        supervisions.issued(id, "p1", "REMINDER");
        String page = Asker.of(desk, "supervisor")
                .get("/supervisions/" + SecretCases.key(id))
                .all();
        put(List.of(SecretCases.key(id)), "/supervisions/{id}", "/supervisions/peek/{id}");
        put(List.of(id), V1 + "/supervisions/{id}");
        put(List.of("take-evidence"), "/supervisions/{id}/acts/{act}", V1 + "/supervisions/{id}/acts/{act}");
        put(List.of("p1"), "/supervisions/{id}/papers/{paperId}");
        put(
                found(
                        "/letters/([a-z_]+)[\"?/]",
                        Asker.of(desk, "supervisor")
                                .get("/supervisions/" + SecretCases.key(id) + "/letters")
                                .all()),
                "/supervisions/{id}/letters/{kind}");
        put(found("/terms/([^\"/]+)/why", page), "/supervisions/{id}/terms/{term}");
        put(List.of(id), "/audit/decisions/{matter}", V1 + "/audit/decisions/{matter}");
        put(
                found(
                        "/audit/decisions/" + id + "/(\\d+)",
                        Asker.of(desk, "auditor")
                                .get("/supervisions/" + SecretCases.key(id))
                                .all()),
                "/audit/decisions/{matter}/{sequence}",
                V1 + "/audit/decisions/{matter}/{sequence}");
    }

    private void registries() {
        List<String> all = List.of("employers", "committees", "credentials", "referrals", "mediators", "rooms");
        put(all, "/registry/{registry}", V1 + "/{registry}");
        put(List.of("nothing", "mediator"), "/registry/{registry}/{key}", V1 + "/{registry}/{id}");
        put(List.of("renew"), "/registry/{registry}/{key}/acts/{segment}", V1 + "/{registry}/{id}/acts/{act}");
        all.forEach(each -> put(
                found(
                        "\"(" + each.substring(0, each.length() - 1) + ":[^\"]+)\"",
                        desk.get("city.chair", V1 + "/" + each).text()),
                V1 + "/" + each + "/{id}"));
        // nothing was handed to another body
        put(List.of("referral:none"), V1 + "/referrals/{id}");
        put(List.of("none"), "/registry/referrals/{key}");
        put(List.of("CITY", "city"), "/registry/coverage/{level}", V1 + "/coverage/{level}");
        put(List.of("DUE", "due"), "/registry/coverage/{level}/{part}", V1 + "/coverage/{level}/{part}");
    }

    private void federation() {
        put(List.of("mediator", "staff:mediator"), "/staff/{name}");
        put(List.of("grant"), "/staff/{name}/acts/{segment}", "/staff/{name}/look/{segment}");
        put(List.of("430500"), "/units/{code}");
        put(List.of("rename"), "/units/{code}/acts/{segment}");
        put(List.of("guidance:wage-limitation", "wage-limitation"), "/knowledge/{id}", V1 + "/knowledge/{id}");
        put(List.of("withdraw"), V1 + "/knowledge/{id}/acts/{act}");
        put(List.of("2026"), V1 + "/rules/calendar/{year}");
        put(
                found(
                        "/rules/packs/([^\"/]+)\"",
                        Asker.of(desk, "administrator").get("/rules/packs").all()),
                "/rules/packs/{id}");
        put(
                found(
                        "/rules/notices/([^\"/]+)\"",
                        Asker.of(desk, "administrator").get("/rules").all()),
                "/rules/notices/{id}");
        put(
                found(
                        "/rules/acts/([a-z-]+)",
                        Asker.of(desk, "administrator").get("/rules").all()),
                "/rules/acts/{segment}",
                V1 + "/rules/acts/{act}");
        put(NOTHING, "/rules/what-if/{id}", V1 + "/rules/what-if/{id}", V1 + "/rules/what-if/{id}/{group}");
    }

    private void seal() {
        List<String> kinds = List.of("complaint", "mediation");
        List<String> keys = Stream.concat(Stream.of(cases.complaint()), cases.ids().stream())
                .map(SecretCases::key)
                .toList();
        put(kinds, "/audit/integrity/{kind}");
        put(keys, "/audit/integrity/{kind}/{key}");
        put(List.of("1"), "/audit/seals/checkpoints/{number}", V1 + "/audit/seals/checkpoints/{number}");
        put(List.of("2026-01-01"), "/audit/seals/days/{day}", V1 + "/audit/seals/days/{day}", "?day");
        put(NOTHING, "/audit/seals/exports/{id}", V1 + "/audit/seals/exports/{id}");
    }

    private void erasures() {
        String id = desk.post("administrator", V1 + "/erasures", """
                        {"matter":"%s","basis":"CONSENT_WITHDRAWN","identity":"ID_CARD_SEEN","words":"来访"}""".formatted(cases.complaint()))
                .body()
                .path("erasureId")
                .asString();
        put(List.of(SecretCases.key(id)), "/audit/erasures/{id}", V1 + "/erasures/{id}");
        put(List.of("hold"), "/audit/erasures/{id}/acts/{act}", V1 + "/erasures/{id}/acts/{act}");
    }

    private void reviews() {
        String review = desk.post("auditor", V1 + "/audit/reviews", """
                        {"unit":"430500","basis":"REGISTERED","from":"2026-01-01","to":"%s","kinds":[],"seed":"seed-0001",
                         "size":20}""".formatted(DeskTime.dayOf(Instant.now())))
                .body()
                .path("reviewId")
                .asString();
        desk.post("auditor", V1 + "/audit/reviews/" + review + "/acts/draw-sample", "{}");
        put(List.of(SecretCases.key(review)), "/audit/reviews/{key}", "/audit/findings/{key}");
        put(List.of("judge-case"), "/audit/reviews/{key}/acts/{act}", V1 + "/audit/reviews/{id}/acts/{act}");
        put(List.of(review), V1 + "/audit/reviews/{id}");
        put(cases.ids(), V1 + "/audit/reviews/{id}/cases/{caseId}");
        // nothing was found in it
        put(List.of("f1"), "/audit/findings/{key}/{findingId}");
    }

    private void replays() {
        put(List.of("complaint", "mediation"), "/audit/replay/{family}");
        put(
                Stream.concat(Stream.of(cases.complaint()), cases.ids().stream())
                        .map(SecretCases::key)
                        .toList(),
                "/audit/replay/{family}/{key}");
    }

    private void parameters() {
        String now = Instant.now().toString();
        put(List.of(now), "?at", "?from");
        put(cases.ids(), "?case", "?id");
        put(List.of("1"), "?page");
        put(List.of("999"), "?cursor");
        put(List.of(cases.complaint()), "?of");
        put(List.of("0"), "?seen");
    }

    private List<String> acts(String path) {
        JsonNode table = desk.get("mediator", path).body().path("acts");
        return table.valueStream().map(each -> each.path("act").asString()).toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .limit(3)
                .toList();
    }

    private void put(List<String> each, String... patterns) {
        Arrays.stream(patterns).forEach(pattern -> values.put(pattern, each));
    }
}
