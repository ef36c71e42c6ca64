package niangjia.organisation.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niangjia.organisation.StaffId;
import niangjia.organisation.Substitution;
import niangjia.organisation.read.HistoryEntry;
import niangjia.organisation.read.HistoryOf;
import niangjia.organisation.read.HistoryPage;
import niangjia.organisation.read.StaffFilter;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffPage;
import niangjia.organisation.read.StaffSeen;
import niangjia.organisation.web.StaffAct.Wanted;
import niangjia.shared.Actor;
import niangjia.shared.CredentialStore;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one person shows. */
@Component
class StaffMemberModel {
    private static final int ENTRIES = 50;
    private static final int NAMES = 1000;
    /** What decides about the change that was looked at. */
    private static final List<String> DECIDING =
            List.of("role", "unit", "from", "to", "grant", "other", "substitution", "last");

    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final ChangePreview preview;
    private final OrganisationPagesSending sending;
    private final PageProblems problems;
    private final PageWords words;
    private final CredentialStore credentials;
    private final Clock clock;

    StaffMemberModel(
            QuestionDesk questions,
            UnitDirectory units,
            ChangePreview preview,
            OrganisationPagesSending sending,
            PageProblems problems,
            PageWords words,
            CredentialStore credentials,
            Clock clock) {
        this.questions = questions;
        this.units = units;
        this.preview = preview;
        this.sending = sending;
        this.problems = problems;
        this.words = words;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** One who acts in the person's place, or the other way round. */
    record Stand(Substitution substitution, String name, String signInName) {}

    String fill(Model model, Actor actor, StaffMember person, @Nullable String cursor) {
        HistoryPage history = questions.ask(new HistoryOf(actor, person.staffId(), cursor, ENTRIES), HistoryPage.class);
        List<Stand> forOthers = person.assignments().substitutions().stream()
                .map(each -> stand(actor, each, each.substituteFor().value()))
                .toList();
        model.addAttribute("person", person);
        model.addAttribute(
                "history",
                history.entries().stream().map(entry -> told(actor, entry)).toList());
        model.addAttribute("older", history.next());
        model.addAttribute("actsFor", forOthers);
        model.addAttribute("actedForBy", actedForBy(actor, person));
        model.addAttribute("today", words.today());
        model.addAttribute("now", clock.instant());
        model.addAttribute("hasSecret", credentials.of(person.staffId()).isPresent());
        model.addAttribute("acts", StaffAct.values());
        return "organisation/person";
    }

    /** With the form of one act open. */
    String form(Model model, Actor actor, StaffAct act, StaffForm form) {
        model.addAttribute("act", act);
        model.addAttribute("typed", form.typed().toSingleValueMap());
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute("roles", StaffPages.ROLES);
        if (act == StaffAct.SUBSTITUTE) {
            StaffIn all = new StaffIn(actor, actor.unit().id(), null, NAMES);
            model.addAttribute(
                    "others",
                    questions.ask(all, StaffPage.class).items().stream()
                            .filter(each -> !each.staffId().equals(form.person().staffId()))
                            .toList());
        }
        return fill(model, actor, form.person(), null);
    }

    void standing(Model model, Actor actor, StaffMember person) {
        model.addAttribute("standing", preview.standing(actor, person, words.today()));
    }

    /** What the act would change, and what would refuse it; nothing while the form is not filled in so far. */
    void look(Model model, Actor actor, StaffAct act, StaffForm form) {
        if (!act.changesSight()) {
            return;
        }
        try {
            Wanted wanted = act.of(form);
            sending.wouldRefuse(act.of(form.withReason()).command())
                    .ifPresent(refusal -> model.addAttribute("refusal", problems.of(refusal)));
            if (wanted.after() != null && wanted.day() != null) {
                model.addAttribute("changes", preview.compare(actor, form.person(), wanted.after(), wanted.day()));
                model.addAttribute("changesOn", wanted.day());
            }
            model.addAttribute("seen", mark(act, form));
        } catch (RuleViolated | BadInput unfinished) {
            model.addAttribute("unfinished", true);
        }
    }

    /** Whether exactly this change was shown when the form was sent. */
    boolean seen(StaffAct act, StaffForm form) {
        return mark(act, form).equals(form.typed().getFirst("seen"));
    }

    private static String mark(StaffAct act, StaffForm form) {
        return DECIDING.stream()
                .map(name -> OrganisationPagesText.text(form.typed(), name))
                .collect(Collectors.joining("|", act.name() + "|", ""));
    }

    private List<Stand> actedForBy(Actor actor, StaffMember person) {
        StaffIn asked = new StaffIn(actor, actor.unit().id(), StaffFilter.actingFor(person.staffId()), null, NAMES);
        return questions.ask(asked, StaffPage.class).items().stream()
                .flatMap(other -> other.assignments().substitutions().stream()
                        .filter(each -> each.substituteFor().value().equals(person.staffId()))
                        .map(each -> new Stand(each, other.name(), other.signInName())))
                .toList();
    }

    private Stand stand(Actor actor, Substitution substitution, String staffId) {
        return new Stand(substitution, name(actor, staffId), new StaffId(staffId).signInName());
    }

    private ChangeTold told(Actor actor, HistoryEntry entry) {
        return new ChangeTold(
                entry,
                entry.args().stream()
                        .map(arg -> arg.startsWith("staff:") ? name(actor, arg) : arg)
                        .toList());
    }

    private String name(Actor actor, String staffId) {
        Optional<StaffMember> known = questions.askForOptional(new StaffSeen(actor, staffId), StaffMember.class);
        return known.map(StaffMember::name).orElse(new StaffId(staffId).signInName());
    }
}
