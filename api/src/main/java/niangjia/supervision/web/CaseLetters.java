package niangjia.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageUnits;
import niangjia.supervision.read.SupervisionParts.ComplainantView;
import niangjia.supervision.read.SupervisionParts.DeclineView;
import niangjia.supervision.read.SupervisionParts.Delivery;
import niangjia.supervision.read.SupervisionParts.EvidenceView;
import niangjia.supervision.read.SupervisionParts.HearingView;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.SupervisorView;
import niangjia.supervision.read.SupervisionParts.VisitView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Forms made of a case to be signed by hand: records, notices, lists. They say what is on record and leave room for the rest;
 * none of them is kept, since what counts is the act that is recorded. Only a notice of declining is, once it was given.
 */
@Component
class CaseLetters {
    /** What a case can print, in the order it is offered. */
    enum Kind {
        INQUIRY,
        DECLINE,
        SERVICE,
        HANDOVER
    }

    private static final Map<String, String> WAYS = Map.of(
            "RECEIPT", "IN_PERSON",
            "REFUSED", "IN_PERSON",
            "POST", "BY_POST",
            "ELECTRONIC", "ELECTRONIC",
            "LEFT_AT_THE_ADDRESS", "LEFT",
            "NOTICE", "PUBLIC_NOTICE");

    private final DeclineNotices declines;
    private final LetterWords words;
    private final LetterMarks marks;
    private final PageUnits units;
    private final Clock clock;

    CaseLetters(DeclineNotices declines, LetterWords words, LetterMarks marks, PageUnits units, Clock clock) {
        this.declines = declines;
        this.words = words;
        this.marks = marks;
        this.units = units;
        this.clock = clock;
    }

    /** @param of the entry it is about; empty for the case */
    record Offered(Kind kind, String of, String about) {}

    List<Offered> offered(SupervisionView view) {
        List<Offered> all = new ArrayList<>();
        view.hearings().forEach(each -> all.add(new Offered(Kind.INQUIRY, each.recordId(), said(each.who()))));
        DeclineView decline = view.decline();
        if (decline != null) {
            NoticeView notice = decline.notice();
            all.add(new Offered(Kind.DECLINE, "", notice == null ? "" : marks.number(notice)));
        }
        view.papers().stream().filter(paper -> paper.number() > 0).forEach(paper -> {
            all.add(new Offered(Kind.SERVICE, paper.paperId(), number(paper)));
            if (paper.authority() != null) {
                all.add(new Offered(Kind.HANDOVER, paper.paperId(), number(paper)));
            }
        });
        return all;
    }

    /** @throws RuleViolated {@code supervision/entry-unknown} if the case has nothing of the kind */
    Letter letter(SupervisionView view, Kind kind, String of, Actor reader) {
        return switch (kind) {
            case INQUIRY -> filled(kind, inquiry(view, record(view, of)));
            case DECLINE -> declines.printed(view, reader);
            case SERVICE -> filled(kind, service(view, paper(view, of)));
            case HANDOVER -> filled(kind, handOver(view, paper(view, of), reader));
        };
    }

    private Letter filled(Kind kind, Filling filling) {
        return PaperTemplates.inForce(kind.name().toLowerCase(Locale.ROOT), DeskTime.dayOf(clock.instant()))
                .fill(filling);
    }

    private static Filling inquiry(SupervisionView view, HearingView record) {
        List<SupervisorView> asked = view.supervisors().stream()
                .filter(each -> record.supervisors().contains(each.credentialId()))
                .toList();
        return Filling.empty()
                .line("caseNumber", view.number())
                .moment("beganAt", local(record.heardAt()))
                .line(
                        "place",
                        view.visits().stream()
                                .reduce((older, newer) -> newer)
                                .map(VisitView::place)
                                .orElse(null))
                .lines("supervisors", asked.stream().map(SupervisorView::name).toList())
                .lines(
                        "certificates",
                        asked.stream().map(SupervisorView::number).toList())
                .line("person", record.who().text())
                .rows("talk", talk(record.statement().text()));
    }

