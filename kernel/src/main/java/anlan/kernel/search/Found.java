package anlan.kernel.search;

/**
 * One thing found.
 *
 * @param id its own id
 * @param label what it is called
 * @param note what tells it from its namesakes
 * @param to its page
 * @param matched the text in which the words were found, if that is neither label nor note
 */
public record Found(String id, String label, String note, String to, String matched) {}
