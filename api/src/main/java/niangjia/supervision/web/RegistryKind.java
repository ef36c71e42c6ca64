package niangjia.supervision.web;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import niangjia.supervision.CommitteeActs;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CredentialActs;
import niangjia.supervision.CredentialId;
import niangjia.supervision.EmployerActs;
import niangjia.supervision.EmployerId;
import niangjia.supervision.ReferralActs;
import niangjia.supervision.ReferralId;
import niangjia.supervision.RegistryAct;

/** A registry beside the cases: where it is in addresses, what its streams are called, which acts it knows. */
public final class RegistryKind {
    static final RegistryKind EMPLOYER = new RegistryKind("employer", "employers", EmployerActs.all(), EmployerId::new);
    static final RegistryKind COMMITTEE =
            new RegistryKind("committee", "committees", CommitteeActs.all(), CommitteeId::new);
    static final RegistryKind CREDENTIAL =
            new RegistryKind("credential", "credentials", CredentialActs.all(), CredentialId::new);
    static final RegistryKind REFERRAL = new RegistryKind("referral", "referrals", ReferralActs.all(), ReferralId::new);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,50}");

    private final String name;
    private final String path;
    private final List<RegistryForm> forms;
    private final Function<String, Object> id;

    /**
     * @param name before the colon of its streams
     * @param path in addresses
     * @param acts the one that begins a stream first
     * @param id of a stream, as the commands carry it
     */
    public RegistryKind(String name, String path, List<? extends RegistryAct<?>> acts, Function<String, Object> id) {
        this.name = name;
        this.path = path;
        this.id = id;
        this.forms = acts.stream().map(act -> RegistryForm.of(act)).toList();
    }

    /** Of one entry, for example {@code employer}. */
    public String name() {
        return name;
    }

    /** In addresses, for example {@code employers}. */
    public String path() {
        return path;
    }

    /** Every act, in the order of the course. */
    public List<RegistryForm> forms() {
        return forms;
    }

    public RegistryForm beginning() {
        return forms.get(0);
    }

    /** @throws RuleViolated {@code request/unknown-path} for what is no act on something that is there */
    RegistryForm form(String segment) {
        return forms.stream()
                .filter(form -> !form.begins() && form.segment().equals(segment))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    /** Where a matter is handed to another body. */
    static String referralOf(String matter) {
        return "/registry/" + REFERRAL.path + "/acts/begin?origin=" + matter;
    }

    /** The whole id of a stream: {@code employer:} and its key. */
    String stream(String key) {
        return name + ":" + key;
    }

    /**
     * @param written an id, with or without the name of its kind
     * @throws RuleViolated {@code supervision/registry-unknown} if it cannot be the id of any
     */
    public String read(String written) {
        String key =
                written.startsWith(stream("")) ? written.substring(stream("").length()) : written;
        if (!KEY.matcher(key).matches()) {
            throw unknown("");
        }
        return stream(key);
    }

    /** The identity as the commands of this registry carry it. */
    Object id(String stream) {
        return id.apply(stream);
    }

    /** There is no such entry, or not for the one who asks. */
    public static RuleViolated unknown(String stream) {
        return new RuleViolated("supervision/registry-unknown", List.of(stream));
    }
}
