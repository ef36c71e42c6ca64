package niangjia.complaint.web;

import niangjia.complaint.ComplaintId;
import tools.jackson.databind.JsonNode;

/**
 * One of the acts a call sheet asks for at once.
 *
 * @param prefix before the names of its fields on the sheet, or empty
 * @param part tells the acts of one sheet apart, so that each acts once
 */
record CallStep(ActForm form, ComplaintId complaint, JsonNode body, String prefix, String part) {}