    private Filling service(SupervisionView view, PaperView paper) {
        Delivery delivery = paper.delivery();
        Filling filling = Filling.empty()
                .line("paper", words.name(paper.kind()))
                .line("paperNumber", number(paper))
                .line("addressee", paper.addressee())
                .lines("servers", assigned(view).map(SupervisorView::name).toList());
        if (delivery == null) {
            return filling;
        }
        Words receiver = delivery.receiver();
        return filling.choice("way", WAYS.get(delivery.way()))
                .line("place", delivery.where())
                .moment("servedAt", local(delivery.at()))
                .line("receiver", receiver == null ? null : receiver.text())
                .line("refusal", delivery.way().equals("REFUSED") ? LetterWords.REFUSED : null)
                .lines(
                        "witnesses",
                        delivery.witnesses().stream().map(CaseLetters::said).toList())
                .line("note", delivery.proof());
    }

    private Filling handOver(SupervisionView view, PaperView paper, Actor reader) {
        var authority = paper.authority();
        List<String> handed =
                authority == null || authority.evidence().isEmpty() ? paper.evidence() : authority.evidence();
        List<List<String>> materials = new ArrayList<>();
        materials.add(List.of("1", words.paper(paper.kind(), number(paper)), "1", "", ""));
        view.evidence().stream()
                .filter(each -> handed.contains(each.evidenceId()))
                .map(EvidenceView::title)
                .forEach(title -> materials.add(List.of(String.valueOf(materials.size() + 1), title, "1", "", "")));
        ComplainantView who = view.complainant();
        String consent = who == null || who.anonymous() ? "NO_PERSONAL_DATA" : who.disclose() ? "CONSENTED" : null;
        return Filling.empty()
                .line("caseNumber", view.number())
                .line("sender", units.nameOf(paper.issuerId()))
                .line("receiver", paper.addressee())
                .line("matter", words.matter(view.category()))
                .lines("ground", paper.basis())
                .choice("consent", consent)
                .rows("materials", materials)
                .line("contact", reader.name())
                .line("phone", LetterWords.HOTLINE);
    }

    /** What was said, question by question where it was written down so. */
    private static List<List<String>> talk(@Nullable String statement) {
        List<List<String>> rows = new ArrayList<>();
        String question = LetterWords.ASKED;
        StringBuilder answer = new StringBuilder();
        for (String line : (statement == null ? "" : statement).split("\\R", -1)) {
            if (line.startsWith("问：")) {
                add(rows, question, answer);
                question = line.substring(2).strip();
            } else {
                answer.append(line.startsWith("答：") ? line.substring(2).strip() : line.strip());
            }
        }
        add(rows, question, answer);
        return rows;
    }

    private static void add(List<List<String>> rows, String question, StringBuilder answer) {
        if (!answer.isEmpty()) {
            rows.add(List.of(question, answer.toString()));
            answer.setLength(0);
        }
    }

    String number(PaperView paper) {
        return marks.number(paper);
    }

    private static Stream<SupervisorView> assigned(SupervisionView view) {
        return view.supervisors().stream().filter(SupervisorView::assigned);
    }

    private static HearingView record(SupervisionView view, String of) {
        return view.hearings().stream()
                .filter(each -> each.recordId().equals(of))
                .findFirst()
                .orElseThrow(CaseLetters::unknown);
    }

    private static PaperView paper(SupervisionView view, String of) {
        return view.paper(of).filter(paper -> paper.number() > 0).orElseThrow(CaseLetters::unknown);
    }

    static RuleViolated unknown() {
        return new RuleViolated("supervision/entry-unknown", List.of("letter", ""));
    }

    private static String said(Words words) {
        String text = words.text();
        return text == null ? "" : text;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, DeskTime.ZONE);
    }
}
