package niangjia.mediation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionWay;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTalks.AnswerView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationTalks.ToldView;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** Sessions on paper: who is asked to come, and what was said while both sides were there. A sitting with one side has no minutes. */
final class SessionPapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        c.view().sessions().stream()
                .filter(each -> each.way() != null && each.cancelled() == null)
                .forEach(session -> invited(c, session)
                        .forEach(each -> all.add(PaperOffer.to(
                                MediationPaper.SESSION,
                                PaperCase.subject(session.sessionId(), each.partyId()),
                                each,
                                told(session, each),
                                // counted for each alone: a gap would tell one side of a sitting with the other
                                before.merge(each.partyId(), 1, Integer::sum) - 1))));
        c.heldTogether()
                .forEach(each -> all.add(PaperOffer.of(
                        MediationPaper.MINUTES, each.sessionId(), PaperTongue.day(each.from()), each.heldAt())));
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        if (of.kind() == MediationPaper.MINUTES) {
            return minutes(
                    c,
                    PaperCase.known(c.heldTogether()
                            .filter(each -> each.sessionId().equals(of.subject()))
                            .findFirst()));
        }
        SessionView session = PaperCase.known(c.view().session(PaperCase.half(of.subject(), 0)));
        return notice(c, session, c.party(PaperCase.half(of.subject(), 1)));
    }

    /** To a sitting with one side the other is not asked, nor told of it. */
    private static Stream<PartyView> invited(PaperCase c, SessionView session) {
        return c.view().parties().stream()
                .filter(PartyView::takesPart)
                .filter(each -> session.side() == null || session.side().equals(each.side()))
                .filter(each -> !each.side().equals(PartySide.THIRD.name()) || told(session, each) != null);
    }

    private static @Nullable Instant told(SessionView session, PartyView party) {
        return session.told().stream()
                .filter(each -> each.partyId().equals(party.partyId()))
                .map(ToldView::at)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private static CaseValues notice(PaperCase c, SessionView session, PartyView to) {
        boolean employer = to.side().equals(c.sides().employer().name());
        return c.between(c.letter(to))
                .moment("beginsAt", session.from())
                .put("way", way(session))
                .put("place", place(c, session))
                .put("mediators", c.mediators(session.mediators()))
                .put(
                        "bring",
                        employer
                                ? List.of("营业执照复印件和法定代表人身份证明。", "与争议有关的工资支付、考勤等材料。")
                                : List.of("身份证件。", "劳动合同、工资流水等与争议有关的材料。"));
    }

    private static @Nullable String way(SessionView session) {
        return Objects.equals(session.way(), SessionWay.REMOTE.name()) ? "REMOTE" : "IN_PERSON";
    }

    private static @Nullable String place(PaperCase c, SessionView session) {
        String room = session.room() == null
                ? null
                : c.rooms().name(c.reader(), session.room(), DeskTime.dayOf(session.from()));
        boolean remote = Objects.equals(session.way(), SessionWay.REMOTE.name());
        return room != null ? room : session.place() != null ? session.place() : remote ? "线上会议室" : null;
    }

    private static CaseValues minutes(PaperCase c, SessionView session) {
        List<SessionView> held = c.heldTogether().toList();
        int which = held.indexOf(session);
        PaperMinutes taken = PaperMinutes.of(session.minutes());
        CaseValues values = new CaseValues()
                .put("caseNumber", c.view().number())
                .count("sitting", which + 1)
                .moment("beganAt", session.from())
                .moment("endedAt", ended(session))
                .put("place", place(c, session))
                .put("way", way(session))
                .put("identity", session.checks().isEmpty() ? null : "参加人身份已逐一核对")
                .put("mediators", c.mediators(session.mediators()))
                .put("recorder", c.reader().name())
                .put("applicantSide", present(c, session, PartySide.APPLICANT))
                .put("respondentSide", present(c, session, PartySide.RESPONDENT))
                .put("others", present(c, session, PartySide.THIRD))
                .put("objection", objection(c))
                .rows("statements", taken.statements().stream())
                .put("undisputed", taken.undisputed())
                .put("issues", taken.issues())
                .put("course", taken.course())
                .rows("proposals", proposals(c, session))
                .put("result", result(c, held, which))
                .put("applicantSigner", c.sides().signer(PartySide.APPLICANT))
                .put("respondentSigner", c.sides().signer(PartySide.RESPONDENT));
        c.view().sessions().stream()
                .filter(each -> each.kind().equals("JOINT") && each.from().isAfter(session.from()))
                .filter(each -> each.cancelled() == null)
                .findFirst()
                .ifPresent(each -> values.put("next", PaperTongue.day(each.from())));
        return values;
    }

    private static @Nullable Instant ended(SessionView session) {
        Instant heldAt = session.heldAt();
        return heldAt != null && heldAt.isAfter(session.from()) ? heldAt : session.to();
    }

    private static List<String> present(PaperCase c, SessionView session, PartySide side) {
        return c.view().parties().stream()
                .filter(each ->
                        each.side().equals(side.name()) && session.present().contains(each.partyId()))
                .map(PaperSides::signer)
                .filter(Objects::nonNull)
                .map(each -> each.replace("（盖章）", ""))
                .toList();
    }

    private static String objection(PaperCase c) {
        return c.view().bench().stream().anyMatch(each -> each.objectedBy() != null) ? "曾有一方提出异议，已经处理" : "未提出异议";
    }

    /** What was proposed at the table. An answer stands here once every side it was put to has answered. */
    private static Stream<List<String>> proposals(PaperCase c, SessionView session) {
        Instant until = Objects.requireNonNull(ended(session));
        return c.view().proposals().stream()
                .filter(each ->
                        !each.at().isBefore(session.from()) && !each.at().isAfter(until))
                .filter(each -> each.words().text() != null)
                .map(each -> List.of(
                        proposer(c, each),
                        PaperTongue.line(Objects.requireNonNull(each.words().text())),
                        answers(each)));
    }

    private static String proposer(PaperCase c, ProposalView proposal) {
        boolean mediator = proposal.by().equals("MEDIATOR");
        String name = mediator ? "调解员" : c.sides().names(PartySide.valueOf(proposal.by()));
        return name == null ? "一方" : name;
    }

    private static String answers(ProposalView proposal) {
        int asked = proposal.by().equals("MEDIATOR") ? 2 : 1;
        List<AnswerView> answers = proposal.answers();
        if (answers.stream().map(AnswerView::side).distinct().count() < asked) {
            return "";
        }
        boolean accepted = answers.stream().allMatch(each -> each.answer().equals("ACCEPTED"));
        boolean countered = answers.stream().anyMatch(each -> each.answer().equals("COUNTERED"));
        return accepted ? "接受" : countered ? "另提方案" : "不接受";
    }

    private static @Nullable String result(PaperCase c, List<SessionView> held, int which) {
        if (which < held.size() - 1) {
            return "ADJOURNED";
        }
        Optional<AgreementView> agreement = c.view().agreement();
        return agreement.isPresent() ? "AGREED" : c.view().failure() != null ? "NOT_AGREED" : null;
    }
}
