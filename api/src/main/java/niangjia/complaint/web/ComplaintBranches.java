package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;

/** A feature behind complaints says what grew out of one there, and whether something can. */
public interface ComplaintBranches {
    /** One matter that grew out of a complaint. */
    record Branch(String id, String name, String href, String state) {}

    /** Those in the reader's reach. */
    List<Branch> of(Actor reader, String complaintId);

    /** Where the reader lets another one grow; empty for who may not, or where the complaint does not let it. */
    Optional<Sprout> sprout(Actor reader, CaseView complaint);

    /** @param label key of the words on the link */
    record Sprout(String href, String label) {}
}
