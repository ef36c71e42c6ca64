package niangjia.complaint.read;

import java.util.Map;
import java.util.stream.Collectors;
import niangjia.complaint.DossierEvent.BodyJoined;
import niangjia.complaint.DossierEvent.BodyLeft;
import niangjia.complaint.DossierEvent.CooperationAnswered;
import niangjia.complaint.DossierEvent.CooperationRequested;
import niangjia.complaint.DossierEvent.MandateEnded;
import niangjia.complaint.DossierEvent.MandateGiven;
import niangjia.complaint.DossierEvent.MemberChanged;
import niangjia.complaint.DossierEvent.MemberEntered;
import niangjia.complaint.DossierEvent.PayerNamed;
import niangjia.complaint.DossierEvent.ProceedingAdvanced;
import niangjia.complaint.DossierEvent.ProceedingLinked;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.DossierEvent.RespondentSubstituted;
import niangjia.complaint.MemberStatus;
import niangjia.complaint.PartyFacts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who has a part in the case, beside caller and desk: parties, members of the group, bodies, courts, other unions. */
final class CasePeople {
    static final String PARTIES = "parties";
    static final String MEMBERS = "members";
    static final String MANDATES = "mandates";
    static final String BODIES = "bodies";
    static final String PROCEEDINGS = "proceedings";
    static final String COOPERATIONS = "cooperations";
    static final String RESPONDENT = "RESPONDENT";
    static final String PAYER = "PAYER";

    static final Script SCRIPT = new Script()
            .on(
                    BodyJoined.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            BODIES,
                            new Document("bodyId", e.bodyId())
                                    .append("name", e.name())
                                    .append("role", e.role())
                                    .append("left", false)))
            .on(
                    BodyLeft.class,
                    (doc, e, told) -> Rows.change(doc, BODIES, "bodyId", e.bodyId(), row -> row.append("left", true)))
            .on(RespondentNamed.class, (doc, e, told) -> respondent(doc, e.party(), told))
            .on(RespondentSubstituted.class, (doc, e, told) -> {
                Rows.change(
                        doc,
                        PARTIES,
                        "partyId",
                        e.partyId(),
                        row -> row.append("succeededBy", e.successor().partyId()));
                respondent(doc, e.successor(), told);
            })
            .on(PayerNamed.class, (doc, e, told) -> party(doc, e.party(), told, PAYER, e.basis(), e.recourse()))
            .on(
                    MemberEntered.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            MEMBERS,
                            new Document("personId", e.personId())
                                    .append("name", told.words(e.name()))
                                    .append(
                                            "status",
                                            (e.owedFen() > 0 ? MemberStatus.OWED : MemberStatus.JOINED).name())
                                    .append("sumFen", e.owedFen())))
            .on(
                    MemberChanged.class,
                    (doc, e, told) ->
                            Rows.change(doc, MEMBERS, "personId", e.personId(), row -> row.append("status", e.status())
                                    .append("sumFen", e.sumFen())))
            .on(
                    MandateGiven.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            MANDATES,
                            new Document("mandateId", e.mandateId())
                                    .append("representatives", e.representatives())
                                    .append("scope", e.scope())
                                    .append("proof", e.proof())
                                    .append("ended", false)))
            .on(
                    MandateEnded.class,
                    (doc, e, told) ->
                            Rows.change(doc, MANDATES, "mandateId", e.mandateId(), row -> row.append("ended", true)))
            .on(
                    ProceedingLinked.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            PROCEEDINGS,
                            new Document("proceedingId", e.proceedingId())
                                    .append("forum", e.forum())
                                    .append("number", e.number())
                                    .append("stage", e.stage())
                                    .append(
                                            "since",
                                            e.since() == null ? null : e.since().toString())))
            .on(
                    ProceedingAdvanced.class,
                    (doc, e, told) -> Rows.change(doc, PROCEEDINGS, "proceedingId", e.proceedingId(), row -> {
                        row.append("stage", e.stage());
                        if (e.result() != null) {
                            row.append("result", told.words(e.result()));
                        }
                    }))
            .on(
                    CooperationRequested.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            COOPERATIONS,
                            new Document("cooperationId", e.cooperationId())
                                    .append("union", e.union())
                                    .append("asked", told.words(e.asked()))))
            .on(
                    CooperationAnswered.class,
                    (doc, e, told) ->
                            Rows.change(doc, COOPERATIONS, "cooperationId", e.cooperationId(), row -> row.append(
                                            "answer", e.answer())
                                    .append("text", told.words(e.text()))));

    private CasePeople() {}

    /** Names by party id; people are left out, since theirs are sealed. */
    static Map<String, String> firms(Document doc) {
        return Rows.of(doc, PARTIES).stream()
                .filter(row -> row.getString("name") != null)
                .collect(Collectors.toMap(
                        row -> row.getString("partyId"), row -> row.getString("name"), (one, other) -> other));
    }

    static void respondent(Document doc, PartyFacts party, Told told) {
        party(doc, party, told, RESPONDENT, null, false);
    }

    private static void party(
            Document doc, PartyFacts party, Told told, String part, @Nullable String basis, boolean recourse) {
        Rows.add(
                doc,
                PARTIES,
                new Document("partyId", party.partyId())
                        .append("kind", party.kind())
                        .append("name", party.name())
                        .append("sealedName", told.words(party.sealedName()))
                        .append("part", part)
                        .append("basis", basis)
                        .append("recourse", recourse));
    }
}
