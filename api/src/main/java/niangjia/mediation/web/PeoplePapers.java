package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.MandatePower;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.MandateView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTalks.BenchView;
import org.jspecify.annotations.Nullable;

/** Who speaks for whom, where letters reach them, who mediates instead. */
final class PeoplePapers implements PaperShelf {
    private static final String ALL_THE_WAY = "自签名之日起至本案调解结束";

    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        PaperSides sides = c.sides();
        sides.both().forEach(each -> {
            if (each.representative() != null) {
                all.add(PaperOffer.to(MediationPaper.MANDATE, each, null));
            }
            all.add(PaperOffer.to(MediationPaper.ADDRESS, each, null));
        });
        c.view().roll().members().stream()
                .filter(each -> each.mandate() != null)
                .forEach(each -> all.add(PaperOffer.of(
                        MediationPaper.MANDATE, each.memberId(), each.name().text(), null)));
        if (!c.view().roll().representatives().isEmpty()) {
            all.add(PaperOffer.of(MediationPaper.REPRESENTATIVES, null));
        }
        List<BenchView> gone =
                c.view().bench().stream().filter(each -> !each.stands()).toList();
        for (int i = 0; i < gone.size(); i++) {
            BenchView left = gone.get(i);
            int before = i;
            sides.both()
                    .forEach(each -> all.add(PaperOffer.to(
                            MediationPaper.MEDIATOR,
                            PaperCase.subject(left.mediatorId(), each.partyId()),
                            each,
                            left.replacedBy() == null ? null : left.leftAt(),
                            before)));
        }
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        return switch (of.kind()) {
            case REPRESENTATIVES -> representatives(c);
            case ADDRESS -> address(c, c.party(of.subject()));
            case MEDIATOR -> mediator(c, of.subject());
            default -> mandate(c, of.subject());
        };
    }

    private static CaseValues mandate(PaperCase c, String principal) {
        CaseValues values = new CaseValues()
                .put("matter", c.matter())
                .put("committee", c.committee())
                .put("validity", ALL_THE_WAY);
        Optional<PartyView> party = c.view().party(principal);
        if (party.isPresent()) {
            String agent = PaperSides.line(party.get().representative());
            return values.put("principal", PaperSides.name(party.get()))
                    .put("principalParticulars", PaperSides.particulars(party.get()))
                    .put("deputy", agent == null ? null : PaperSides.first(agent))
                    .put("deputyParticulars", agent)
                    .put("otherSide", c.sides().names(other(party.get())));
        }
        MemberView member = PaperCase.known(c.sides().member(principal));
        MandateView mandate = PaperCase.known(Optional.ofNullable(member.mandate()));
        return values.put("principal", member.name().text())
                .put("deputy", c.sides().name(mandate.representativeId()))
                .put("relation", "推举的职工代表")
                .put("otherSide", c.sides().names(c.sides().employer()))
                .put("powers", powers(mandate.powers()))
                .day("signedOn", mandate.at());
    }

    private static PartySide other(PartyView party) {
        return party.side().equals(PartySide.APPLICANT.name()) ? PartySide.RESPONDENT : PartySide.APPLICANT;
    }

    /** To take the money is its own power, and has to be given; so has any concession. */
    private static String powers(List<String> names) {
        boolean concedes = names.contains(MandatePower.SETTLE.name()) || names.contains(MandatePower.WAIVE.name());
        return !concedes
                ? "GENERAL"
                : names.contains(MandatePower.RECEIVE_MONEY.name()) ? "SPECIAL_WITH_MONEY" : "SPECIAL";
    }

    private static CaseValues representatives(PaperCase c) {
        List<MemberView> roll = c.sides().roll();
        return new CaseValues()
                .put("committee", c.committee())
                .put("employer", c.sides().names(c.sides().employer()))
                .put("matter", c.matter())
                .count("workers", c.view().roll().count())
                .counted(
                        "representatives",
                        roll.stream().filter(MemberView::representative).map(each -> List.of(name(each), "", "", "")))
                .put("scope", List.of("参加调解，陈述共同的事实和理由。", "提交和签收材料，向推举的职工通报情况。"))
                .counted(
                        "roll", roll.stream().map(each -> List.of(name(each), PaperTongue.figure(each.owedFen()), "")));
    }

    static String name(MemberView member) {
        return Objects.requireNonNull(member.name().text());
    }

    private static CaseValues address(PaperCase c, PartyView party) {
        String agent = PaperSides.line(party.representative());
        return new CaseValues()
                .put("committee", c.committee())
                .put("party", PaperSides.name(party))
                .put("matter", c.matter())
                .put("receiver", agent == null ? PaperSides.name(party) : PaperSides.first(agent))
                .put("address", PaperSides.address(party))
                .put("phone", PaperSides.phone(party));
    }

    private static CaseValues mediator(PaperCase c, String subject) {
        BenchView left = PaperCase.known(c.view().bench().stream()
                .filter(each -> each.mediatorId().equals(PaperCase.half(subject, 0)) && !each.stands())
                .findFirst());
        return c.between(c.letter(c.party(PaperCase.half(subject, 1))))
                .put("before", left.name())
                .put("after", left.replacedBy() == null ? List.of() : c.mediators(List.of(left.replacedBy())))
                .put("ground", ground(left))
                .put("effect", "此前的调解笔录由双方确认后继续有效")
                .put("objectionTerm", "下次调解开始前");
    }

    /** Why one who neither was objected to nor stood aside was replaced is not on record as a code. */
    private static @Nullable String ground(BenchView left) {
        return left.objectedBy() != null ? "OBJECTION" : left.state().equals("STOOD_ASIDE") ? "CONFLICT" : null;
    }
}
