package anlan.kernel.journal;

import anlan.kernel.form.Line;
import java.util.List;

/**
 * What is stored of a published record: labelled lines, so that the public pages need to know no record type.
 *
 * @param lines in the order of the record
 */
public record PublishedLines(List<Line> lines) {}
