package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import niangjia.complaint.web.ContactImport.Order;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.Problems;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contacts by the thousand, from a table or from JSON Lines; answered row by row as JSON Lines, the counts last. */
@RestController
@RequestMapping(ApiPaths.V1 + "/imports")
class ImportApi {
    static final String TABLE = "text/csv";
    static final String LINES = "application/x-ndjson";
    static final String LATE_REASON = "Niangjia-Late-Reason";

    private static final Logger LOG = LoggerFactory.getLogger(ImportApi.class);
    private static final String NAME = "[A-Za-z0-9._-]{1,60}";
    private static final int TOLD_EVERY = 1000;

    private final ComplaintDesk desk;
    private final RequestHeaders headers;
    private final Problems problems;
    private final SignedInStaff staff;

    ImportApi(ComplaintDesk desk, RequestHeaders headers, Problems problems, SignedInStaff staff) {
        this.desk = desk;
        this.headers = headers;
        this.problems = problems;
        this.staff = staff;
    }

    @PostMapping(
            path = "/contacts",
            consumes = {TABLE, LINES})
    void contacts(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!name.matches(NAME)) {
            throw new RuleViolated("request/bad-parameter", List.of("name", NAME));
        }
        Actor actor = staff.current();
        Order order = new Order(actor, name, dryRun, lateReason(request));
        MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
        try (Reader text = text(request, type);
                ReportFile report = new ReportFile()) {
            Iterator<ImportRow> rows =
                    type.getSubtype().equals("csv") ? ImportRows.ofTable(text) : ImportRows.ofLines(text);
            ContactImport run = new ContactImport(desk, headers, refused -> problems.of(refused, request), order);
            long taken = 0;
            while (rows.hasNext()) {
                report.add(run.take(rows.next()));
                if (++taken % TOLD_EVERY == 0) {
                    LOG.info("import {}: {}", name, run.sum(false));
                }
            }
            LOG.info("import {}: {}", name, run.sum(true));
            response.setContentType(LINES);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            report.send(line -> desk.number(actor, line), run.sum(true), response.getOutputStream());
        }
    }

    /** Percent-encoded, since a header holds no Chinese. */
    private static @Nullable String lateReason(HttpServletRequest request) {
        String header = request.getHeader(LATE_REASON);
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            String reason = URLDecoder.decode(header, StandardCharsets.UTF_8).strip();
            if (reason.length() <= JsonValues.LINE && reason.chars().noneMatch(Character::isISOControl)) {
                return reason;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new RuleViolated("request/bad-parameter", List.of(LATE_REASON, "≤ " + JsonValues.LINE));
    }

    private static Reader text(HttpServletRequest request, MediaType type) throws IOException {
        Charset charset = type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        return new BufferedReader(new InputStreamReader(
                request.getInputStream(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
