package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.read.CaseParts.Child;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.CourseView.Linked;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.complaint.web.ComplaintBranches.Sprout;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The strip of matters that hang together: contacts of one matter by their day, then what was spun off from this one. */
@Component
final class CasePagesChain {
    static final int MOST = 5;

    private final PageWords words;
    private final List<ComplaintBranches> branches;

    CasePagesChain(PageWords words, List<ComplaintBranches> branches) {
        this.words = words;
        this.branches = branches;
    }

    /**
     * @param before how many earlier ones do not fit
     * @param after how many later ones do not fit
     * @param previous address of the matter before this one
     * @param next address of the one behind it
     */
    record Chain(
            List<ChainPiece> pieces,
            int before,
            int after,
            @Nullable String previous,
            @Nullable String next) {
        public boolean any() {
            return pieces.size() > 1;
        }
    }

    Chain of(CaseView view, List<Linked> linked, Actor reader) {
        Map<String, Branch> known = branches.stream()
                .flatMap(feature -> feature.of(reader, view.complaintId()).stream())
                .collect(Collectors.toMap(Branch::id, Function.identity(), (one, same) -> one));
        List<ChainPiece> children = view.children().stream()
                .map(child -> child(child, known.get(child.childId())))
                .toList();
        int here = 0;
        while (!linked.get(here).current()) {
            here++;
        }
        int room = Math.max(2, MOST - children.size());
        int from = Math.max(0, Math.min(here - room / 2, linked.size() - room));
        int to = Math.min(linked.size(), from + room);
        List<ChainPiece> pieces = new ArrayList<>();
        linked.subList(from, to).forEach(each -> pieces.add(contact(each)));
        pieces.addAll(children.subList(0, Math.min(children.size(), MOST - 1)));
        return new Chain(pieces, from, linked.size() - to, address(linked, here - 1), address(linked, here + 1));
    }

    private ChainPiece contact(Linked each) {
        String state = words.label("ComplaintStatus", each.state().name());
        String mark = each.current()
                ? words.text("chain.here")
                : each.handling() == null
                        ? state
                        : words.text("chain.linked", state, words.label("RepeatHandling", each.handling()));
        return new ChainPiece(
                words.label("Channel", each.channel()),
                words.text("chain.name", each.number(), words.unit(each.unitId())),
                each.current() ? null : CasePagesModel.address(each.complaintId()),
                mark,
                each.current());
    }

    List<Sprout> sprouts(CaseView view, Actor reader) {
        return branches.stream()
                .flatMap(feature -> feature.sprouts(reader, view).stream())
                .toList();
    }

    private ChainPiece child(Child child, @Nullable Branch known) {
        if (known != null) {
            return known.piece();
        }
        return new ChainPiece(
                words.label("ChildKind", child.kind()),
                child.childId().substring(child.childId().indexOf(':') + 1),
                null,
                words.text(child.outcome() == null ? "child.running" : "chain.answered"),
                false);
    }

    private static @Nullable String address(List<Linked> linked, int at) {
        return at < 0 || at >= linked.size()
                ? null
                : CasePagesModel.address(linked.get(at).complaintId());
    }
}
