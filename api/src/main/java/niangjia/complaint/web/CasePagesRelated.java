package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.read.CaseParts.PartyView;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.CourseView.Linked;
import niangjia.complaint.read.EarlierComplaint;
import niangjia.complaint.read.KnownByPhone;
import niangjia.complaint.read.KnownEmployer;
import niangjia.complaint.read.KnownEmployers;
import niangjia.complaint.read.KnownPeople;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.PhoneNumber;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** Running matters that may hang together with this one, though nobody has linked them: same number, same employer. */
@Component
final class CasePagesRelated {
    static final int MOST = 8;

    private final QuestionDesk questions;
    private final Seals seals;

    CasePagesRelated(QuestionDesk questions, Seals seals) {
        this.questions = questions;
        this.seals = seals;
    }

    /** @param why message that says what is the same */
    record Related(String why, EarlierComplaint complaint) {
        public String address() {
            return CasePagesModel.address(complaint.complaintId());
        }
    }

    List<Related> of(CaseView view, List<Linked> linked, Actor viewer) {
        Set<String> known = new HashSet<>();
        linked.forEach(each -> known.add(each.complaintId()));
        List<Related> found = new ArrayList<>();
        Stream.concat(
                        byCaller(view, viewer).map(each -> new Related("related.caller", each)),
                        byEmployer(view, viewer).map(each -> new Related("related.employer", each)))
                .filter(each -> running(each.complaint().state()))
                .sorted(Comparator.comparing(Related::why)
                        .thenComparing((Related each) -> each.complaint().day(), Comparator.reverseOrder()))
                .filter(each -> known.add(each.complaint().complaintId()))
                .limit(MOST)
                .forEach(found::add);
        return found;
    }

    private Stream<EarlierComplaint> byCaller(CaseView view, Actor viewer) {
        Words phone = view.caller().phone();
        return Optional.ofNullable(phone)
                .map(Words::text)
                .flatMap(PhoneNumber::normalise)
                .map(number -> seals.keyedHash(HandleKind.PHONE, number))
                .stream()
                .flatMap(hash -> questions.ask(new KnownByPhone(viewer, hash), KnownPeople.class).people().stream())
                .flatMap(person -> person.complaints().stream());
    }

    private Stream<EarlierComplaint> byEmployer(CaseView view, Actor viewer) {
        return view.parties().stream()
                .filter(party -> party.part().equals("RESPONDENT"))
                .map(PartyView::name)
                .filter(name -> !name.sealed())
                .map(Words::text)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(name ->
                        questions.ask(new KnownEmployer(viewer, name), KnownEmployers.class).employers().stream()
                                .filter(employer -> employer.name().equals(name)))
                .flatMap(employer -> employer.complaints().stream());
    }

    private static boolean running(ComplaintStatus state) {
        return state != ComplaintStatus.CLOSED && state != ComplaintStatus.DECLINED;
    }
}
