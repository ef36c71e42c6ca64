package niangjia.complaint.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.complaint.read.CaseParts.Body;
import niangjia.complaint.read.CaseParts.Cooperation;
import niangjia.complaint.read.CaseParts.Mandate;
import niangjia.complaint.read.CaseParts.Member;
import niangjia.complaint.read.CaseParts.PartyView;
import niangjia.complaint.read.CaseParts.Proceeding;
import niangjia.complaint.read.Sight.Kind;
import org.bson.Document;

/** Reads what {@link CasePeople} keeps, as far as the viewer may see. */
final class PeopleReading {
    private PeopleReading() {}

    static List<PartyView> parties(Document doc, Sight sight) {
        return Rows.read(doc, CasePeople.PARTIES, row -> {
            String plain = row.getString("name");
            return new PartyView(
                    row.getString("partyId"),
                    row.getString("kind"),
                    plain == null ? sight.always(row, "sealedName", Kind.TOLD) : Words.clear(plain),
                    row.getString("part"),
                    row.getString("basis"),
                    row.getBoolean("recourse"),
                    row.getString("succeededBy"));
        });
    }

    static List<Member> members(Document doc, Sight sight) {
        Set<String> speaking = Rows.of(doc, CasePeople.MANDATES).stream()
                .filter(row -> !row.getBoolean("ended"))
                .flatMap(row -> row.getList("representatives", String.class).stream())
                .collect(Collectors.toSet());
        return Rows.read(
                doc,
                CasePeople.MEMBERS,
                row -> new Member(
                        sight.told() ? row.getString("personId") : null,
                        sight.always(row, "name", Kind.IDENTITY),
                        row.getString("status"),
                        row.getLong("sumFen"),
                        speaking.contains(row.getString("personId"))));
    }

    static List<Mandate> mandates(Document doc, Sight sight) {
        return Rows.read(
                doc,
                CasePeople.MANDATES,
                row -> new Mandate(
                        row.getString("mandateId"),
                        sight.told() ? row.getList("representatives", String.class) : List.of(),
                        row.getString("scope"),
                        row.getString("proof"),
                        row.getBoolean("ended")));
    }

    static List<Body> bodies(Document doc) {
        return Rows.read(
                doc,
                CasePeople.BODIES,
                row -> new Body(
                        row.getString("bodyId"), row.getString("name"), row.getString("role"), row.getBoolean("left")));
    }

    static List<Proceeding> proceedings(Document doc, Sight sight) {
        return Rows.read(
                doc,
                CasePeople.PROCEEDINGS,
                row -> new Proceeding(
                        row.getString("proceedingId"),
                        row.getString("forum"),
                        row.getString("number"),
                        row.getString("stage"),
                        MoneyReading.day(row, "since"),
                        sight.words(row, "result", Kind.WRITTEN)));
    }

    static List<Cooperation> cooperations(Document doc, Sight sight) {
        return Rows.read(
                doc,
                CasePeople.COOPERATIONS,
                row -> new Cooperation(
                        row.getString("cooperationId"),
                        row.getString("union"),
                        sight.always(row, "asked", Kind.WRITTEN),
                        row.getString("answer"),
                        sight.words(row, "text", Kind.WRITTEN)));
    }
}
