package niangjia.supervision.read;

import java.time.LocalDate;

/** How many work at an employer on a day, and how many of them are members of a union. */
public record EmployerCount(LocalDate on, int workers, int members) {}
