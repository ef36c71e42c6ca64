package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.complaint.read.EarlierComplaint;
import niangjia.complaint.read.KnownByName;
import niangjia.complaint.read.KnownByPhone;
import niangjia.complaint.read.KnownEmployer;
import niangjia.complaint.read.KnownEmployers;
import niangjia.complaint.read.KnownPeople;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.PhoneNumber;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one line of words can mean: a number of an order, a telephone, a name, an employer. */
@Component
final class SearchPagesHits {
    static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9〔〕()\\[\\]_./-]{3,}");

    private final QuestionDesk questions;
    private final Seals seals;

    SearchPagesHits(QuestionDesk questions, Seals seals) {
        this.questions = questions;
        this.seals = seals;
    }

    /**
     * @param why message that says what fits
     * @param name of the person or employer that fits
     */
    record Hit(String why, @Nullable String name, EarlierComplaint complaint) {
        public String address() {
            return CasePagesModel.address(complaint.complaintId());
        }
    }

    /**
     * @param only id of the one complaint found, if it is one
     * @param more true if there are others
     */
    record Found(List<Hit> hits, @Nullable String only, boolean more) {}

    Found find(String asked, Actor viewer) {
        if (asked.isEmpty()) {
            return new Found(List.of(), null, false);
        }
        List<Hit> hits = new ArrayList<>();
        boolean more = false;
        if (NUMBER.matcher(asked).matches()) {
            QueueFilter filter = new QueueFilter(null, null, null, null, null, asked);
            QueuePage page = questions.ask(new QueueOf(viewer, QueueTab.ALL, filter, null, MOST), QueuePage.class);
            page.rows().forEach(row -> hits.add(new Hit("found.number", null, earlier(row))));
            more = page.next() != null;
        }
        Optional<String> phone = PhoneNumber.normalise(asked);
        if (phone.isPresent()) {
            String hash = seals.keyedHash(HandleKind.PHONE, phone.get());
            more |= people("found.phone", questions.ask(new KnownByPhone(viewer, hash), KnownPeople.class), hits);
        } else {
            more |= people("found.name", questions.ask(new KnownByName(viewer, asked), KnownPeople.class), hits);
            KnownEmployers employers = questions.ask(new KnownEmployer(viewer, asked), KnownEmployers.class);
            employers.employers().forEach(employer -> employer.complaints()
                    .forEach(each -> hits.add(new Hit("found.employer", employer.name(), each))));
            more |= employers.more();
        }
        Set<String> seen = new HashSet<>();
        List<Hit> once = hits.stream()
                .filter(hit -> seen.add(hit.complaint().complaintId()))
                .toList();
        return new Found(
                once.subList(0, Math.min(MOST, once.size())),
                once.size() == 1 ? once.get(0).complaint().complaintId() : null,
                more || once.size() > MOST);
    }

    private static boolean people(String why, KnownPeople known, List<Hit> hits) {
        known.people()
                .forEach(person -> person.complaints().forEach(each -> hits.add(new Hit(why, person.name(), each))));
        return known.more();
    }

    private static EarlierComplaint earlier(QueueRow row) {
        return new EarlierComplaint(
                row.complaintId(), row.number(), row.state(), row.category(), DeskTime.dayOf(row.enteredAt()));
    }
}
