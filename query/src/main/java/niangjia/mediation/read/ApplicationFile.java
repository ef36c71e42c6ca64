package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.PartyFacts;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.BodyJoined;
import niangjia.mediation.ApplicationEvent.BodyLeft;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.CourtPapersSigned;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ApplicationEvent.ProceedingsLinked;
import niangjia.mediation.ApplicationEvent.ProceedingsNoted;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.EndingEvent.ReportedBack;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.PartySide;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.SidePartyFacts;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import niangjia.supervision.read.JoinedBodies;
import org.bson.Document;

/** The chapter of the case file about the application: who takes part, who else has the matter, who wants to mediate. */
final class ApplicationFile {
    static final String AT = "at";
    static final String WORDS = "words";
    static final String NAME = "name";
    static final String SIDE = "side";
    static final String ACCOUNT = "account";
    static final String SPOT_RECORD = "spotRecord";
    static final String SENT_BY = "sentBy";
    static final String PARTIES = "parties";
    static final String LINKS = "links";
    static final String ASKED = "asked";
    static final String SCREENING = "screening";
    static final String RELATION = "relation";
    static final String REJECTION = "rejection";
    static final String REFUSAL_NOTICE = "refusalNotice";
    static final String ACCEPTANCE = "acceptance";
    static final String REPLACED_BY = "replacedBy";
    static final String ANSWER = "answer";
    static final String SENT = "sent";
    static final String REPORTED_AT = "reportedAt";
    static final String GIVEN = "GIVEN";

    private static final String STANDING = "standing";
    private static final String MEDIUM = "medium";
    private static final String TRACK = "track";
    private static final String ROUTE = "route";

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(ApplicationReceived.class, (doc, e, heard) -> begin(doc, e, heard))
            .on(PartyNamed.class, (doc, e, heard) -> name(doc, e.party(), heard))
            .on(PartySubstituted.class, (doc, e, heard) -> {
                Entries.change(doc, PARTIES, e.partyId(), party -> party.append(
                                REPLACED_BY, e.successor().party().partyId())
                        .append("replacement", heard.words(e.reason())));
                name(doc, e.successor(), heard);
            })
            .on(ProceedingsLinked.class, (doc, e, heard) -> link(doc, e.proceedings()))
            .on(
                    ProceedingsNoted.class,
                    (doc, e, heard) ->
                            Entries.change(doc, LINKS, e.linkId(), link -> link.append(STANDING, e.standing())
                                    .append(SENT, link.getBoolean(SENT) || sent(e.standing()))
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    CourtPapersSigned.class,
                    (doc, e, heard) ->
                            Entries.change(doc, LINKS, e.linkId(), link -> link.append("papersSignedAt", heard.at())))
            .on(
                    ReportedBack.class,
                    (doc, e, heard) ->
                            Entries.change(doc, LINKS, e.linkId(), link -> link.append(REPORTED_AT, heard.at())
                                    .append("report", heard.words(e.words()))))
            .on(
                    ApplicationScreened.class,
                    (doc, e, heard) -> doc.append(
                            SCREENING,
                            new Document(AT, heard.at())
                                    .append(TRACK, e.track())
                                    .append("kinds", e.kinds())
                                    .append(WORDS, heard.words(e.note()))
                                    .append(ROUTE, e.routeTold())))
            .on(
                    RelationFound.class,
                    (doc, e, heard) -> doc.append(
                            RELATION,
                            new Document(AT, heard.at())
                                    .append(TRACK, e.track())
                                    .append(WORDS, heard.words(e.grounds()))
                                    .append(ROUTE, e.routeTold())))
            .on(
                    ApplicationRejected.class,
                    (doc, e, heard) -> doc.append(
                            REJECTION,
                            new Document(AT, heard.at())
                                    .append("ground", e.ground())
                                    .append(WORDS, heard.words(e.explanation()))
                                    .append(ROUTE, e.routeTold())))
            .on(
                    ConsentRequested.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            ASKED,
                            new Document(AT, heard.at())
                                    .append(MEDIUM, e.medium())
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    ConsentGiven.class,
                    (doc, e, heard) -> Entries.change(doc, PARTIES, e.partyId(), party -> party.append(ANSWER, GIVEN)
                            .append("answeredAt", heard.at())
                            .append(MEDIUM, e.medium())
                            .append("refusal", null)))
            .on(
                    MediationRefused.class,
                    (doc, e, heard) ->
                            Entries.change(doc, PARTIES, e.partyId(), party -> party.append(ANSWER, "REFUSED")
                                    .append("answeredAt", heard.at())
                                    .append(MEDIUM, null)
                                    .append("refusal", heard.words(e.reason()))))
            .on(
                    RefusalNoticeGiven.class,
                    (doc, e, heard) -> doc.append(
                            REFUSAL_NOTICE,
                            new Document(AT, heard.at())
                                    .append(MEDIUM, e.medium())
                                    .append("inWriting", e.inWriting())))
            .on(MediationAccepted.class, (doc, e, heard) -> doc.append(ACCEPTANCE, heard.words(e.note())))
            .on(BodyJoined.class, (doc, e, heard) -> JoinedBodies.join(doc, e.bodyId(), e.name(), e.role()))
            .on(BodyLeft.class, (doc, e, heard) -> JoinedBodies.leave(doc, e.bodyId()));

    private ApplicationFile() {}

    /** Those who take part now. */
    static List<Document> partiesOn(Document doc, PartySide side) {
        return Entries.of(doc, PARTIES).stream()
                .filter(each -> each.getString(REPLACED_BY) == null)
                .filter(each -> each.getString(SIDE).equals(side.name()))
                .toList();
    }

    /** Somebody's name, number or address is in the document. */
    static void named(Document doc) {
        doc.append(MediationStand.NAMED, true);
    }

    private static void begin(Document doc, ApplicationReceived e, Heard heard) {
        doc.append(ACCOUNT, heard.words(e.account())).append(SPOT_RECORD, heard.words(e.spotRecord()));
        e.parties().forEach(each -> name(doc, each, heard));
        ProceedingsFacts sentBy = e.sentBy();
        doc.append(SENT_BY, sentBy == null ? null : sentBy.linkId());
        if (sentBy != null) {
            link(doc, sentBy);
        }
    }

    private static void name(Document doc, SidePartyFacts who, Heard heard) {
        PartyFacts party = who.party();
        Entries.add(
                doc,
                PARTIES,
                new Document(Entries.ID, party.partyId())
                        .append(SIDE, who.side())
                        .append("kind", party.kind())
                        .append(NAME, party.name())
                        .append("person", heard.words(party.sealedName()))
                        .append("employerId", who.employerId())
                        .append("contact", heard.words(who.contact()))
                        .append("representative", heard.words(who.representative())));
        if (party.sealedName() != null || who.contact() != null || who.representative() != null) {
            named(doc);
        }
        CaseHolder.takenInBy(doc, heard);
    }

    private static void link(Document doc, ProceedingsFacts each) {
        Entries.add(
                doc,
                LINKS,
                new Document(Entries.ID, each.linkId())
                        .append("forum", each.forum())
                        .append("body", each.body())
                        .append("number", each.number())
                        .append(STANDING, each.standing())
                        .append(SENT, sent(each.standing())));
    }

    private static boolean sent(String standing) {
        return ProceedingsStanding.valueOf(standing) == ProceedingsStanding.SENT;
    }
}
