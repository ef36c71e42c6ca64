package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.Role;
import niangjia.shared.web.ApiPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state table for programs: what can be done, when, by whom, and what it takes. */
@RestController
@RequestMapping(ApiPaths.V1 + "/acts")
class ActsApi {
    private static final List<Row> TABLE =
            ComplaintActs.all().stream().map(Row::of).toList();

    /**
     * @param act as it stands in addresses
     * @param from states that allow it; empty for the one that begins a complaint
     * @param side from where in the federation it is done
     */
    record Row(
            String act,
            String name,
            List<ComplaintStatus> from,
            List<Role> roles,
            ComplaintAct.Side side,
            List<Field> fields) {
        static Row of(ComplaintAct act) {
            ActForm form = ActForm.of(act);
            return new Row(
                    form.segment(),
                    act.name(),
                    act.from().stream().sorted().toList(),
                    act.roles().stream()
                            .filter(role -> role != Role.SYSTEM)
                            .sorted()
                            .toList(),
                    act.side(),
                    form.fields().stream().map(Field::of).toList());
        }
    }

    record Field(String name, FieldKind kind, boolean many, boolean required, List<String> options) {
        static Field of(ActField field) {
            return new Field(field.name(), field.kind(), field.many(), field.required(), field.options());
        }
    }

    record Table(List<Row> acts) {}

    @GetMapping
    Table acts() {
        return new Table(TABLE);
    }
}
