package niangjia.complaint.read;

/** How much is due when, and with whom? Answered with a {@link BoardView}. */
public record BoardOf(BoardAsk on) {}
