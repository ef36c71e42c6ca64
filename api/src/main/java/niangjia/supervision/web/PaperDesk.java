package niangjia.supervision.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.web.LetterShelf;
import niangjia.letters.web.PaperJson;
import niangjia.letters.web.PaperValues;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.ReadCommand;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.PaperContent;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionParts.FindingView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where papers are written: from the values of the template in force to the letter, its one text on the shelf of papers, and
 * the command that names it by its digest. Whoever writes sends values, never a digest.
 */
@Component
class PaperDesk {
    private final PaperPrefill prefill;
    private final CaseRecord record;
    private final LetterShelf shelf;
    private final Seals seals;
    private final FormReader reader;

    PaperDesk(PaperPrefill prefill, CaseRecord record, LetterShelf shelf, Seals seals, FormReader reader) {
        this.prefill = prefill;
        this.record = record;
        this.shelf = shelf;
        this.seals = seals;
        this.reader = reader;
    }

    /**
     * A paper as it is being written.
     *
     * @param values all of them, those the case gave too
     * @param shows who complained and stands in the letter: names and numbers
     */
    record Sheet(
            PaperKind kind,
            @Nullable RespondentView about,
            UnitRef issuer,
            LetterTemplate template,
            ObjectNode values,
            Letter letter,
            List<String> shows) {}

    /** Sequence of the newest event on record of the case; below all others if there is none. */
    long newest(SupervisionId id) {
        return record.newest(id.value());
    }

    /** What the case itself can say of such a paper, or what the paper said so far. */
    ObjectNode begin(SupervisionView view, PaperAsked asked, Actor writer) {
        return before(view, asked)
                .map(paper -> paper.words().text())
                .map(PaperJson::object)
                .orElseGet(() -> prefill.of(view, kind(view, asked), about(view, asked), issuer(view, asked), writer));
    }

    /** @param given values that stand in place of those the case gives; null in one takes it away */
    Sheet write(SupervisionView view, PaperAsked asked, ObjectNode given, Actor writer) {
        PaperKind kind = kind(view, asked);
        LetterTemplate template = PaperTemplates.inForce(kind, DeskTime.dayOf(asked.occurredAt()));
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        begin(view, asked, writer).properties().forEach(each -> keep(template, values, each.getKey(), each.getValue()));
        given.properties().forEach(each -> values.set(each.getKey(), each.getValue()));
        Letter letter = template.fill(PaperValues.read(template, values));
        return new Sheet(
                kind,
                about(view, asked),
                issuer(view, asked),
                template,
                values,
                letter,
                letter.mentions(record.guarded(view.caseId())));
    }

    /** The command, with the letter on the shelf: a draft that is then refused leaves a paper nobody names. */
    ReadCommand<SupervisionCommand> read(
            SupervisionForm form, SupervisionView view, SupervisionPeople people, JsonNode body, Actor writer) {
        ObjectNode plain = PaperJson.copy(body);
        ObjectNode given = PaperJson.values(plain.remove(PaperValues.VALUES));
        ReadCommand<PaperAsked> read = reader.read(PaperAsked.FORM, people.caseId(), people, plain);
        PaperAsked asked = read.command();
        boolean isNew = form.act().command() == DraftPaper.class;
        check(view, asked, isNew);
        Sheet sheet = write(view, asked, given, writer);
        String paperId = isNew && asked.paperId() == null ? next(view) : Objects.requireNonNull(asked.paperId());
        PaperContent content = content(sheet, asked, people);
        SupervisionCommand command = isNew
                ? new DraftPaper(people.caseId(), asked.occurredAt(), paperId, content)
                : new RevisePaper(people.caseId(), asked.occurredAt(), paperId, content);
        return new ReadCommand<>(command, read.occurredAt(), read.lateReason());
    }

    /** Refuses to let a paper go on that lacks what its writer owes; its text is held against the record meanwhile. */
    void verifyReady(String caseId, String paperId) {
        record.paper(caseId, paperId).map(PaperFacts::digest).ifPresent(digest -> shelf.kept(caseId, digest)
                .readyOrRefuse());
    }

    private PaperContent content(Sheet sheet, PaperAsked asked, SupervisionPeople people) {
        FindingView finding = sheet.about() == null ? null : sheet.about().finding();
        List<String> articles = PaperJson.lines(sheet.values().get("articles"));
        List<String> basis = !asked.basis().isEmpty() ? asked.basis() : articles;
        List<String> evidence = !asked.evidence().isEmpty() || finding == null ? asked.evidence() : finding.evidence();
        seals.ensure(people.ofTheMatter());
        SealedText words = seals.seal(people.ofTheMatter(), sheet.values().toString());
        return new PaperContent(
                sheet.kind(),
                sheet.about() == null ? asked.respondentId() : sheet.about().respondentId(),
                sheet.issuer(),
                addressee(sheet, asked),
                sheet.template().id(),
                words,
                basis,
                evidence,
                asked.showsComplainant() || !sheet.shows().isEmpty(),
                shelf.keep(people.caseId().value(), sheet.letter()));
    }

    private static void check(SupervisionView view, PaperAsked asked, boolean isNew) {
        Faults faults = new Faults();
        if (isNew && asked.kind() == null) {
            faults.add("kind", Faults.MISSING, null, "a value");
        }
        if (!isNew && asked.paperId() == null) {
            faults.add("paperId", Faults.MISSING, null, "a value");
        }
        faults.refuse();
        if (!isNew) {
            Rule.verify(new ThePaperIsKnown(asked.paperId(), before(view, asked).isPresent()));
        }
    }

    private static String addressee(Sheet sheet, PaperAsked asked) {
        String field = sheet.kind() == PaperKind.SUGGESTION ? "authority" : "employer";
        String addressee = asked.addressee() == null
                ? sheet.values().path(field).asString("").strip()
                : asked.addressee();
        if (addressee.isEmpty()) {
            Faults faults = new Faults();
            faults.add(PaperValues.VALUES + "." + field, Faults.MISSING, null, "a value");
            faults.refuse();
        }
        return addressee;
    }

    private static PaperKind kind(SupervisionView view, PaperAsked asked) {
        return before(view, asked)
                .map(PaperView::kind)
                .orElseGet(() -> Objects.requireNonNullElse(asked.kind(), PaperKind.REMINDER));
    }

    private static @Nullable RespondentView about(SupervisionView view, PaperAsked asked) {
        String id = before(view, asked).map(PaperView::respondentId).orElse(asked.respondentId());
        return id == null ? null : view.respondent(id).orElse(null);
    }

    private static UnitRef issuer(SupervisionView view, PaperAsked asked) {
        UnitRef said = asked.issuer();
        return said != null
                ? said
                : before(view, asked)
                        .map(paper -> new UnitRef(paper.issuerId(), paper.issuerPath()))
                        .orElseGet(() -> new UnitRef(view.holderId(), view.holderPath()));
    }

    private static Optional<PaperView> before(SupervisionView view, PaperAsked asked) {
        String id = asked.paperId();
        return id == null ? Optional.empty() : view.paper(id);
    }

    static String next(SupervisionView view) {
        int last = view.papers().size();
        while (view.paper("p" + (last + 1)).isPresent()) {
            last++;
        }
        return "p" + (last + 1);
    }

    /** A field that a newer version of the template no longer has is left behind. */
    private static void keep(LetterTemplate template, ObjectNode values, String name, JsonNode value) {
        if (template.field(name).isPresent()) {
            values.set(name, value);
        }
    }
}
