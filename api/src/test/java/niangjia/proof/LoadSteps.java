package niangjia.proof;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** What is asked of the desk next: the following act of a matter whose last one was answered, or a new contact. */
final class LoadSteps {
    private static final int LAST = 12;

    private final Deque<Act> ready = new ConcurrentLinkedDeque<>();
    private final AtomicInteger matters = new AtomicInteger();

    /**
     * One act.
     *
     * @param matter id of the complaint; empty for a new contact
     * @param step from 0
     */
    record Act(String matter, int step) {
        String by() {
            return switch (step) {
                case 2 -> "dispatcher";
                case 3, 4 -> "county.handler";
                default -> "operator";
            };
        }

        String path() {
            String segment =
                    switch (step) {
                        case 1 -> "open-order";
                        case 2 -> "dispatch";
                        case 3 -> "sign";
                        case 4 -> "contact-caller";
                        default -> "add-information";
                    };
            return "/api/v1/complaints" + (step == 0 ? "" : "/" + matter + "/acts/" + segment);
        }

        String body(int number) {
            return switch (step) {
                case 0 -> """
                        {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                         "caller":{"name":"王某","phone":"1990%07d"},"account":"来电人称，公司拖欠工资三个月，合计一万二千元，已经催了四次，第%d次记录。"}""".formatted(number, number);
                case 1 -> """
                        {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":3,"summary":"反映公司拖欠工资"}""";
                case 2 -> "{\"unit\":\"430502\"}";
                case 3 -> "{}";
                case 4 -> "{\"reached\":true,\"medium\":\"PHONE\",\"note\":\"已与来电人核实工资条\"}";
                default -> "{\"medium\":\"PHONE\",\"text\":\"又来电补充，仍未收到工资，第" + step + "次\"}";
            };
        }
    }

    Act next() {
        Act known = ready.pollFirst();
        return known == null ? new Act("", 0) : known;
    }

    int number() {
        return matters.incrementAndGet();
    }

    /** @param matter as the answer names it */
    void answered(Act act, String matter) {
        if (act.step() < LAST) {
            ready.addLast(new Act(matter, act.step() + 1));
        }
    }
}
