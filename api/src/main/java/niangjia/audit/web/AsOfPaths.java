package niangjia.audit.web;

import java.util.regex.Pattern;

/** Which addresses can show the past. Everything else shows the present, and refuses where it is asked for the past. */
final class AsOfPaths {
    private static final String NO_CASES =
            "(?!(acts|calendar|clues|letters|new|papers|peek|performance|register|rows|sums)(/|$))";
    private static final String PARTS =
            "(/course|/timeline|/notes|/roll|/print|/terms(/[^/]+/(why|print|derivation))?)?";

    private static final Pattern CASES =
            Pattern.compile("(/api/v1)?/(complaints|supervisions|mediations?)/" + NO_CASES + "[^/]+" + PARTS);

    private static final Pattern LISTS = Pattern.compile(
            "/queue(/rows|/tabs|/peek/[^/]+)?|/board(/list)?|/register(/print)?|/registry(/coverage/.+)?"
                    + "|/(supervisions|mediation)(/rows|/peek/[^/]+)?"
                    + "|/api/v1/(queue(/counts)?|register|coverage(/.+)?|supervisions|mediations)");

    private AsOfPaths() {}

    static boolean shows(String path) {
        return isACase(path) || LISTS.matcher(path).matches();
    }

    static boolean isACase(String path) {
        return CASES.matcher(path).matches();
    }
}
