package niangjia.demo;

import java.util.List;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;

/** The units of the demonstration, parents before children. Places are real, everything that happens in them is not. */
record DemoUnits(UnitRef unit, UnitRef parent, UnitLevel level, String name) {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWNSHIP = COUNTY.child("430502001");

    static List<DemoUnits> all() {
        return List.of(
                county("430502", "双清区总工会"),
                county("430503", "大祥区总工会"),
                county("430511", "北塔区总工会"),
                county("430522", "新邵县总工会"),
                county("430523", "邵阳县总工会"),
                county("430524", "隆回县总工会"),
                county("430525", "洞口县总工会"),
                county("430527", "绥宁县总工会"),
                county("430528", "新宁县总工会"),
                county("430529", "城步苗族自治县总工会"),
                county("430581", "武冈市总工会"),
                county("430582", "邵东市总工会"),
                new DemoUnits(TOWNSHIP, COUNTY, UnitLevel.TOWNSHIP, "兴隆街道总工会"),
                new DemoUnits(CITY.child("430500Z1"), CITY, UnitLevel.ZONE, "经济开发区工会联合会"),
                new DemoUnits(CITY.child("430500I1"), CITY, UnitLevel.INDUSTRY, "建筑行业工会联合会"));
    }

    private static DemoUnits county(String code, String name) {
        return new DemoUnits(CITY.child(code), CITY, UnitLevel.COUNTY, name);
    }
}
