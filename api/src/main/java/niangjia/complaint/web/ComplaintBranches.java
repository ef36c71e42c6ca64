package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;

/** A feature behind complaints says what grew out of one there, or of another matter, and whether something can. */
public interface ComplaintBranches {
    /** One matter that grew out of another. */
    record Branch(String id, String kind, String name, String href, String state) {
        public ChainPiece piece() {
            return new ChainPiece(kind, name, href, state, false);
        }
    }

    /**
     * Those in the reader's reach.
     *
     * @param matterId id of a complaint, or of a case of another feature
     */
    List<Branch> of(Actor reader, String matterId);

    /** Where the reader lets others grow out of a complaint; none for who may not, or where the complaint does not let it. */
    List<Sprout> sprouts(Actor reader, CaseView complaint);

    /** The same for a case of another feature. */
    default List<Sprout> sprouts(Actor reader, String matterId) {
        return List.of();
    }

    /** @param label key of the words on the link */
    record Sprout(String href, String label) {}
}
