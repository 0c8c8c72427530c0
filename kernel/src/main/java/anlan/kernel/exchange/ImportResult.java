package anlan.kernel.exchange;

import java.util.List;

/**
 * What became of a file.
 *
 * @param tally rows and money by year
 * @param faults why rows did not land, in the order of the file
 * @param refused whether nothing was done because not every row was good
 */
public record ImportResult(Tally tally, List<Fault> faults, boolean refused) {}
