package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;

/** A feature behind complaints says what grew out of one there, and whether something can. */
public interface ComplaintBranches {
    /** One matter that grew out of a complaint. */
    record Branch(String id, String name, String href, String state) {}

    /** Those in the reader's reach. */
    List<Branch> of(Actor reader, String complaintId);

    /** Where the reader lets others grow; none for who may not, or where the complaint does not let it. */
    List<Sprout> sprouts(Actor reader, CaseView complaint);

    /** @param label key of the words on the link */
    record Sprout(String href, String label) {}
}
