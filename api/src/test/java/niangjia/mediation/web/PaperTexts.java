package niangjia.mediation.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import niangjia.letters.Letter;
import niangjia.letters.web.LetterDocx;
import niangjia.letters.web.PaperPage;

/** What stands in a paper as it is printed and as it is taken along, without blanks and what each adds of its own. */
final class PaperTexts {
    private static final Pattern RUN = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern SEAL = Pattern.compile("<span class=\"gw-seal\".*?</span>");

    private PaperTexts() {}

    static String text(Letter letter) {
        return new String(letter.bytes(), StandardCharsets.UTF_8);
    }

    static String printed(Letter letter) {
        String page = PaperPage.fragment("paper", letter, Locale.CHINESE);
        return bare(SEAL.matcher(page).replaceAll("").replaceAll("(?s)<[^>]*>", ""));
    }

    static String takenAlong(Letter letter) {
        return bare(RUN.matcher(document(LetterDocx.of(letter)))
                .results()
                .map(run -> run.group(1))
                .collect(Collectors.joining()));
    }

    private static String document(byte[] file) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no word/document.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of annexes is numbered by the style sheet in print, by words in the file; a gap has brackets there. */
    private static String bare(String text) {
        return text.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("附件：(\\d\\.)?", "")
                .replaceAll("[【】\\s　]", "");
    }
}
