package niangjia.supervision.web;

import java.util.List;
import niangjia.shared.Role;
import niangjia.shared.web.acts.AskedField;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state table for programs: what can be done in a case, when, by whom, and what it takes. */
@RestController
@RequestMapping(SupervisionApi.PATH + "/acts")
class SupervisionActsApi {
    private static final List<Row> TABLE =
            SupervisionForm.all().stream().map(Row::of).toList();

    /**
     * @param act as it stands in addresses
     * @param from states of the case that allow it; empty for the one that begins a case
     * @param paper states of the paper it is about that allow it; empty if it is about none at hand
     * @param side from where in the federation it is done
     * @param values whether it takes the values of a letter's template, too
     */
    record Row(
            String act,
            String name,
            List<SupervisionStatus> from,
            List<PaperStatus> paper,
            List<Role> roles,
            SupervisionAct.Side side,
            List<AskedField> fields,
            boolean values) {
        static Row of(SupervisionForm form) {
            SupervisionAct act = form.act();
            return new Row(
                    form.segment(),
                    act.name(),
                    act.from().stream().sorted().toList(),
                    act.paper().stream().sorted().toList(),
                    act.roles().stream()
                            .filter(role -> role != Role.SYSTEM)
                            .sorted()
                            .toList(),
                    act.side(),
                    AskedField.of(form.slots()),
                    form.writesAPaper());
        }
    }

    record Table(List<Row> acts) {}

    @GetMapping
    Table acts() {
        return new Table(TABLE);
    }
}
