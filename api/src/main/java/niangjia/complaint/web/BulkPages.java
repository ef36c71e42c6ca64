package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.BulkId;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkRow;
import niangjia.complaint.BulkTarget;
import niangjia.complaint.read.BulkList;
import niangjia.complaint.read.BulkView;
import niangjia.complaint.read.BulksOf;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.web.ActPagesForm.Choice;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many orders at once: what would happen, what happened row by row, and how it is undone. */
@Page
class BulkPages {
    private static final int SHOWN = 200;
    private static final int LATEST = 20;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final BulkRows rows;
    private final BulkJudge judge;
    private final BulkHandlers handlers;
    private final BulkRunner runner;

    BulkPages(
            SignedInStaff staff,
            QuestionDesk questions,
            UnitDirectory units,
            BulkRows rows,
            BulkJudge judge,
            BulkHandlers handlers,
            BulkRunner runner) {
        this.staff = staff;
        this.questions = questions;
        this.units = units;
        this.rows = rows;
        this.judge = judge;
        this.handlers = handlers;
        this.runner = runner;
    }

    /**
     * What was chosen in the queue.
     *
     * @param target the unit a dispatch goes to
     * @param rows orders in one field, as a page with many of them sends it
     * @param row the same, box by box
     * @param all instead of those: everything under the tab
     * @param prefer what is done to them unless another kind is wished
     */
    record Chosen(
            @Nullable BulkKind kind,
            @Nullable String target,
            @Nullable String handler,
            @Nullable String rows,
            @Nullable List<String> row,
            @Nullable Boolean all,
            @Nullable QueueTab tab,
            @Nullable BulkKind prefer) {}

    static List<BulkKind> kinds(Actor actor) {
        return Arrays.stream(BulkKind.values())
                .filter(kind -> actor.holdsAnyOf(kind.act().roles()))
                .toList();
    }

    @PostMapping("/queue/bulk/bar")
    String bar(@ModelAttribute Chosen chosen, @ModelAttribute("narrowed") QueuePages.Narrowed narrowed, Model model) {
        fill(chosen, narrowed, model);
        return "complaint/bulk :: bar";
    }

    @PostMapping("/queue/bulk/preview")
    String preview(
            @ModelAttribute Chosen chosen, @ModelAttribute("narrowed") QueuePages.Narrowed narrowed, Model model) {
        BulkPlan plan = fill(chosen, narrowed, model);
        model.addAttribute("bulkId", UUID.randomUUID().toString());
        model.addAttribute("shown", SHOWN);
        model.addAttribute(
                "packed",
                plan.possible().stream().map(row -> BulkRows.written(row.row())).collect(Collectors.joining(",")));
        return "complaint/bulk-preview";
    }

    @PostMapping("/queue/bulk")
    String start(@RequestParam String bulkId, @ModelAttribute Chosen chosen) {
        Actor actor = staff.current();
        BulkId id = id(bulkId);
        List<BulkRows.Seen> seen = rows.read(chosen.rows(), chosen.row());
        Map<String, QueueRow> now = rows
                .now(seen.stream().map(BulkRows.Seen::complaintId).toList(), actor)
                .stream()
                .collect(Collectors.toMap(QueueRow::complaintId, Function.identity()));
        List<BulkRow> named = new ArrayList<>();
        for (BulkRows.Seen row : seen) {
            QueueRow current = now.get(row.complaintId());
            if (current != null) {
                named.add(row.of(current));
            }
        }
        BulkKind kind = Optional.ofNullable(chosen.kind()).orElseThrow(() -> bad("kind"));
        BulkTarget target = target(kind, chosen, now.values().stream().toList(), actor);
        if (!new BulkPlan(kind, target, List.of()).aimed()) {
            throw bad("target");
        }
        runner.run(id, runner.start(id, kind, target, named, actor));
        return "redirect:/queue/bulk/" + bulkId;
    }

    @GetMapping("/queue/bulk")
    String latest(Model model) {
        model.addAttribute(
                "bulks",
                questions
                        .ask(new BulksOf(staff.current(), LATEST), BulkList.class)
                        .bulks());
        return "complaint/bulks";
    }

    @GetMapping("/queue/bulk/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int chunk, Model model) {
        fill(id(id), chunk, model);
        return "complaint/bulk-result";
    }

    @GetMapping("/queue/bulk/{id}/progress")
    String progress(@PathVariable String id, @RequestParam(defaultValue = "0") int chunk, Model model) {
        fill(id(id), chunk, model);
        return "complaint/bulk-result :: progress";
    }

    @PostMapping("/queue/bulk/{id}/run")
    String resume(@PathVariable String id) {
        own(id(id));
        runner.run(id(id), 0);
        return "redirect:/queue/bulk/" + id;
    }

    @PostMapping("/queue/bulk/{id}/undo")
    String undo(@PathVariable String id) {
        runner.run(id(id), runner.startUndo(id(id), staff.current()));
        return "redirect:/queue/bulk/" + id;
    }

