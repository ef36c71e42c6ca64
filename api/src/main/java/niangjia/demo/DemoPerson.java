package niangjia.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import niangjia.demo.years.County;
import niangjia.organisation.StaffId;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** One of the invented people: those one signs in as, and those of every other county, who act in the five years. */
record DemoPerson(String signInName, String fullName, UnitRef unit, List<Role> roles) {

    static List<DemoPerson> all() {
        Stream<DemoPerson> named = Stream.of(DemoStaff.values())
                .map(each -> new DemoPerson(each.signInName(), each.fullName(), each.unit(), each.roles()));
        Stream<DemoPerson> others = County.ALL.stream()
                .filter(county -> !county.equals(County.SEAT))
                .flatMap(DemoPerson::of);
        return Stream.concat(named, others).toList();
    }

    Actor actor() {
        StaffId id = StaffId.ofSignInName(signInName);
        return new Actor(id.value(), fullName, EnumSet.copyOf(roles), unit, null);
    }

    private static Stream<DemoPerson> of(County county) {
        UnitRef unit = DemoUnits.CITY.child(county.code());
        return Stream.of(
                new DemoPerson(
                        county.dispatcher(), county.dispatcherName(), unit, List.of(Role.DISPATCHER, Role.OPERATOR)),
                new DemoPerson(county.handler(), county.handlerName(), unit, List.of(Role.HANDLER)),
                new DemoPerson(county.chair(), county.chairName(), unit, List.of(Role.CHAIR)));
    }
}
