package niangjia.letters.web;

import java.nio.charset.StandardCharsets;
import niangjia.letters.Letter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A letter to take along: a file that no cache keeps. */
public final class LetterFile {
    private LetterFile() {}

    /** @param name without its ending */
    public static ResponseEntity<byte[]> of(Letter letter, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, LetterDocx.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(LetterDocx.of(letter));
    }
}
