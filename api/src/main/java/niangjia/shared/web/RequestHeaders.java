package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.web.seen.SeenHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the headers of a request what its act needs beside the command. */
@Component
public class RequestHeaders {
    public static final String KEY = "Idempotency-Key";

    private static final String KEY_FORM = "8-100 A-Z a-z 0-9 . _ : ~ -";
    private static final Pattern KEY_PATTERN = Pattern.compile("\"?([A-Za-z0-9._:~-]{8,100})\"?");
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final int SCREEN = 60;

    private final Seals seals;

    public RequestHeaders(Seals seals) {
        this.seals = seals;
    }

    /** @throws RuleViolated if the key is missing, or a header has another form than agreed */
    public ActRequest read(HttpServletRequest request, Actor actor, byte[] body) {
        String digest = digest(actor, request.getMethod() + " " + request.getRequestURI(), body);
        return new ActRequest(actor, key(request), digest, expected(request), null, screen(request))
                .having(SeenHeader.read(request.getHeader(SeenHeader.NAME)));
    }

    /** With the person, since a key is theirs alone. */
    public String digest(Actor actor, String what, byte[] body) {
        return digest(actor.staffId() + "\n" + what, body);
    }

    /** Keyed, since a body can be guessed. */
    public String digest(String what, byte[] body) {
        String asked = what + "\n" + sha256(body);
        return seals.keyedHash(Seals.HandleKind.REQUEST, asked);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key == null || key.isBlank()) {
            throw new RuleViolated("request/key-missing", List.of());
        }
        Matcher form = KEY_PATTERN.matcher(key.strip());
        if (!form.matches()) {
            throw new RuleViolated("request/key-form", List.of(KEY_FORM));
        }
        return form.group(1);
    }

    private static @Nullable Long expected(HttpServletRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        Matcher form = TAG.matcher(tag.strip());
        if (!form.matches()) {
            throw new RuleViolated("request/bad-if-match", List.of("\"7\""));
        }
        return Long.valueOf(form.group(1));
    }

    private static String screen(HttpServletRequest request) {
        String screen = request.getHeader("Niangjia-Screen");
        return screen != null && screen.matches("[A-Za-z0-9._/-]{1," + SCREEN + "}") ? screen : "api";
    }

    private static String sha256(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
