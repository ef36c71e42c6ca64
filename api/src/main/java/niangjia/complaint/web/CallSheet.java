package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed on the call sheet, in the words of the acts it asks for. */
final class CallSheet {
    /** Field names of the order stand behind this, since both forms have a time of their own. */
    static final String ORDER = "order.";

    static final String SECRECY = "secrecy";
    static final String CALL_BACK = "callBack";
    static final String END = "end";
    static final String EARLIER = "earlier";
    static final String EMERGENCY = "emergency";
    static final String CLAIMED = "claimed";
    static final String ANSWER = "answer";
    static final String ACCOUNT = "account";
    private static final String ANONYMOUS = "caller.anonymous";
    private static final String SUMMARY = ORDER + "summary";
    private static final String CONSENTS = "consents";
    /** As much of the account as a row of the queue shows, if nobody writes a better one. */
    private static final int SUMMARY_LENGTH = 40;

    private final MultiValueMap<String, String> typed;

    CallSheet(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** The one question about the caller's name, and what follows from each answer. */
    enum Secrecy {
        /** May be told to the employer and to other bodies. */
        OPEN,
        /** Nobody outside the desk is told; the default, since silence is no consent. */
        WITHHELD,
        /** Nor those inside who do not work on it. */
        SECRET,
        ANONYMOUS
    }

    static MultiValueMap<String, String> empty(String unitId, @Nullable String channel, @Nullable String medium) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("channel", channel == null ? "PHONE_12351" : channel);
        typed.set("medium", medium == null ? "PHONE" : medium);
        typed.set("receivedBy", unitId);
        typed.set(CALL_BACK, "true");
        typed.set(SECRECY, Secrecy.WITHHELD.name());
        typed.set(ORDER + "matterType", "COMPLAINT");
        typed.set(ORDER + "urgency", "ORDINARY");
        typed.set(ORDER + "workers", "1");
        typed.set(ORDER + "employer.kind", "EMPLOYER");
        return typed;
    }

    /** What is chosen by one key; an order if nothing was. */
    CallEnd end() {
        String written = typed.getFirst(END);
        for (CallEnd end : CallEnd.values()) {
            if (end.name().equals(written)) {
                return end;
            }
        }
        return CallEnd.ORDER;
    }

    String text(String field) {
        String written = typed.getFirst(field);
        return written == null ? "" : written.strip();
    }

    /** The fields as the acts know them. */
    MultiValueMap<String, String> asActs() {
        MultiValueMap<String, String> acts = new LinkedMultiValueMap<>(typed);
        Secrecy secrecy = secrecy();
        List<String> consents = new ArrayList<>();
        if ("true".equals(typed.getFirst(CALL_BACK))) {
            consents.add("CALL_BACK");
        }
        if (secrecy == Secrecy.OPEN) {
            consents.add("DISCLOSE_IDENTITY");
            consents.add("SHARE_WITH_OTHER_BODY");
        }
        acts.put(CONSENTS, consents);
        acts.set(ANONYMOUS, String.valueOf(secrecy == Secrecy.ANONYMOUS || saysNobody()));
        acts.set(ORDER + "secret", String.valueOf(secrecy == Secrecy.SECRET));
        acts.set(ORDER + "employer.partyId", "r1");
        if (text(SUMMARY).isEmpty()) {
            acts.set(SUMMARY, firstSentence(text(ACCOUNT)));
        }
        return acts;
    }

    private Secrecy secrecy() {
        String written = text(SECRECY).toUpperCase(Locale.ROOT);
        for (Secrecy secrecy : Secrecy.values()) {
            if (secrecy.name().equals(written)) {
                return secrecy;
            }
        }
        return Secrecy.WITHHELD;
    }

    /** Who leaves no name has not been asked for one: a simple question is answered without. */
    private boolean saysNobody() {
        return List.of("person", "name", "idNumber", "address").stream()
                .allMatch(part -> text("caller." + part).isEmpty());
    }

    static String firstSentence(String account) {
        String line = account.split("[。；！？!?;\\n]", 2)[0].strip();
        return line.codePointCount(0, line.length()) <= SUMMARY_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUMMARY_LENGTH));
    }
}
