package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Matters that grew out of another are called by their numbers, never by their ids; templates know it as {@code @childNames}. */
@Component("childNames")
public final class ChildNames {
    private static final Pattern MATTER = Pattern.compile("(supervision|mediation):.+");

    private final SignedInStaff staff;
    private final List<ComplaintBranches> branches;
    private final PageWords words;

    ChildNames(SignedInStaff staff, List<ComplaintBranches> branches, PageWords words) {
        this.staff = staff;
        this.branches = List.copyOf(branches);
        this.words = words;
    }

    /** What a sentence about the matter takes, with numbers for ids; what is out of reach is said to be so. */
    public List<String> named(String matterId, List<String> args) {
        if (args.stream().noneMatch(ChildNames::isMatter)) {
            return args;
        }
        List<Branch> grown = grown(matterId);
        return args.stream()
                .map(arg -> isMatter(arg)
                        ? find(grown, arg).map(Branch::name).orElse(words.text("supervision.chain.out-of-reach"))
                        : arg)
                .toList();
    }

    /** The matter a sentence speaks of; null for none, and out of the reader's reach. */
    public @Nullable Branch of(String matterId, List<String> args) {
        return args.stream()
                .filter(ChildNames::isMatter)
                .findFirst()
                .flatMap(child -> find(grown(matterId), child))
                .orElse(null);
    }

    private List<Branch> grown(String matterId) {
        return branches.stream()
                .flatMap(feature -> feature.of(staff.current(), matterId).stream())
                .toList();
    }

    private static Optional<Branch> find(List<Branch> grown, String id) {
        return grown.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean isMatter(String arg) {
        return MATTER.matcher(arg).matches();
    }
}
