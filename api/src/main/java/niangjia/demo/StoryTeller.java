package niangjia.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.web.ActForm;
import niangjia.complaint.web.ComplaintDesk;
import niangjia.demo.years.Step;
import niangjia.demo.years.Story;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.RequestHeaders;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does the acts of a story as the pages and programs do theirs, in the names of the invented people and with the times of
 * the story. The id of each request follows from the story: done again, nothing happens.
 */
@Component
@Profile("demo")
class StoryTeller {
    /** Recorded today what happened then: the reason every late entry must give. */
    private static final String LATE_REASON = "演示数据，按发生时间补录";

    private final ComplaintDesk desk;
    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final Map<String, Actor> actors =
            DemoPerson.all().stream().collect(Collectors.toUnmodifiableMap(DemoPerson::signInName, DemoPerson::actor));
    private final Map<String, ActForm> forms;

    StoryTeller(ComplaintDesk desk, CommandDesk commands, RequestHeaders headers) {
        this.desk = desk;
        this.commands = commands;
        this.headers = headers;
        this.forms = ComplaintActs.all().stream()
                .map(ActForm::of)
                .collect(Collectors.toUnmodifiableMap(ActForm::segment, Function.identity()));
    }

    /** Whether the story was told to its end before. */
    boolean told(Story story) {
        int last = story.steps().size() - 1;
        return commands.actedBefore(request(story, last)).isPresent();
    }

    /** @return whether this begins the story; false if it had begun before */
    boolean begin(Story story) {
        return act(story, 0);
    }

    /** @return how many acts were done that had not been before */
    int goOn(Story story) {
        int done = 0;
        for (int i = 1; i < story.steps().size(); i++) {
            done += act(story, i) ? 1 : 0;
        }
        return done;
    }

    private boolean act(Story story, int number) {
        Step step = story.steps().get(number);
        ActForm form = forms.get(step.act());
        if (form == null) {
            throw new IllegalArgumentException("no such act: " + step.act());
        }
        return !desk.act(form, story.complaint(), step::body, request(story, number))
                .repeated();
    }

    private ActRequest request(Story story, int number) {
        Step step = story.steps().get(number);
        Actor actor = actors.get(step.by());
        if (actor == null) {
            throw new IllegalArgumentException("nobody of the demonstration: " + step.by());
        }
        String id = "years-" + story.complaint().value() + "-" + number;
        byte[] asked = step.body().toString().getBytes(StandardCharsets.UTF_8);
        return new ActRequest(
                actor, id, headers.digest(step.by() + " " + step.act(), asked), null, LATE_REASON, "demo");
    }
}
