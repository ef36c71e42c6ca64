package niangjia.supervision.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import niangjia.letters.LetterTemplate;
import niangjia.letters.web.PaperFields;
import niangjia.letters.web.PaperValues;
import niangjia.letters.web.TypedValues;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.UnitLookup;
import niangjia.shared.web.acts.TypedForm;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** The form on which a paper is written: the fields of its template, filled from the case. */
@Component
final class PaperForms {
    private final PaperDesk papers;
    private final UnitLookup units;
    private final Clock clock;

    PaperForms(PaperDesk papers, UnitLookup units, Clock clock) {
        this.papers = papers;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A paper being written.
     *
     * @param paperId null for a new one
     */
    record PaperForm(
            @Nullable String paperId,
            PaperKind kind,
            @Nullable String respondentId,
            String issuer,
            PaperFields of,
            String requestId,
            @Nullable Long sequence) {
        public boolean isNew() {
            return paperId == null;
        }
    }

    PaperForm fresh(SupervisionView view, PaperAsked asked, Actor writer, String requestId) {
        LetterTemplate template = template(view, asked);
        MultiValueMap<String, String> typed = TypedValues.shown(template, papers.begin(view, asked, writer));
        before(view, asked).ifPresentOrElse(paper -> typed.put("evidence", paper.evidence()), () -> {
            if (asked.respondentId() != null) {
                view.respondent(asked.respondentId())
                        .map(each -> each.finding())
                        .ifPresent(finding -> typed.put("evidence", finding.evidence()));
            }
        });
        return form(view, asked, template, typed, requestId, null);
    }

    PaperForm shown(
            SupervisionView view,
            PaperAsked asked,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        return form(view, asked, template(view, asked), typed, requestId, problem);
    }

    /** As the API takes it. */
    ObjectNode body(SupervisionView view, PaperAsked asked, MultiValueMap<String, String> typed) {
        ObjectNode body = new TypedForm(typed).of(PaperAsked.FORM.slots());
        body.set(PaperValues.VALUES, TypedValues.read(template(view, asked), typed));
        return body;
    }

    ObjectNode values(SupervisionView view, PaperAsked asked, MultiValueMap<String, String> typed) {
        return TypedValues.read(template(view, asked), typed);
    }

    /** What the address or the form says of the paper, beside the values. */
    PaperAsked asked(SupervisionView view, Map<String, String> said) {
        String paperId = filled(said.get("paperId"));
        PaperView before = paperId == null ? null : view.paper(paperId).orElse(null);
        String issuer = filled(said.get("issuer"));
        return new PaperAsked(
                new SupervisionId(view.caseId()),
                clock.instant(),
                before == null ? null : paperId,
                before == null ? kind(view, said) : before.kind(),
                before == null ? respondent(view, said) : before.respondentId(),
                issuer == null ? null : units.byCode(issuer).orElse(null),
                null,
                List.of(),
                List.of(),
                "true".equals(said.get("showsComplainant")));
    }

    private PaperForm form(
            SupervisionView view,
            PaperAsked asked,
            LetterTemplate template,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        UnitRef issuer = asked.issuer();
        return new PaperForm(
                asked.paperId(),
                Objects.requireNonNull(asked.kind()),
                asked.respondentId(),
                issuer == null ? before(view, asked).map(PaperView::issuerId).orElse(view.holderId()) : issuer.id(),
                PaperFields.of(template, typed, problem),
                requestId,
                view.sequence());
    }

    private LetterTemplate template(SupervisionView view, PaperAsked asked) {
        return PaperTemplates.inForce(Objects.requireNonNull(asked.kind()), DeskTime.dayOf(clock.instant()));
    }

    private static Optional<PaperView> before(SupervisionView view, PaperAsked asked) {
        String id = asked.paperId();
        return id == null ? Optional.empty() : view.paper(id);
    }

    /** Without a wish the next rung: a reminder before anything is found, then the opinion, then the suggestion. */
    private static PaperKind kind(SupervisionView view, Map<String, String> said) {
        String wish = filled(said.get("kind"));
        for (PaperKind kind : PaperKind.values()) {
            if (kind.name().equals(wish)) {
                return kind;
            }
        }
        String about = respondent(view, said);
        return view.respondents().stream()
                .filter(each -> each.respondentId().equals(about))
                .flatMap(each -> each.ladder().stream())
                .filter(rung -> rung.paperId() == null && rung.skipped() == null)
                .map(rung -> rung.kind())
                .findFirst()
                .orElse(PaperKind.REMINDER);
    }

    private static @Nullable String respondent(SupervisionView view, Map<String, String> said) {
        if ("PUBLIC_REMINDER".equals(said.get("kind"))) {
            return null;
        }
        String wish = filled(said.get("respondentId"));
        return wish != null && view.respondent(wish).isPresent()
                ? wish
                : view.respondents().stream()
                        .filter(each -> each.replaced() == null)
                        .map(each -> each.respondentId())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String filled(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
