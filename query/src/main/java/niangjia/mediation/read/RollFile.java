package niangjia.mediation.read;

import java.util.List;
import java.util.function.Predicate;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.RollEvent.MandateGiven;
import niangjia.mediation.RollEvent.MandateWithdrawn;
import niangjia.mediation.RollEvent.MemberCorrected;
import niangjia.mediation.RollEvent.MemberLeft;
import niangjia.mediation.RollEvent.MemberSumsSet;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.mediation.RollEvent.RepresentativesNamed;
import niangjia.mediation.RollMemberFacts;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** The chapter of the case file about the workers of a group, one by one. */
final class RollFile {
    static final String MEMBERS = "members";
    static final String REPRESENTATIVES = "representatives";
    static final String OWED = "owedFen";
    static final String SUM = "memberSumFen";
    static final String MANDATE = "mandate";
    static final String REPRESENTATIVE = "representativeId";
    static final String LEFT_AT = "leftAt";

    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(MembersEntered.class, (doc, e, heard) -> {
                e.members().forEach(each -> Entries.add(doc, MEMBERS, entered(each, heard)));
                ApplicationFile.named(doc);
            })
            .on(
                    MemberCorrected.class,
                    (doc, e, heard) ->
                            Entries.change(doc, MEMBERS, e.memberId(), member -> member.append(OWED, e.owedFen())
                                    .append(WORDS, heard.words(e.reason()))))
            .on(MemberLeft.class, (doc, e, heard) -> {
                Entries.change(doc, MEMBERS, e.memberId(), member -> member.append(LEFT_AT, heard.at())
                        .append("leaving", heard.words(e.reason()))
                        .append(SUM, null)
                        .append(MANDATE, null));
                doc.append(
                        REPRESENTATIVES,
                        representatives(doc).stream()
                                .filter(each -> !each.equals(e.memberId()))
                                .toList());
                endMandates(doc, id -> id.equals(e.memberId()));
            })
            .on(RepresentativesNamed.class, (doc, e, heard) -> {
                doc.append(REPRESENTATIVES, e.memberIds());
                endMandates(doc, id -> !e.memberIds().contains(id));
            })
            .on(
                    MandateGiven.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            MEMBERS,
                            e.memberId(),
                            member -> member.append(
                                    MANDATE,
                                    new Document(REPRESENTATIVE, e.representativeId())
                                            .append(ApplicationFile.AT, heard.at())
                                            .append("powers", e.powers())
                                            .append("proof", e.proof()))))
            .on(
                    MandateWithdrawn.class,
                    (doc, e, heard) ->
                            Entries.change(doc, MEMBERS, e.memberId(), member -> member.append(MANDATE, null)))
            .on(MemberSumsSet.class, (doc, e, heard) -> e.sums()
                    .forEach(each -> Entries.change(
                            doc, MEMBERS, each.memberId(), member -> member.append(SUM, each.sumFen()))));

    private RollFile() {}

    static List<String> representatives(Document doc) {
        return doc.getList(REPRESENTATIVES, String.class, List.of());
    }

    private static Document entered(RollMemberFacts who, Heard heard) {
        return new Document(Entries.ID, who.memberId())
                .append(ApplicationFile.NAME, heard.words(who.name()))
                .append(OWED, who.owedFen());
    }

    private static void endMandates(Document doc, Predicate<String> representative) {
        for (Document member : Entries.of(doc, MEMBERS)) {
            Document mandate = member.get(MANDATE, Document.class);
            if (mandate != null && representative.test(mandate.getString(REPRESENTATIVE))) {
                member.append(MANDATE, null);
            }
        }
    }
}
