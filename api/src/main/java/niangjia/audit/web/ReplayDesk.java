package niangjia.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayOf;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.web.ComplaintBranches;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.complaint.web.CourseWords;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** Finds a matter in the record and the words for it. */
@Component
class ReplayDesk {
    private static final String CLOCKS = "complaint:";
    /** Under which names events speak of what grew out of the matter. */
    private static final Set<String> CHILD = Set.of("childId", "mediationId");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,52}");
    /** What is said where there is no such matter. */
    private static final Map<String, String> UNKNOWN = Map.of(
            "complaint", "complaint/unknown",
            "supervision", "supervision/unknown",
            "mediation", "mediation/unknown",
            "referral", "supervision/unknown");

    /** Where the page of a matter is. */
    private static final Map<String, String> PAGES = Map.of(
            "complaint", "/complaints/",
            "supervision", "/supervisions/",
            "mediation", "/mediation/",
            "referral", "/registry/referrals/");

    private final QuestionDesk questions;
    private final List<CourseWords> courses;
    private final List<ComplaintBranches> branches;
    private final PageWords words;

    ReplayDesk(QuestionDesk questions, List<CourseWords> courses, List<ComplaintBranches> branches, PageWords words) {
        this.questions = questions;
        this.courses = List.copyOf(courses);
        this.branches = List.copyOf(branches);
        this.words = words;
    }

    /**
     * One matter and how it is told.
     *
     * @param address of its replay
     * @param page of the matter itself
     * @param children what grew out of it and is in the reader's reach
     */
    record Found(ReplayCase matter, ReplayWords told, String address, String page, List<Branch> children) {}

    /**
     * @throws RuleViolated {@code sign-in/denied} for who is no auditor; that there is no such matter, also for what lies
     *     outside the reader's reach
     */
    Found find(Actor reader, String family, String key) {
        if (!reader.roles().contains(Role.AUDITOR)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        String unknown = UNKNOWN.getOrDefault(family, "complaint/unknown");
        if (!UNKNOWN.containsKey(family) || !KEY.matcher(key).matches()) {
            throw new RuleViolated(unknown, List.of(""));
        }
        String stream = family + ":" + key;
        ReplayCase matter = questions
                .askForOptional(new ReplayOf(reader, stream), ReplayCase.class)
                .orElseThrow(() -> new RuleViolated(unknown, List.of("")));
        List<Branch> children = branches.stream()
                .flatMap(each -> each.of(reader, stream).stream())
                .toList();
        ReplayNames names = ReplayNames.of(matter, words);
        // an id says nothing to a reader: what is out of reach is said to be so
        matter.steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> CHILD.contains(field.path()))
                .map(Field::value)
                .forEach(id -> names.put(id, words.text("supervision.chain.out-of-reach")));
        children.forEach(child -> names.put(child.id(), child.name()));
        ReplayWords told = new ReplayWords(names, speaking(stream), speaking(CLOCKS), words);
        return new Found(
                matter,
                told,
                "/audit/replay/" + family + "/" + key,
                Objects.requireNonNull(PAGES.get(family)) + key,
                children);
    }

    private CourseWords speaking(String stream) {
        return courses.stream()
                .filter(each -> each.speakOf(stream))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + stream));
    }
}
