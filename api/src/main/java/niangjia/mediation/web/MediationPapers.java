package niangjia.mediation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.letters.Given;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import niangjia.letters.web.LetterShelf;
import niangjia.letters.web.PaperValues;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All papers of a case, each filled from what is on record of it and shown as far as the reader may see. They are forms made
 * on the spot; the agreement alone is kept, from the day it is drafted.
 */
@Component
class MediationPapers {
    static final List<PaperShelf> SHELVES = List.of(
            new ApplicationPapers(),
            new PeoplePapers(),
            new SessionPapers(),
            new CoursePapers(),
            new AgreementPapers(),
            new EndPapers(),
            new PerformancePapers(),
            new ReliefPapers(),
            new ServicePapers(),
            new ClosingPapers());

    private static final String NAME = "desk.letters.mediation-names.";

    private final PageUnits units;
    private final MessageSource messages;
    private final Environment settings;
    private final MediationMarks marks;
    private final PaperTerms terms;
    private final PaperRooms rooms;
    private final LetterShelf shelf;
    private final Clock clock;

    MediationPapers(
            PageUnits units,
            MessageSource messages,
            Environment settings,
            MediationMarks marks,
            PaperTerms terms,
            PaperRooms rooms,
            LetterShelf shelf,
            Clock clock) {
        this.units = units;
        this.messages = messages;
        this.settings = settings;
        this.marks = marks;
        this.terms = terms;
        this.rooms = rooms;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * A paper of the case as it stands.
     *
     * @param number it bears, or will; empty for a kind without
     * @param values all of them, those the case gave too
     * @param letter null if the text that is kept cannot be shown
     * @param digest of the text that is kept; null for a form made on the spot
     * @param refusal why it cannot be shown: withheld, gone or altered; null if it is
     */
    record Sheet(
            PaperOffer offer,
            LetterTemplate template,
            String number,
            ObjectNode values,
            @Nullable Letter letter,
            @Nullable String digest,
            @Nullable RuleViolated refusal) {
        /** What is still to be filled in. */
        public List<String> missing() {
            return letter == null
                    ? List.of()
                    : letter.missing(Given.DRAFT).stream()
                            .map(each -> each.label())
                            .toList();
        }

        /** @throws RuleViolated if it cannot be shown */
        Letter open() {
            if (letter == null) {
                throw Objects.requireNonNull(refusal);
            }
            return letter;
        }
    }

    PaperCase of(MediationView view, Actor reader) {
        Instant now = clock.instant();
        return new PaperCase(
                view,
                committee(view),
                Objects.requireNonNull(
                        messages.getMessage("enum.Category." + view.category(), null, view.category(), Locale.CHINESE)),
                marks,
                terms,
                rooms,
                reader,
                now);
    }

    /** The body of the union that mediates, by its own name if it has one. */
    private String committee(MediationView view) {
        String set = settings.getProperty(NAME + view.holderId(), "");
        return set.isBlank() ? units.nameOf(view.holderId()) : set.strip();
    }

    static LetterTemplate template(MediationPaper kind, Instant at) {
        return LetterTemplates.bundled().inForce(kind.template(), DeskTime.dayOf(at));
    }

    /** Those the case can have now, in the order of a course. */
    List<Sheet> all(MediationView view, Actor reader) {
        PaperCase c = of(view, reader);
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return offers(c).map(each -> sheet(c, each, nothing)).toList();
    }

    /**
     * @param given values that stand in place of those the case gives; null in one takes it away
     * @throws RuleViolated {@code mediation/entry-unknown} if the case has no such paper now
     */
    Sheet one(MediationView view, MediationPaper kind, String subject, ObjectNode given, Actor reader) {
        PaperCase c = of(view, reader);
        return offers(c)
                .filter(each ->
                        each.offer().kind() == kind && each.offer().subject().equals(subject))
                .findFirst()
                .map(each -> sheet(c, each, given))
                .orElseThrow(PaperCase::unknown);
    }

    /** An offer and where it lies. */
    private record Shelved(PaperShelf shelf, PaperOffer offer) {}

    private static Stream<Shelved> offers(PaperCase c) {
        return SHELVES.stream()
                .flatMap(shelf -> shelf.offered(c).map(offer -> new Shelved(shelf, offer)))
                .sorted(Comparator.comparing(each -> each.offer().kind()));
    }

    private Sheet sheet(PaperCase c, Shelved shelved, ObjectNode given) {
        PaperOffer offer = shelved.offer();
        LetterTemplate template = template(offer.kind(), c.now());
        String number = marks.number(c.view(), offer.kind(), offer.before());
        ObjectNode values =
                PaperCase.fitted(template, shelved.shelf().values(offer, c).values());
        given.properties().forEach(each -> values.set(each.getKey(), each.getValue()));
        AgreementView agreed = offer.kind().agreement() ? c.view().agreement().orElse(null) : null;
        if (agreed != null) {
            return kept(c.view(), agreed, new Sheet(offer, template, number, values, null, agreed.digest(), null));
        }
        Letter letter = template.fill(PaperValues.read(template, values)).issued(brought(offer, number));
        return new Sheet(offer, template, number, values, letter, null, null);
    }

    /** The text that is kept names everybody: who may not know one of them may not read it. */
    private Sheet kept(MediationView view, AgreementView agreed, Sheet without) {
        Letter letter = null;
        RuleViolated refusal = null;
        try {
            if (view.sealed() || agreed.facts().sealed() || agreed.terms().sealed()) {
                throw new RuleViolated("letters/paper-sealed", List.of());
            }
            letter = shelf.kept(view.caseId(), agreed.digest()).issued(brought(without.offer(), without.number()));
        } catch (RuleViolated refused) {
            refusal = refused;
        }
        return new Sheet(
                without.offer(),
                without.template(),
                without.number(),
                without.values(),
                letter,
                agreed.digest(),
                refusal);
    }

    private static Map<String, String> brought(PaperOffer offer, String number) {
        Map<String, String> brought = new LinkedHashMap<>();
        Instant issuedAt = offer.issuedAt();
        if (issuedAt != null) {
            String day = PaperTongue.day(issuedAt);
            brought.put("number", number);
            brought.put("issuedOn", day);
            brought.put("sealedOn", day);
        }
        return brought;
    }
}
