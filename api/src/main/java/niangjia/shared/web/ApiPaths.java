package niangjia.shared.web;

/** Where programs ask, as opposed to people. */
public final class ApiPaths {
    public static final String V1 = "/api/v1";

    private ApiPaths() {}

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
