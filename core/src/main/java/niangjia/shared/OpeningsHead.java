package niangjia.shared;

/**
 * Up to where openings are recorded: whoever keeps this elsewhere can later tell whether any of them was changed, taken away
 * or put in.
 *
 * @param number of the last; 0 if there is none
 * @param digest SHA-256 over all up to it, 64 small hexadecimal digits
 */
public record OpeningsHead(long number, String digest) {}
