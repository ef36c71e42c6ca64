package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.ContactEvent.RepresentationRecorded;
import niangjia.complaint.read.CaseParts.CallerView;
import niangjia.complaint.read.CaseParts.Intake;
import niangjia.complaint.read.CaseParts.Repeat;
import niangjia.complaint.read.CaseParts.Representation;
import niangjia.complaint.read.Sight.Kind;
import org.bson.Document;

/** Who came, and what was said at the door: written and read here alike. */
final class CaseContact {
    private static final String RECORDED_AT = "recordedAt";
    private static final String MEDIUM = "medium";
    private static final String ACCOUNT = "account";
    private static final String CONSENTS = "consents";
    private static final String NAME = "callerName";
    private static final String PHONE = "callerPhone";
    private static final String ID_NUMBER = "callerIdNumber";
    private static final String ADDRESS = "callerAddress";
    private static final String KINDS = "callerKinds";
    private static final String SPEAKERS = "representations";
    private static final String REPEATS = "repeats";

    static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(RECORDED_AT, told.at()).append(MEDIUM, e.medium());
                doc.append(ACCOUNT, told.words(e.account())).append(CONSENTS, e.consents());
                caller(doc, e.caller(), told);
            })
            .on(CallerNamed.class, (doc, e, told) -> caller(doc, e.caller(), told))
            .on(AccountCorrected.class, (doc, e, told) -> doc.append(ACCOUNT, told.words(e.account())))
            .on(ConsentRecorded.class, (doc, e, told) -> {
                List<String> consents = new ArrayList<>(doc.getList(CONSENTS, String.class));
                consents.remove(e.consent());
                if (e.given()) {
                    consents.add(e.consent());
                }
                doc.append(CONSENTS, consents);
            })
            .on(
                    RepeatLinked.class,
                    (doc, e, told) -> Rows.add(
                            doc, REPEATS, new Document("id", e.earlierComplaintId()).append("handling", e.handling())))
            .on(
                    RepresentationRecorded.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            SPEAKERS,
                            new Document("personId", e.personId())
                                    .append("name", told.words(e.name()))
                                    .append("relation", e.relation())
                                    .append("proof", e.proof())));

    private CaseContact() {}

    static Intake intake(Document doc, Sight sight) {
        return new Intake(
                doc.getDate(Standing.ENTERED_AT).toInstant(),
                doc.getDate(RECORDED_AT).toInstant(),
                doc.getString(Course.CHANNEL),
                doc.getString(MEDIUM),
                doc.getString(Course.LOGGED_BY_NAME),
                doc.getString(Course.OUTSIDE_NUMBER),
                sight.words(doc, ACCOUNT, Kind.TOLD),
                doc.getList(CONSENTS, String.class));
    }

    static CallerView caller(Document doc, Sight sight) {
        boolean clear = sight.identity();
        return new CallerView(
                clear ? doc.getString(Standing.PERSON) : null,
                doc.getBoolean(Course.ANONYMOUS),
                sight.words(doc, NAME, Kind.IDENTITY),
                sight.words(doc, PHONE, Kind.IDENTITY),
                sight.words(doc, ID_NUMBER, Kind.IDENTITY),
                sight.words(doc, ADDRESS, Kind.IDENTITY),
                clear ? doc.getList(KINDS, String.class) : List.of(),
                Rows.read(
                        doc,
                        SPEAKERS,
                        row -> new Representation(
                                clear ? row.getString("personId") : null,
                                sight.words(row, "name", Kind.IDENTITY),
                                row.getString("relation"),
                                clear ? row.getString("proof") : null)));
    }

    static List<Repeat> repeats(Document doc) {
        return Rows.read(doc, REPEATS, row -> new Repeat(row.getString("id"), row.getString("handling")));
    }

    private static void caller(Document doc, CallerFacts caller, Told told) {
        doc.append(NAME, told.words(caller.name())).append(PHONE, told.words(caller.phone()));
        doc.append(ID_NUMBER, told.words(caller.idNumber())).append(ADDRESS, told.words(caller.address()));
        doc.append(KINDS, caller.kinds());
    }
}
