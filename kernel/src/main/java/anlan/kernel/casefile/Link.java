package anlan.kernel.casefile;

import java.util.UUID;

/**
 * A case that another one grew out of.
 *
 * @param to the other case
 * @param label how this case relates to it: 来源检查, 关联隐患
 */
public record Link(UUID to, String label) {}
