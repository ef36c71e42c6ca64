package niangjia.demo.years;

/**
 * Which people of the federation a matter passes through.
 *
 * @param receiver code of the unit spoken to
 * @param logger who listens and writes down
 * @param platform who dispatches, decides, reviews and closes
 * @param asker who calls back, never who handled it
 */
record Desk(String receiver, String logger, String platform, String asker) {
    private static final String CITY = "430500";
    private static final int MORNING = 8;
    private static final int EVENING = 18;

    static Desk of(Matter matter, Stand wanted, Chance chance) {
        if (matter.local()) {
            County county = matter.employer().county();
            return new Desk(county.code(), county.dispatcher(), county.dispatcher(), county.dispatcher());
        }
        int hour = matter.at().getHour();
        boolean night = hour < MORNING || hour >= EVENING;
        String byDay = chance.in(0.75) ? "operator" : "callback";
        String logger =
                switch (wanted) {
                    case LOGGED -> "operator";
                    case REGISTERED -> "dispatcher";
                    default -> matter.door().referred() ? "dispatcher" : night ? "operator.night" : byDay;
                };
        return new Desk(CITY, logger, "dispatcher", chance.in(0.85) ? "callback" : "operator");
    }

    /**
     * The unit that handles a matter.
     *
     * @param handler signs and reports
     * @param chair approves
     */
    record Holder(String code, String handler, String chair, String chairName) {
        static final Holder CITY_ITSELF = new Holder(CITY, "city.handler", "city.chair", "欧阳明");
        static final Holder STREET =
                new Holder("430502001", "town.handler", County.SEAT.chair(), County.SEAT.chairName());

        static Holder of(County county) {
            return new Holder(county.code(), county.handler(), county.chair(), county.chairName());
        }
    }
}
