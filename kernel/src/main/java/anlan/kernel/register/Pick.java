package anlan.kernel.register;

/**
 * One choice.
 *
 * @param id what is stored
 * @param label what is read
 * @param note what tells namesakes apart
 */
public record Pick(String id, String label, String note) {}
