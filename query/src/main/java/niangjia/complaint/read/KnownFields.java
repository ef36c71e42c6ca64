package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.ContactEvent.ThanksRecorded;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.DossierEvent.RespondentSubstituted;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.SealedText;
import niangjia.shared.Seals.HandleKind;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the documents of {@link KnownCallers} hold beside {@link Standing} and {@link Course}: by what one is known. */
final class KnownFields {
    static final String NAME = "callerName";
    static final String PHONE = "callerPhone";
    static final String PHONE_HASH = "phoneHash";
    static final String ID_HASH = "idHash";
    static final String CONTACT_AT = "contactAt";
    static final String EMPLOYERS = "employers";
    static final String PLACE = "place";
    static final String SUMMARY = "summary";
    static final String FIRST = "firstWords";

    /** Of the account; more would double what a hundred thousand documents weigh. */
    private static final int FIRST_WORDS = 160;
    /** Whose key sealed the words, so that they can go with it. */
    private static final String OF = "p";

    static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(EMPLOYERS, List.of()).append(PLACE, null).append(SUMMARY, null);
                doc.append(CONTACT_AT, e.occurredAt());
                doc.append(FIRST, words(told, e.account()));
                caller(doc, e.caller(), told);
            })
            .on(CallerNamed.class, (doc, e, told) -> caller(doc, e.caller(), told))
            .on(AccountCorrected.class, (doc, e, told) -> doc.append(FIRST, words(told, e.account())))
            .on(InformationAdded.class, (doc, e, told) -> doc.append(CONTACT_AT, e.occurredAt()))
            .on(ThanksRecorded.class, (doc, e, told) -> doc.append(CONTACT_AT, e.occurredAt()))
            .on(OrderOpened.class, (doc, e, told) -> {
                doc.append(PLACE, e.place()).append(SUMMARY, words(told, e.summary()));
                employer(doc, e.employer());
            })
            .on(RespondentNamed.class, (doc, e, told) -> employer(doc, e.party()))
            .on(RespondentSubstituted.class, (doc, e, told) -> employer(doc, e.successor()));

    private KnownFields() {}

    /** Takes out what was sealed under this person's key: the document is then as if it had been built without the key. */
    static void forget(Document doc, String person) {
        if (person.equals(doc.getString(Standing.PERSON))) {
            doc.append(NAME, null).append(PHONE, null).append(PHONE_HASH, null).append(ID_HASH, null);
        }
        for (String field : List.of(FIRST, SUMMARY)) {
            Document words = doc.get(field, Document.class);
            if (words != null && person.equals(words.getString(OF))) {
                words.append(Told.TEXT, null);
            }
        }
    }

    private static void caller(Document doc, CallerFacts caller, Told told) {
        String phone = clear(caller.phone(), told);
        boolean lost = caller.phone() != null && phone == null;
        String idNumber = clear(caller.idNumber(), told);
        doc.append(NAME, clear(caller.name(), told)).append(PHONE, phone);
        doc.append(PHONE_HASH, lost ? null : caller.phoneHash());
        doc.append(ID_HASH, idNumber == null ? null : told.seals().keyedHash(HandleKind.ID_NUMBER, idNumber));
    }

    private static @Nullable String clear(@Nullable SealedText sealed, Told told) {
        return sealed == null ? null : told.seals().open(sealed).orElse(null);
    }

    private static Document words(Told told, SealedText sealed) {
        return told.firstWords(sealed, FIRST_WORDS).append(OF, sealed.person());
    }

    private static void employer(Document doc, @Nullable PartyFacts employer) {
        if (employer != null && employer.name() != null) {
            List<String> names = new ArrayList<>(doc.getList(EMPLOYERS, String.class));
            if (!names.contains(employer.name())) {
                names.add(employer.name());
            }
            doc.append(EMPLOYERS, names);
        }
    }
}
