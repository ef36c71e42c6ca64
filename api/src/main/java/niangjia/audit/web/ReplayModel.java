package niangjia.audit.web;

import java.util.List;
import java.util.Optional;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStanding;
import niangjia.audit.read.ReplayStandingOf;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a replay shows of one step, and what the story shows of all. */
@Component
class ReplayModel {

    private final QuestionDesk questions;
    private final PageWords words;

    ReplayModel(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    /** @param behalf in whose place; null for nobody's */
    record Person(
            String name,
            String roles,
            String unit,
            boolean desk,
            @Nullable String behalf) {}

    void fill(Model model, Actor reader, ReplayDesk.Found found, ReplayStep here, boolean key, boolean play) {
        ReplayCase matter = found.matter();
        ReplayWords told = found.told();
        head(model, found);
        model.addAttribute("here", here);
        model.addAttribute("key", key);
        model.addAttribute("play", play);
        model.addAttribute("steps", key ? keySteps(matter, here) : matter.steps());
        model.addAttribute("scrubber", ReplayScrubber.of(matter, here, told, words));
        model.addAttribute("jumps", ReplayJumps.from(matter, here.number()));
        model.addAttribute(
                "changes",
                questions
                        .askForOptional(
                                new ReplayStandingOf(reader, matter.stream(), here.sequence()), ReplayStanding.class)
                        .map(told::changes)
                        .orElse(null));
        model.addAttribute("state", ReplayState.after(matter, here, told));
        model.addAttribute("person", person(here.by()));
        model.addAttribute("effective", ReplayWhen.effective(matter, here, words));
        model.addAttribute("cause", cause(matter, here));
        model.addAttribute("json", ReplayJson.of(here));
        model.addAttribute("seen", ReplaySeen.of(matter, here, told.names()).orElse(null));
        model.addAttribute("child", child(found, here).orElse(null));
    }

    void story(Model model, ReplayDesk.Found found) {
        head(model, found);
        model.addAttribute("story", new ReplayStory(found.told(), this, words).of(found.matter()));
    }

    /** As they were at the time of the act; null if nobody is named. */
    @Nullable
    Person person(@Nullable Who by) {
        if (by == null) {
            return null;
        }
        boolean desk = Actor.isTheDesk(by.staffId());
        String other = by.onBehalfOf();
        return new Person(
                desk ? words.text("timeline.desk") : by.name(),
                desk ? "" : words.labels("Role", by.roles()),
                words.unit(by.unitId()),
                desk,
                other == null ? null : staff(other));
    }

    private void head(Model model, ReplayDesk.Found found) {
        model.addAttribute("head", ReplayHead.of(found.matter(), words));
        model.addAttribute("matter", found.matter());
        model.addAttribute("told", found.told());
        model.addAttribute("address", found.address());
        model.addAttribute("page", found.page());
    }

    private String staff(String id) {
        return questions
                .askForOptional(new StaffById(id), StaffMember.class)
                .map(StaffMember::name)
                .orElse(id);
    }

    private static List<ReplayStep> keySteps(ReplayCase matter, ReplayStep here) {
        return matter.steps().stream()
                .filter(step ->
                        step.number() == here.number() || ReplayKinds.lane(step).isPresent())
                .toList();
    }

    /** The first step of the same act, or the one that set this one off; null if it stands alone. */
    private static @Nullable ReplayStep cause(ReplayCase matter, ReplayStep here) {
        String cause = here.trace().causationId();
        return matter.steps().stream()
                .limit(here.sequence())
                .filter(step -> cause != null
                        && (cause.equals(step.trace().causationId())
                                || cause.equals(step.stored().messageId())))
                .findFirst()
                .orElse(null);
    }

    /** What a step says grew out of the matter, as a link; empty for none, or where it is out of reach. */
    private static Optional<Branch> child(ReplayDesk.Found found, ReplayStep here) {
        return found.children().stream()
                .filter(child -> here.fields().stream().map(Field::value).anyMatch(child.id()::equals))
                .findFirst();
    }
}
