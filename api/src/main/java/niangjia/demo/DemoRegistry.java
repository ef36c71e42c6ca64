package niangjia.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.demo.RegistryLines.Days;
import niangjia.desk.SystemDesk;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.supervision.CommitteeCommand.Establish;
import niangjia.supervision.CommitteeCommand.FileList;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.EmployerCommand.LinkUnion;
import niangjia.supervision.EmployerCommand.RecordHeadCount;
import niangjia.supervision.EmployerCommand.RegisterEmployer;
import niangjia.supervision.EmployerId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the invented employers with their unions and committees: some covered, some late, some not known. */
@Component
@Profile("demo")
@Order(3)
class DemoRegistry implements ApplicationRunner {
    private static final String PART = "demo";

    private final SystemDesk system;
    private final Map<String, UnitRef> units = new HashMap<>();

    DemoRegistry(SystemDesk system) {
        this.system = system;
        units.put(DemoUnits.CITY.id(), DemoUnits.CITY);
        DemoUnits.all().forEach(each -> units.put(each.unit().id(), each.unit()));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        RegistryLines lines = RegistryLines.read();
        lines.rows("committees").forEach(this::committee);
        List<List<String>> members = lines.rows("members of the committees of employers");
        List<List<String>> employers = lines.rows("employers");
        for (int i = 0; i < employers.size(); i++) {
            employer(employers.get(i), members.get(i % members.size()).get(0));
        }
    }

    private void committee(List<String> row) {
        UnitRef unit = place(row.get(0));
        Days term = Days.of(row.get(1)).orElseThrow();
        establish(unit, term, RegistryLines.members(row.get(3), unit.id()));
        RegistryLines.filled(row.get(2))
                .map(this::place)
                .ifPresent(with -> send(
                        unit.id(),
                        new FileList(CommitteeId.of(unit.id()), noon(term.from().plusDays(10)), with)));
    }

    private void employer(List<String> row, String members) {
        EmployerId id = EmployerId.of(row.get(0));
        UnitRef place = place(row.get(2));
        LocalDate since = LocalDate.parse(row.get(4));
        send(id.value(), new RegisterEmployer(id, noon(since), row.get(1), null, place, row.get(3)));
        for (String count : RegistryLines.several(row.get(5))) {
            String[] parts = count.split("[=/]", -1);
            LocalDate on = LocalDate.parse(parts[0]);
            int workers = Integer.parseInt(parts[1]);
            RecordHeadCount counted = new RecordHeadCount(id, noon(on), on, workers, Integer.parseInt(parts[2]));
            send(id.value() + on, counted);
        }
        RegistryLines.filled(row.get(6)).ifPresent(code -> {
            UnitRef union = place.child(code);
            String name = row.get(1).replaceAll("有限公司$", "") + "工会";
            send(code, new FoundUnit(UnitId.of(union), name, UnitLevel.EMPLOYER, place, noon(since)));
            send(id.value(), new LinkUnion(id, noon(since), union));
            Days.of(row.get(7)).ifPresent(term -> establish(union, term, RegistryLines.members(members, code)));
        });
    }

    private void establish(UnitRef unit, Days term, List<CommitteeMember> members) {
        CommitteeId id = CommitteeId.of(unit.id());
        send(unit.id(), new Establish(id, noon(term.from()), unit, members, term.from(), term.to()));
    }

    private UnitRef place(String code) {
        return units.getOrDefault(code, DemoUnits.CITY);
    }

    private void send(String cause, Object command) {
        system.send(PART, cause, command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DeskTime.ZONE).toInstant();
    }
}
