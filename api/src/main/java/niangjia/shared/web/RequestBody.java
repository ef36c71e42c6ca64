package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.shared.RuleViolated;

/** The bytes of a request, of which there may not be too many. */
public final class RequestBody {
    /** A body of this many bytes holds every field of the largest act at its longest. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private RequestBody() {}

    /** @throws RuleViolated {@code request/too-large} */
    public static byte[] of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        byte[] read = request.getInputStream().readNBytes(LARGEST + 1);
        if (read.length > LARGEST) {
            throw tooLarge();
        }
        return read;
    }

    private static RuleViolated tooLarge() {
        return new RuleViolated("request/too-large", List.of(LARGEST));
    }
}
