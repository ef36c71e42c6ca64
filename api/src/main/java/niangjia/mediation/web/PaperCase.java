package niangjia.mediation.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.letters.Field;
import niangjia.letters.FieldType;
import niangjia.letters.LetterTemplate;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case while one of its papers is written: what all papers say alike. What one side told the mediator alone is never asked
 * for here, nor in any class of papers.
 *
 * @param committee the body that mediates
 * @param category in words
 * @param marks numbers of papers, by their sign
 * @param reader who prints
 * @param now when it is printed
 */
record PaperCase(
        MediationView view,
        String committee,
        String category,
        MediationMarks marks,
        PaperTerms terms,
        PaperRooms rooms,
        Actor reader,
        Instant now) {
    PaperSides sides() {
        return new PaperSides(view);
    }

    PaperClaims claims() {
        return new PaperClaims(view.claims(), sides());
    }

    boolean labour() {
        return view.track().equals(MediationTrack.LABOUR.name());
    }

    String matter() {
        return claims().matter(category);
    }

    String source() {
        return PaperTongue.source(
                view.origin().kind(),
                view.origin().sender() == null
                        ? view.origin().body()
                        : view.origin().sender());
    }

    /** What every letter to somebody says. */
    CaseValues letter(@Nullable PartyView to) {
        return new CaseValues()
                .put("issuer", committee)
                .put("addressee", to == null ? null : PaperSides.name(to))
                .put("contact", reader.name())
                .put("phone", PaperTongue.HOTLINE);
    }

    CaseValues between(CaseValues values) {
        return values.put("applicant", sides().names(PartySide.APPLICANT))
                .put("respondent", sides().names(PartySide.RESPONDENT))
                .put("matter", matter());
    }

    /** Both by what they are to each other, whoever applied. */
    CaseValues workerAndEmployer(CaseValues values) {
        PaperSides sides = sides();
        return values.put("worker", sides.workers())
                .put("workerParticulars", sides.particulars(sides.worker()))
                .put("workerAgent", sides.agent(sides.worker()))
                .put("employer", sides.names(sides.employer()))
                .put("employerParticulars", sides.particulars(sides.employer()))
                .put("employerAgent", sides.agent(sides.employer()))
                .put("workerSigner", sides.signer(sides.worker()))
                .put("employerSigner", sides.signer(sides.employer()));
    }

    List<String> mediators() {
        return view.mediators().stream().map(BenchView::name).toList();
    }

    List<String> mediators(List<String> ids) {
        return view.bench().stream()
                .filter(each -> ids.contains(each.mediatorId()))
                .map(BenchView::name)
                .distinct()
                .toList();
    }

    String agreementNumber() {
        return marks.number(view, labour() ? MediationPaper.AGREEMENT : MediationPaper.CIVIL_AGREEMENT, 0);
    }

    /** Both sides at one table: no other sitting has minutes. */
    Stream<SessionView> heldTogether() {
        return view.sessions().stream().filter(each -> each.kind().equals("JOINT") && each.heldAt() != null);
    }

    PartyView party(String id) {
        return view.party(id).orElseThrow(PaperCase::unknown);
    }

    static <T> T known(Optional<T> found) {
        return found.orElseThrow(PaperCase::unknown);
    }

    static RuleViolated unknown() {
        return new RuleViolated("mediation/entry-unknown", List.of("paper", ""));
    }

    /** The part of a subject before or behind the stroke. */
    static String half(String of, int which) {
        String[] halves = of.split("/", 2);
        return which < halves.length ? halves[which] : "";
    }

    static String subject(Object... parts) {
        return String.join("/", Stream.of(parts).map(Objects::toString).toList());
    }

    /** What was written in several lines, or at length, where a form has room for one. */
    static ObjectNode fitted(LetterTemplate template, ObjectNode values) {
        for (Field field : template.fields()) {
            JsonNode value = values.path(field.name());
            if (field.type() == FieldType.LINE && value.isString()) {
                String line = PaperTongue.line(value.stringValue());
                values.put(field.name(), line.substring(0, Math.min(line.length(), JsonValues.LINE)));
            }
            if (field.type() == FieldType.LINES || field.type() == FieldType.ROWS) {
                values.set(field.name(), lined(value));
            }
        }
        return values;
    }

    private static JsonNode lined(JsonNode node) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(PaperTongue.line(node.stringValue()));
        }
        if (!node.isArray()) {
            return JsonNodeFactory.instance.nullNode();
        }
        ArrayNode lined = JsonNodeFactory.instance.arrayNode();
        node.forEach(each -> lined.add(lined(each)));
        return lined;
    }
}