    private void fill(BulkId id, int chunk, Model model) {
        BulkView bulk = runner.find(id, Math.max(0, chunk), 0)
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        model.addAttribute("bulk", bulk);
        model.addAttribute("chunk", chunk);
        model.addAttribute("running", runner.isRunning(id.value()));
        model.addAttribute("undoable", BulkKind.valueOf(bulk.kind()).undoable());
        model.addAttribute("own", bulk.startedBy().equals(staff.current().staffId()));
    }

    private void own(BulkId id) {
        BulkView bulk = runner.find(id, 0, 0).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        Actor actor = staff.current();
        if (!bulk.startedBy().equals(actor.staffId())) {
            throw new RuleViolated("complaint/bulk-of-another", List.of(actor.staffId(), bulk.startedBy()));
        }
    }

    private BulkPlan fill(Chosen chosen, QueuePages.Narrowed narrowed, Model model) {
        Actor actor = staff.current();
        List<QueueRow> now = Boolean.TRUE.equals(chosen.all())
                ? rows.all(actor, chosen.tab() == null ? QueueTab.MINE : chosen.tab(), narrowed.filter())
                : rows.now(
                        rows.read(chosen.rows(), chosen.row()).stream()
                                .map(BulkRows.Seen::complaintId)
                                .toList(),
                        actor);
        List<BulkKind> kinds = kinds(actor);
        if (kinds.isEmpty()) {
            throw new RuleViolated(
                    "complaint/role-needed",
                    List.of(
                            List.copyOf(actor.roles()),
                            BulkKind.DISPATCH.act().roles().stream().sorted().toList()));
        }
        BulkKind kind = Stream.of(chosen.kind(), chosen.prefer())
                .filter(Objects::nonNull)
                .filter(kinds::contains)
                .findFirst()
                .orElseGet(() -> fitting(kinds, now, actor));
        BulkPlan plan = judge.plan(kind, target(kind, chosen, now, actor), now, actor);
        model.addAttribute("plan", plan);
        model.addAttribute("undoable", kind.undoable());
        model.addAttribute("kinds", kinds);
        model.addAttribute("chosen", chosen);
        model.addAttribute("tab", chosen.tab() == null ? QueueTab.MINE : chosen.tab());
        model.addAttribute("targets", targets(kind, now, actor));
        model.addAttribute("why", reasons(plan));
        return plan;
    }

    /** Without a wish, what most of them can get. */
    private BulkKind fitting(List<BulkKind> kinds, List<QueueRow> now, Actor actor) {
        BulkKind best = kinds.get(0);
        long most = -1;
        for (BulkKind kind : kinds) {
            long can = now.stream()
                    .filter(row -> judge.refusal(kind.act(), row, actor) == null)
                    .count();
            if (can > most) {
                most = can;
                best = kind;
            }
        }
        return best;
    }

    private BulkTarget target(BulkKind kind, Chosen chosen, List<QueueRow> now, Actor actor) {
        return switch (kind) {
            case DISPATCH ->
                Optional.ofNullable(chosen.target())
                        .flatMap(units::place)
                        .map(BulkTarget::of)
                        .orElse(BulkTarget.NOBODY);
            case ASSIGN ->
                targets(kind, now, actor).stream()
                        .filter(choice -> choice.value().equals(chosen.handler()))
                        .findFirst()
                        .map(choice -> BulkTarget.of(choice.value(), choice.label()))
                        .orElse(BulkTarget.NOBODY);
            case WITHDRAW, URGE, SUPERVISE -> BulkTarget.NOBODY;
        };
    }

    private List<Choice> targets(BulkKind kind, List<QueueRow> now, Actor actor) {
        return switch (kind) {
            case DISPATCH ->
                units.openWithin(actor.unit()).stream()
                        .map(unit -> new Choice(unit.unit().id(), units.indented(unit)))
                        .toList();
            case ASSIGN -> handlers.of(now.stream().map(QueueRow::holderId).toList(), actor);
            case WITHDRAW, URGE, SUPERVISE -> List.of();
        };
    }

    /** Each reason with the orders it keeps back, the commonest first. */
    private static Map<String, List<BulkPlan.Row>> reasons(BulkPlan plan) {
        Map<String, List<BulkPlan.Row>> reasons = new LinkedHashMap<>();
        plan.impossible().stream()
                .collect(Collectors.groupingBy(row -> String.valueOf(row.refusal())))
                .entrySet()
                .stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> reasons.put(entry.getKey(), entry.getValue()));
        return reasons;
    }

    private static BulkId id(String written) {
        if (!written.matches("[A-Za-z0-9-]{8,50}")) {
            throw bad("bulkId");
        }
        return BulkId.of(written);
    }

    private static RuleViolated bad(String parameter) {
        return new RuleViolated("request/bad-parameter", List.of(parameter));
    }
}
