package niangjia.demo;

import java.util.Arrays;
import java.util.List;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** The invented people of the demonstration; the name in code is the name the scripts use. */
enum DemoStaff {
    OPERATOR("operator", "刘芳", DemoUnits.CITY, Role.OPERATOR),
    OPERATOR_NIGHT("operator.night", "戴小兰", DemoUnits.CITY, Role.OPERATOR),
    CALLBACK("callback", "何静", DemoUnits.CITY, Role.OPERATOR),
    DISPATCHER("dispatcher", "王琳", DemoUnits.CITY, Role.DISPATCHER),
    CITY_HANDLER("city.handler", "肖敏", DemoUnits.CITY, Role.HANDLER),
    CITY_CHAIR("city.chair", "欧阳明", DemoUnits.CITY, Role.CHAIR),
    COUNTY_DISPATCHER("county.dispatcher", "邓洁", DemoUnits.COUNTY, Role.DISPATCHER, Role.OPERATOR),
    COUNTY_HANDLER("county.handler", "赵立新", DemoUnits.COUNTY, Role.HANDLER),
    COUNTY_CHAIR("county.chair", "唐志强", DemoUnits.COUNTY, Role.CHAIR),
    TOWN_HANDLER("town.handler", "蒋小梅", DemoUnits.TOWNSHIP, Role.HANDLER),
    SUPERVISOR("supervisor", "周立群", DemoUnits.CITY, Role.SUPERVISOR),
    SUPERVISOR_SECOND("supervisor.second", "罗建平", DemoUnits.CITY, Role.SUPERVISOR),
    COUNTY_SUPERVISOR("county.supervisor", "彭秀英", DemoUnits.COUNTY, Role.SUPERVISOR),
    MEDIATOR("mediator", "贺敏", DemoUnits.CITY, Role.MEDIATOR),
    MEDIATOR_SECOND("mediator.second", "尹秀兰", DemoUnits.CITY, Role.MEDIATOR),
    COUNTY_MEDIATOR("county.mediator", "伍建军", DemoUnits.COUNTY, Role.MEDIATOR),
    AUDITOR("auditor", "谭永红", DemoUnits.CITY, Role.AUDITOR),
    ADMINISTRATOR("administrator", "曾志刚", DemoUnits.CITY, Role.ADMINISTRATOR);

    private final String signInName;
    private final String fullName;
    private final UnitRef unit;
    private final List<Role> roles;

    DemoStaff(String signInName, String fullName, UnitRef unit, Role... roles) {
        this.signInName = signInName;
        this.fullName = fullName;
        this.unit = unit;
        this.roles = List.of(roles);
    }

    String signInName() {
        return signInName;
    }

    String fullName() {
        return fullName;
    }

    UnitRef unit() {
        return unit;
    }

    List<Role> roles() {
        return roles;
    }

    /** @param script the name in camel case, for example {@code countyHandler} */
    static DemoStaff of(String script) {
        String wanted = script.replaceAll("([a-z])([A-Z])", "$1.$2");
        return Arrays.stream(values())
                .filter(each -> each.signInName.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of the demonstration: " + script));
    }
}
