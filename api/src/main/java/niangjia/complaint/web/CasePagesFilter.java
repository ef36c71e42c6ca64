package niangjia.complaint.web;

import niangjia.complaint.read.Paper;
import niangjia.complaint.read.TimelineFilter;
import niangjia.complaint.read.Zoom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the course of a case page is narrowed to, as its address says it; blank asks for all. */
record CasePagesFilter(
        @Nullable String who,
        @Nullable String medium,
        @Nullable Paper paper) {
    static final CasePagesFilter NONE = new CasePagesFilter(null, null, null);

    TimelineFilter filter() {
        return new TimelineFilter(filled(who), filled(medium), paper);
    }

    public boolean any() {
        return filter().any();
    }

    /** The address at another zoom, still narrowed alike. */
    public String at(String address, Zoom zoom) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(address).queryParam("zoom", zoom);
        TimelineFilter filter = filter();
        add(uri, "who", filter.staffId());
        add(uri, "medium", filter.medium());
        add(uri, "paper", filter.paper());
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) {
            uri.queryParam(name, value);
        }
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
